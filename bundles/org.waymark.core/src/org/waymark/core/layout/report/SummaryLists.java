package org.waymark.core.layout.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.waymark.core.insight.JourneySummary;
import org.waymark.core.insight.JourneySummary.Proposal;
import org.waymark.core.insight.JourneySummary.WorstMoment;
import org.waymark.core.insight.SummaryTexts;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Palette;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.Sketch;
import org.waymark.core.layout.sheet.EffortGrid;
import org.waymark.core.layout.sheet.JourneyChart;
import org.waymark.core.layout.sheet.SheetBook;
import org.waymark.core.layout.sheet.Words;
import org.waymark.core.ownership.FunctionColumn;
import org.waymark.core.text.Messages;

/** The lists of the summary: worst moments and initiatives. */
final class SummaryLists {

    /** Room from which a line of an initiative has its expected effect. */
    private static final double WIDE = 330;
    private static final int MOST_MOMENTS = 6;

    private final SheetBook book;
    private final JourneySummary summary;
    private final SummaryTexts texts;
    private final Messages messages;
    private final Context context;
    private final Palette palette;

    SummaryLists(SheetBook book, JourneySummary summary, SummaryTexts texts, Messages messages) {
        this.book = book;
        this.summary = summary;
        this.texts = texts;
        this.messages = messages;
        context = book.context();
        palette = context.palette();
    }

    /** Draws a heading at the top of an area; returns where its content begins. */
    double heading(String text, Box area) {
        Sketch sketch = new Sketch(context);
        double height = Words.below(sketch, text, 0, 0, area.width(), context.theme().heading(), palette.ink(), 2);
        book.put(context.journey(), new Box(area.x(), area.y(), area.width(), height), sketch, text);
        return area.y() + height + context.px(6);
    }

    void note(String text, Box area, double y) {
        Sketch sketch = new Sketch(context);
        double height = Words.below(sketch, text, 0, 0, area.width(), context.theme().label(), palette.muted(), 6);
        book.put(context.journey(), new Box(area.x(), y, area.width(), height), sketch, text);
    }

    /** Draws the worst moments that have a letter. */
    void worst(Box area, Map<String, String> letters) {
        double y = heading(messages.get("worst_title"), area);
        if (summary.worst().isEmpty()) {
            note(messages.get("worst_none"), area, y);
        }
        for (WorstMoment moment : summary.worst()) {
            String letter = letters.getOrDefault(moment.stepId(), "");
            if (!letter.isEmpty()) {
                Sketch sketch = new Sketch(context);
                double height = moment(sketch, moment, letter, area.width());
                book.put(context.journey(), new Box(area.x(), y, area.width(), height), sketch,
                        String.join(". ", letter + " " + moment.step(), texts.feeling(moment), moment.quote(),
                                moment.cost()));
                y += height + context.px(7);
            }
        }
    }

    /** Returns how many of the worst moments fit below their heading. */
    int fitting(double width, double room) {
        double used = context.theme().heading().lineHeight() + context.px(6);
        int count = 0;
        for (WorstMoment moment : summary.worst()) {
            used += moment(new Sketch(context), moment, "A", width) + context.px(7);
            if (used - context.px(7) > room || count == MOST_MOMENTS) {
                return count;
            }
            count++;
        }
        return count;
    }

    private double moment(Sketch sketch, WorstMoment moment, String letter, double width) {
        FontSpec strong = context.theme().strong();
        FontSpec label = context.theme().label();
        double lead = context.px(22);
        String feeling = texts.feeling(moment);
        double right = Math.min(Math.ceil(context.text().width(feeling, context.theme().labelStrong())) + 1,
                width * 0.42);
        JourneyChart.badge(sketch, letter, context.px(8), strong.lineHeight() / 2, context);
        double y = Words.below(sketch, moment.step(), lead, 0, width - lead - right - context.px(8), strong,
                palette.ink(), 3);
        double beside = Words.below(sketch, feeling, width - right, (strong.lineHeight() - label.lineHeight()) / 2,
                right, context.theme().labelStrong(), moment.assumed() ? palette.assumed() : palette.negative(), 2);
        y = Math.max(y, beside);
        if (!moment.quote().isEmpty()) {
            y = Words.below(sketch, messages.get("quote", moment.quote()), lead, y, width - lead,
                    new FontSpec(label.size(), false, true), palette.muted(), 3);
        }
        String cost = moment.cost().isEmpty() ? moment.pain() : moment.cost();
        if (!cost.isEmpty()) {
            double size = context.px(11);
            sketch.icon(Glyph.BOLT, lead, y + (label.lineHeight() - size) / 2, size, palette.negative());
            y = Words.below(sketch, cost, lead + size + context.px(4), y, width - lead - size - context.px(4), label,
                    palette.ink(), 3);
        }
        return y;
    }

    /** Draws the initiatives that fit, and how many do not. */
    void initiatives(Box area) {
        List<Proposal> all = summary.initiatives();
        double y = heading(messages.get("initiatives_title"), area);
        if (all.isEmpty()) {
            note(messages.get("initiatives_none"), area, y);
            return;
        }
        double code = all.stream().mapToDouble(it -> context.text().width(code(it), context.theme().labelStrong()))
                .max().orElse(0) + 2;
        double date = all.stream().mapToDouble(it -> context.text().width(due(it), context.theme().label())).max()
                .orElse(0) + 2;
        List<Sketch> rows = new ArrayList<>();
        List<Double> heights = rows(rows, area.width(), Math.min(code, area.width() * 0.3), date, true);
        if (fitting(heights, area.bottom() - y) < all.size()) {
            rows.clear();
            heights = rows(rows, area.width(), Math.min(code, area.width() * 0.3), date, false);
        }
        int shown = fitting(heights, area.bottom() - y);
        for (int i = 0; i < shown; i++) {
            book.put(context.journey(), new Box(area.x(), y, area.width(), heights.get(i)), rows.get(i),
                    String.join(", ", all.get(i).number() + " " + all.get(i).item().name(), code(all.get(i)),
                            due(all.get(i))));
            y += heights.get(i);
        }
        if (shown < all.size()) {
            note(messages.get("more", all.size() - shown), area, y + context.px(2));
        }
    }

    private List<Double> rows(List<Sketch> rows, double width, double code, double date, boolean effects) {
        List<Double> heights = new ArrayList<>();
        for (Proposal it : summary.initiatives()) {
            Sketch sketch = new Sketch(context);
            heights.add(row(sketch, it, width, code, date, effects));
            rows.add(sketch);
        }
        return heights;
    }

    /** Returns how many rows fit, with a line below that says how many do not. */
    private int fitting(List<Double> heights, double room) {
        double all = heights.stream().mapToDouble(Double::doubleValue).sum();
        if (all <= room) {
            return heights.size();
        }
        double used = context.theme().label().lineHeight() + context.px(2);
        int count = 0;
        while (count < heights.size() && used + heights.get(count) <= room) {
            used += heights.get(count);
            count++;
        }
        return count;
    }

    private double row(Sketch sketch, Proposal it, double width, double code, double date,
            boolean effects) {
        FontSpec label = context.theme().label();
        double r = context.px(9);
        double lead = 2 * r + context.px(8);
        double top = context.px(1);
        EffortGrid.dot(sketch, context, it, r, top + label.lineHeight() / 2, r);
        double name = Math.max(1, width - lead - code - date - context.px(24));
        double effect = effects && name > context.px(WIDE) && !it.item().expectedEffect().isBlank()
                ? Math.floor(name * 0.52)
                : 0;
        name -= effect;
        Ink ink = it.item().isClosed() ? palette.muted() : palette.ink();
        double y = Words.below(sketch, it.item().name(), lead, top, name, label, ink, 3);
        boolean nobody = it.accountable().isEmpty() && context.showsWork() && !it.item().isClosed();
        sketch.text(code(it), width - date - context.px(12) - code, top, code, context.theme().labelStrong(),
                nobody ? palette.negative() : ink, 1);
        sketch.text(due(it), width - date, top, date, label, palette.muted(), 1, Sketch.Align.RIGHT);
        if (effect > 0) {
            y = Math.max(y, Words.below(sketch, it.item().expectedEffect(), lead + name + context.px(8), top,
                    effect - context.px(8), label, palette.muted(), 3));
        }
        return Math.max(y, top + 2 * r) + top;
    }

    private String code(Proposal it) {
        return it.accountable().map(FunctionColumn::shortLabel)
                .orElseGet(() -> context.showsWork() ? messages.get("nobody") : "–");
    }

    private String due(Proposal it) {
        return it.item().due().map(texts::shortDate)
                .orElseGet(() -> context.showsWork() ? messages.get("no_date") : "–");
    }
}
