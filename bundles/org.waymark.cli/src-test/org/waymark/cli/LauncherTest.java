package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product's launcher for Unix, with homes of Java that only seem to be some. */
class LauncherTest {

    private static final Path LAUNCHER = Path.of("../../releng/org.waymark.product/launchers/waymark");

    @TempDir
    private Path folder;

    private Path launcher;

    @BeforeEach
    void product() throws IOException {
        launcher = Files.createDirectories(folder.resolve("a product")).resolve("waymark");
        Files.copy(LAUNCHER, launcher);
    }

    /** Creates a Java that tells its arguments, and its version when asked. */
    private Path java(String name, String version, boolean withRelease) throws IOException {
        Path home = folder.resolve(name);
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho \"$@\" >> '" + folder.resolve("started") + "'\n"
                + "case $1 in -version) echo 'openjdk version \"" + version + "\" 2020-01-01' >&2 ;;\n"
                + "*) for last; do :; done; echo \"" + name + " $last\" ;; esac\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        if (withRelease) {
            Files.writeString(home.resolve("release"),
                    "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\nJAVA_VERSION_DATE=\"2020-01-01\"\n");
        }
        return home;
    }

    private Shell.Run run(Map<String, String> variables) throws Exception {
        return run(variables, List.of("two words"));
    }

    private Shell.Run run(Map<String, String> variables, List<String> words) throws Exception {
        List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = new HashMap<>(variables);
        environment.putIfAbsent("PATH", "/usr/bin:/bin");
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Shell.Run(process.waitFor(), out, new byte[0], err);
    }

    private void refused(Map<String, String> variables, String... parts) throws Exception {
        Shell.Run run = run(variables);
        assertEquals(2, run.code(), run.err());
        assertEquals("", run.out());
        assertEquals(1, run.errors().size(), run.err());
        for (String part : parts) {
            assertTrue(run.err().contains(part), run.err());
        }
    }

    private List<String> started() throws IOException {
        Path file = folder.resolve("started");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    @Test
    void anOldJavaIsNamedWithoutStartingIt() throws Exception {
        Path old = java("old one", "17.0.9", true);
        refused(Map.of("JAVA_HOME", old.toString()), "Java 21 or newer", old.resolve("bin/java") + " is Java 17.0.9",
                "set JAVA_HOME");
        refused(Map.of("PATH", old.resolve("bin") + ":/usr/bin:/bin"), "is Java 17.0.9", "set JAVA_HOME");
        assertEquals(List.of(), started());
    }

    @Test
    void aJavaWithoutAReleaseFileIsAsked() throws Exception {
        Path old = java("old", "1.8.0_392", false);
        refused(Map.of("JAVA_HOME", old.toString()), "is Java 1.8.0_392");
        Path young = java("young", "26-ea", false);
        assertEquals("young two words", run(Map.of("JAVA_HOME", young.toString())).out().strip());
    }

    @Test
    void aMissingJavaIsNamed() throws Exception {
        refused(Map.of("JAVA_HOME", "/nowhere"), "JAVA_HOME is /nowhere", "no bin/java");
        refused(Map.of("WAYMARK_JAVA_HOME", "/nowhere"), "WAYMARK_JAVA_HOME is /nowhere", "set WAYMARK_JAVA_HOME");
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("dirname", "readlink")) {
            Files.createSymbolicLink(tools.resolve(tool), Path.of("/usr/bin", tool));
        }
        refused(Map.of("PATH", tools.toString()), "no java on the PATH");
        refused(Map.of("PATH", tools.toString(), "LANG", "ru_RU.UTF-8"), "нужна Java 21 или новее");
    }

    @Test
    void aGoodJavaIsStartedOnceAndThatOfGitComesFirst() throws Exception {
        Path good = java("good", "21.0.1", true);
        Path old = java("old", "17.0.9", true);
        assertEquals("good two words", run(Map.of("JAVA_HOME", good.toString())).out().strip());
        assertEquals(1, started().size(), started().toString());
        assertEquals("good two words", run(Map.of("WAYMARK_JAVA_HOME", good.toString(), "JAVA_HOME", old.toString(),
                "PATH", old.resolve("bin") + ":/usr/bin:/bin")).out().strip());
        Files.createDirectories(folder.resolve("links"));
        Files.createSymbolicLink(folder.resolve("links/java"), good.resolve("bin/java"));
        assertEquals("good two words", run(Map.of("PATH", folder.resolve("links") + ":/usr/bin:/bin")).out().strip());
        assertEquals(3, started().size(), started().toString());
    }

    @Test
    void itStartsFromWhatThisJavaKeptOfThisBuild() throws Exception {
        Path young = java("young", "25.0.3", true);
        Files.writeString(young.resolve("release"),
                "IMPLEMENTOR_VERSION=\"Maker-25\"\nJAVA_RUNTIME_VERSION=\"25.0.3+9\"\n"
                        + "JAVA_VERSION=\"25.0.3\"\nMODULES=\"java.base java.xml\"\n");
        Path cli = Files.createDirectories(launcher.resolveSibling("cli"));
        Files.writeString(cli.resolve("build"), "1a2b3c\n");
        Path home = folder.resolve("home");
        Map<String, String> variables = Map.of("JAVA_HOME", young.toString(), "HOME", home.toString());
        String name = "waymark-1a2b3c-Maker-25-25.0.3+9-all.aot";
        Path mine = Files.createDirectories(home.resolve(".cache/waymark")).resolve(name);
        assertEquals("-Dwaymark.start.cache=" + mine, firstArgument(variables));
        Files.writeString(mine, "");
        assertEquals("-XX:AOTCache=" + mine, firstArgument(variables));
        Files.writeString(cli.resolve(name), "");
        assertEquals("-XX:AOTCache=" + cli.resolve(name), firstArgument(variables));
        Files.writeString(cli.resolve("build"), "another\n");
        assertEquals("-Dwaymark.start.cache=" + mine.resolveSibling(name.replace("1a2b3c", "another")),
                firstArgument(variables));
        Files.delete(cli.resolve("build"));
        assertEquals("-Dwaymark.start.cache=", firstArgument(variables));
    }

    @Test
    void anEarlierJavaStartsFromClassData() throws Exception {
        Path good = java("good", "21.0.1", true);
        Path cli = Files.createDirectories(launcher.resolveSibling("cli"));
        Files.writeString(cli.resolve("build"), "1a2b3c\n");
        Files.writeString(cli.resolve("waymark-1a2b3c-21.0.1-all.jsa"), "");
        assertEquals("-XX:SharedArchiveFile=" + cli.resolve("waymark-1a2b3c-21.0.1-all.jsa"),
                firstArgument(Map.of("JAVA_HOME", good.toString())));
    }

    @Test
    void aCommandStartsFromTheFileWithTheClassesItNeeds() throws Exception {
        Files.writeString(Files.createDirectories(launcher.resolveSibling("cli")).resolve("build"), "1a2b3c\n");
        Map<String, List<String>> parts = Map.of("words", List.of("validate a.cjm", "diff a b", "merge a b c", "text a",
                "--version"), "svg", List.of("export a.cjm -f svg -o a.svg", "export a.cjm -o a.svg --journey b"),
                "pictures", List.of("export a.cjm -o a.pdf", "export a.cjm -f html -o svg.htm",
                        "export a.cjm -f mermaid -o a"),
                "all",
                List.of("export a.cjm -o a.xlsx", "export a.cjm --all -o all", "export a.cjm -f pptx -o -",
                        "import a.csv -o a.cjm", "matrix a.cjm", "git status", "paths a.csv"));
        for (Map.Entry<String, List<String>> part : parts.entrySet()) {
            for (String line : part.getValue()) {
                String start = started(Map.of(), line).split(" ")[0];
                assertTrue(start.endsWith("25.0.3-" + part.getKey() + ".aot"), line + ": " + start);
            }
        }
    }

    @Test
    void aCommandHasLargePagesWhereTheSystemGivesThem() throws Exception {
        boolean given = givesLargePages();
        for (Map.Entry<String, String> size : Map.of("export a.cjm -o a.svg", "-Xms56m", "export a.cjm --all -o all",
                "-Xms70m", "validate a.cjm", "-Xms30m", "import a.csv -o a.cjm", "-Xms30m", "--version", "-Xms12m")
                .entrySet()) {
            String started = started(Map.of(), size.getKey());
            assertEquals(given, started.contains("-XX:+UseTransparentHugePages -XX:+AlwaysPreTouch"), size.getKey());
            assertEquals(given, started.contains(size.getValue()), size.getKey());
        }
    }

    @Test
    void theMemoryThatTheUserAsksForIsNotTakenUpBefore() throws Exception {
        boolean given = givesLargePages();
        for (String sizes : List.of("-Xmx40m", "-Xms1g", "-Xmn20m")) {
            String started = started(Map.of("WAYMARK_JAVA_OPTIONS", sizes), "export a.cjm -o a.svg");
            assertEquals(given, started.contains("-XX:+UseTransparentHugePages"), sizes);
            assertFalse(started.contains("NewSize") || started.contains("PreTouch"), started);
            assertTrue(started.contains(sizes), started);
        }
    }

    private static boolean givesLargePages() throws Exception {
        Path setting = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");
        return Files.isReadable(setting) && !Files.readString(setting).contains("[never]");
    }

    /** Returns what a command line starts Java with. */
    private String started(Map<String, String> variables, String line) throws Exception {
        Map<String, String> all = new HashMap<>(variables);
        all.put("JAVA_HOME", java("young", "25.0.3", true).toString());
        all.put("HOME", folder.toString());
        assertEquals(0, run(all, List.of(line.split(" "))).code());
        return started().getLast();
    }

    private String firstArgument(Map<String, String> variables) throws Exception {
        assertEquals(0, run(variables).code());
        String started = started().getLast();
        return started.substring(0, started.indexOf(" -Xlog"));
    }
}
