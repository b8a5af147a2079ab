package org.waymark.core.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.waymark.core.JourneyException;
import org.waymark.core.text.JsonText;

/** Compares docs/room-json.md with the files it describes. */
class RoomDocumentTest {

    private static String document() throws IOException {
        return Files.readString(Path.of("../../docs/room-json.md"));
    }

    @Example
    void theExampleIsAFileOfRounds() throws Exception {
        String document = document();
        String example = document.substring(document.indexOf("```json\n") + 8, document.indexOf("```\n| member"));
        RoundsFile file = RoundsFile.read(example);
        assertEquals(5, file.plans().size());
        assertEquals("Late fees, Tuesday", file.title().orElseThrow());
    }

    @Provide
    Arbitrary<RoomEvent> events() {
        return RoomEvents.lists().filter(list -> !list.isEmpty()).flatMap(Arbitraries::of);
    }

    @Property(tries = 300, seed = "20261130")
    void everyEventAndItsMembersAreDescribed(@ForAll("events") RoomEvent event) throws IOException, JourneyException {
        String document = document();
        Map<?, ?> fields = (Map<?, ?>) JsonText.read(EventText.line(event));
        String row = document.lines()
                .filter(it -> it.startsWith("|") && it.contains('`' + fields.get("event").toString()
                        + '`'))
                .findFirst().orElse("");
        fields.keySet().stream().map(Object::toString).filter(it -> !it.equals("event") && !it.equals("at"))
                .forEach(name -> assertTrue(row.contains(name), name + " in the row of " + fields.get("event")));
        assertTrue(!row.isEmpty(), fields::toString);
    }
}
