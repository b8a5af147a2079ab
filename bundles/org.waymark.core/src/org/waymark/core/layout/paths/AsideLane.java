package org.waymark.core.layout.paths;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Observation;
import org.waymark.core.layout.Observation.Aside;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedColumn;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.lane.Columns;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.FreeParts;
import org.waymark.core.layout.lane.Sketch;
import org.waymark.core.text.Messages;

/** The lane below the map with what happens to people that is not on it, below the step after which it happens most. */
final class AsideLane {

    private static final double PAD = 10;
    private static final double GAP = 6;

    private final Context context;
    private final Messages messages;
    private final Observation observed;
    private final Map<String, PlacedColumn> columns = new HashMap<>();
    private final Map<PlacedColumn, List<Aside>> cells = new HashMap<>();
    private final double chipHeight;

    AsideLane(Context context, Columns placed, Observation observed) {
        this.context = context;
        this.messages = Messages.of(AsideLane.class, context.locale());
        this.observed = observed;
        chipHeight = 2 * context.theme().label().lineHeight() + context.px(10);
        context.journey().getStages().forEach(stage -> stage.getTouchpoints().forEach(touchpoint -> placed
                .of(touchpoint).ifPresent(column -> columns.put(context.id(touchpoint), column))));
        for (Aside aside : observed.asides()) {
            PlacedColumn column = columns.getOrDefault(aside.after(), placed.all().getFirst());
            cells.computeIfAbsent(column, key -> new ArrayList<>()).add(aside);
        }
    }

    /** Returns the height of the lane; 0 when everything is on the map. */
    double height() {
        int most = cells.values().stream().mapToInt(List::size).max().orElse(0);
        return most == 0
                ? 0
                : Math.ceil((2 * context.px(PAD) + most * (chipHeight + context.px(GAP)) - context.px(GAP)) / 8) * 8;
    }

    /** @param header left edge and width of the header; upper edge and height of the lane */
    List<PlacedPart> place(Box header, double right) {
        List<PlacedPart> parts = new ArrayList<>();
        Sketch band = new Sketch(context);
        band.rect(new Box(0, header.height() - 1, right - header.x(), 1), 0, context.palette().hairline(),
                Stroke.NONE);
        parts.add(FreeParts.decoration(context, PartRole.OBSERVED_ASIDE, "band", PlacedPart.Region.BODY,
                new Box(header.x(), header.y(), right - header.x(), header.height()), band, ""));
        parts.add(header(header));
        Map<String, String> places = ObservedBadges.places(observed.lit());
        cells.forEach((column, asides) -> {
            double y = header.y() + context.px(PAD);
            for (Aside aside : asides) {
                parts.add(chip(aside, new Box(column.x() + Columns.PAD, y, column.width() - 2 * Columns.PAD,
                        chipHeight), places));
                y += chipHeight + context.px(GAP);
            }
        });
        return parts;
    }

    private PlacedPart header(Box box) {
        Sketch sketch = new Sketch(context);
        double size = context.px(18);
        double x = context.px(12) + size + context.px(8);
        sketch.icon(Glyph.QUESTION, context.px(12), context.px(11), size, context.palette().muted());
        sketch.text(messages.get("aside_lane"), x, context.px(11), box.width() - x - context.px(8),
                context.theme().strong(), context.palette().ink(), 2);
        return FreeParts.decoration(context, PartRole.OBSERVED_ASIDE, "header", PlacedPart.Region.LANE_HEADERS, box,
                sketch, messages.get("aside_lane"));
    }

    private PlacedPart chip(Aside aside, Box box, Map<String, String> places) {
        boolean lit = places.containsKey(aside.id());
        Ink accent = context.palette().accent();
        Sketch sketch = new Sketch(context);
        Box frame = new Box(0, 0, box.width(), box.height());
        double radius = context.px(6);
        sketch.rect(frame, radius, context.palette().surface(), Stroke.NONE);
        Hatching.draw(sketch, frame, context.px(7), context.palette().hairline());
        sketch.rect(frame, radius, Ink.NONE, lit
                ? Stroke.solid(accent, 2.5)
                : Stroke.dashed(context.palette().muted(), 1.25));
        double line = context.theme().label().lineHeight();
        // the texts stand on a plain ground, not on the hatching
        sketch.rect(new Box(context.px(15), context.px(1), box.width() - context.px(17),
                box.height() - context.px(2)), context.px(4), context.palette().surface(), Stroke.NONE);
        sketch.text(aside.name(), context.px(20), context.px(5), box.width() - context.px(28),
                context.theme().labelStrong(), context.palette().ink(), 1);
        String people = messages.get("aside_people", PathNumbers.count(aside.customers(), context.locale()));
        sketch.text(people, context.px(20), context.px(5) + line, box.width() - context.px(28),
                context.theme().label(), context.palette().muted(), 1);
        if (lit) {
            ObservedBadges.number(sketch, context, places.get(aside.id()), context.px(8), accent);
        }
        return FreeParts.decoration(context, PartRole.OBSERVED_ASIDE, aside.id(), PlacedPart.Region.BODY, box, sketch,
                messages.get("aside_says", aside.name(), people))
                .withOpacity(observed.lit().isEmpty() || lit ? 1 : 0.28);
    }
}
