package org.waymark.core.layout.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.waymark.core.insight.JourneySummary.Proposal;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Palette;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.Sketch;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.InitiativeStatus;

/** Initiatives by impact and effort, in four fields that say what to do with them. */
public final class EffortGrid {

    private static final int SCALE = 5;

    private final SheetBook book;
    private final Context context;
    private final Messages messages;

    public EffortGrid(SheetBook book) {
        this.book = book;
        context = book.context();
        messages = Messages.of(EffortGrid.class, context.locale());
    }

    /** Returns the colour of a status. */
    public static Ink ink(Palette palette, InitiativeStatus status) {
        return switch (status) {
            case IDEA, REJECTED -> palette.muted();
            case PLANNED -> palette.accent();
            case IN_PROGRESS -> palette.warning();
            case DONE -> palette.positive();
        };
    }

    /** Draws the number of an initiative on the colour of its status. */
    public static void dot(Sketch sketch, Context context, Proposal proposal, double cx, double cy, double r) {
        FontSpec font = context.theme().smallStrong();
        Ink fill = ink(context.palette(), proposal.item().status());
        sketch.ellipse(new Box(cx - r, cy - r, 2 * r, 2 * r), fill, Stroke.NONE);
        String number = Integer.toString(proposal.number());
        double wide = Math.max(2 * r, Math.ceil(context.text().width(number, font)) + 1);
        sketch.text(number, cx - wide / 2, cy - font.lineHeight() / 2, wide, font, fill.readable(), 1,
                Sketch.Align.CENTER);
    }

    /** Draws the grid with a line below that explains it; returns the lower edge. */
    public double draw(Box area, List<Proposal> proposals) {
        double below = footHeight(area.width(), proposals);
        Box box = new Box(0, 0, area.width(), Math.max(context.px(80), area.height() - below));
        Sketch sketch = new Sketch(context);
        ground(sketch, box);
        Map<List<Integer>, List<Proposal>> fields = new TreeMap<>(
                (a, b) -> a.equals(b) ? 0 : a.get(1).equals(b.get(1)) ? a.get(0) - b.get(0) : b.get(1) - a.get(1));
        for (Proposal it : proposals) {
            if (it.item().impact() > 0 && it.item().effort() > 0) {
                fields.computeIfAbsent(List.of(it.item().effort(), it.item().impact()),
                        key -> new ArrayList<>()).add(it);
            }
        }
        double line = context.theme().smallStrong().lineHeight() + context.px(4);
        Box plot = new Box(context.px(6), line, box.width() - 2 * context.px(6), box.height() - 2 * line);
        fields.forEach((key, here) -> dots(sketch, new Box(plot.x() + (key.get(0) - 1) * plot.width() / SCALE,
                plot.y() + (SCALE - key.get(1)) * plot.height() / SCALE, plot.width() / SCALE,
                plot.height() / SCALE), here));
        book.put(context.journey(), new Box(area.x(), area.y(), box.width(), box.height()), sketch,
                messages.get("grid_says"));
        return foot(area.x(), area.y() + box.height(), area.width(), proposals);
    }

    private void ground(Sketch sketch, Box box) {
        sketch.rect(box, context.px(4), book.panel(), Stroke.NONE);
        sketch.rect(new Box(0, 0, box.centerX(), box.centerY()), context.px(4),
                book.panel().mix(context.palette().positive(), 0.10), Stroke.NONE);
        Stroke line = Stroke.solid(context.palette().hairline(), 1);
        sketch.line(box.centerX(), 0, box.centerX(), box.height(), line);
        sketch.line(0, box.centerY(), box.width(), box.centerY(), line);
        sketch.rect(box, context.px(4), Ink.NONE, line);
        FontSpec font = context.theme().smallStrong();
        double pad = context.px(6);
        double half = box.centerX() - 2 * pad;
        double low = box.height() - font.lineHeight() - context.px(2);
        Ink muted = context.palette().muted();
        sketch.text(messages.get("grid_now"), pad, context.px(2), half, font, context.palette().positive(), 1);
        sketch.text(messages.get("grid_plan"), box.centerX() + pad, context.px(2), half, font, muted, 1,
                Sketch.Align.RIGHT);
        sketch.text(messages.get("grid_fill"), pad, low, half, font, muted, 1);
        sketch.text(messages.get("grid_leave"), box.centerX() + pad, low, half, font, muted, 1, Sketch.Align.RIGHT);
    }

    /** Draws those of one impact and effort beside and below each other, smaller where they are many. */
    private void dots(Sketch sketch, Box field, List<Proposal> here) {
        double r = context.px(9);
        int inRow = 1;
        int rows = here.size();
        while (r > 2) {
            inRow = (int) Math.max(1, field.width() / (2 * r + 1));
            rows = (here.size() + inRow - 1) / inRow;
            if (rows * (2 * r + 1) <= field.height() + 1) {
                break;
            }
            r -= 0.5;
        }
        for (int i = 0; i < here.size(); i++) {
            int row = i / inRow;
            int count = Math.min(inRow, here.size() - row * inRow);
            double cx = field.centerX() + (i % inRow - (count - 1) / 2.0) * (2 * r + 1);
            double cy = field.centerY() + (row - (rows - 1) / 2.0) * (2 * r + 1);
            dot(sketch, context, here.get(i), cx, cy, r);
        }
    }

    private double footHeight(double width, List<Proposal> proposals) {
        return foot(new Sketch(context), width, proposals) + context.px(2);
    }

    private double foot(double x, double y, double width, List<Proposal> proposals) {
        Sketch sketch = new Sketch(context);
        double height = foot(sketch, width, proposals);
        book.put(context.journey(), new Box(x, y, width, height), sketch, messages.get("grid_axes"));
        return y + height;
    }

    /** Draws axes, colours of the status and what is not rated; returns the height. */
    private double foot(Sketch sketch, double width, List<Proposal> proposals) {
        FontSpec font = context.theme().small();
        Ink muted = context.palette().muted();
        double y = Words.below(sketch, messages.get("grid_axes"), 0, context.px(3), width, font, muted, 2);
        double x = 0;
        y += context.px(2);
        Set<InitiativeStatus> used = new LinkedHashSet<>();
        InitiativeStatus.VALUES.forEach(status -> {
            if (proposals.stream().anyMatch(it -> it.item().status() == status)) {
                used.add(status);
            }
        });
        Map<InitiativeStatus, String> names = new LinkedHashMap<>();
        used.forEach(it -> names.put(it, context.title(it)));
        for (Map.Entry<InitiativeStatus, String> entry : names.entrySet()) {
            double wide = context.px(12) + Math.ceil(context.text().width(entry.getValue(), font)) + context.px(10);
            if (x > 0 && x + wide > width) {
                x = 0;
                y += font.lineHeight();
            }
            double r = context.px(4);
            sketch.ellipse(new Box(x, y + font.lineHeight() / 2 - r, 2 * r, 2 * r),
                    ink(context.palette(), entry.getKey()), Stroke.NONE);
            sketch.label(entry.getValue(), x + context.px(12), y, Math.max(1, width - x - context.px(12)), font, muted);
            x += wide;
        }
        y += names.isEmpty() ? 0 : font.lineHeight();
        List<String> unrated = proposals.stream()
                .filter(it -> it.item().impact() == 0 || it.item().effort() == 0)
                .map(it -> Integer.toString(it.number())).toList();
        if (!unrated.isEmpty()) {
            y = Words.below(sketch, messages.get("grid_unrated", String.join(", ", unrated)), 0, y, width, font, muted,
                    3);
        }
        return y;
    }
}
