package org.waymark.core.room;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.core.JourneyException;

/** A prepared round as fields of JSON, by ids. */
final class RoundText {

    private static final int ANY = Integer.MAX_VALUE;

    private RoundText() {
    }

    static Map<String, Object> fields(RoundPlan plan) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", JsonFields.literal(plan.kind()));
        map.put("title", plan.title());
        plan.time().ifPresent(time -> map.put("time", time));
        put(map, "touchpoints", plan.touchpoints());
        put(map, "personas", plan.personas());
        put(map, "targetKinds", literals(plan.targetKinds()));
        put(map, "targets", plan.targets());
        if (plan.kind() == RoundKind.VOTE) {
            map.put("dots", plan.dots());
        }
        flag(map, "anonymous", plan.anonymous());
        flag(map, "covered", plan.covered());
        put(map, "kinds", literals(plan.kinds()));
        return map;
    }

    private static List<String> literals(Set<? extends Enum<?>> values) {
        return values.stream().map(JsonFields::literal).toList();
    }

    private static void put(Map<String, Object> map, String field, List<String> values) {
        if (!values.isEmpty()) {
            map.put(field, values);
        }
    }

    private static void flag(Map<String, Object> map, String field, boolean on) {
        if (on) {
            map.put(field, true);
        }
    }

    static RoundPlan plan(JsonFields f) throws JourneyException {
        return new RoundPlan(f.text("id", ANY), f.choice("kind", RoundKind.class), f.text("title", ANY),
                EventText.duration(f, "time"), f.texts("touchpoints", ANY, ANY), f.texts("personas", ANY, ANY),
                f.choices("targetKinds", TargetKind.class), f.texts("targets", ANY, ANY),
                f.number("dots", 0, ANY).orElse(0), f.flag("anonymous"), f.flag("covered"),
                f.choices("kinds", ItemKind.class));
    }
}
