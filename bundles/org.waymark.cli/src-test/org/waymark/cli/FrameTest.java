package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.cli.Shell.Run;

class FrameTest {

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V"})
    void versionIsThatOfTheBundles(String option) throws IOException {
        Run run = shell.run(option);
        assertEquals(0, run.code());
        assertEquals("", run.err());
        String manifest = Files.readString(bundle().resolve("META-INF/MANIFEST.MF"));
        String version = manifest.lines().filter(l -> l.startsWith("Bundle-Version: ")).findFirst().orElseThrow()
                .replaceAll("Bundle-Version: |\\.qualifier", "");
        assertEquals("waymark " + version + System.lineSeparator(), run.out());
    }

    /** Returns the bundle's folder, whether tests run there or at the top of the repository. */
    private static Path bundle() {
        Path here = Path.of("META-INF");
        return Files.exists(here) ? Path.of("") : Path.of("bundles/org.waymark.cli");
    }

    @Test
    void helpListsEverySubcommandWithItsTitle() {
        Run run = shell.run("help");
        assertEquals(0, run.code());
        for (Subcommand subcommand : Subcommands.all()) {
            assertTrue(run.lines().stream().anyMatch(l -> l.startsWith("  " + subcommand.name() + "  ")),
                    subcommand.name());
        }
        assertEquals(run.out(), shell.run("--help").out());
        assertEquals(run.out(), shell.run("-h").out());
    }

    @Test
    void everySubcommandIsExplainedInBothLanguages() {
        for (Subcommand subcommand : Subcommands.all()) {
            String[] words = ("help " + subcommand.name()).split(" ");
            Run english = new Shell(folder).run(words);
            Run russian = new Shell(folder).russian().run(words);
            assertEquals(0, english.code());
            assertTrue(english.out().contains("Usage: waymark " + subcommand.name()), english.out());
            assertTrue(russian.out().contains("Вызов: waymark " + subcommand.name()), russian.out());
            assertTrue(english.lines().stream().allMatch(l -> l.length() <= 100), english.out());
            assertFalse(english.out().matches("(?s).*[а-яА-Я].*"), english.out());
            assertEquals(english.out(), new Shell(folder).run((subcommand.name() + " --help").split(" ")).out());
        }
    }

    @ParameterizedTest
    @CsvSource({"valdate, validate", "matrx, matrix", "stat, stats", "hlp, help", "NEW, new", "txet, text"})
    void unknownWordNamesTheNearestSubcommand(String word, String nearest) {
        Run run = shell.run(word, "x.cjm");
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertEquals(List.of("waymark: \"" + word + "\" is neither a subcommand nor a file; did you mean \"waymark "
                + nearest + "\"? See \"waymark help\""), run.errors());
        assertEquals(run.errors(), shell.run("help", word).errors());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.cjm", "X.CJM", "there.txt"})
    void aWordThatIsAFileOrEndsInCjmOpens(String word) {
        shell.write("there.txt", "");
        Run run = shell.run(word);
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("waymark: there is no display"), run.err());
    }

    @Test
    void withoutADisplayTheHeadlessSubcommandsAreNamed() {
        for (String[] words : List.of(new String[]{}, new String[]{"open"}, new String[]{"open", "a.cjm"})) {
            Run run = shell.run(words);
            assertEquals(2, run.code());
            assertEquals(1, run.errors().size());
            assertTrue(run.err().contains("validate") && run.err().contains("matrix"), run.err());
        }
    }

    @Test
    void withoutTheDesktopOpenSaysSo() {
        Run run = shell.withDisplay().withProduct(folder).run("open");
        assertEquals(2, run.code());
        assertEquals(1, run.errors().size());
        assertTrue(run.err().contains("the desktop is not part of this installation"), run.err());
    }

    @Test
    void openStartsTheLauncherOfTheProductAndWaitsForIt() throws Exception {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeDesktop.class.getName());
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH,
                FakeDesktop.class.getProtectionDomain().getCodeSource().getLocation().toString());
        Path launcher = folder.resolve("product/plugins/org.eclipse.equinox.launcher_1.2.3.jar");
        Files.createDirectories(launcher.getParent());
        new JarOutputStream(Files.newOutputStream(launcher), manifest).close();
        shell.withDisplay().withProduct(folder.resolve("product"));
        assertEquals(0, shell.run("open", "a.cjm").code());
        assertEquals("opened", shell.read("a.cjm"));
        assertEquals(2, shell.run("a.cjm", "b.cjm").code());
    }

    @Test
    void theDesktopGetsFilesByFullPaths() throws Exception {
        Terminal terminal = new Terminal(System.out, System.err, java.util.Map.of(),
                "Mac OS X",
                java.util.Optional.empty(), folder);
        OpenCommand open = new OpenCommand(terminal);
        CommandLines.of(Subcommands.named("open").orElseThrow(), open)
                .parseArgs("a.cjm", "b/c.cjm");
        List<String> command = open.command(Path.of("launcher.jar"));
        assertEquals(
                List.of("-Xmx1g", "-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED",
                        "-XstartOnFirstThread", "-jar",
                        "launcher.jar", folder.resolve("a.cjm").toString(), folder.resolve("b/c.cjm").toString()),
                command.subList(1, command.size()));
    }

    @Test
    void theDesktopIsToldWhatItsLibrariesMayPrint() throws Exception {
        Path logging = Files.writeString(folder.resolve("logging.properties"), ".level=WARNING");
        Path launcher = Files.createDirectories(folder.resolve("plugins")).resolve("launcher.jar");
        Terminal terminal = new Terminal(System.out, System.err, java.util.Map.of(), "Linux",
                java.util.Optional.empty(), folder);
        List<String> command = new OpenCommand(terminal).command(launcher);
        assertTrue(command.contains("-Djava.util.logging.config.file=" + logging), command::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "validate | validate needs either files or --staged; see \"waymark help validate\"",
            "stats | stats: missing FILE; see \"waymark help stats\"",
            "validate --nix a.cjm | validate: unknown option --nix; see \"waymark help validate\"",
            "validate --format xml a.cjm | validate: --format: \"xml\" is not one of text, json, sarif, junit; see \"waymark help validate\"",
            "validate --format text --format json a.cjm | validate: --format is given twice; see \"waymark help validate\"",
            "new a.cjm b.cjm | new: unexpected argument \"b.cjm\"; see \"waymark help new\"",
            "matrix a.cjm | matrix: missing -o/--output; see \"waymark help matrix\"",
            "--nix | unknown option --nix; a subcommand comes first, such as \"waymark new\"; see \"waymark help\""})
    void wrongUsageIsOneLineAndCodeTwo(String words, String message) {
        Run run = shell.run(words.split(" "));
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertEquals(List.of("waymark: " + message), run.errors());
    }

    @Test
    void errorsAreInTheLanguageOfTheUser() {
        assertEquals(List.of("waymark: stats: не указано: FILE; справка: \"waymark help stats\""),
                shell.russian().run("stats").errors());
    }

    @Test
    void aStackTraceIsShownOnRequestOnly() {
        assertEquals(1, shell.run("validate").errors().size());
        for (String[] words : List.of(new String[]{"--debug", "validate"}, new String[]{"validate", "--debug"})) {
            Run run = shell.run(words);
            assertEquals(2, run.code());
            assertTrue(run.errors().size() > 3 && run.err().contains("\tat "), run.err());
        }
    }

    @Test
    void wordsAreTakenAsTheyStand() {
        shell.write("@list", Portfolios.sound());
        shell.write("${name}.cjm", Portfolios.sound());
        shell.write("-odd.cjm", Portfolios.sound());
        assertEquals(0, shell.run("validate", "@list", "${name}.cjm", "--", "-odd.cjm").code());
    }
}
