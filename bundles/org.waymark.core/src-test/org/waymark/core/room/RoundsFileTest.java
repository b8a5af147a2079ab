package org.waymark.core.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.EnglishMessages;

@ExtendWith(EnglishMessages.class)
class RoundsFileTest {

    private static final String WHOLE = """
            {
              "version": 1,
              "journey": "Refund",
              "title": "Workshop",
              "rounds": [
                {"kind": "wait", "title": "Welcome"},
                {"kind": "notes", "title": "What hurts?", "minutes": 5, "touchpoints": [" asks", "t3"],
                 "kinds": ["pain", "idea"], "covered": true, "anonymous": true},
                {"kind": "emotion", "time": "PT90S", "personas": ["Anna"]},
                {"kind": "vote", "on": ["touchpoint"], "targets": ["Too slow"], "dots": 5},
                {"kind": "vote"}
              ]
            }
            """;

    @Test
    void elementsAreNamedByIdOrByName() throws Exception {
        RoundsFile file = RoundsFile.read(WHOLE);
        assertEquals(Optional.of("Refund"), file.journey());
        assertEquals(Optional.of("Workshop"), file.title());
        List<RoundPlan> plans = file.resolved(RoomFixture.MAP);
        assertEquals(List.of("r1", "r2", "r3", "r4", "r5"), plans.stream().map(RoundPlan::id).toList());
        assertEquals(new RoundPlan("r2", RoundKind.NOTES, "What hurts?", Optional.of(Duration.ofMinutes(5)),
                List.of("t1", "t3"), List.of(), Set.of(), List.of(), 0, true, true,
                Set.of(ItemKind.PAIN, ItemKind.IDEA)), plans.get(1));
        assertEquals(Optional.of(Duration.ofSeconds(90)), plans.get(2).time());
        assertEquals("How does it feel?", plans.get(2).title());
        assertEquals(List.of("p"), plans.get(2).personas());
        assertEquals(List.of("x"), plans.get(3).targets());
        assertEquals(Set.of(TargetKind.PAIN_POINT), plans.get(4).targetKinds());
        assertEquals(3, plans.get(4).dots());
    }

    @Test
    void whatIsWrittenIsRead() throws Exception {
        List<RoundPlan> plans = RoundsFile.read(WHOLE).resolved(RoomFixture.MAP);
        String text = RoundsFile.text(Optional.of("j"), Optional.of("Workshop"), plans, RoomFixture.MAP);
        assertEquals(plans, RoundsFile.read(text).resolved(RoomFixture.MAP));
        assertTrue(text.contains("\"Asks\"") && text.contains("\"t3\"") && !text.contains("\"t1\""),
                "a name that leads back is written instead of an id: " + text);
    }

    /** Each bad file with the beginning of its one message. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "[]|{: an object in braces is needed here.",
            "{}|version: this field is missing.",
            "{\"version\":2,\"rounds\":[]}|version: this version is not known; 1 is.",
            "{\"version\":\"1\"}|version: a whole number from 1 to 2147483647 is needed, not \"1\".",
            "{\"version\":1e999999999}|version: a whole number from 1 to 2147483647 is needed, not 1E+999999999.",
            "{\"version\":1}|rounds: this field is missing.",
            "{\"version\":1,\"round\":[]}|round: there is no such field. Known are journey, rounds, title, version.",
            "{\"version\":1,\"rounds\":{}}|rounds: … is no list.",
            "{\"version\":1,\"rounds\":[1]}|rounds[1]: an object in braces is needed here.",
            "{\"version\":1,\"rounds\":[{\"title\":\"x\"}]}|rounds[1].kind: this field is missing.",
            "{\"version\":1,\"rounds\":[{\"kind\":\"talk\"}]}|rounds[1].kind: \"talk\" is none of notes, emotion, vote, wait.",
            "{\"version\":1,\"rounds\":[{\"kind\":7}]}|rounds[1].kind: 7 is no text.",
            "{\"version\":1,\"rounds\":[{\"kind\":\"notes\",\"minutes\":0}]}|rounds[1].minutes: a whole number from 1 to 1440 is needed, not 0.",
            "{\"version\":1,\"rounds\":[{\"kind\":\"notes\",\"minutes\":1.5}]}|rounds[1].minutes: a whole number from 1 to 1440 is needed, not 1.5.",
            "{\"version\":1,\"rounds\":[{\"kind\":\"notes\",\"time\":\"soon\"}]}|rounds[1].time: \"soon\" is no time.",
            "{\"version\":1,\"rounds\":[{\"kind\":\"notes\",\"time\":\"PT-5S\"}]}|rounds[1].time: a round takes more than nothing and at most 24 hours.",
            "{\"version\":1,\"rounds\":[{\"kind\":\"notes\",\"time\":\"PT5S\",\"minutes\":1}]}|rounds[1].time: write either minutes or time.",
            "{\"version\":1,\"rounds\":[{\"kind\":\"notes\",\"dots\":3}]}|rounds[1].kind: \"on\", \"targets\" and \"dots\" belong to a round of the kind vote.",
            "{\"version\":1,\"rounds\":[{\"kind\":\"notes\",\"covered\":\"yes\"}]}|rounds[1].covered: \"yes\" is neither true nor false.",
            "{\"version\":1,\"rounds\":[{\"kind\":\"notes\",\"kinds\":[\"pain\",3]}]}|rounds[1].kinds: 3 is no text.",
            "{\"version\":1,\"rounds\":[{\"kind\":\"notes\",\"color\":1}]}|rounds[1].color: there is no such field.",
            "{\"version\":1,\"rounds\":[{\"kind\":\"vote\",\"dots\":101}]}|rounds[1].dots: a whole number from 1 to 100 is needed, not 101."})
    void aBadFileIsSaidInOneClearMessage(String text, String message) {
        JourneyException e = assertThrows(JourneyException.class, () -> RoundsFile.read(text));
        assertTrue(e.getMessage().startsWith(message), e.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Pays|rounds[2].touchpoints: the journey has nothing of the name or id \"Pays\".",
            "waits|rounds[2].touchpoints: \"waits\" is the name of several elements. Write one of the ids t2, t3."})
    void aNameThatFitsNothingOrSeveralIsSaid(String name, String message) throws Exception {
        RoundsFile file = RoundsFile.read(WHOLE.replace(" asks", name));
        assertEquals(message, assertThrows(JourneyException.class, () -> file.resolved(RoomFixture.MAP)).getMessage());
    }

    @Test
    void hugeAndDeepFilesAreRefused() {
        String round = "{\"kind\":\"wait\"}";
        for (String text : List.of("{\"version\":1,\"rounds\":[" + (round + ",").repeat(100) + round + "]}",
                "{\"version\":1,\"rounds\":" + "[".repeat(100_000),
                "{\"version\":1,\"title\":\"" + "x".repeat(100_000) + "\",\"rounds\":[" + round + "]}",
                "{\"version\":1,\"rounds\":[{\"kind\":\"notes\",\"touchpoints\":[" + "\"a\",".repeat(100_000)
                        + "\"a\"]}]}",
                "{\"version\":1,\"rounds\":[{\"kind\":\"" + "x".repeat(100_000) + "\"}]}")) {
            JourneyException e = assertThrows(JourneyException.class, () -> RoundsFile.read(text));
            assertTrue(e.getMessage().length() < 300 && !e.getMessage().contains("\n"), e.getMessage());
        }
    }
}
