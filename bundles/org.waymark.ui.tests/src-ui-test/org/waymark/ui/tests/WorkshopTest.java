package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.Conditions;
import org.waymark.testing.RealInput;
import org.waymark.testing.UiThread;
import org.waymark.testing.gef.GefEditorBot;

/**
 * A whole map typed as told in a workshop, with a real keyboard and without a mouse: names, and the emotions of two
 * personas. Counts every key that is not a character of the script; a held Ctrl counts, too.
 */
@DesktopTest
@Tag("long")
class WorkshopTest {

    private static final int ALLOWED = 93;

    WorkshopTest(Desktop desktop) {
        this.desktop = desktop;
        input = desktop.real();
    }

    private record Line(String name, List<String> scores) {

        boolean isStage() {
            return scores.isEmpty();
        }
    }

    @TempDir
    private Path folder;

    private final Desktop desktop;
    private final RealInput input;
    private int presses;

    @Test
    void aMapIsCapturedByKeyboardAlone() throws Exception {
        Path file = folder.resolve("workshop.cjm");
        Files.writeString(file, resource("workshop-blank.cjm"));
        List<Line> script = script();
        GefEditorBot map = desktop.open(file);
        desktop.bot().waitUntil(Conditions.that("the first stage's name is being edited", map::isEditing));

        names(script);
        scores(script, 0);
        press("ctrl+p");
        scores(script, 1);
        press("ctrl+s");

        desktop.bot().waitUntil(Conditions.that("saved", () -> !desktop.session().dirty()));
        assertEquals(resource("workshop-expected.cjm"), numbered(Files.readString(file)));
        System.out.println("workshop: " + presses + " presses beyond the text");
        assertTrue(presses <= ALLOWED, presses + " key presses beyond the text");
        UiThread.act(() -> {
            while (desktop.session().canUndo()) {
                desktop.session().undo();
            }
        });
        UiThread.act(() -> desktop.session().save());
        assertEquals(resource("workshop-blank.cjm"), Files.readString(file), "every step can be taken back");
    }

    private void names(List<Line> script) {
        for (int i = 0; i < script.size(); i++) {
            input.type(script.get(i).name);
            boolean last = i + 1 == script.size();
            if (!last) {
                press(script.get(i + 1).isStage() ? "ctrl+Return" : "Return");
            }
        }
        press("ctrl+e");
    }

    private void scores(List<Line> script, int persona) {
        press("Home");
        List<Line> touchpoints = script.stream().filter(line -> !line.isStage()).toList();
        for (Line touchpoint : touchpoints) {
            input.type(touchpoint.scores.get(persona));
            if (touchpoint != touchpoints.getLast()) {
                press("Return");
            }
        }
    }

    private void press(String keys) {
        presses += keys.split("\\+").length;
        input.key(keys);
    }

    private static List<Line> script() throws IOException {
        List<Line> lines = new ArrayList<>();
        for (String line : resource("workshop.txt").lines().filter(l -> !l.startsWith("#")).toList()) {
            String[] parts = line.strip().split(" *\\| *");
            lines.add(new Line(parts[0], List.of(parts).subList(1, parts.length)));
        }
        assertEquals(7, lines.stream().filter(Line::isStage).count());
        assertEquals(25, lines.stream().filter(line -> line.scores.size() == 2).count());
        return lines;
    }

    /** Returns the file with identities replaced by numbers in the order of their occurrence. */
    private static String numbered(String file) {
        Map<String, String> numbers = new LinkedHashMap<>();
        Matcher ids = Pattern.compile("xmi:id=\"([^\"]+)\"").matcher(file);
        while (ids.find()) {
            numbers.put(ids.group(1), ids.group(1).length() < 8 ? ids.group(1) : "_" + numbers.size());
        }
        String result = file;
        for (Map.Entry<String, String> id : numbers.entrySet()) {
            result = result.replace(id.getKey(), id.getValue());
        }
        return result;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = WorkshopTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
