package org.waymark.core.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.room.RoomFixture.accepted;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.EnglishMessages;
import org.waymark.core.text.JsonText;

@ExtendWith(EnglishMessages.class)
class AnswerFileTest {

    private static final String ITEM = "00000000-0000-0000-0000-00000000000a";

    @TempDir
    private Path folder;
    private RoomFixture f;

    @BeforeEach
    void open() throws Exception {
        f = new RoomFixture(folder);
        accepted(f.room.desk().prepare(RoundPlan.of("n", RoundKind.NOTES, "Notes")));
        accepted(f.room.desk().prepare(RoundPlan.of("e", RoundKind.EMOTION, "Feel")));
        accepted(f.room.desk().prepare(RoundPlan.of("v", RoundKind.VOTE, "Vote")));
    }

    @AfterEach
    void close() throws Exception {
        f.close();
    }

    private AnswerFile answers(String item, String text) {
        return new AnswerFile(f.room.setup().room(), "Инес", "#336699", UUID.nameUUIDFromBytes(new byte[1]).toString(),
                List.of(new AnswerFile.AnswerItem(item,
                        new ItemDraft(Optional.of("n"), ItemKind.PAIN, Optional.of("t1"), text))),
                List.of(new AnswerFile.AnswerFeeling("e", "p", "t2", -1)),
                List.of(new AnswerFile.AnswerVote("v", "x", 2)));
    }

    @Test
    void fileAndCodeSayTheSame() throws Exception {
        AnswerFile answers = answers(ITEM, "Ждать\nslow");
        assertEquals(answers, AnswerFile.read(answers.text()));
        assertEquals(answers, AnswerFile.read(answers.code()));
        String mailed = "\n  " + answers.code().replaceAll("(.{70})", "$1\r\n  ") + "\n";
        assertEquals(answers, AnswerFile.read(mailed));
        String url = answers.code().replace('+', '-').replace('/', '_').replace("=", "");
        assertEquals(answers, AnswerFile.read(url));
    }

    @Test
    void answersCountBeforeTheirRoundsAndOnlyOnce() throws Exception {
        assertEquals(new RemoteAnswers("Инес", 3, 0, Map.of()), f.room.guests().take(answers(ITEM, "slow")));
        assertEquals(new RemoteAnswers("Инес", 0, 3, Map.of()), f.room.guests().take(answers(ITEM, "slow")));
        assertEquals(new RemoteAnswers("Инес", 1, 2, Map.of()), f.room.guests().take(answers(ITEM, "slower")));
        assertEquals(1, f.room.state().participants().size());
        assertTrue(f.room.state().participants().getFirst().remote());
        assertEquals(List.of("slower"), f.room.state().inbox().stream().map(RoomItem::text).toList());
        accepted(f.room.desk().start("e"));
        accepted(f.room.desk().close("e"));
        assertEquals(1, f.room.state().emotions(f.round("e")).getFirst().voters());
        accepted(f.room.desk().closeRoom());
        assertEquals(2, f.room.guests().take(answers(ITEM, "slowest")).known(),
                "answers that come late are taken as well");
    }

    @Test
    void whatDoesNotFitIsCounted() throws Exception {
        AnswerFile answers = new AnswerFile(f.room.setup().room(), "Ines", "#336699",
                UUID.randomUUID().toString(), List.of(
                        new AnswerFile.AnswerItem("no-uuid",
                                new ItemDraft(Optional.of("n"), ItemKind.PAIN, Optional.empty(), "x")),
                        new AnswerFile.AnswerItem(ITEM,
                                new ItemDraft(Optional.of("gone"), ItemKind.PAIN, Optional.empty(), "x"))),
                List.of(new AnswerFile.AnswerFeeling("e", "nobody", "t2", 1)),
                List.of(new AnswerFile.AnswerVote("v", "x", 4)));
        assertEquals(Map.of(Refusal.MALFORMED, 1, Refusal.UNKNOWN, 1, Refusal.NOT_ASKED, 1, Refusal.NO_DOTS, 1),
                f.room.guests().take(answers).refused());
    }

    @Test
    void answersOfAnotherRoomAndOfNobodyAreRefused() {
        AnswerFile other = new AnswerFile("other", "Ines", "#336699", ITEM, List.of(), List.of(), List.of());
        assertEquals("These answers belong to another room.",
                assertThrows(JourneyException.class, () -> f.room.guests().take(other)).getMessage());
        AnswerFile nobody = new AnswerFile(f.room.setup().room(), "", "#336699", ITEM, List.of(), List.of(),
                List.of());
        assertTrue(assertThrows(JourneyException.class, () -> f.room.guests().take(nobody)).getMessage()
                .startsWith("The answers were not taken:"));
        assertEquals(List.of(), f.room.state().participants());
    }

    @Test
    void anAnonymousRoundKeepsNoAliasOfAFileEither() throws Exception {
        accepted(f.room.desk().prepare(RoomFixture.anonymous(RoundPlan.of("n", RoundKind.NOTES, "Notes"))));
        f.room.guests().take(answers(ITEM, "slow"));
        assertEquals(List.of(), f.room.state().authors(f.item(ITEM)));
        assertEquals(0, f.room.guests().take(answers(ITEM, "slow")).taken());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "WAYMARK-1:", "WAYMARK-1:%%%", "WAYMARK-1:e30", "{}", "[]", "hello", "{\"version\":1}",
            "{\"version\":2}", "{\"version\":1,\"room\":\"r\",\"alias\":[],\"colour\":\"\",\"client\":\"\"}",
            "{\"version\":1,\"room\":\"r\",\"alias\":\"a\",\"colour\":\"\",\"client\":\"\",\"items\":[{}]}",
            "{\"version\":1,\"room\":\"r\",\"alias\":\"a\",\"colour\":\"\",\"client\":\"\",\"votes\":[{\"round\":\"v\",\"target\":\"x\",\"dots\":1e99}]}",
            "{\"version\":1,\"room\":\"r\",\"alias\":\"a\",\"colour\":\"\",\"client\":\"\",\"more\":1}"})
    void whatAreNoAnswersIsRefusedInOneLine(String text) {
        JourneyException e = assertThrows(JourneyException.class, () -> AnswerFile.read(text));
        assertFalse(e.getMessage().isBlank() || e.getMessage().contains("\n"), e.getMessage());
    }

    @Test
    void hugeAnswersAreRefused() {
        assertThrows(JourneyException.class, () -> AnswerFile.read("x".repeat(AnswerFile.LONGEST + 1)));
        String deep = AnswerFile.CODE + Base64.getEncoder()
                .encodeToString("[".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        assertThrows(JourneyException.class, () -> AnswerFile.read(deep));
    }

    @Test
    void theFormAsksWhatTheRoundsAskNow() throws Exception {
        Map<?, ?> form = (Map<?, ?>) JsonText.read(AnswerForm.json(f.room));
        assertEquals(f.room.setup().room(), form.get("room"));
        List<?> rounds = (List<?>) form.get("rounds");
        assertEquals(3, rounds.size());
        assertEquals(List.of(Map.of("id", "x", "kind", "painPoint", "name", "Too slow", "detail", "Waits")),
                ((Map<?, ?>) rounds.get(2)).get("targets"));
        assertEquals(3, ((List<?>) ((Map<?, ?>) rounds.getFirst()).get("touchpoints")).size());
        assertFalse(AnswerForm.json(f.room).contains(f.room.setup().secret()));
    }
}
