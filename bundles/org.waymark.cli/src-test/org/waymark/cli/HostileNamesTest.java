package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.formats.Formats;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Touchpoint;

/**
 * Elements with names that mean something elsewhere, written in every format and parsed back: they are there as text, and
 * nothing of them became a formula, an element, an attribute or a path.
 */
class HostileNamesTest {

    /** One of each kind comes first. */
    private static final List<String> NAMES = List.of("=HYPERLINK(\"http://example.org\";\"x\")",
            "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(A1:A9)", "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>", "]]><x/>", "</text></svg><svg onload=alert(1)>", "&amp;&lt;&#60;",
            "a\nb\tc", "\u202eevil\u202c", "\u009b31m", "\u0085next\u2028line", "😀 名前 é", "file:///etc/passwd",
            "00123", "-->", "../../x", "..\\..\\x", "/etc/passwd", "C:\\x", "con", "javascript:alert(1)", "a\rb",
            "\u2066x\u2069", "%n %s ${x} {0}", "a; b: 5: c, d", "%%{init: {}}%%", "# x", "'quoted' \"twice\"", "null",
            "true", "1E5", " x ", "-", "`id`$(id)");
    private static final int KINDS = 16;
    /** Formats that take a tenth of a second for each name; the long tests write the others of the kinds. */
    private static final Set<String> SLOW = Set.of("pptx", "xlsx", "pdf", "png");
    private static final LongPredicate EVERY_FOURTH = seed -> seed % 4 == 1;

    @TempDir
    private Path folder;

    private Shell shell;

    static List<String> formats() {
        return Formats.exporters().stream().map(each -> each.id()).toList();
    }

    static List<String> slowFormats() {
        return formats().stream().filter(SLOW::contains).toList();
    }

    private static String name(long seed) {
        int index = (int) (seed - 1);
        if (index < NAMES.size()) {
            return NAMES.get(index);
        }
        Random random = new Random(seed);
        StringBuilder name = new StringBuilder();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            name.append(NAMES.get(random.nextInt(NAMES.size())));
        }
        return name.toString();
    }

    private static String escaped(String name) {
        StringBuilder out = new StringBuilder();
        name.codePoints().forEach(c -> out.append(c < ' ' || c > '~' || "&<>\"'".indexOf(c) >= 0
                ? "&#" + c + ";"
                : Character.toString(c)));
        return out.toString();
    }

    /** Writes a portfolio in which everything that has a name has this one. */
    private void portfolio(String name) throws IOException {
        String text = escaped(name);
        String content = Portfolios.sound();
        for (String old : List.of("Asks for a refund", "Hears about the fee", "Contact centre", "IT", "Development",
                "Late fee", "Bank", "Anna", "Phone", "Before", "The call", "decides the text")) {
            content = content.replace("=\"" + old + "\"", "=\"" + text + "\"");
        }
        Files.writeString(folder.resolve("in").resolve("names.cjm"), content);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void isTextInEveryFormat(String format) throws Exception {
        isText(format, SLOW.contains(format) ? EVERY_FOURTH : seed -> true);
    }

    @ParameterizedTest
    @MethodSource("slowFormats")
    @Tag("long")
    void everyKindIsTextInSlowFormats(String format) throws Exception {
        isText(format, EVERY_FOURTH.negate());
    }

    private void isText(String format, LongPredicate tried) throws Exception {
        Files.createDirectory(folder.resolve("in"));
        shell = new Shell(folder.resolve("in"));
        portfolio("Harmless");
        byte[] harmless = export(format);
        Tally tally = new Tally("names: " + format);
        for (long seed : Tally.seeds(SLOW.contains(format) ? KINDS : NAMES.size(), 1_000).filter(tried).toArray()) {
            tally.attempt("seed " + seed, () -> {
                portfolio(name(seed));
                check(format, name(seed), export(format), harmless);
            });
        }
        tally.finish();
    }

    private byte[] export(String format) throws IOException {
        Shell.Run run = shell.run("export", "names.cjm", "--journey", "_j", "-f", format, "-o", "out");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().chars().noneMatch(c -> c < ' ' && c != '\n' || c >= 0x7f && c < 0xa0), run.err());
        try (var all = Files.walk(folder)) {
            assertEquals(List.of("in/names.cjm", "in/out"), all.filter(Files::isRegularFile)
                    .map(each -> folder.relativize(each).toString()).sorted().toList());
        }
        return Files.readAllBytes(folder.resolve("in").resolve("out"));
    }

    private void check(String format, String name, byte[] out, byte[] harmless) throws Exception {
        switch (format) {
            case "svg" -> drawing(xml(out), xml(harmless));
            case "html", "interactive" -> page(text(out), text(harmless));
            case "pptx" -> deck(name, out, harmless);
            case "xlsx" -> workbook(name, out, harmless);
            case "cjml", "csv", "mermaid" -> comesBack(format, name);
            case "json" -> json(name, text(out), text(harmless));
            case "png" -> assertEquals("\u0089PNG", new String(out, 0, 4, StandardCharsets.ISO_8859_1));
            case "pdf" -> {
                String pdf = new String(out, StandardCharsets.ISO_8859_1);
                assertTrue(pdf.startsWith("%PDF-"));
                assertFalse(pdf.contains("/JavaScript") || pdf.contains("/Launch") || pdf.contains("/URI"));
            }
            default -> throw new AssertionError("no check for the format " + format);
        }
    }

    private static String text(byte[] out) {
        return new String(out, StandardCharsets.UTF_8);
    }

    private static Document xml(byte[] content) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(content));
    }

    /** Nothing but what a map with harmless names has, too. */
    private static void drawing(Document out, Document harmless) {
        NodeList all = out.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            assertTrue(harmless.getElementsByTagName(element.getTagName()).getLength() > 0
                    || element.getTagName().equals("title") || element.getTagName().equals("tspan"),
                    "an element " + element.getTagName());
            NamedNodeMap attributes = element.getAttributes();
            for (int j = 0; j < attributes.getLength(); j++) {
                String attribute = attributes.item(j).getNodeName();
                assertFalse(attribute.startsWith("on"), "an attribute " + attribute);
                assertFalse(attribute.endsWith("href") && attributes.item(j).getNodeValue().contains("script:"));
            }
        }
    }

    private static int count(String text, String pattern) {
        return text.split(pattern, -1).length;
    }

    private static void page(String out, String harmless) {
        for (String tag : List.of("<script", "</script", "<img", "<iframe", "<svg", "<x/>", "<a ", "<!--", "<style",
                "<table",
                "<tr")) {
            assertEquals(count(harmless, tag), count(out, tag), tag);
        }
        // what stands between quotes is a value; a quote that is not escaped would end it
        String tags = out.replaceAll("\"[^\"<>]*\"", "\"\"");
        assertFalse(java.util.regex.Pattern.compile("<[^<>]*\\son\\w+\\s*=").matcher(tags).find(), "a handler");
    }

    /** Returns what a name looks like however blanks and invisible characters are treated. */
    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{C}\uFFFD]", "");
    }

    private static void workbook(String name, byte[] out, byte[] harmless) throws Exception {
        assertEquals(count(sheets(harmless), "<f[ >]"), count(sheets(out), "<f[ >]"), "formulas");
        assertEquals(count(sheets(harmless), "<hyperlink[ >]"), count(sheets(out), "<hyperlink[ >]"), "links");
        Document texts = xml(part(out, "xl/sharedStrings.xml"));
        assertTrue(bare(texts.getDocumentElement().getTextContent()).contains(bare(name)), "not in the texts");
    }

    private static void deck(String name, byte[] out, byte[] harmless) throws Exception {
        assertEquals(parts(harmless, "\\.rels").split("TargetMode=\"External\"", -1).length,
                parts(out, "\\.rels").split("TargetMode=\"External\"", -1).length, "links to outside");
        assertEquals(count(parts(harmless, "slide\\d+\\.xml"), "hlinkClick"),
                count(parts(out, "slide\\d+\\.xml"), "hlinkClick"), "links");
        StringBuilder texts = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().matches("ppt/slides/slide\\d+\\.xml")) {
                    texts.append(xml(zip.readAllBytes()).getDocumentElement().getTextContent());
                }
            }
        }
        assertTrue(bare(texts.toString()).contains(bare(name)), "not in the texts");
    }

    private static String parts(byte[] file, String name) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().matches(".*" + name)) {
                    all.append(text(zip.readAllBytes()));
                }
            }
        }
        return all.toString();
    }

    private static byte[] part(byte[] workbook, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new AssertionError(name);
    }

    private static String sheets(byte[] workbook) throws IOException {
        StringBuilder all = new StringBuilder();
        try (InputStream in = new ByteArrayInputStream(workbook); ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("xl/worksheets/sheet")) {
                    all.append(text(zip.readAllBytes()));
                }
            }
        }
        return all.toString();
    }

    /** Imports what was exported. Mermaid has no way to say some characters, so there letters and digits are compared. */
    private void comesBack(String format, String name) throws Exception {
        Shell.Run run = shell.run("import", "out", "-f", format, "-o", "back.cjm");
        assertEquals(0, run.code(), run.err());
        PortfolioDocument back = PortfolioFiles.load(folder.resolve("in").resolve("back.cjm"));
        Files.delete(folder.resolve("in").resolve("back.cjm"));
        Journey journey = back.portfolio().getJourneys().getFirst();
        List<Touchpoint> touchpoints = journey.getStages().stream().flatMap(stage -> stage.getTouchpoints().stream())
                .toList();
        assertEquals(2, touchpoints.size());
        for (Touchpoint touchpoint : touchpoints) {
            assertEquals(comparable(format, name), comparable(format, touchpoint.getName()));
        }
    }

    private static String comparable(String format, String name) {
        return format.equals("mermaid") ? name.replaceAll("[^\\p{L}\\p{N}]", "") : bare(name);
    }

    private static void json(String name, String out, String harmless) {
        assertEquals(count(harmless, "\n"), count(out, "\n"), "another structure");
        int at = out.indexOf("\"name\": \"");
        assertTrue(at > 0, out);
        int end = at + 9;
        while (out.charAt(end) != '"') {
            end += out.charAt(end) == '\\' ? 2 : 1;
        }
        assertTrue(out.substring(end + 1).startsWith(",") || out.substring(end + 1).startsWith("\n"), "ends early");
        String written = java.util.regex.Pattern.compile("\\\\u([0-9a-fA-F]{4})").matcher(out.substring(at + 9, end))
                .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(Character.toString(Integer.parseInt(match
                        .group(1), 16))))
                .replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t").replace("\\\"", "\"")
                .replace("\\\\", "\\");
        assertEquals(bare(name), bare(written));
    }

    @Test
    void filesNamedAfterThemStayInTheFolder() throws Exception {
        Tally tally = new Tally("names: files of journeys");
        for (long seed : Tally.seeds(NAMES.size(), 300).toArray()) {
            Path place = folder.resolve(String.valueOf(seed));
            Files.createDirectories(place.resolve("in"));
            shell = new Shell(place.resolve("in"));
            tally.attempt("seed " + seed, () -> {
                shell.write("names.cjm",
                        Portfolios.sound().replace("=\"Late fee\"", "=\"" + escaped(name(seed)) + "\""));
                Shell.Run run = shell.run("split", "names.cjm");
                assertEquals(0, run.code(), run.err());
                try (var all = Files.walk(place)) {
                    List<String> files = all.filter(Files::isRegularFile).map(each -> place.relativize(each).toString())
                            .sorted().toList();
                    assertEquals(3, files.size(), files.toString());
                    assertTrue(files.stream().allMatch(file -> file.matches("in/(names|journeys/[a-z0-9-]+)\\.cjm")),
                            files.toString());
                }
                PortfolioDocument document = PortfolioFiles.load(place.resolve("in").resolve("names.cjm"));
                assertEquals(bare(name(seed)), bare(document.portfolio().getJourneys().getFirst().getName()));
            });
        }
        tally.finish();
    }
}
