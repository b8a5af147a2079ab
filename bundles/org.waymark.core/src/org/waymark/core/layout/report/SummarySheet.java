package org.waymark.core.layout.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.core.insight.JourneySummary;
import org.waymark.core.insight.SummaryFigure;
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
import org.waymark.core.layout.sheet.EffortGrid;
import org.waymark.core.layout.sheet.JourneyChart;
import org.waymark.core.layout.sheet.SheetBook;
import org.waymark.core.layout.sheet.Tiles;
import org.waymark.core.layout.sheet.Tiles.Tile;
import org.waymark.core.layout.sheet.Words;
import org.waymark.core.ownership.FunctionColumn;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;

/**
 * Lays out the summary: headline and five numbers, the journey as curves with its promises, where it hurts, what is
 * proposed, and the decision asked. Lists show what fits and say how many are left out.
 */
final class SummarySheet {

    private static final double GAP = 14;
    private static final double BETWEEN = 26;
    /** Share of worst moments and grid above the initiatives, where they stand below each other. */
    private static final double UPPER = 0.53;

    private final JourneySummary summary;
    private final SheetBook book;
    private final Context context;
    private final Palette palette;
    private final SummaryTexts texts;
    private final Messages messages;
    private final Journey journey;
    private final double x;
    private final double width;
    private final SummaryLists lists;

    SummarySheet(PageRequest request, JourneySummary summary) {
        this.summary = summary;
        book = new SheetBook(request);
        context = book.context();
        palette = context.palette();
        texts = SummaryTexts.in(request.locale());
        messages = Messages.of(SummarySheet.class, request.locale());
        journey = request.journey();
        x = book.content().x();
        width = book.content().width();
        lists = new SummaryLists(book, summary, texts, messages);
    }

    List<PlacedPage> place() {
        book.begin(messages.get("summary_title", context.name(journey)));
        headline();
        numbers();
        double bottom = sources(decision(book.content().bottom()));
        boolean wide = width > book.content().height();
        double plot = Math.clamp((bottom - book.y()) * (wide ? 0.24 : 0.18), context.px(60), context.px(150));
        JourneyChart chart = new JourneyChart(book, context, summary, curve -> true);
        double above = chart.around(width) + plot + context.px(GAP);
        Map<String, String> letters = letters(wide, bottom - book.y() - above);
        if (!journey.getStages().isEmpty()) {
            double y = chart.draw(x, book.y(), width, "", plot,
                    letters);
            book.skip(y - book.y() + context.px(GAP));
        }
        if (wide) {
            columns(bottom, letters);
        } else {
            stacked(bottom, letters);
        }
        return book.pages();
    }

    private void headline() {
        FontSpec font = context.theme().title();
        String text = Words.fitting(context, texts.headline(summary), font, width, width > 700 ? 2 : 3);
        Sketch sketch = new Sketch(context);
        Box box = sketch.text(text, 0, 0, width, font, palette.ink(), 3);
        book.stack(journey, box.height(), sketch, text);
        book.skip(context.px(10));
    }

    private void numbers() {
        List<Tile> tiles = summary.numbers().stream()
                .map(it -> new Tile(texts.value(it), texts.label(it, summary), ink(it))).toList();
        Tiles.draw(book, tiles, context.theme().title());
        book.skip(context.px(GAP));
    }

    private Ink ink(SummaryFigure number) {
        return switch (number.tone()) {
            case BAD -> palette.negative();
            case GOOD -> palette.positive();
            case NEUTRAL -> palette.ink();
        };
    }

    /** Draws the decision at the bottom and returns its upper edge. */
    private double decision(double bottom) {
        boolean stated = !summary.decision().isEmpty();
        double end = bottom - sourcesHeight() - context.px(8);
        if (!stated && !context.showsWork()) {
            return end;
        }
        double pad = context.px(12);
        FontSpec heading = context.theme().strong();
        FontSpec body = context.theme().label();
        String text = stated ? summary.decision() : messages.get("decision_none");
        Sketch words = new Sketch(context);
        double y = Words.below(words, messages.get("decision_title"), pad, context.px(8), width - 2 * pad, heading,
                palette.ink(), 1);
        y = Words.below(words, text, pad, y + context.px(2), width - 2 * pad, body,
                stated ? palette.ink() : palette.muted(), 6) + context.px(9);
        Ink ground = stated ? book.paper().mix(palette.accent(), 0.09) : book.panel();
        Sketch sketch = new Sketch(context).rect(new Box(0, 0, width, y), context.px(5), ground,
                Stroke.solid(stated ? book.paper().mix(palette.accent(), 0.35) : palette.hairline(), 1));
        sketch.shapes().addAll(words.shapes());
        book.put(journey, new Box(x, end - y, width, y), sketch, messages.get("decision_title") + ": " + text);
        return end - y;
    }

    private double sourcesHeight() {
        String text = sources();
        return Words.lines(context, text, context.theme().small(), width) * context.theme().small().lineHeight();
    }

    /** Draws the source line below everything and returns the edge above which the lists end. */
    private double sources(double top) {
        String text = sources();
        Sketch sketch = new Sketch(context);
        sketch.text(text, 0, 0, width, context.theme().small(), palette.muted(), 3);
        double height = sourcesHeight();
        book.put(journey, new Box(x, book.content().bottom() - height, width, height), sketch, text);
        return top - context.px(GAP);
    }

    /** Returns where the numbers come from and what the codes mean, as far as two lines hold it. */
    private String sources() {
        FontSpec font = context.theme().small();
        List<String> evidence = summary.evidence().stream().map(texts::evidence).filter(it -> !it.isBlank()).toList();
        List<FunctionColumn> used = summary.initiatives().stream().flatMap(it -> it.accountable().stream()).distinct()
                .filter(it -> !it.code().isBlank() && !it.name().isBlank()).toList();
        String codes = Words.listed(context, "", used.stream().map(it -> it.code() + '\u00a0' + it.name()).toList(),
                " · ", font, width, 1, count -> messages.get("more", count));
        String from = Words.listed(context, messages.get("summary_sources") + ' ', evidence, ", ", font, width, 1,
                count -> messages.get("more", count));
        return Stream.of(from, codes).filter(it -> !it.isBlank()).collect(Collectors.joining("\n"));
    }

    /** Gives as many of the worst moments letters as the list has room for. */
    private Map<String, String> letters(boolean wide, double room) {
        Map<String, String> letters = new HashMap<>();
        int count = wide ? lists.fitting(first(), room) : lists.fitting(half(), room * UPPER);
        for (int i = 0; i < count; i++) {
            letters.put(summary.worst().get(i).stepId(), String.valueOf((char) ('A' + i)));
        }
        return letters;
    }

    private double first() {
        return Math.floor((width - 2 * context.px(BETWEEN)) * 0.33);
    }

    private double half() {
        return Math.floor((width - context.px(BETWEEN)) / 2);
    }

    /** Draws three columns beside each other. */
    private void columns(double bottom, Map<String, String> letters) {
        double gap = context.px(BETWEEN);
        double y = book.y();
        double first = first();
        double second = Math.floor((width - 2 * gap) * 0.30);
        lists.worst(new Box(x, y, first, bottom - y), letters);
        grid(new Box(x + first + gap, y, second, bottom - y));
        double third = x + first + second + 2 * gap;
        lists.initiatives(new Box(third, y, x + width - third, bottom - y));
    }

    /** Draws the worst moments beside the grid, and the initiatives below both. */
    private void stacked(double bottom, Map<String, String> letters) {
        double gap = context.px(BETWEEN);
        double y = book.y();
        double half = half();
        double middle = y + (bottom - y) * UPPER;
        lists.worst(new Box(x, y, half, middle - y), letters);
        grid(new Box(x + half + gap, y, width - half - gap, middle - y));
        lists.initiatives(new Box(x, middle + context.px(GAP), width, bottom - middle - context.px(GAP)));
    }

    private void grid(Box area) {
        double y = lists.heading(messages.get("grid_title"), area);
        if (summary.initiatives().isEmpty()) {
            lists.note(messages.get("initiatives_none"), area, y);
        } else {
            double height = Math.min(area.bottom() - y, area.width() * 0.8);
            new EffortGrid(book).draw(new Box(area.x(), y, area.width(), height), summary.initiatives());
        }
    }
}
