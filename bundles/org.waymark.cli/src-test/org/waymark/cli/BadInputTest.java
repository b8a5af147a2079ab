package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.cli.Shell.Run;

/** All reading subcommands with files they cannot or should not read. */
class BadInputTest {

    private static final String SECRET = "the secret of the machine";

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
        shell.write("secret.txt", SECRET);
    }

    static Stream<Arguments> unreadable() {
        String sound = Portfolios.sound();
        StringBuilder laughs = new StringBuilder("<!DOCTYPE lolz [<!ENTITY lol \"lol\">");
        for (int i = 1; i < 10; i++) {
            laughs.append("<!ENTITY lol").append(i).append(" \"")
                    .append(("&lol" + (i == 1 ? "" : i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return Stream.of(Arguments.of("empty", ""),
                Arguments.of("truncated", sound.substring(0, sound.length() / 2)),
                Arguments.of("not XML", "name: Bank\n"),
                Arguments.of("binary", "\0\1\2PK\3\4"),
                Arguments.of("other namespace", sound.replace("http://waymark.org/cjm", "http://example.org/cjm")),
                Arguments.of("other root class", """
                        <cjm:Stage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                            xmlns:cjm="http://waymark.org/cjm" xmi:id="_s"/>
                        """),
                Arguments.of("external entity", sound.replace("<cjm:Portfolio",
                        "<!DOCTYPE x [<!ENTITY leak SYSTEM \"secret.txt\">]><cjm:Portfolio")
                        .replace("name=\"Bank\"", "name=\"&leak;\"")),
                Arguments.of("billion laughs", sound.replace("<cjm:Portfolio", laughs + "]><cjm:Portfolio")
                        .replace("name=\"Bank\"", "name=\"&lol9;\"")),
                Arguments.of("duplicate ids", sound.replace("xmi:id=\"_cc\"", "xmi:id=\"_anna\"")),
                Arguments.of("unknown literal", sound.replace("kind=\"phone\"", "kind=\"telepathy\"")),
                Arguments.of("newer major version", sound.replace("formatVersion=\"1.0\"", "formatVersion=\"2.0\"")),
                Arguments.of("conflict markers", sound.replace("<channels", "<<<<<<< HEAD\n<channels")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void isRefusedWithOneLineAndNothingWritten(String kind, String content) {
        shell.write("bad.cjm", content);
        for (String words : List.of("validate bad.cjm", "stats bad.cjm", "matrix bad.cjm -o out.xlsx",
                "matrix bad.cjm -o out.csv")) {
            Run run = shell.run(words.split(" "));
            assertEquals(2, run.code(), words);
            assertEquals(1, run.errors().size(), run.err());
            assertTrue(run.err().contains("bad.cjm"), run.err());
            assertFalse((run.out() + run.err()).contains(SECRET));
        }
        // git shows the broken version as it is
        Run text = shell.run("text", "bad.cjm");
        assertEquals(0, text.code(), text.err());
        assertTrue(text.lines().getFirst().contains("bad.cjm"), text.out());
        assertFalse(text.out().contains(SECRET));
        assertEquals(List.of("bad.cjm", "secret.txt"), shell.files());
        assertEquals(content, shell.read("bad.cjm"));
    }

    @Test
    void aMissingFileAndAFolderAreNamed() {
        assertTrue(shell.run("stats", "no.cjm").err().contains("no.cjm: The file does not exist"));
        assertTrue(shell.run("stats", ".").err().contains("This is a folder"));
    }

    @Test
    void aNewerMinorVersionIsReadAndReported() {
        shell.write("newer.cjm",
                Portfolios.sound().replace("formatVersion=\"1.0\"", "formatVersion=\"1.9\" mood=\"x\""));
        Run run = shell.run("validate", "newer.cjm");
        assertEquals(0, run.code(), run.err());
        assertEquals(1, run.errors().size());
        assertTrue(run.err().startsWith("waymark: newer.cjm: ") && run.err().contains("1.9"), run.err());
    }

    @Test
    void aDanglingReferenceIsAFinding() {
        shell.write("dangling.cjm", Portfolios.sound().replace("channels=\"_phone\"", "channels=\"_fax\""));
        Run run = shell.run("validate", "dangling.cjm");
        assertEquals(1, run.code());
        assertEquals(
                "dangling.cjm: error dangling-reference  Late fee / The call / Asks for a refund: Channels leads to "
                        + "\"_fax\", which is not in the portfolio; restore it or choose another",
                run.lines().getFirst());
        assertEquals(0, shell.run("matrix", "dangling.cjm", "-o", "out.xlsx").code());
        assertTrue(shell.run("text", "dangling.cjm").out().contains("Channels: #_fax"));
    }

    static Stream<String> hostileNames() {
        return Stream.of("=HYPERLINK(\"http://example.org\")", "<script>alert(1)</script>", "../../x", "a\nb\tc",
                "x".repeat(100_000), "\u202eevil", "\u009b31m", "😀 名前", "%n %s ${x} {0}");
    }

    @ParameterizedTest
    @MethodSource("hostileNames")
    void hostileNamesTravelUnharmedAndHarmless(String name) throws Exception {
        String written = name.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;").replace("\n", "&#10;")
                .replace("\t", "&#9;");
        shell.write("names.cjm",
                Portfolios.sound().replace("Asks for a refund", written).replace("Contact centre", written)
                        .replace("Late fee", written).replace("\"Bank\"", "\"" + written + "\"")
                        .replace("name=\"Anna\"", ""));
        Run validate = shell.run("validate", "names.cjm");
        assertEquals(0, validate.code(), validate.err());
        assertTrue(validate.lines().stream().allMatch(l -> l.length() < 1000), "findings stay readable");
        for (String format : List.of("json", "sarif", "junit")) {
            assertEquals(0, shell.run("validate", "names.cjm", "--format", format).code());
        }
        Run text = shell.run("text", "names.cjm");
        assertTrue(text.out().contains("Touchpoint: " + name.replaceAll("[\n\t]", " ").replace('\u009b', '\uFFFD')));
        assertFalse(text.out().contains("\u009b"), "no escape sequence reaches a terminal");
        assertEquals(0, shell.run("stats", "names.cjm").code());
        assertEquals(0, shell.run("matrix", "names.cjm", "-o", "out.xlsx").code());
        assertEquals(0, shell.run("matrix", "names.cjm", "--journey", name, "-o", "out.csv").code());
        String csv = shell.read("out.csv");
        assertTrue(csv.contains(name.replace("\"", "\"\"")));
        assertFalse(csv.contains(",=HYPERLINK") || csv.contains("\"=HYPERLINK"), "a spreadsheet would run it");
        assertEquals(List.of("names.cjm", "out.csv", "out.xlsx", "secret.txt"), shell.files());
    }

    @Test
    void anOutputThatCannotBeWrittenIsNamedAndTheOldOneStays() throws Exception {
        shell.write("sound.cjm", Portfolios.sound());
        shell.write("out.xlsx", "old");
        Files.createDirectory(shell.path("folder.xlsx"));
        for (String out : List.of("no/out.xlsx", "folder.xlsx", "out.pdf", "sound.cjm/out.xlsx")) {
            Run run = shell.run("matrix", "sound.cjm", "-o", out);
            assertEquals(2, run.code(), out);
            assertEquals(1, run.errors().size(), run.err());
            assertTrue(run.err().contains(out), run.err());
        }
        Run wrong = shell.run("matrix", "sound.cjm", "-o", "out.xlsx", "--journey", "no such");
        assertEquals(2, wrong.code());
        assertEquals("old", shell.read("out.xlsx"));
        assertEquals(List.of("out.xlsx", "secret.txt", "sound.cjm"), shell.files());
    }
}
