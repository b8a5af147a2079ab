package org.waymark.core.layout.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.core.facts.Fact;
import org.waymark.core.facts.FactSheet;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Palette;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.TextLine;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.Sketch;
import org.waymark.core.layout.sheet.SheetBook;
import org.waymark.model.ModelTexts;

/** Sheets of facts in as many columns as the paper has room for; what does not fit goes on in the next column. */
final class FactColumns {

    private static final double LEAST_WIDTH = 300;
    private static final double GAP = 24;
    /** Share of a column for the names of features. */
    private static final double NAMES = 0.32;
    private static final double INDENT = 10;
    /** More lines than any text has. */
    private static final int ALL_LINES = 100_000;

    private final SheetBook book;
    private final Context context;
    private final ModelTexts titles;
    private final Palette palette;
    private final Theme theme;
    private final int count;
    private final double width;
    private int column;
    private double top;
    private double y;

    FactColumns(SheetBook book, ModelTexts titles) {
        this.book = book;
        this.titles = titles;
        context = book.context();
        palette = context.palette();
        theme = context.theme();
        Box content = book.content();
        count = (int) Math.max(1, (content.width() + gap()) / (context.px(LEAST_WIDTH) + gap()));
        width = (content.width() - (count - 1) * gap()) / count;
        top = content.y();
        y = top;
    }

    private double gap() {
        return context.px(GAP);
    }

    /** Writes the title of all pages over all columns. */
    void title(String text) {
        Sketch sketch = new Sketch(context);
        Box box = sketch.text(text, 0, 0, book.content().width(), theme.title(), palette.ink(), 3);
        book.put(context.journey(), new Box(book.content().x(), top, book.content().width(), box.height()), sketch,
                text);
        top += box.height() + context.px(14);
        y = top;
    }

    /** Writes the heading of a section. */
    void section(EObject element, String text) {
        space(14);
        line(element, text, theme.heading().scaled(1.1), palette.accent(), 0, context.px(70));
        space(4);
    }

    /** Writes a sheet with its heading; nothing of one that says nothing but its name. */
    void sheet(FactSheet sheet) {
        space(10);
        line(sheet.element(), sheet.title(), theme.strong(), palette.ink(), 0, context.px(40));
        content(sheet);
    }

    /** Writes the values and parts of a sheet. */
    void content(FactSheet sheet) {
        sheet.facts().forEach(fact -> fact(sheet.element(), fact, 0));
        Map<EStructuralFeature, List<FactSheet>> groups = new LinkedHashMap<>();
        sheet.parts().forEach(part -> groups.computeIfAbsent(part.element().eContainingFeature(),
                key -> new ArrayList<>()).add(part));
        groups.forEach((feature, parts) -> {
            space(4);
            line(sheet.element(), titles.title(feature), theme.smallStrong(), palette.muted(), 0, context.px(34));
            parts.forEach(part -> part(part, INDENT));
        });
    }

    private void part(FactSheet part, double indent) {
        if (part.inherited() && part.facts().isEmpty()) {
            return;
        }
        space(2);
        line(part.element(), part.title(), theme.labelStrong(), palette.ink(), indent, context.px(20));
        part.facts().forEach(fact -> fact(part.element(), fact, indent));
        part.parts().forEach(inner -> part(inner, indent + INDENT));
    }

    private void line(EObject element, String text, FontSpec font, Ink ink, double indent, double keep) {
        double left = context.px(indent);
        for (String piece : pieces(text, font, width - left)) {
            Sketch sketch = new Sketch(context);
            Box box = sketch.text(piece, left, 0, width - left, font, ink, ALL_LINES);
            put(element, box.height(), keep, sketch, piece);
        }
    }

    private void fact(EObject element, Fact fact, double indent) {
        double left = context.px(indent);
        double names = Math.round((width - left) * NAMES);
        double room = width - left - names - context.px(6);
        FontSpec small = theme.small();
        FontSpec font = theme.label();
        boolean first = true;
        for (String piece : pieces(fact.value(), font, room)) {
            Sketch sketch = new Sketch(context);
            double down = Math.max(0, font.lineHeight() - small.lineHeight());
            double height = first
                    ? sketch.text(fact.title(), left, down, names, small, palette.muted(), ALL_LINES).bottom()
                    : 0;
            Box value = sketch.text(piece, left + names + context.px(6), 0, room, font, palette.ink(),
                    ALL_LINES);
            put(element, Math.max(height, value.bottom()) + context.px(1), 0, sketch, fact.title() + ": " + piece);
            first = false;
        }
    }

    /** Divides a text that is higher than a column into pieces that are not. */
    private List<String> pieces(String text, FontSpec font, double room) {
        int most = (int) Math.max(1, (book.content().bottom() - top) / font.lineHeight() - 2);
        List<String> lines = context.text().wrap(text, font, room, ALL_LINES).lines().stream()
                .map(TextLine::text).toList();
        if (lines.size() <= most) {
            return List.of(text);
        }
        List<String> pieces = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += most) {
            pieces.add(String.join("\n", lines.subList(from, Math.min(from + most, lines.size()))));
        }
        return pieces;
    }

    private void space(double pixels) {
        if (y > top) {
            y += context.px(pixels);
        }
    }

    /** @param keep room that must be left below, so that no heading is alone */
    private void put(EObject element, double height, double keep, Sketch sketch, String spoken) {
        if (y > top && y + height + keep > book.content().bottom()) {
            turn();
        }
        book.put(element, new Box(book.content().x() + column * (width + gap()), y, width, height), sketch, spoken);
        y += height;
    }

    private void turn() {
        column++;
        if (column == count) {
            book.begin(book.title());
            column = 0;
            top = book.content().y();
        } else {
            Sketch rule = new Sketch(context);
            rule.line(0, 0, 0, book.content().bottom() - top, Stroke.solid(palette.hairline(), 1));
            book.put(context.journey(), new Box(book.content().x() + column * (width + gap()) - gap() / 2, top, 1,
                    book.content().bottom() - top), rule, "");
        }
        y = top;
    }
}
