package org.waymark.core.room;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Json;
import org.waymark.core.text.Messages;

/**
 * The answers of a remote participant, who filled in a page without a network and mailed back what it made: a small file
 * or a text code.
 *
 * @param room id of the room
 * @param alias the name that was chosen
 * @param colour the colour that was chosen
 * @param client UUID that the page made
 */
public record AnswerFile(String room, String alias, String colour, String client, List<AnswerItem> items,
        List<AnswerFeeling> feelings, List<AnswerVote> votes) {

    /** The version that is written and read. */
    public static final int VERSION = 1;

    /** The beginning of a text code; BASE64 of the file follows. */
    public static final String CODE = "WAYMARK-1:";

    /** Longest text that is read, in characters. */
    public static final int LONGEST = 1 << 20;

    private static final int ID = 200;
    private static final Set<String> TOP = Set.of("version", "room", "alias", "colour", "client", "items", "feelings",
            "votes");

    public AnswerFile {
        items = List.copyOf(items);
        feelings = List.copyOf(feelings);
        votes = List.copyOf(votes);
    }

    /** An item with its UUID; its draft names the round. */
    public record AnswerItem(String id, ItemDraft draft) {
    }

    /** A score for a persona at a touchpoint. */
    public record AnswerFeeling(String round, String persona, String touchpoint, int score) {
    }

    /** Dots on an element. */
    public record AnswerVote(String round, String target, int dots) {
    }

    /**
     * Reads a file or a text code. Blanks and line breaks that a mail added to a code do not matter.
     *
     * @throws JourneyException if it is neither; the message says what is wrong
     */
    public static AnswerFile read(String text) throws JourneyException {
        if (text.length() > LONGEST) {
            throw new JourneyException(Messages.of(AnswerFile.class).get("answer_long"));
        }
        String stripped = text.strip();
        JsonFields top = JsonFields.read(stripped.startsWith(CODE) ? decoded(stripped) : text);
        if (top.number("version", 1, Integer.MAX_VALUE).orElseThrow(AnswerFile::none) != VERSION) {
            throw top.wrong("version", "json_version", VERSION);
        }
        top.only(TOP);
        List<AnswerItem> items = new ArrayList<>();
        for (JsonFields item : top.objects("items", RoomLimits.ITEMS_EACH)) {
            items.add(new AnswerItem(item.text("id", ID), new ItemDraft(Optional.of(item.text("round", ID)),
                    item.choice("kind", ItemKind.class), item.optional("touchpoint", ID),
                    item.text("text", 2 * RoomLimits.TEXT))));
        }
        List<AnswerFeeling> feelings = new ArrayList<>();
        for (JsonFields feeling : top.objects("feelings", RoomLimits.ELEMENTS)) {
            feelings.add(new AnswerFeeling(feeling.text("round", ID), feeling.text("persona", ID),
                    feeling.text("touchpoint", ID),
                    feeling.number("score", -2, 2).orElseThrow(() -> feeling.wrong("score", "json_missing"))));
        }
        List<AnswerVote> votes = new ArrayList<>();
        for (JsonFields vote : top.objects("votes", RoomLimits.ELEMENTS)) {
            votes.add(new AnswerVote(vote.text("round", ID), vote.text("target", ID),
                    vote.number("dots", 0, RoomLimits.DOTS).orElse(0)));
        }
        return new AnswerFile(top.text("room", ID), top.text("alias", 2 * RoomLimits.ALIAS), top.text("colour", ID),
                top.text("client", ID), items, feelings, votes);
    }

    private static JourneyException none() {
        return new JourneyException(Messages.of(AnswerFile.class).get("answer_none"));
    }

    private static String decoded(String code) throws JourneyException {
        String digits = code.substring(CODE.length()).replaceAll("\\s+", "").replace('-', '+').replace('_', '/');
        try {
            return new String(Base64.getDecoder().decode(digits), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new JourneyException(Messages.of(AnswerFile.class).get("answer_code"), e);
        }
    }

    /** Returns the text of the file. */
    public String text() {
        Map<String, Object> top = new LinkedHashMap<>();
        top.put("version", VERSION);
        top.put("room", room);
        top.put("alias", alias);
        top.put("colour", colour);
        top.put("client", client);
        top.put("items", items.stream().map(AnswerFile::fields).toList());
        top.put("feelings", feelings.stream().map(each -> Map.of("round", each.round(), "persona", each.persona(),
                "touchpoint", each.touchpoint(), "score", each.score())).toList());
        top.put("votes", votes.stream()
                .map(each -> Map.of("round", each.round(), "target", each.target(), "dots", each.dots())).toList());
        return Json.text(top);
    }

    private static Map<String, Object> fields(AnswerItem item) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", item.id());
        map.put("round", item.draft().round().orElse(""));
        map.put("kind", JsonFields.literal(item.draft().kind()));
        item.draft().touchpoint().ifPresent(it -> map.put("touchpoint", it));
        map.put("text", item.draft().text());
        return map;
    }

    /** Returns the text code. */
    public String code() {
        return CODE + Base64.getEncoder().encodeToString(text().getBytes(StandardCharsets.UTF_8));
    }
}
