package org.waymark.core.paths;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.waymark.core.JourneyException;
import org.waymark.core.paths.PathMapping.Duplicates;
import org.waymark.core.paths.PathMapping.Lifecycle;
import org.waymark.core.paths.PathMapping.NameCase;
import org.waymark.core.paths.PathMapping.Time;

class PathMappingTextTest {

    private static final PathMapping FULL = new PathMapping(new LogFormat(LogFormat.Kind.CSV, "windows-1251", ';', '\'',
            false, Optional.empty()), "client", new Time("ts", "dd.MM.yyyy HH:mm", "Europe/Berlin"), "step",
            Optional.of(
                    "n"),
            Optional.of("ch"), Optional.of("sum"), Optional.of(new Lifecycle("kind", List.of("complete", ""))), Optional
                    .of(Duration.ofDays(30)),
            Duplicates.DROP, NameCase.IGNORE, false, List.of("purchase"), Optional.of("_j"), Optional.of("_o"), Map.of(
                    "cart_add", "_t1", "product_page", "_t2"),
            List.of("heartbeat"), List.of("time.zone"));

    private static PathMapping read(String text) throws JourneyException {
        return PathMappingText.read(text, Locale.ENGLISH);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        assertEquals(FULL, read(PathMappingText.text(FULL)));
        assertEquals(PathMappingText.text(FULL), PathMappingText.text(read(PathMappingText.text(FULL))));
        assertTrue(PathMappingText.text(FULL).contains("\"gap\": \"P30D\""));
    }

    @Test
    void theExampleOfTheDocumentationIsRead() throws Exception {
        PathMapping example = read(
                """
                        {"format":1,"log":{"kind":"csv","encoding":"UTF-8","delimiter":";","quote":"\\"","header":true},
                         "customer":"client","time":{"column":"ts","format":"dd.MM.yyyy HH:mm","zone":"Europe/Berlin"},"event":"step",
                         "order":null,"channel":"ch","value":"sum","lifecycle":{"column":null,"keep":["complete",""]},
                         "session":{"gap":"P30D"},"duplicates":"keep","case":"exact","trim":true,
                         "outcome":{"event":["purchase"]},"journey":"_j","observed":null,
                         "events":{"product_page":"_t1","cart_add":"_t2"},"ignore":["heartbeat"]}
                        """);
        assertEquals(Optional.empty(), example.lifecycle());
        assertEquals(List.of("purchase"), example.outcome());
        String sample = Files.readString(Path.of("../../samples/retail-paths/shop.paths.json"));
        assertEquals(sample, PathMappingText.text(read(sample)), "the sample is canonical");
    }

    @Test
    void whatIsWrongIsNamed() {
        String text = PathMappingText.text(FULL);
        assertWrong("no \"customer\"", text.replace("\"customer\": \"client\",", ""));
        assertWrong("unknown entry \"custommer\"", text.replace("\"customer\"", "\"custommer\""));
        assertWrong("no time zone \"Mars/Base\"", text.replace("Europe/Berlin", "Mars/Base"));
        assertWrong("format of times \"dd.QQQQQQQ\"", text.replace("dd.MM.yyyy HH:mm", "dd.QQQQQQQ"));
        assertWrong("of the kind \"avro\"", text.replace("\"kind\": \"csv\"", "\"kind\": \"avro\""));
        assertWrong("no encoding \"UTF-99\"", text.replace("windows-1251", "UTF-99"));
        assertWrong("must be a single character", text.replace("\";\"", "\";;\""));
        assertWrong("must be different", text.replace("\"'\"", "\";\""));
        assertWrong("\"P0D\" is none", text.replace("P30D", "P0D"));
        assertWrong("it can be keep, drop", text.replace("\"drop\"", "\"delete\""));
        assertWrong("must be true or false", text.replace("\"trim\": false", "\"trim\": \"no\""));
        assertWrong("newer version", text.replace("\"format\": 1", "\"format\": 2"));
        assertWrong("no mapping", "{}");
        assertWrong("line 2", "{\n\"format\" 1}");
    }

    private static void assertWrong(String part, String text) {
        String message = assertThrows(JourneyException.class, () -> read(text), part).getMessage();
        assertTrue(message.contains(part), message);
    }

    @Test
    void aHundredBrokenMappingsAreReadOrRefusedWithOneLine() {
        String text = PathMappingText.text(FULL);
        Random random = new Random(5);
        int refused = 0;
        for (int i = 0; i < 100; i++) {
            StringBuilder broken = new StringBuilder(text);
            for (int n = 0; n < 1 + random.nextInt(4); n++) {
                int at = random.nextInt(broken.length());
                switch (random.nextInt(3)) {
                    case 0 -> broken.deleteCharAt(at);
                    case 1 -> broken.setCharAt(at, (char) (' ' + random.nextInt(95)));
                    default -> broken.insert(at, "\"{}[],:0".charAt(random.nextInt(8)));
                }
            }
            try {
                read(broken.toString());
            } catch (JourneyException e) {
                refused++;
                assertFalse(e.getMessage().contains("\n"), e.getMessage());
            }
        }
        assertTrue(refused > 50, refused + " refused");
    }
}
