package org.waymark.room.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.core.room.RoomMap;
import org.waymark.core.room.Round;
import org.waymark.core.room.RoundPlan;

/** A round as the screens of the page know it: fields of JSON, with the names that the journey has now. */
public final class RoundTask {

    private RoundTask() {
    }

    /**
     * Returns the fields of a round.
     *
     * @param scope elements that the round is about; those which the journey has no more are left out
     */
    public static Map<String, Object> fields(RoundPlan plan, Round.Scope scope, RoomMap map) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", plan.id());
        fields.put("kind", name(plan.kind()));
        fields.put("title", plan.title());
        fields.put("anonymous", plan.anonymous());
        fields.put("covered", plan.covered());
        fields.put("kinds", plan.allowedKinds().stream().map(RoundTask::name).toList());
        fields.put("touchpoints", scope.touchpoints().stream().flatMap(id -> map.touchpoint(id).stream())
                .map(it -> Map.of("id", it.id(), "name", it.name(), "stage", it.stage())).toList());
        fields.put("personas", scope.personas().stream().flatMap(id -> map.persona(id).stream())
                .map(it -> Map.of("id", it.id(), "name", it.name())).toList());
        fields.put("targets", scope.targets().stream().flatMap(id -> map.target(id).stream())
                .map(it -> Map.of("id", it.id(), "name", it.name(), "detail", it.detail())).toList());
        fields.put("dots", plan.dots());
        return fields;
    }

    /** Returns the name of a literal in texts of JSON. */
    public static String name(Enum<?> literal) {
        return literal.name().toLowerCase(Locale.ROOT);
    }

    static boolean asks(RoundPlan plan, Round.Scope scope) {
        return switch (plan.kind()) {
            case NOTES -> true;
            case EMOTION -> !List.of(scope.touchpoints(), scope.personas()).contains(List.of());
            case VOTE -> !scope.targets().isEmpty();
            case WAIT -> false;
        };
    }
}
