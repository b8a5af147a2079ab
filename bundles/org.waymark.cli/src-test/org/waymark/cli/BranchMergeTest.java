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

/** {@code waymark merge --rev BRANCH} in a work tree of the git program. */
class BranchMergeTest {

    private static final String BANK = Portfolios.of("""
            <functions xmi:id="_cc" name="Contact centre"/>
            <journeys xmi:id="_j" name="Late fee">
              <stages xmi:id="_s" name="Call">
                <touchpoints xmi:id="_t" name="Asks why" promise="Soon."/>
                <touchpoints xmi:id="_u" name="Waits"/>
              </stages>
            </journeys>
            """);

    @TempDir
    private Path folder;

    private GitWorld world;
    private Path clone;
    private Shell shell;

    @BeforeEach
    void repository() {
        world = new GitWorld(folder);
        clone = world.repository(folder.resolve("clone"), Map.of("maps/bank.cjm", BANK));
        shell = world.shell(clone);
        world.ok(clone, "checkout", "-q", "-b", "feature");
        change("Asks why", "Asks politely");
        world.commit(clone, "feature");
        world.ok(clone, "checkout", "-q", "main");
    }

    @AfterEach
    void closeWorld() {
        world.close();
    }

    private void change(String from, String to) {
        shell.write("maps/bank.cjm", shell.read("maps/bank.cjm").replace(from, to));
    }

    @Test
    void whereTheDriverMustGiveUpTheWholePortfolioIsMerged() {
        assertEquals(0, shell.run("split", "maps/bank.cjm").code());
        world.commit(clone, "split");
        assertEquals(1, world.git(clone, "merge", "--no-edit", "feature").code());
        world.ok(clone, "merge", "--abort");

        Shell.Run merge = shell.run("merge", "--rev", "feature");

        assertEquals(0, merge.code(), merge.err());
        assertTrue(merge.out().startsWith("maps/bank.cjm: merged\n"), merge.out());
        assertTrue(shell.read("maps/journeys/late-fee.cjm").contains("Asks politely"));
        world.ok(clone, "commit", "-q", "--no-edit");
        assertEquals("", world.ok(clone, "status", "--porcelain"));
        assertEquals("Already up to date.\n", shell.run("merge", "--rev", "feature").out());
    }

    @Test
    void conflictsAreToldAndGitKnowsThem() {
        change("Asks why", "Asks loudly");
        world.commit(clone, "ours");
        Shell.Run merge = shell.run("merge", "--rev", "feature", "maps/bank.cjm");
        assertEquals(1, merge.code(), merge.err());
        assertTrue(merge.out().contains("Asks loudly") && merge.out().contains("Asks politely"), merge.out());
        assertEquals("UU maps/bank.cjm\n", world.ok(clone, "status", "--porcelain"));
        assertEquals(1, shell.run("validate", "maps/bank.cjm").code());
        world.ok(clone, "merge", "--abort");
        assertEquals("", world.ok(clone, "status", "--porcelain"));
        assertTrue(shell.read("maps/bank.cjm").contains("Asks loudly"));
    }

    @Test
    void aForwardMoveNeedsNoMerge() {
        Shell.Run merge = shell.run("merge", "--rev", "feature");
        assertEquals(0, merge.code(), merge.err());
        assertTrue(merge.out().startsWith("Fast-forward to "), merge.out());
        assertTrue(shell.read("maps/bank.cjm").contains("Asks politely"));
    }

    @Test
    void whatCannotBeMergedIsOneLine() {
        Shell.Run none = shell.run("merge", "--rev", "nowhere");
        assertEquals(2, none.code());
        assertEquals(1, none.errors().size(), none.err());
        assertTrue(none.err().contains("nowhere: No such branch"), none.err());
        assertEquals(2, new Shell(folder).run("merge", "--rev", "feature").code());
        assertEquals(2, shell.run("merge", "--rev", "feature", "-o", "out.cjm").code());
        change("Asks why", "Asks loudly");
        world.commit(clone, "ours");
        change("Asks loudly", "Asks again");
        Shell.Run dirty = shell.run("merge", "--rev", "feature");
        assertEquals(2, dirty.code());
        assertTrue(dirty.err().contains("maps/bank.cjm"), dirty.err());
        assertTrue(shell.read("maps/bank.cjm").contains("Asks again"));
    }

    @Test
    void theReportTellsProgramsTheSame() {
        assertEquals(0, shell.run("merge", "--rev", "main", "--report", "report.json").code());
        assertReport("\"status\": \"upToDate\"", "\"revision\": \"main\"", "\"portfolios\": []");
        change("Asks why", "Asks loudly");
        world.ok(clone, "commit", "-q", "-am", "ours");
        assertEquals(1, shell.run("merge", "--rev", "feature", "--report", "report.json").code());
        assertReport("\"status\": \"conflicts\"", "\"file\": \"maps/bank.cjm\"", "\"kind\": \"bothChanged\"",
                "\"text\": \"Asks politely\"", "\"unmerged\": [");
        world.ok(clone, "merge", "--abort");
        world.ok(clone, "reset", "-q", "--hard", "HEAD~1");
        assertEquals(0, shell.run("merge", "--rev", "feature", "--report", "report.json").code());
        assertReport("\"status\": \"fastForward\"",
                "\"commit\": \"" + world.ok(clone, "rev-parse", "feature").strip());
    }

    private void assertReport(String... parts) {
        String report = shell.read("report.json");
        for (String part : parts) {
            assertTrue(report.contains(part), () -> part + " in\n" + report);
        }
    }

    /** The file size limit is chosen so that existing files can be copied, but the merged one is too large. */
    @Test
    @Tag("long")
    void aDiskThatIsFullInTheMiddleLeavesEverythingAsItWas() {
        world.withProgram();
        world.ok(clone, "checkout", "-q", "feature");
        change("promise=\"Soon.\"", "promise=\"" + "At once. ".repeat(600) + "\"");
        shell.write("new/one.txt", "new");
        world.commit(clone, "longer");
        world.ok(clone, "checkout", "-q", "main");
        change("name=\"Waits\"", "name=\"Waits\" thought=\"" + "How long? ".repeat(600) + "\"");
        world.commit(clone, "longer, too");
        String ours = shell.read("maps/bank.cjm");
        shell.write("notes.txt", "mine");

        String merge = "!ulimit -f 20; '" + world.launcher() + "' merge --rev feature";
        Shell.Run full = world.git(clone, "-c", "alias.full=" + merge, "full");

        assertEquals(2, full.code(), full.out());
        assertEquals(ours, shell.read("maps/bank.cjm"));
        assertEquals("?? notes.txt\n", world.ok(clone, "status", "--porcelain"));
        assertFalse(Files.exists(clone.resolve(".git/MERGE_HEAD")));
        assertEquals(0, shell.run("merge", "--rev", "feature").code());
        assertTrue(shell.read("maps/bank.cjm").contains("At once. At once."));
    }
}
