package org.waymark.core.layout.paths;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Observation;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedColumn;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.lane.Columns;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.FreeParts;
import org.waymark.core.layout.lane.Sketch;
import org.waymark.core.text.Messages;

/** The marks at the cards: how many people skip a touchpoint, and its places in the lit path. */
final class ObservedBadges {

    private final Context context;
    private final Messages messages;
    private final Columns columns;
    private final Observation observed;

    ObservedBadges(Context context, Columns columns, Observation observed) {
        this.context = context;
        this.messages = Messages.of(ObservedBadges.class, context.locale());
        this.columns = columns;
        this.observed = observed;
    }

    /** Returns the places in the lit path by id of the step: "1", "2, 4". */
    static Map<String, String> places(List<String> lit) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (int i = 0; i < lit.size(); i++) {
            places.computeIfAbsent(lit.get(i), id -> new ArrayList<>()).add(Integer.toString(i + 1));
        }
        return places.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                entry -> shortened(entry.getValue()), (a, b) -> a, LinkedHashMap::new));
    }

    private static String shortened(List<String> numbers) {
        return numbers.size() <= 3
                ? String.join(", ", numbers)
                : String.join(", ", numbers.subList(0, 2)) + " \u2026 " + numbers.getLast();
    }

    /** @param box of the cards: their upper edge and height */
    List<PlacedPart> place(Box box) {
        Map<String, String> places = places(observed.lit());
        List<PlacedPart> parts = new ArrayList<>();
        for (PlacedColumn column : columns.all()) {
            column.touchpoint().ifPresent(touchpoint -> {
                String id = context.id(touchpoint);
                Box card = new Box(column.x() + Columns.PAD, box.y(), column.width() - 2 * Columns.PAD, box.height());
                if (places.containsKey(id)) {
                    parts.add(lit(id, card, places.get(id)));
                }
                observed.skips().stream().filter(skip -> skip.touchpoint().equals(id)).findFirst()
                        .ifPresent(skip -> parts.add(skip(skip, card).withOpacity(context.view().lights(id)
                                ? 1
                                : context.spotlight().opacity(touchpoint))));
            });
        }
        return parts;
    }

    private PlacedPart skip(Observation.Skip skip, Box card) {
        String text = messages.get("skip_badge", PathNumbers.percent(skip.percent(), context.locale()));
        double height = context.theme().smallStrong().lineHeight() + context.px(2);
        double width = Math.min(card.width() - context.px(16),
                Math.ceil(context.text().width(text, context.theme().smallStrong())) + context.px(14));
        Ink ground = context.palette().warning();
        Sketch sketch = new Sketch(context);
        sketch.rect(new Box(0, 0, width, height), height / 2, ground, Stroke.solid(context.palette().canvas(), 1.5));
        sketch.text(text, 0, context.px(1), width, context.theme().smallStrong(), ground.readable(), 1,
                Sketch.Align.CENTER);
        return FreeParts.decoration(context, PartRole.OBSERVED_SKIP, skip.touchpoint(), PlacedPart.Region.BODY,
                new Box(card.right() - width - context.px(8), card.bottom() - height / 2, width, height), sketch,
                messages.get("skip_says", PathNumbers.count(skip.customers(), context.locale()), text));
    }

    private PlacedPart lit(String id, Box card, String places) {
        Ink accent = context.palette().accent();
        Sketch sketch = new Sketch(context);
        sketch.rect(new Box(-1, -1, card.width() + 2, card.height() + 2), context.px(9), Ink.NONE,
                Stroke.solid(accent, 2.5));
        number(sketch, context, places, context.px(8), accent);
        return FreeParts.decoration(context, PartRole.OBSERVED_STEP, id, PlacedPart.Region.BODY, card, sketch,
                messages.get("lit_says", places));
    }

    /** Draws the places in the path on the upper edge of a card. */
    static void number(Sketch sketch, Context context, String places, double x, Ink accent) {
        double height = context.theme().smallStrong().lineHeight() + context.px(2);
        double width = Math.max(height,
                Math.ceil(context.text().width(places, context.theme().smallStrong())) + context.px(12));
        sketch.rect(new Box(x, -height / 2, width, height), height / 2, accent,
                Stroke.solid(context.palette().canvas(), 1.5));
        sketch.text(places, x, -height / 2 + context.px(1), width, context.theme().smallStrong(), accent.readable(),
                1, Sketch.Align.CENTER);
    }
}
