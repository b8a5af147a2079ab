package org.waymark.core.layout.insight;

import java.util.ArrayList;
import java.util.List;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Palette;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.TextCache.Paragraph;
import org.waymark.core.layout.TextLine;

/** A card of the page, filled from top to bottom. */
final class Card {

    /** The alignment of a text in its area. */
    enum Align {
        LEFT, CENTER, RIGHT
    }

    private static final double PAD = 16;
    private static final double DOT = 8;
    /** Lines of a text; only one that nobody would read here is cut. */
    private static final int MOST_LINES = 8;

    private final CardContext paper;
    private final double x;
    private final double top;
    private final double width;
    private final List<PlacedShape> ground = new ArrayList<>();
    private final List<InsightEntry> entries = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private double y;

    Card(CardContext paper, double x, double top, double width) {
        this.paper = paper;
        this.x = x;
        this.top = top;
        this.width = width;
        this.y = top + paper.px(PAD);
    }

    /** Returns the left edge of the card's content. */
    double left() {
        return x + paper.px(PAD);
    }

    double inner() {
        return width - 2 * paper.px(PAD);
    }

    double y() {
        return y;
    }

    void skip(double pixels) {
        y += pixels;
    }

    void title(String title, String fact) {
        words.append(words.isEmpty() ? "" : "\n").append(title).append('\n');
        y += text(ground, title, left(), y, inner(), paper.theme().heading(), palette().ink(), 2, Align.LEFT).height();
        note(fact);
        skip(paper.px(8));
    }

    /** Adds a sentence in muted type. */
    void note(String text) {
        if (!text.isEmpty()) {
            words.append(text).append('\n');
            skip(paper.px(2));
            y += text(ground, text, left(), y, inner(), paper.theme().label(), palette().muted(), MOST_LINES,
                    Align.LEFT)
                    .height();
        }
    }

    /** Adds the heading of a group of lines. */
    void heading(String text) {
        words.append(text).append('\n');
        skip(paper.px(6));
        y += text(ground, text, left(), y, inner(), paper.theme().labelStrong(), palette().ink(), 2, Align.LEFT)
                .height() + paper.px(2);
    }

    /** Adds a sentence that says that nothing is wrong. */
    void good(String text) {
        words.append(text).append('\n');
        FontSpec font = paper.theme().body();
        double size = font.lineHeight();
        ground.add(new PlacedShape.Symbol(new Box(left(), y, size, size), Glyph.CHECK, palette().positive()));
        double indent = size + paper.px(6);
        y += text(ground, text, left() + indent, y, inner() - indent, font, palette().ink(), 3, Align.LEFT).height();
    }

    /** Adds a line of a list: a mark, a text, and muted details below it. */
    void line(String key, Ink mark, String what, String more, String... elementIds) {
        List<PlacedShape> shapes = new ArrayList<>();
        double start = y;
        double gap = paper.px(4);
        double indent = paper.px(DOT + 8);
        FontSpec font = paper.theme().body();
        double at = start + gap;
        shapes.add(new PlacedShape.Ellipse(new Box(left() + paper.px(2),
                at + (font.lineHeight() - paper.px(DOT)) / 2, paper.px(DOT), paper.px(DOT)), mark, Stroke.NONE));
        at += text(shapes, what, left() + indent, at, inner() - indent, font, palette().ink(), MOST_LINES, Align.LEFT)
                .height();
        if (!more.isBlank()) {
            at += text(shapes, more, left() + indent, at, inner() - indent, paper.theme().label(), palette().muted(),
                    MOST_LINES, Align.LEFT).height();
        }
        y = at + gap;
        entry(key, new Box(left(), start, inner(), y - start), shapes, more.isBlank() ? what : what + ": " + more,
                List.of(elementIds));
    }

    void entry(String key, Box box, List<PlacedShape> shapes, String spoken, List<String> elementIds) {
        words.append("- ").append(spoken).append('\n');
        entries.add(new InsightEntry(key, box, shapes, spoken, elementIds));
    }

    void ground(PlacedShape shape) {
        ground.add(shape);
    }

    List<PlacedShape> ground() {
        return ground;
    }

    /** Adds text in an area and returns the area it takes. */
    Box text(List<PlacedShape> shapes, String text, double textX, double textY, double room, FontSpec font, Ink ink,
            int lines, Align align) {
        if (text.isBlank() || room <= 0) {
            return new Box(textX, textY, Math.max(0, room), 0);
        }
        Paragraph paragraph = paper.text().wrap(text, font, room, lines);
        Box box = new Box(textX, textY, room, paragraph.height());
        List<TextLine> placed = paragraph.lines().stream().map(line -> new TextLine(line.text(),
                textX + shift(align, room - line.width()), textY + line.baseline(), line.width())).toList();
        shapes.add(new PlacedShape.Text(box, font, ink, placed, text.strip()));
        return box;
    }

    private static double shift(Align align, double room) {
        return switch (align) {
            case LEFT -> 0;
            case CENTER -> Math.max(0, room / 2);
            case RIGHT -> Math.max(0, room);
        };
    }

    private Palette palette() {
        return paper.theme().palette();
    }

    /** Paints the card behind its content and returns its lower edge. */
    double close(List<PlacedShape> pageGround, List<InsightEntry> pageEntries, StringBuilder pageWords) {
        double bottom = y + paper.px(PAD);
        pageGround.add(new PlacedShape.Rect(new Box(x, top, width, bottom - top), paper.px(10), palette().surface(),
                Stroke.solid(palette().hairline(), 1)));
        pageGround.addAll(ground);
        pageEntries.addAll(entries);
        pageWords.append(words).append('\n');
        return bottom;
    }
}
