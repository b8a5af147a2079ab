package org.waymark.core.room;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Json;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;

/**
 * The rounds of a workshop as a file: {@code ROUNDS.json}. Elements are named by id or by name, so that a person can
 * write it.
 *
 * @param journey id or name of the journey
 * @param title title of the room
 * @param plans rounds in their order, with the elements as they are named in the file
 */
public record RoundsFile(Optional<String> journey, Optional<String> title, List<RoundPlan> plans) {

    /** The version that is written and read. */
    public static final int VERSION = 1;

    private static final int LONGEST_NAME = 500;
    private static final Set<String> TOP = Set.of("version", "journey", "title", "rounds");
    private static final Set<String> FIELDS = Set.of("kind", "title", "minutes", "time", "touchpoints", "personas",
            "on", "targets", "dots", "anonymous", "covered", "kinds");

    public RoundsFile {
        plans = List.copyOf(plans);
    }

    /**
     * Reads the text of a file.
     *
     * @throws JourneyException if it is none; the message names the field
     */
    public static RoundsFile read(String text) throws JourneyException {
        JsonFields top = JsonFields.read(text);
        if (top.number("version", 1, Integer.MAX_VALUE)
                .orElseThrow(() -> top.wrong("version", "json_missing")) != VERSION) {
            throw top.wrong("version", "json_version", VERSION);
        }
        top.only(TOP);
        List<RoundPlan> plans = new ArrayList<>();
        for (JsonFields round : top.objects("rounds", RoomLimits.ROUNDS)) {
            round.only(FIELDS);
            plans.add(plan(round, "r" + (plans.size() + 1)));
        }
        if (plans.isEmpty()) {
            throw top.wrong("rounds", "json_missing");
        }
        return new RoundsFile(top.optional("journey", LONGEST_NAME), top.optional("title", RoomLimits.TITLE), plans);
    }

    private static RoundPlan plan(JsonFields f, String id) throws JourneyException {
        RoundKind kind = f.choice("kind", RoundKind.class);
        String title = Lines.joined(f.optional("title", RoomLimits.TITLE).orElse(""));
        boolean vote = kind == RoundKind.VOTE;
        if (!vote && (f.has("on") || f.has("targets") || f.has("dots"))) {
            throw f.wrong("kind", "rounds_onlyVote");
        }
        Set<TargetKind> on = f.choices("on", TargetKind.class);
        List<String> targets = f.texts("targets", RoomLimits.ELEMENTS, LONGEST_NAME);
        return new RoundPlan(id, kind,
                title.isEmpty() ? usualTitle(kind) : title, time(f),
                f.texts("touchpoints", RoomLimits.ELEMENTS, LONGEST_NAME),
                f.texts("personas", RoomLimits.ELEMENTS, LONGEST_NAME),
                vote && on.isEmpty() && targets.isEmpty() ? Set.of(TargetKind.PAIN_POINT) : on, targets,
                vote ? f.number("dots", 1, RoomLimits.DOTS).orElse(RoomLimits.USUAL_DOTS) : 0, f.flag("anonymous"),
                f.flag("covered"), f.choices("kinds", ItemKind.class));
    }

    /** Returns the title of a round that has none, in the user's language. */
    public static String usualTitle(RoundKind kind) {
        return Messages.of(RoundsFile.class).get("round_" + kind.name());
    }

    private static Optional<Duration> time(JsonFields f) throws JourneyException {
        Optional<Integer> minutes = f.number("minutes", 1, (int) RoomLimits.ROUND.toMinutes());
        Optional<Duration> time = EventText.duration(f, "time");
        if (minutes.isPresent() && time.isPresent()) {
            throw f.wrong("time", "rounds_twoTimes");
        }
        if (time.filter(it -> !it.isPositive() || it.compareTo(RoomLimits.ROUND) > 0).isPresent()) {
            throw f.wrong("time", "rounds_longTime", RoomLimits.ROUND.toHours());
        }
        return minutes.map(Duration::ofMinutes).or(() -> time);
    }

    /**
     * Returns the rounds with the ids of the elements they name.
     *
     * @throws JourneyException if a name fits nothing or several elements; the message names the field
     */
    public List<RoundPlan> resolved(RoomMap map) throws JourneyException {
        List<RoundPlan> found = new ArrayList<>();
        for (RoundPlan plan : plans) {
            String place = "rounds[" + (found.size() + 1) + "].";
            found.add(new RoundPlan(plan.id(), plan.kind(), plan.title(), plan.time(),
                    NameChoice.touchpoints(map).ids(plan.touchpoints(), place + "touchpoints"),
                    NameChoice.personas(map).ids(plan.personas(), place + "personas"), plan.targetKinds(),
                    NameChoice.targets(map).ids(plan.targets(), place + "targets"), plan.dots(), plan.anonymous(),
                    plan.covered(), plan.kinds()));
        }
        return found;
    }

    /** Returns the file of rounds that are prepared in a room; elements are named where the name fits only one. */
    public static String text(Optional<String> journey, Optional<String> title, List<RoundPlan> plans, RoomMap map) {
        Map<String, Object> top = new LinkedHashMap<>();
        top.put("version", VERSION);
        journey.ifPresent(it -> top.put("journey", it));
        title.ifPresent(it -> top.put("title", it));
        top.put("rounds", plans.stream().map(plan -> fields(plan, map)).toList());
        return Json.text(top);
    }

    private static Map<String, Object> fields(RoundPlan plan, RoomMap map) {
        Map<String, Object> fields = new LinkedHashMap<>();
        RoundText.fields(plan).forEach((field, value) -> {
            switch (field) {
                case "targetKinds" -> fields.put("on", value);
                case "time" -> {
                    boolean whole = plan.time().filter(it -> it.equals(Duration.ofMinutes(it.toMinutes())))
                            .isPresent();
                    fields.put(whole ? "minutes" : "time", whole ? plan.time().get().toMinutes() : value.toString());
                }
                case "touchpoints" -> fields.put(field, NameChoice.touchpoints(map).names(plan.touchpoints()));
                case "personas" -> fields.put(field, NameChoice.personas(map).names(plan.personas()));
                case "targets" -> fields.put(field, NameChoice.targets(map).names(plan.targets()));
                default -> fields.put(field, value);
            }
        });
        return fields;
    }
}
