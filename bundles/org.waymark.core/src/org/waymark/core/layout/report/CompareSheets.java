package org.waymark.core.layout.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import org.waymark.core.insight.JourneyComparison;
import org.waymark.core.insight.JourneyComparison.Sides;
import org.waymark.core.insight.JourneyComparison.StageChange;
import org.waymark.core.insight.JourneyComparison.StageFigures;
import org.waymark.core.insight.JourneyFigures;
import org.waymark.core.insight.JourneySummary;
import org.waymark.core.insight.SummaryTexts;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Palette;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.Sketch;
import org.waymark.core.layout.page.PageRequest;
import org.waymark.core.layout.sheet.JourneyChart;
import org.waymark.core.layout.sheet.LinedTable;
import org.waymark.core.layout.sheet.LinedTable.Column;
import org.waymark.core.layout.sheet.SheetBook;
import org.waymark.core.layout.sheet.Tiles;
import org.waymark.core.layout.sheet.Tiles.Tile;
import org.waymark.core.layout.sheet.Words;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Viewpoint;

/** Lays out a comparison: both journeys as curves below each other, then what changes in each stage. */
final class CompareSheets {

    private static final double GAP = 14;

    private final Sides sides;
    private final JourneyComparison comparison;
    private final SheetBook book;
    private final Context context;
    private final Palette palette;
    private final SummaryTexts texts;
    private final Messages messages;
    private final Journey journey;
    private final double width;

    CompareSheets(PageRequest request, Sides sides, JourneyComparison comparison) {
        this.sides = sides;
        this.comparison = comparison;
        book = new SheetBook(request);
        context = book.context();
        palette = context.palette();
        texts = SummaryTexts.in(request.locale());
        messages = Messages.of(CompareSheets.class, request.locale());
        journey = request.journey();
        width = book.content().width();
    }

    List<PlacedPage> place() {
        JourneyFigures before = comparison.before().figures();
        JourneyFigures after = comparison.after().figures();
        book.begin(messages.get("compare_title", context.name(sides.before()), context.name(sides.after())));
        text(texts.change(before, after), context.theme().title(), palette.ink(), 3);
        book.skip(context.px(10));
        numbers(before, after);
        boolean wide = width > book.content().height();
        JourneyChart above = chart(sides.before(), comparison.before());
        JourneyChart below = chart(sides.after(), comparison.after());
        double around = above.around(width) + below.around(width) + context.px(GAP + 8);
        double plot = Math.clamp((book.left() - around) / 2, context.px(70), context.px(wide ? 190 : 130));
        draw(above, comparison.before(), plot);
        book.skip(context.px(GAP + 4));
        draw(below, comparison.after(), plot);
        book.skip(context.px(GAP));
        stages();
        return book.pages();
    }

    private void text(String text, FontSpec font, Ink ink, int lines) {
        Sketch sketch = new Sketch(context);
        double height = Words.below(sketch, text, 0, 0, width, font, ink, lines);
        book.stack(journey, height, sketch, text);
    }

    private void numbers(JourneyFigures before, JourneyFigures after) {
        boolean assumed = after.said().isEmpty() && before.said().isPresent() && context.showsWork();
        List<Tile> tiles = List.of(
                new Tile(change(before.touchpoints(), after.touchpoints()), messages.get("fact_touchpoints")),
                new Tile(change(before.handovers(), after.handovers()), messages.get("fact_handovers")),
                new Tile(change(before.broken(), after.broken()), messages.get("fact_broken")),
                new Tile(score(before.felt()) + " → " + score(after.felt()), assumed
                        ? messages.get("fact_assumed", messages.get("fact_emotion"))
                        : messages.get("fact_emotion")),
                new Tile(change(before.pains(), after.pains()), messages.get("fact_pains")));
        Tiles.draw(book, tiles, context.theme().heading().scaled(1.25));
        book.skip(context.px(GAP));
    }

    private static String change(int before, int after) {
        return before + " → " + after;
    }

    private String score(OptionalDouble score) {
        return score.isPresent() ? texts.score(score.getAsDouble()) : "–";
    }

    /** Returns the curves of a journey: what customers said, or what is assumed if nobody said anything. */
    private JourneyChart chart(Journey which, JourneySummary summary) {
        boolean said = summary.curves().stream().anyMatch(it -> it.viewpoint() == Viewpoint.OBSERVED);
        Viewpoint viewpoint = said ? Viewpoint.OBSERVED : Viewpoint.HYPOTHESIS;
        return new JourneyChart(book, book.context(which), summary, it -> it.viewpoint() == viewpoint);
    }

    private void draw(JourneyChart chart, JourneySummary summary, double plot) {
        double bottom = chart.draw(book.content().x(), book.y(), width,
                messages.get("compare_" + summary.figures().kind().getLiteral()), plot, Map.of());
        book.skip(bottom - book.y());
    }

    private void stages() {
        double heading = context.theme().heading().lineHeight() + context.px(60);
        if (book.left() < heading) {
            book.begin(book.title());
        }
        text(messages.get("compare_stages"), context.theme().heading(), palette.ink(), 2);
        text(messages.get("compare_hint"), context.theme().small(), palette.muted(), 3);
        book.skip(context.px(4));
        LinedTable table = new LinedTable(book, List.of(
                new Column(messages.get("compare_" + comparison.before().figures().kind().getLiteral()), 16),
                new Column(messages.get("compare_" + comparison.after().figures().kind().getLiteral()), 16),
                new Column(messages.get("fact_touchpoints"), 10), new Column(messages.get("fact_handovers"), 10),
                new Column(messages.get("fact_broken"), 10), new Column(messages.get("fact_emotion"), 12),
                new Column(messages.get("compare_accountable"), 13), new Column(messages.get("compare_by"), 26)));
        for (StageChange it : comparison.stages()) {
            row(table, it);
        }
        table.draw();
    }

    private void row(LinedTable table, StageChange it) {
        FontSpec strong = context.theme().labelStrong();
        FontSpec label = context.theme().label();
        String before = names(it.before());
        String after = names(it.after());
        List<LinedTable.Cell> cells = new ArrayList<>();
        cells.add(new LinedTable.Cell(before.isEmpty() ? messages.get("compare_new") : before,
                before.isEmpty() ? label : strong, before.isEmpty() ? palette.muted() : palette.ink()));
        cells.add(new LinedTable.Cell(after.isEmpty() ? messages.get("compare_gone") : after,
                after.isEmpty() ? label : strong,
                after.isEmpty() ? palette.muted() : palette.ink()));
        cells.add(table.text(sums(it, StageFigures::touchpoints)));
        cells.add(table.text(sums(it, StageFigures::handovers)));
        int broken = it.after().stream().mapToInt(StageFigures::broken).sum();
        cells.add(new LinedTable.Cell(sums(it, StageFigures::broken), label,
                broken > 0 ? palette.negative() : palette.ink()));
        cells.add(table.text(felt(it.before()) + " → " + felt(it.after())));
        cells.add(table.text(accountables(it.before()) + "\n→ " + accountables(it.after())));
        cells.add(new LinedTable.Cell(String.join(", ", it.initiatives()), label, palette.muted()));
        table.row(journey, cells);
    }

    private static String names(List<StageFigures> stages) {
        return stages.stream().map(StageFigures::name).collect(Collectors.joining(", "));
    }

    private static String sums(StageChange it, ToIntFunction<StageFigures> figure) {
        String before = it.before().isEmpty() ? "–" : "" + it.before().stream().mapToInt(figure).sum();
        return before + " → " + (it.after().isEmpty() ? "–" : "" + it.after().stream().mapToInt(figure).sum());
    }

    private String felt(List<StageFigures> stages) {
        double weight = 0;
        double sum = 0;
        for (StageFigures it : stages) {
            if (it.felt().isPresent()) {
                int share = Math.max(1, it.touchpoints());
                weight += share;
                sum += it.felt().getAsDouble() * share;
            }
        }
        return weight == 0 ? "–" : texts.score(sum / weight);
    }

    private static String accountables(List<StageFigures> stages) {
        String names = stages.stream().flatMap(it -> it.accountables().stream()).distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "–" : names;
    }
}
