package org.waymark.core.room;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.core.text.Json;

/** The questions of a room for a remote participant, as JSON for the page that is mailed. */
public final class AnswerForm {

    private AnswerForm() {
    }

    /** Returns the form: the rounds that ask for something, with the elements they are about now. */
    public static String json(Room room) {
        RoomMap map = room.map();
        Map<String, Object> top = new LinkedHashMap<>();
        top.put("version", AnswerFile.VERSION);
        top.put("code", AnswerFile.CODE);
        top.put("room", room.setup().room());
        top.put("title", room.setup().title());
        top.put("journey", map.journey());
        top.put("rounds", room.state().rounds().stream().filter(round -> round.kind() != RoundKind.WAIT)
                .map(round -> round(round, map)).toList());
        return Json.line(top);
    }

    private static Map<String, Object> round(Round round, RoomMap map) {
        RoundPlan plan = round.plan();
        Round.Scope scope = round.phase() == RoundPhase.PREPARED ? map.scope(plan) : round.scope();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", plan.id());
        fields.put("kind", JsonFields.literal(plan.kind()));
        fields.put("title", plan.title());
        fields.put("anonymous", plan.anonymous());
        fields.put("kinds", plan.allowedKinds().stream().map(JsonFields::literal).toList());
        fields.put("dots", plan.dots());
        fields.put("touchpoints", scope.touchpoints().stream().flatMap(id -> map.touchpoint(id).stream())
                .map(place -> Map.of("id", place.id(), "name", place.name(), "stage", place.stage())).toList());
        fields.put("personas", scope.personas().stream().flatMap(id -> map.persona(id).stream())
                .map(who -> Map.of("id", who.id(), "name", who.name())).toList());
        fields.put("targets", targets(scope.targets(), map));
        return fields;
    }

    private static List<Map<String, Object>> targets(List<String> ids, RoomMap map) {
        return ids.stream().flatMap(id -> map.target(id).stream()).map(target -> Map.<String, Object>of("id",
                target.id(), "kind", JsonFields.literal(target.kind()), "name", target.name(), "detail",
                target.detail())).toList();
    }
}
