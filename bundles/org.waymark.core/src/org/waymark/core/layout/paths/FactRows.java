package org.waymark.core.layout.paths;

import java.util.ArrayList;
import java.util.List;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.Stroke;

/** Rows of one fact each: an icon, what it is, a bar with its share, and the number of people. */
public final class FactRows implements PathSheet {

    private static final double NARROWEST = 480;
    private static final double PAD = 8;

    /**
     * A fact.
     *
     * @param key the same after the rows were made again
     * @param more the fact in further words; empty for none
     * @param percent length of the bar
     * @param count number of those it is true of; empty = there is no bar either
     */
    record Fact(String key, Glyph icon, String what, String more, double percent, String count) {
    }

    private final PathPaper paper;
    private final List<Fact> facts;
    private final String shareTitle;
    private final String whatTitle;
    private final String countTitle;
    private final double width;
    private final double height;

    FactRows(PathPaper paper, List<Fact> facts, String whatTitle, String shareTitle, String countTitle,
            double width) {
        this.paper = paper;
        this.facts = List.copyOf(facts);
        this.whatTitle = whatTitle;
        this.shareTitle = shareTitle;
        this.countTitle = countTitle;
        this.width = Math.max(width, paper.px(NARROWEST));
        height = paper.theme().strong().lineHeight() + paper.theme().label().lineHeight() + 2 * paper.px(PAD);
    }

    public double width() {
        return width;
    }

    @Override
    public int size() {
        return facts.size();
    }

    @Override
    public double top(int row) {
        return row * height;
    }

    @Override
    public String key(int row) {
        return facts.get(row).key();
    }

    private double barX() {
        return width - paper.px(12) - people() - paper.px(14) - barWidth();
    }

    private double barWidth() {
        return Math.max(paper.px(140), Math.min(paper.px(240), width * 0.22));
    }

    private double people() {
        return paper.px(96);
    }

    @Override
    public PathLine header() {
        List<PlacedShape> shapes = new ArrayList<>();
        FontSpec font = paper.theme().labelStrong();
        Ink ink = paper.palette().muted();
        double y = paper.px(6);
        double tall = font.lineHeight() + 2 * paper.px(6);
        paper.text(shapes, whatTitle, paper.px(44), y, barX() - paper.px(56), font, ink, false);
        paper.text(shapes, shareTitle, barX(), y, barWidth(), font, ink, false);
        paper.text(shapes, countTitle, width - paper.px(12) - people(), y, people(), font, ink, true);
        shapes.add(new PlacedShape.Rect(new Box(0, tall - 1, width, 1), 0, paper.palette().hairline(), Stroke.NONE));
        return new PathLine(tall, shapes, "");
    }

    @Override
    public PathLine line(int row) {
        Fact fact = facts.get(row);
        List<PlacedShape> shapes = new ArrayList<>();
        shapes.add(new PlacedShape.Rect(new Box(0, height - 1, width, 1), 0, paper.palette().hairline(),
                Stroke.NONE));
        double size = paper.px(18);
        shapes.add(new PlacedShape.Symbol(new Box(paper.px(14), (height - size) / 2, size, size), fact.icon(),
                paper.palette().muted()));
        double room = barX() - paper.px(56);
        double strong = paper.theme().strong().lineHeight();
        double first = fact.more().isBlank() ? (height - strong) / 2 : paper.px(PAD);
        paper.text(shapes, fact.what(), paper.px(44), first, room, paper.theme().strong(), paper.palette().ink(),
                false);
        paper.text(shapes, fact.more(), paper.px(44), paper.px(PAD) + strong, room, paper.theme().label(),
                paper.palette().muted(), false);
        if (!fact.count().isEmpty()) {
            paper.bar(shapes, new Box(barX(), 0, barWidth(), height), fact.percent(), paper.percent(fact.percent()),
                    paper.palette().accent());
        }
        paper.text(shapes, fact.count(), width - paper.px(12) - people(), (height - strong) / 2, people(),
                paper.theme().body(), paper.palette().ink(), true);
        String spoken = fact.count().isEmpty()
                ? fact.what()
                : paper.get("fact_says", fact.what(), paper.percent(fact.percent()), fact.count());
        return new PathLine(height, shapes, fact.more().isBlank() ? spoken : spoken + ". " + fact.more());
    }
}
