package org.waymark.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

import org.junit.jupiter.api.Test;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.layout.map.MapLayout;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

class PdfWriterTest {

    private final Java2DMeasurer measurer = new Java2DMeasurer();

    private byte[] pdf(String... names) throws IOException {
        CjmFactory make = CjmFactory.eINSTANCE;
        Journey journey = make.createJourney();
        journey.setName("Путь (1)");
        for (String name : names) {
            Stage stage = make.createStage();
            stage.setName(name);
            Touchpoint touchpoint = make.createTouchpoint();
            touchpoint.setAction(name);
            stage.getTouchpoints().add(touchpoint);
            journey.getStages().add(stage);
        }
        PlacedMap map = MapLayout.place(journey, ViewSettings.of(journey), Theme.light(), measurer);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(measurer, Optional.empty()).write(map.page(), out);
        return out.toByteArray();
    }

    @Test
    void theTableOfObjectsPointsAtEachObject() throws IOException {
        byte[] bytes = pdf("Offer", "Visit");
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int table = Integer.parseInt(text.substring(text.lastIndexOf("startxref") + 10).strip().split("\n")[0]);
        String[] lines = text.substring(table).split("\n");
        int count = Integer.parseInt(lines[1].split(" ")[1]);
        assertTrue(count > 10);
        for (int number = 1; number < count; number++) {
            int offset = Integer.parseInt(lines[2 + number].substring(0, 10));
            assertTrue(text.startsWith(number + " 0 obj", offset), "object " + number);
        }
    }

    @Test
    void wordsOfEveryScriptCanBeFoundInIt() throws IOException {
        String said = textOf(pdf("Offer", "Звонок", "漢字", "ffi <&>", "АA"));
        for (String word : new String[]{"Offer", "Звонок", "漢字", "ffi <&>", "Путь (1)", "АA"}) {
            assertTrue(said.contains(word), word + " in " + said);
        }
    }

    @Test
    void stagesAreBookmarks() throws IOException {
        String text = new String(pdf("Offer", "Visit"), StandardCharsets.ISO_8859_1);
        assertEquals(2, Pattern.compile("/Title <[0-9A-F]+> /Parent").matcher(text).results().count());
    }

    /** Extracts the text as a PDF viewer does: looks up the codes shown by the page in the table of their font. */
    private static String textOf(byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Map<String, Map<String, String>> fonts = new HashMap<>();
        Matcher entry = Pattern.compile("/(F\\d+) (\\d+) 0 R").matcher(text);
        while (entry.find()) {
            Matcher meaning = Pattern.compile("/ToUnicode (\\d+) 0 R").matcher(object(text, entry.group(2)));
            assertTrue(meaning.find());
            Map<String, String> codes = new HashMap<>();
            Matcher code = Pattern.compile("<(..)> <([0-9A-F]{4,})>").matcher(stream(bytes, text, meaning.group(1)));
            while (code.find()) {
                StringBuilder chars = new StringBuilder();
                for (int i = 0; i < code.group(2).length(); i += 4) {
                    chars.append((char) Integer.parseInt(code.group(2).substring(i, i + 4), 16));
                }
                codes.put(code.group(1), chars.toString());
            }
            fonts.put(entry.group(1), codes);
        }
        Matcher contents = Pattern.compile("/Contents (\\d+) 0 R").matcher(text);
        assertTrue(contents.find());
        Matcher shown = Pattern.compile("/(F\\d+) .*<(..)> Tj").matcher(stream(bytes, text, contents.group(1)));
        StringBuilder said = new StringBuilder();
        while (shown.find()) {
            said.append(fonts.get(shown.group(1)).get(shown.group(2)));
        }
        return said.toString();
    }

    private static String object(String text, String number) {
        int from = text.indexOf("\n" + number + " 0 obj\n");
        return text.substring(from, text.indexOf("endobj", from));
    }

    private static String stream(byte[] bytes, String text, String number) throws IOException {
        int from = text.indexOf("stream\n", text.indexOf("\n" + number + " 0 obj\n")) + 7;
        int to = text.indexOf("\nendstream", from);
        return new String(new InflaterInputStream(new ByteArrayInputStream(bytes, from, to - from)).readAllBytes(),
                StandardCharsets.ISO_8859_1);
    }
}
