package org.waymark.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.room.Caller;
import org.waymark.core.room.ItemPhase;
import org.waymark.core.room.Participant;
import org.waymark.core.room.PlacedAs;
import org.waymark.core.room.Room;
import org.waymark.core.room.RoomItem;
import org.waymark.core.room.RoomMap;
import org.waymark.core.room.RoomSetup;
import org.waymark.core.room.RoomState;
import org.waymark.core.room.Round;
import org.waymark.core.text.Json;

/**
 * Content of the phones at one moment. What is the same for all of them is written once. To it comes what a participant
 * sent, and nothing of anybody else.
 */
final class View {

    private final RoomState state;
    private final RoomMap map;
    private final Optional<Round> round;
    private final String room;
    private final String task;
    private final String shown;
    private final long now;

    /** Part that only one participant is told; equal while nothing of it changes. */
    record Own(Optional<Participant> me, List<RoomItem> items, List<Object> feelings, List<Object> votes, int left) {
    }

    /**
     * Looks at a room.
     *
     * @param present how many participants are connected
     */
    View(Room open, int present) {
        this.state = open.state();
        this.map = open.map();
        this.round = state.running();
        this.now = open.now().toEpochMilli();
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("title", state.setup().map(RoomSetup::title).orElse(""));
        about.put("journey", map.journey());
        about.put("present", present);
        room = Json.line(about);
        task = round.map(it -> Json.line(task(it))).orElse("null");
        shown = Json.line(state.shown());
    }

    /** Returns what everybody is told; the same text while nothing of it changes. */
    String shared() {
        return room + task + shown + state.isClosed();
    }

    /** Returns what a participant is told. */
    Own own(Caller caller) {
        return new Own(state.participant(caller.participant()), state.mine(caller),
                round.map(it -> feelings(caller, it)).orElse(List.of()),
                round.map(it -> votes(caller, it)).orElse(List.of()),
                round.map(it -> state.dotsLeft(caller, it)).orElse(0));
    }

    /** Returns the text for a participant. */
    String text(Own own) {
        Map<String, Object> me = fields("alias", own.me().map(Participant::alias).orElse(""), "colour",
                own.me().map(Participant::colour).orElse(""), "paused",
                own.me().map(Participant::paused).orElse(false));
        return "{\"room\":" + room + ",\"me\":" + Json.line(me) + ",\"now\":" + now + ",\"round\":"
                + (round.isPresent() ? task.substring(0, task.length() - 1) + ",\"left\":" + own.left() + '}' : task)
                + ",\"items\":" + Json.line(own.items().stream().map(View::item).toList()) + ",\"feelings\":"
                + Json.line(own.feelings()) + ",\"votes\":" + Json.line(own.votes()) + ",\"shown\":"
                + shown + ",\"closed\":" + state.isClosed() + '}';
    }

    private Map<String, Object> task(Round it) {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("id", it.id());
        about.put("kind", name(it.kind()));
        about.put("title", it.title());
        about.put("state", name(it.phase()));
        about.put("endsAt", it.endsAt().map(Instant::toEpochMilli));
        about.put("anonymous", it.plan().anonymous());
        about.put("covered", it.plan().covered());
        about.put("kinds", it.plan().allowedKinds().stream().map(View::name).toList());
        about.put("touchpoints", it.scope().touchpoints().stream().flatMap(id -> map.touchpoint(id).stream())
                .map(place -> fields("id", place.id(), "name", place.name(), "stage", place.stage())).toList());
        about.put("personas", it.scope().personas().stream().flatMap(id -> map.persona(id).stream())
                .map(who -> fields("id", who.id(), "name", who.name())).toList());
        about.put("targets", it.scope().targets().stream().flatMap(id -> map.target(id).stream())
                .map(to -> fields("id", to.id(), "name", to.name(), "detail", to.detail(), "kind", name(to.kind())))
                .toList());
        about.put("dots", it.plan().dots());
        return about;
    }

    private static Map<String, Object> item(RoomItem item) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", item.id());
        one.put("round", item.round());
        one.put("kind", name(item.kind()));
        one.put("touchpoint", item.touchpoint());
        one.put("text", item.text());
        one.put("state", state(item));
        return one;
    }

    /** Returns where an item stands as its sender is told. One that was merged is on the map as part of another. */
    private static String state(RoomItem item) {
        return switch (item.phase()) {
            case INBOX -> "sent";
            case PLACED -> item.placement().filter(it -> it.as() == PlacedAs.PARKED).isPresent() ? "parked" : "placed";
            case MERGED -> "placed";
            case HIDDEN, WITHDRAWN -> name(item.phase());
        };
    }

    private List<Object> feelings(Caller caller, Round it) {
        List<Object> all = new ArrayList<>();
        for (String persona : it.scope().personas()) {
            for (String touchpoint : it.scope().touchpoints()) {
                state.feeling(caller, it, persona, touchpoint).ifPresent(score -> all
                        .add(fields("persona", persona, "touchpoint", touchpoint, "score", score)));
            }
        }
        return all;
    }

    private List<Object> votes(Caller caller, Round it) {
        List<Object> all = new ArrayList<>();
        for (String target : it.scope().targets()) {
            int dots = state.dots(caller, it, target);
            if (dots > 0) {
                all.add(fields("target", target, "dots", dots));
            }
        }
        return all;
    }

    private static Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return fields;
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
