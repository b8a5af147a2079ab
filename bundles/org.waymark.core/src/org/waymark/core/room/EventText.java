package org.waymark.core.room;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.JourneyException;
import org.waymark.core.room.RoomEvent.*;
import org.waymark.core.text.Json;
import org.waymark.core.text.JsonText;

/** Events as lines of JSON. */
final class EventText {

    private static final int ANY = Integer.MAX_VALUE;

    /** The fields of an event in the order they are written. */
    private static final class Line {

        private final Map<String, Object> fields = new LinkedHashMap<>();

        Line(String name, RoomEvent event) {
            put("event", name).put("at", event.at());
        }

        Line put(String field, Object value) {
            boolean nothing = value instanceof Optional<?> optional && optional.isEmpty();
            if (!nothing) {
                fields.put(field, value instanceof Optional<?> optional ? optional.get() : value);
            }
            return this;
        }
    }

    private EventText() {
    }

    /** Returns an event as one line without its end. */
    static String line(RoomEvent event) {
        return Json.line(fields(event).fields);
    }

    private static Line fields(RoomEvent event) {
        return switch (event) {
            case Opened it -> new Line("opened", it).put("room", it.setup().room()).put("title", it.setup().title())
                    .put("portfolio", it.setup().portfolio()).put("journey", it.setup().journey())
                    .put("code", it.setup().code()).put("secret", it.setup().secret());
            case Joined it -> new Line("joined", it).put("participant", it.participant()).put("alias", it.alias())
                    .put("colour", it.colour()).put("tokenHash", it.tokenHash()).put("remote", it.remote());
            case Renamed it -> new Line("renamed", it).put("participant", it.participant()).put("alias", it.alias())
                    .put("colour", it.colour());
            case Paused it -> new Line("paused", it).put("participant", it.participant()).put("on", it.on());
            case RoundPrepared it -> new Line("roundPrepared", it).put("plan", plan(it.plan()));
            case RoundMoved it -> new Line("roundMoved", it).put("round", it.round()).put("index", it.index());
            case RoundRemoved it -> new Line("roundRemoved", it).put("round", it.round());
            case RoundStarted it -> new Line("roundStarted", it).put("round", it.round()).put("endsAt", it.endsAt())
                    .put("touchpoints", it.scope().touchpoints()).put("personas", it.scope().personas())
                    .put("targets", it.scope().targets());
            case RoundExtended it ->
                new Line("roundExtended", it).put("round", it.round()).put("endsAt", it.endsAt());
            case RoundRevealed it -> new Line("roundRevealed", it).put("round", it.round());
            case RoundClosed it -> new Line("roundClosed", it).put("round", it.round());
            case RoundReopened it ->
                new Line("roundReopened", it).put("round", it.round()).put("endsAt", it.endsAt());
            case ItemSent it -> new Line("itemSent", it).put("item", it.item()).put("round", it.round())
                    .put("sender", it.sender()).put("kind", JsonFields.literal(it.kind()))
                    .put("touchpoint", it.touchpoint()).put("text", it.text());
            case ItemEdited it -> new Line("itemEdited", it).put("item", it.item())
                    .put("kind", JsonFields.literal(it.kind())).put("touchpoint", it.touchpoint())
                    .put("text", it.text());
            case ItemWithdrawn it -> new Line("itemWithdrawn", it).put("item", it.item());
            case ItemPlaced it -> new Line("itemPlaced", it).put("item", it.item())
                    .put("as", JsonFields.literal(it.placement().as())).put("touchpoint", it.placement().touchpoint())
                    .put("created", it.placement().created()).put("by", it.placement().by());
            case ItemHidden it -> new Line("itemHidden", it).put("item", it.item()).put("by", it.by());
            case ItemMerged it ->
                new Line("itemMerged", it).put("item", it.item()).put("into", it.into()).put("by", it.by());
            case ItemReturned it -> new Line("itemReturned", it).put("item", it.item());
            case Felt it -> new Line("felt", it).put("round", it.round()).put("voter", it.voter())
                    .put("persona", it.persona()).put("touchpoint", it.touchpoint()).put("score", it.score());
            case Voted it -> new Line("voted", it).put("round", it.round()).put("voter", it.voter())
                    .put("target", it.target()).put("dots", it.dots());
            case FeelingsAccepted it ->
                new Line("feelingsAccepted", it).put("round", it.round()).put("by", it.by());
            case VotesAccepted it -> new Line("votesAccepted", it).put("round", it.round()).put("by", it.by());
            case Shown it -> new Line("shown", it).put("text", it.text());
            case RoomClosed it -> new Line("roomClosed", it).put("report", nested(it.report()));
            case RawDeleted it -> new Line("rawDeleted", it);
        };
    }

    /** Returns JSON as a value, so that it stands in the line as it is. */
    private static Optional<Object> nested(String json) {
        try {
            return json.isEmpty() ? Optional.empty() : Optional.of(JsonText.read(json));
        } catch (JourneyException e) {
            throw new IllegalArgumentException("the report is made by this program", e);
        }
    }

    private static Map<String, Object> plan(RoundPlan plan) {
        Map<String, Object> map = new LinkedHashMap<>(RoundText.fields(plan));
        map.put("id", plan.id());
        return map;
    }

    /**
     * Reads a line.
     *
     * @throws JourneyException if it is no event
     */
    static RoomEvent read(String line) throws JourneyException {
        JsonFields f = JsonFields.read(line);
        Instant at = instant(f, "at").orElseThrow(() -> f.wrong("at", "json_missing"));
        String round = f.optional("round", ANY).orElse("");
        String item = f.optional("item", ANY).orElse("");
        String by = f.optional("by", ANY).orElse("");
        String event = f.text("event", ANY);
        return switch (event) {
            case "opened" -> new Opened(at, new RoomSetup(f.text("room", ANY), f.text("title", ANY),
                    f.text("portfolio", ANY), f.text("journey", ANY), f.text("code", ANY), f.text("secret", ANY)));
            case "joined" -> new Joined(at, f.text("participant", ANY), f.text("alias", ANY), f.text("colour", ANY),
                    f.text("tokenHash", ANY), f.flag("remote"));
            case "renamed" -> new Renamed(at, f.text("participant", ANY), f.text("alias", ANY), f.text("colour", ANY));
            case "paused" -> new Paused(at, f.text("participant", ANY), f.flag("on"));
            case "roundPrepared" -> new RoundPrepared(at, RoundText.plan(f.object("plan")));
            case "roundMoved" -> new RoundMoved(at, round, f.number("index", 0, ANY).orElse(0));
            case "roundRemoved" -> new RoundRemoved(at, round);
            case "roundStarted" -> new RoundStarted(at, round, instant(f, "endsAt"), new Round.Scope(
                    f.texts("touchpoints", ANY, ANY), f.texts("personas", ANY, ANY), f.texts("targets", ANY, ANY)));
            case "roundExtended" -> new RoundExtended(at, round, instant(f, "endsAt"));
            case "roundRevealed" -> new RoundRevealed(at, round);
            case "roundClosed" -> new RoundClosed(at, round);
            case "roundReopened" -> new RoundReopened(at, round, instant(f, "endsAt"));
            case "itemSent" -> new ItemSent(at, item, round, f.text("sender", ANY), f.choice("kind", ItemKind.class),
                    f.optional("touchpoint", ANY), f.text("text", ANY));
            case "itemEdited" -> new ItemEdited(at, item, f.choice("kind", ItemKind.class),
                    f.optional("touchpoint", ANY), f.text("text", ANY));
            case "itemWithdrawn" -> new ItemWithdrawn(at, item);
            case "itemPlaced" -> new ItemPlaced(at, item, new Placement(f.choice("as", PlacedAs.class),
                    f.optional("touchpoint", ANY), f.optional("created", ANY), by));
            case "itemHidden" -> new ItemHidden(at, item, by);
            case "itemMerged" -> new ItemMerged(at, item, f.text("into", ANY), by);
            case "itemReturned" -> new ItemReturned(at, item);
            case "felt" -> new Felt(at, round, f.text("voter", ANY), f.text("persona", ANY), f.text("touchpoint", ANY),
                    f.number("score", -2, 2));
            case "voted" -> new Voted(at, round, f.text("voter", ANY), f.text("target", ANY),
                    f.number("dots", 0, ANY).orElse(0));
            case "feelingsAccepted" -> new FeelingsAccepted(at, round, by);
            case "votesAccepted" -> new VotesAccepted(at, round, by);
            case "shown" -> new Shown(at, f.text("text", ANY));
            case "roomClosed" -> new RoomClosed(at, f.nested("report"));
            case "rawDeleted" -> new RawDeleted(at);
            default -> throw f.wrong("event", "journal_newer", JsonFields.shown(event));
        };
    }

    private static Optional<Instant> instant(JsonFields fields, String field) throws JourneyException {
        Optional<String> text = fields.optional(field, ANY);
        try {
            return text.map(Instant::parse);
        } catch (DateTimeException e) {
            throw fields.wrong(field, "json_noTime", JsonFields.shown(text));
        }
    }

    static Optional<Duration> duration(JsonFields fields, String field) throws JourneyException {
        Optional<String> text = fields.optional(field, ANY);
        try {
            return text.map(Duration::parse);
        } catch (DateTimeException e) {
            throw fields.wrong(field, "json_noTime", JsonFields.shown(text));
        }
    }
}
