package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.cli.Shell.Run;

/** Whole command lines with files made to do harm: each ends soon, with one line that names the file. */
class HostileFilesTest {

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
        shell.write("sound.cjm", Portfolios.sound());
    }

    private static String withText(String text) {
        return Portfolios.sound().replace("name=\"Asks for a refund\"", "name=\"Asks\" action=\"" + text + "\"");
    }

    @Test
    void oneBadFileAmongManyIsOneLineAndTheOthersAreChecked() {
        shell.write("deep.cjm", Portfolios.of("<functions name='f'>" + "<subfunctions name='f'>".repeat(480)
                + "</subfunctions>".repeat(480) + "</functions>"));
        shell.write("encoding.cjm", Portfolios.sound().replace("UTF-8", "x-nowhere"));
        shell.write("slash.cjm", Portfolios.sound().replace("channels=\"_phone\"", "channels=\"/etc/passwd\""));
        shell.write("warning.cjm", Portfolios.withWarning());
        Run run = shell.run("validate", "sound.cjm", "deep.cjm", "encoding.cjm", "slash.cjm", "gone.cjm",
                "warning.cjm");
        assertEquals(2, run.code());
        assertEquals(3, run.errors().size(), run.err());
        assertTrue(run.errors().get(0).contains("deep.cjm:4: Elements are nested more than 100 deep"), run.err());
        assertTrue(run.errors().get(1).contains("encoding.cjm:1: The file declares the encoding \"x-nowhere\""),
                run.err());
        assertTrue(run.errors().get(2).contains("gone.cjm"), run.err());
        assertTrue(run.out().contains("slash.cjm: error dangling-reference"), run.out());
        assertTrue(run.out().contains("warning.cjm: warning"), run.out());
        assertTrue(run.lines().getLast().contains("unreadable: 3"), run.out());
    }

    static Stream<Arguments> harmless() {
        return Stream.of(Arguments.of("an empty line", withText("First.&#xA;&#xA;Second.")),
                Arguments.of("line breaks alone", withText("&#xA;&#xA;&#xA;")),
                Arguments.of("next line and line separators", withText("a&#x85;b&#x2028;c&#x2029;d")),
                Arguments.of("many lines", withText("a&#xA;".repeat(5_000))),
                Arguments.of("a long word", withText("x".repeat(50_000))),
                Arguments.of("blanks", withText("a" + "&#xA0; ".repeat(20_000) + "b")),
                Arguments.of("writing from right to left", withText("\u0645\u0631\u062D\u0628\u0627 1 a")),
                Arguments.of("two journeys and a comma", Portfolios.sound().replace("Late fee", "Late fee, again")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmless")
    void oddTextsAreExportedInEveryFormat(String kind, String content) {
        shell.write("odd.cjm", content);
        for (String ending : List.of("svg", "png", "pdf", "html", "xlsx", "mmd", "cjml", "csv", "json")) {
            Run run = shell.run("export", "odd.cjm", "--journey", "_j", "-o", "out." + ending);
            assertEquals(0, run.code(), ending + ": " + run.err());
            assertFalse(run.err().contains("unexpected"), run.err());
        }
        assertEquals(0, shell.run("matrix", "odd.cjm", "-o", "out.xlsx").code());
        assertEquals(0, shell.run("text", "odd.cjm").code());
        assertEquals(0, shell.run("validate", "odd.cjm").code());
    }

    static Stream<Arguments> imports() {
        String cjml = "<CJML><plannedJourney><journeyTitle>T</journeyTitle>";
        return Stream.of(Arguments.of("in.mmd", "journey\n" + "%%{\n".repeat(100_000), "line 2: Mermaid would refuse"),
                Arguments.of("in.mmd", "---\n" + " \n".repeat(100_000) + "journey\n", "no Mermaid journey diagram"),
                Arguments.of("in.mmd", "journey\n" + "accDescr {\n".repeat(100_000), "line 2: Mermaid would refuse"),
                Arguments.of("in.cjml", cjml + "<b>".repeat(100_000), "nested more than 100 deep"),
                Arguments.of("in.cjml", "<!DOCTYPE a [<!ENTITY b SYSTEM 'sound.cjm'>]>" + cjml, "line 1: a DOCTYPE"),
                Arguments.of("in.cjml", "<?xml version='1.0' encoding='x-nowhere'?>" + cjml, "encoding"),
                Arguments.of("in.csv", "a,".repeat(100_000), "Touchpoint"));
    }

    @ParameterizedTest
    @MethodSource("imports")
    void anImportIsRefusedWithOneLine(String name, String content, String said) {
        shell.write(name, content);
        Run run = shell.run("import", name, "-o", "out.cjm");
        assertEquals(2, run.code(), run.err());
        assertEquals(1, run.errors().size(), run.err());
        assertTrue(run.err().startsWith("waymark: " + name + ": ") && run.err().contains(said), run.err());
        assertFalse(Files.exists(shell.path("out.cjm")));
    }

    /** Returns the workbook with one part replaced. */
    private static byte[] with(byte[] workbook, String name, String content) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(name)) {
                    zip.write(content.getBytes(StandardCharsets.UTF_8));
                } else {
                    in.transferTo(zip);
                }
            }
        }
        return out.toByteArray();
    }

    @Test
    void aLibraryPrintsNothingAboutBadWorkbooks() throws Exception {
        assertEquals(0, shell.run("matrix", "sound.cjm", "-o", "good.xlsx").code());
        byte[] good = Files.readAllBytes(shell.path("good.xlsx"));
        String doctype = "<!DOCTYPE a [<!ENTITY b SYSTEM 'sound.cjm'>]><a>&b;</a>";
        Map<String, byte[]> bad = new java.util.TreeMap<>();
        for (String part : List.of("[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels",
                "xl/workbook.xml",
                "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml")) {
            String name = part.replaceAll("[^a-zA-Z]", "");
            bad.put(name + "-torn", with(good, part, "<?xml version=\"1.0\"?><a"));
            bad.put(name + "-doctype", with(good, part, doctype));
            bad.put(name + "-empty", with(good, part, ""));
            bad.put(name + "-other", with(good, part, "<a><b/></a>"));
        }
        bad.put("half", Arrays.copyOf(good, good.length / 2));
        bad.put("text", "PK no zip".getBytes(StandardCharsets.UTF_8));
        // a process of its own, as a library that logs does so when it is first used
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m", "-XX:TieredStopAtLevel=1", "-Duser.language=en", "-cp",
                        GitWorld.classPath(), Imports.class.getName(), folder.toString()));
        for (Map.Entry<String, byte[]> each : bad.entrySet()) {
            Files.write(shell.path(each.getKey() + ".xlsx"), each.getValue());
            command.add(each.getKey() + ".xlsx");
        }
        Path said = shell.path("said.txt");
        Process process = new ProcessBuilder(command).redirectError(said.toFile())
                .redirectOutput(shell.path("printed.txt").toFile()).start();
        assertEquals(0, process.waitFor(), shell.read("said.txt"));
        List<String> lines = Files.readAllLines(said);
        List<String> codes = Files.readAllLines(shell.path("printed.txt"));
        for (String line : lines) {
            assertTrue(line.startsWith("waymark: ") && line.contains(".xlsx: "), line);
        }
        assertEquals(codes.stream().filter(code -> code.equals("2")).count(), lines.size(), lines.toString());
        assertTrue(lines.size() >= bad.size() - 4, "nearly all are refused: " + codes);
        assertEquals(Portfolios.sound(), shell.read("sound.cjm"));
    }

    /** Tries to import workbooks one after another and prints the exit codes; errors go where those of the program go. */
    static final class Imports {

        private Imports() {
        }

        public static void main(String[] args) {
            for (String workbook : Arrays.asList(args).subList(1, args.length)) {
                Terminal terminal = new Terminal(new java.io.PrintStream(java.io.OutputStream.nullOutputStream()),
                        System.err, Map.of(), "Linux", java.util.Optional.empty(), Path.of(args[0]));
                System.out.println(Main.run(terminal, "matrix", "import", "sound.cjm", workbook, "--dry-run"));
            }
        }
    }
}
