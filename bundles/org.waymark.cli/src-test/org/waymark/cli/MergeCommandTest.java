package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.cli.Shell.Run;

class MergeCommandTest {

    private static final String BASE = Portfolios.of("""
            <functions xmi:id="_cc" name="Contact centre"/>
            <journeys xmi:id="_j" name="Late fee">
              <stages xmi:id="_s" name="Call">
                <touchpoints xmi:id="_t" name="Asks why" promise="Soon."/>
              </stages>
            </journeys>
            """);

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void versions() {
        shell = new Shell(folder);
        shell.write("base", BASE);
        shell.write("ours", BASE.replace("\"Soon.\"", "\"Within an hour.\""));
        shell.write("theirs", BASE.replace("Asks why", "Asks politely"));
        shell.write("clash", BASE.replace("\"Soon.\"", "\"Within a day.\""));
    }

    private Run merge(String base, String ours, String theirs, String... more) {
        List<String> args = new ArrayList<>(List.of("merge", base, ours, theirs, "-o", "out.cjm", "--path",
                "bank.cjm"));
        args.addAll(List.of(more));
        return shell.run(args.toArray(String[]::new));
    }

    @Test
    void bothSidesChangesAreInTheResult() {
        Run run = merge("base", "ours", "theirs");
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.out() + run.err());
        String out = shell.read("out.cjm");
        assertTrue(out.contains("promise=\"Within an hour.\"") && out.contains("name=\"Asks politely\""), out);
    }

    @Test
    void theResultMayReplaceOursAsGitWantsIt() {
        assertEquals(0, shell.run("merge", "base", "ours", "theirs", "-o", "ours", "--path", "bank.cjm").code());
        assertTrue(shell.read("ours").contains("Asks politely"));
    }

    @Test
    void aConflictStandsInTheFileAndIsTold() {
        Run run = merge("base", "ours", "clash", "--report", "report.json");
        assertEquals(1, run.code());
        assertEquals(List.of("bank.cjm: conflicts to resolve: 1",
                "  Late fee › Call › Touchpoint \"Asks why\": both sides changed Promise; ours \"Within an hour.\","
                        + " theirs \"Within a day.\", before \"Soon.\"",
                "bank.cjm contains both versions of each: open it in Waymark and choose, then \"git add\" it."),
                run.lines());
        Run check = shell.run("validate", "out.cjm");
        assertEquals(1, check.code());
        assertTrue(check.out().contains("merge-conflict"), check.out());
        String report = shell.read("report.json");
        for (String part : List.of("\"status\": \"conflicts\"", "\"kind\": \"bothChanged\"", "\"file\": \"bank.cjm\"",
                "\"text\": \"Within a day.\"")) {
            assertTrue(report.contains(part), () -> part + " in\n" + report);
        }
    }

    @Test
    void theirsThatCannotBeReadIsKeptBeside() {
        shell.write("broken", "<<<<<<< HEAD");
        Run run = merge("base", "ours", "broken");
        assertEquals(1, run.code());
        assertEquals("<<<<<<< HEAD", shell.read("bank.theirs.cjm"));
        assertTrue(shell.read("out.cjm").contains("bank.theirs.cjm"));
        assertTrue(shell.read("out.cjm").contains("Within an hour."));
        assertTrue(run.out().contains("bank.theirs.cjm"), run.out());
        shell.write("broken2", "<<<<<<< other");
        merge("base", "ours", "broken2");
        assertEquals("<<<<<<< HEAD", shell.read("bank.theirs.cjm"));
        assertEquals("<<<<<<< other", shell.read("bank.theirs-2.cjm"));
    }

    @Test
    void aBaseThatCannotBeReadIsNoReasonToLoseAnybodysWork() {
        Run run = merge("missing", "ours", "theirs");
        assertEquals(1, run.code());
        assertEquals(shell.read("theirs"), shell.read("bank.theirs.cjm"));
        assertTrue(shell.read("out.cjm").contains("kind=\"notMerged\""));
    }

    @Test
    void oursThatCannotBeReadWritesNothing() {
        shell.write("broken", "<<<<<<< HEAD");
        List<String> before = shell.files();
        Run run = merge("base", "broken", "theirs");
        assertEquals(2, run.code());
        assertTrue(run.errors().getFirst().contains("bank.cjm:1: "), run.err());
        assertEquals(2, merge("base", "missing", "theirs").code());
        shell.write("newer", BASE.replace("formatVersion=\"1.0\"", "formatVersion=\"1.7\""));
        assertEquals(2, merge("base", "newer", "theirs").code());
        shell.path("newer").toFile().delete();
        assertEquals(before, shell.files());
    }

    @Test
    void wrongUsageIsOneLine() {
        assertEquals(
                List.of("waymark: merge needs either three files and -o OUT, or --rev BRANCH; see \"waymark help merge\""),
                shell.run("merge", "base", "ours", "-o", "x").errors());
        assertEquals(2, shell.run("merge", "base", "ours", "theirs").code());
    }
}
