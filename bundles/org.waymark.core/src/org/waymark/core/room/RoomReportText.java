package org.waymark.core.room;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.text.Json;

/** The report of a room as JSON for programs; docs/room-json.md describes it. */
public final class RoomReportText {

    /** The version that is written. */
    public static final int VERSION = 1;

    private RoomReportText() {
    }

    /** Returns the report as text, indented. */
    public static String json(RoomReport report) {
        return Json.text(fields(report));
    }

    /** Returns the report on one line. */
    static String line(RoomReport report) {
        return Json.line(fields(report));
    }

    private static Map<String, Object> fields(RoomReport report) {
        Map<String, Object> top = new LinkedHashMap<>();
        top.put("version", VERSION);
        top.put("title", report.title());
        top.put("journey", report.journey());
        top.put("opened", report.opened());
        put(top, "closed", report.closed());
        top.put("participants", report.participants());
        top.put("rounds", report.rounds().stream().map(RoomReportText::round).toList());
        return top;
    }

    private static Map<String, Object> round(RoomReport.RoundReport round) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", round.title());
        fields.put("kind", JsonFields.literal(round.kind()));
        fields.put("anonymous", round.anonymous());
        fields.put("senders", round.senders());
        fields.put("items", round.items().stream().map(RoomReportText::item).toList());
        fields.put("feelings", round.feelings().stream().map(RoomReportText::feeling).toList());
        fields.put("votes", round.votes().stream().map(RoomReportText::vote).toList());
        return fields;
    }

    private static Map<String, Object> item(RoomReport.ItemReport item) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", JsonFields.literal(item.kind()));
        fields.put("text", item.text());
        fields.put("authors", item.authors());
        fields.put("count", item.count());
        put(fields, "touchpoint", item.touchpoint());
        fields.put("state", JsonFields.literal(item.phase()));
        put(fields, "as", item.as().map(JsonFields::literal));
        fields.put("by", item.by());
        return fields;
    }

    private static Map<String, Object> feeling(RoomReport.FeelingReport feeling) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("persona", feeling.persona());
        fields.put("touchpoint", feeling.touchpoint());
        fields.put("voters", feeling.voters());
        fields.put("mean", feeling.mean());
        put(fields, "spread", feeling.spread());
        return fields;
    }

    private static Map<String, Object> vote(RoomReport.VoteReport vote) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("target", vote.target());
        fields.put("dots", vote.dots());
        fields.put("voters", vote.voters());
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, Optional<?> value) {
        value.ifPresent(it -> fields.put(name, it));
    }
}
