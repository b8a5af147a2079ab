package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The registered commands when Waymark cannot run: git loses no side and goes on showing files. */
class GitFallbackTest {

    @TempDir
    private Path folder;

    private GitWorld world;
    private Path clone;
    private Shell shell;

    @BeforeEach
    void bothSidesHaveChanges() {
        world = new GitWorld(folder);
        clone = world.repository(folder.resolve("clone"), Map.of("bank.cjm", Portfolios.sound()));
        shell = world.shell(clone);
        world.ok(clone, "checkout", "-q", "-b", "feature");
        shell.write("bank.cjm", Portfolios.sound().replace("\"Loan\"", "\"Mortgage\""));
        world.commit(clone, "theirs");
        world.ok(clone, "checkout", "-q", "main");
        shell.write("bank.cjm", Portfolios.sound().replace("\"Anna\"", "\"Annabel\""));
        world.commit(clone, "ours");
    }

    @AfterEach
    void closeWorld() {
        world.close();
    }

    /** Not executable, a Java that fails, usage error, killed, out of memory, and one that claims to have merged. */
    @ParameterizedTest
    @ValueSource(strings = {"#!/nowhere/sh", "exit 1", "exit 2", "kill -9 $$", "exit 137", "exit 0",
            "echo half > \"$6\"; kill -9 $$"})
    void aCommandThatDoesNotRunLeavesBothSidesAndThePathUnmerged(String script) throws IOException {
        world.install(script.startsWith("#!") ? script + "\n" : "#!/bin/sh\n" + script + "\n");
        Shell.Run merge = world.git(clone, "merge", "--no-edit", "feature");
        assertEquals(1, merge.code(), merge.out());
        String merged = shell.read("bank.cjm");
        assertTrue(merged.contains("\"Mortgage\"") && merged.contains("\"Annabel\""), merged);
        assertEquals("UU bank.cjm\n", world.ok(clone, "status", "--porcelain"), merge.out());
        List<String> ways = merge.lines().stream().filter(line -> line.startsWith("waymark: ")).toList();
        assertEquals(1, ways.size(), merge.out());
        assertTrue(ways.getFirst().startsWith("waymark: bank.cjm: ")
                && ways.getFirst().endsWith("git checkout -m -- FILE"), ways.getFirst());
    }

    @Test
    void whatTheLineNamesRepeatsTheMergeByContent() {
        shell.write("bank.cjm", Portfolios.sound().replace("\"Loan\"", "\"Credit\""));
        world.commit(clone, "the same line as theirs");
        world.install("#!/bin/sh\nexit 1\n");
        world.git(clone, "merge", "--no-edit", "feature");
        assertTrue(shell.read("bank.cjm").contains("<<<<<<< ours"));
        world.mend();
        world.ok(clone, "checkout", "-m", "--", "bank.cjm");
        assertFalse(shell.read("bank.cjm").contains("<<<<<<<"));
        assertTrue(shell.read("bank.cjm").contains("<conflicts"), shell.read("bank.cjm"));
    }

    @Test
    void aLauncherThatWasMovedLosesNothing() throws IOException {
        Files.delete(world.launcher());
        assertEquals(1, world.git(clone, "merge", "--no-edit", "feature").code());
        assertTrue(shell.read("bank.cjm").contains("\"Mortgage\""));
    }

    @Test
    void differencesAreShownUnconverted() {
        world.install("#!/bin/sh\necho 'waymark: Java 21 or newer is needed' >&2\nexit 2\n");
        String diff = world.ok(clone, "diff", "HEAD~1", "HEAD");
        assertTrue(diff.contains("xmi:id=\"_anna\" name=\"Annabel\""), diff);
        world.mend();
        assertTrue(world.ok(clone, "diff", "HEAD~1", "HEAD").contains("Persona: Annabel"), "nothing was kept");
    }

    @Test
    void aHookThatDoesNotRunStopsTheCommit() throws IOException {
        shell.run("git", "install", "--hook", "--launcher", world.launcher().toString());
        Files.delete(world.launcher());
        shell.write("readme.txt", "no portfolio");
        world.commit(clone, "nothing to check");
        shell.write("bank.cjm", Portfolios.withWarning());
        world.ok(clone, "add", "-A");
        assertTrue(world.git(clone, "commit", "-q", "-m", "unchecked").code() != 0);
    }
}
