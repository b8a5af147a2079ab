package org.waymark.room.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Palette;
import org.waymark.core.text.JsonText;

/** The files of the participants' page: all are served, nothing comes from elsewhere, texts are there in both languages. */
class PageFileTest {

    private static final Path FOLDER = Path.of("src/org/waymark/room/page");
    private static final Pattern HOLE = Pattern.compile("\\{\\d}");

    @Test
    void everyFileOfThePageIsServedAndReadable() throws Exception {
        for (PageFile file : PageFile.ALL) {
            assertTrue(file.content().length > 0, file.path());
        }
        assertEquals("page.html", PageFile.at("/").orElseThrow().resource());
        Set<String> served = PageFile.ALL.stream().map(PageFile::resource).collect(Collectors.toSet());
        for (String script : files(".js")) {
            Matcher imports = Pattern.compile("from '\\./([^']+)'").matcher(text(script));
            while (served.contains(script) && imports.find()) {
                assertTrue(served.contains(imports.group(1)), script + " needs " + imports.group(1));
            }
        }
        Matcher links = Pattern.compile("(?:href|src)=\"/([^\"]+)\"").matcher(text("page.html"));
        while (links.find()) {
            assertTrue(served.contains(links.group(1)), links.group(1));
        }
    }

    @Test
    void nothingOfTheSourcesNeedsMoreThanThePolicyAdmits() throws Exception {
        List<String> forbidden = List.of("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(",
                "new Function", "style=", ".style.", "javascript:", "http://", "https://", "//cdn", "@import", "url(",
                "randomUUID(", "serviceWorker", "onclick=", "onload=");
        for (String name : files(".js", ".html", ".css")) {
            // the name of a vocabulary is no address
            String text = text(name).replace("'http://www.w3.org/2000/svg'", "");
            for (String each : forbidden) {
                assertFalse(text.contains(each), name + " has " + each);
            }
        }
        assertFalse(text("page.html").contains("<style"));
        assertFalse(Pattern.compile("<script(?![^>]*\\bsrc=)").matcher(text("page.html")).find());
    }

    @Test
    void everyTextIsThereInBothLanguages() throws Exception {
        Map<String, Object> english = texts("en");
        Map<String, Object> russian = texts("ru");
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(russian.keySet()));
        for (String key : english.keySet()) {
            assertEquals(english.get(key) instanceof Map, russian.get(key) instanceof Map, key);
            assertEquals(holes(english.get(key)), holes(russian.get(key)), key);
            if (english.get(key) instanceof Map<?, ?> forms) {
                assertEquals(Set.of("one", "other"), forms.keySet(), key);
                assertEquals(Set.of("one", "few", "many", "other"), ((Map<?, ?>) russian.get(key)).keySet(), key);
            }
        }
    }

    @Test
    void scriptsUseTextsThatExistAndEveryTextIsUsed() throws Exception {
        Set<String> keys = texts("en").keySet();
        StringBuilder sources = new StringBuilder();
        for (String script : files(".js")) {
            String text = text(script);
            sources.append(text);
            Matcher used = Pattern.compile("texts\\.get\\('([a-z_0-9]+)'").matcher(text);
            while (used.find()) {
                assertTrue(used.group(1).endsWith("_") || keys.contains(used.group(1)), script + ": " + used.group(1));
            }
        }
        // the last part of these comes from a kind, a state, a score or a number
        Pattern made = Pattern.compile("(kind|ask|state|score|colour)_.*|language_name");
        List<String> unused = keys.stream().filter(key -> !made.matcher(key).matches())
                .filter(key -> sources.indexOf("'" + key + "'") < 0).toList();
        assertEquals(List.of(), unused);
    }

    @Test
    void coloursAreThoseOfTheMaps() throws Exception {
        String css = text("page.css");
        int dark = css.indexOf("@media (prefers-color-scheme: dark)");
        same(Palette.LIGHT, variables(css.substring(0, dark)));
        same(Palette.DARK, variables(css.substring(dark)));
        Matcher colours = Pattern.compile("COLOURS = \\[([^]]+)]").matcher(text("dom.js"));
        assertTrue(colours.find());
        List<String> chosen = List.of(colours.group(1).replace("'", "").split(", "));
        Map<String, String> light = variables(css.substring(0, dark));
        for (int i = 0; i < chosen.size(); i++) {
            assertEquals(light.get("c" + i), chosen.get(i));
        }
    }

    /** The colours of texts on their grounds, as WCAG AA asks for them. */
    @Test
    void textsCanBeRead() throws Exception {
        String css = text("page.css");
        int dark = css.indexOf("@media (prefers-color-scheme: dark)");
        for (Map<String, String> each : List.of(variables(css.substring(0, dark)), variables(css.substring(dark)))) {
            for (String pair : ("muted canvas,muted surface,muted alt,accent surface,on-accent accent,negative pain-tint,"
                    + "ink pain-tint,ink idea-tint,muted thought-tint,muted pain-tint,muted idea-tint,muted question-tint,"
                    + "thought surface,pain surface,idea surface,question surface,thought thought-tint,pain pain-tint,"
                    + "idea idea-tint,question question-tint,on-c c0,on-c c1,on-c c2,on-c c3,on-c c4,on-c c5,on-c c6,"
                    + "on-c c7,on-c thought,on-c pain,on-c idea,on-c question,on-c warning,on-c negative,positive surface")
                    .split(",")) {
                String[] names = pair.split(" ");
                double contrast = Ink.of(each.get(names[0])).contrast(Ink.of(each.get(names[1])));
                assertTrue(contrast >= 4.5, pair + " " + contrast);
            }
        }
    }

    private static void same(Palette palette, Map<String, String> css) {
        Map<String, Ink> expected = new HashMap<>(
                Map.of("canvas", palette.canvas(), "surface", palette.surface(), "alt",
                        palette.surfaceAlt(), "line", palette.hairline(), "ink", palette.ink(), "muted",
                        palette.muted(), "accent",
                        palette.accent(), "positive", palette.positive(), "negative", palette.negative()));
        expected.put("warning", palette.warning());
        for (int i = 0; i < palette.series().size(); i++) {
            expected.put("c" + i, palette.series().get(i));
        }
        expected.forEach((name, ink) -> assertEquals(ink, Ink.of(css.get(name)), name));
    }

    private static Map<String, String> variables(String css) {
        Map<String, String> found = new HashMap<>();
        Matcher matcher = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});").matcher(css);
        while (matcher.find()) {
            found.putIfAbsent(matcher.group(1), matcher.group(2));
        }
        return found;
    }

    private static List<String> holes(Object text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = HOLE
                .matcher(text instanceof Map<?, ?> forms ? forms.get("other").toString() : text.toString());
        while (matcher.find()) {
            found.add(matcher.group());
        }
        found.sort(null);
        return found;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> texts(String language) throws Exception {
        return (Map<String, Object>) JsonText.read(text("texts." + language + ".json"));
    }

    private static List<String> files(String... ends) throws IOException {
        try (var all = Files.list(FOLDER)) {
            return all.map(each -> each.getFileName().toString()).filter(name -> List.of(ends).stream().anyMatch(
                    name::endsWith)).sorted().toList();
        }
    }

    private static String text(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name), StandardCharsets.UTF_8);
    }
}
