package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** File and folder names that mean something to a shell, to git or to the command line. */
class GitNamesTest {

    @TempDir
    private Path folder;

    private GitWorld world;

    @BeforeEach
    void world() {
        world = new GitWorld(folder);
    }

    @AfterEach
    void closeWorld() {
        world.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-o.cjm", "it's \"so\".cjm", "line\nbreak.cjm", "$(touch pwned).cjm", "карта ü.cjm"})
    void aNamePassesThroughDriverTextAndHook(String name) {
        passes(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lang.cjm", " a  b .cjm", "`touch pwned`.cjm", "100%P %%.cjm", "*.cjm", "a;b&c|d.cjm",
            "back\\slash.cjm"})
    @Tag("long")
    void everyOtherNamePassesThroughDriverTextAndHook(String name) {
        passes(name);
    }

    private void passes(String name) {
        Path clone = world.repository(folder.resolve("clone"), Map.of(name, Portfolios.sound()));
        Shell shell = world.shell(clone);
        shell.run("git", "install", "--hook", "--launcher", world.launcher().toString());
        world.ok(clone, "checkout", "-q", "-b", "feature");
        shell.write(name, Portfolios.sound().replace("\"Loan\"", "\"Mortgage\""));
        assertTrue(world.ok(clone, "diff").contains("+  Customer journey: Mortgage"), world.ok(clone, "diff"));
        world.commit(clone, "theirs");
        world.ok(clone, "checkout", "-q", "main");
        shell.write(name, Portfolios.sound().replace("\"Anna\"", "\"Annabel\""));
        world.commit(clone, "ours");
        world.ok(clone, "merge", "--no-edit", "feature");
        assertTrue(shell.read(name).contains("\"Annabel\"") && shell.read(name).contains("\"Mortgage\""));
        shell.write(name, Portfolios.withError());
        world.ok(clone, "add", "-A");
        assertFalse(world.git(clone, "commit", "-q", "-m", "error").code() == 0);
        Shell.Run check = shell.run("validate", "--", name);
        assertEquals(1, check.code(), check.err());
        assertEquals(2, check.lines().stream().filter(line -> line.contains(": error ") || line.startsWith("Files: 1"))
                .count(), check.out());
        world.install("#!/bin/sh\nexit 1\n");
        world.ok(clone, "reset", "-q", "--hard", "HEAD~1");
        Shell.Run merge = world.git(clone, "merge", "--no-edit", "feature");
        assertEquals(1, merge.code(), merge.out());
        assertEquals(1, merge.lines().stream().filter(line -> line.endsWith("git checkout -m -- FILE")
                && line.startsWith("waymark: ")).count(), merge.out());
        assertFalse(Files.exists(clone.resolve("pwned")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"it's 100% \"new\"", "карты $(touch pwned)", "`touch pwned`; a & b"})
    void theLauncherMayLieInAFolderOfAnyName(String name) throws Exception {
        Path clone = world.repository(folder.resolve("clone"), Map.of("bank.cjm", Portfolios.sound()));
        Path launcher = Files.createDirectories(folder.resolve(name)).resolve("waymark");
        Files.copy(world.launcher(), launcher);
        Shell shell = world.shell(clone);
        assertEquals(0, shell.run("git", "install", "--hook", "--launcher", launcher.toString()).code());
        Files.delete(world.launcher());
        assertEquals(0, shell.run("git", "status").code(), shell.run("git", "status").err());
        world.ok(clone, "checkout", "-q", "-b", "feature");
        shell.write("bank.cjm", Portfolios.sound().replace("\"Loan\"", "\"Mortgage\""));
        assertTrue(world.ok(clone, "diff").contains("+  Customer journey: Mortgage"));
        world.commit(clone, "theirs");
        world.ok(clone, "checkout", "-q", "main");
        shell.write("bank.cjm", Portfolios.sound().replace("\"Anna\"", "\"Annabel\""));
        world.commit(clone, "ours");
        world.ok(clone, "merge", "--no-edit", "feature");
        assertFalse(Files.exists(clone.resolve("pwned")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            my [map] 50%#1.cjm | my%20%5Bmap%5D%2050%25%231.cjm
            -a:b.cjm           | -a%3Ab.cjm
            \u0438\u0306.cjm           | %D0%B8%CC%86.cjm
            """)
    void sarifNamesFilesFromTheRootOfTheWorkTree(String name, String encoded) {
        Path clone = world.repository(folder.resolve("clone"), Map.of("карты/" + name, Portfolios.withWarning(),
                "карты/broken.cjm", "no portfolio"));
        Shell inside = world.shell(clone.resolve("карты"));
        String report = inside.run("validate", "--format", "sarif", "--", name, "broken.cjm").out();
        String folderUri = "%D0%BA%D0%B0%D1%80%D1%82%D1%8B/";
        assertTrue(report.contains("\"uri\": \"" + folderUri + encoded + "\""), report);
        assertTrue(report.contains("\"uri\": \"" + folderUri + "broken.cjm\""), report);
        assertEquals(report, world.shell(clone).run("validate", "--format", "sarif", "--", "карты/" + name,
                "карты/broken.cjm").out());
    }

    @Test
    void sarifNamesFilesOutsideAWorkTreeFromTheWorkingDirectory() {
        Shell shell = world.shell(folder);
        shell.write("maps/a b.cjm", Portfolios.withWarning());
        String report = shell.run("validate", "--format", "sarif", "maps/a b.cjm").out();
        assertTrue(report.contains("\"uri\": \"maps/a%20b.cjm\""), report);
        assertTrue(report.contains("\"uriBaseId\": \"%SRCROOT%\""), report);
    }
}
