package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;

/** The merge driver as called by the git program. */
class GitMergeTest {

    private static final String BANK = Portfolios.of("""
            <functions xmi:id="_cc" name="Contact centre"/>
            <functions xmi:id="_bo" name="Back office"/>
            <journeys xmi:id="_j" name="Late fee">
              <stages xmi:id="_s" name="Call">
                <touchpoints xmi:id="_t" name="Asks why" promise="Soon."/>
                <touchpoints xmi:id="_u" name="Waits"/>
              </stages>
            </journeys>
            """);

    private static final String ROOT = Portfolios.of("""
            <functions xmi:id="_cc" name="Contact centre"/>
            <journeys href="journeys/late-fee.cjm#_j"/>
            """);

    private static final String JOURNEY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <cjm:Journey xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:cjm="http://waymark.org/cjm"
                xmi:id="_j" name="Late fee" formatVersion="1.0">
              <portfolio href="../bank.cjm#_p"/>
              <stages xmi:id="_s" name="Call">
                <touchpoints xmi:id="_t" name="Asks why" promise="Soon."/>
              </stages>
            </cjm:Journey>
            """;

    @TempDir
    private Path folder;

    private GitWorld world;
    private Path clone;

    @AfterEach
    void closeWorld() {
        world.close();
    }

    @BeforeEach
    void repository() {
        world = new GitWorld(folder);
        clone = world.repository(folder.resolve("re po"), Map.of("bank.cjm", BANK));
    }

    private void edit(String file, UnaryOperator<String> change) {
        Shell shell = world.shell(clone);
        String before = shell.read(file);
        String after = change.apply(before);
        assertFalse(before.equals(after), "the edit changes nothing");
        shell.write(file, after);
    }

    private void onBranch(String branch, String file, UnaryOperator<String> change) {
        world.ok(clone, "checkout", "-q", "-B", branch, "main");
        edit(file, change);
        world.commit(clone, branch);
        world.ok(clone, "checkout", "-q", "main");
    }

    private void onMain(String file, UnaryOperator<String> change) {
        edit(file, change);
        world.commit(clone, "main");
    }

    private String read(String file) {
        return world.shell(clone).read(file);
    }

    private static UnaryOperator<String> replace(String old, String with) {
        return text -> text.replace(old, with);
    }

    private PortfolioDocument load(String file) {
        try {
            return PortfolioFiles.load(clone.resolve(file));
        } catch (JourneyException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void bothSidesOfOneTouchpointAreMerged() {
        onBranch("feature", "bank.cjm", replace("\"Soon.\"", "\"Within an hour.\""));
        onMain("bank.cjm", replace("Asks why", "Asks politely"));
        world.ok(clone, "merge", "-q", "--no-edit", "feature");
        assertTrue(read("bank.cjm").contains("promise=\"Within an hour.\""));
        assertTrue(read("bank.cjm").contains("name=\"Asks politely\""));
        assertEquals("", world.ok(clone, "status", "--porcelain"));
    }

    /**
     * Other tests run the driver inside the test; this one runs it as a process with git's own environment and streams.
     */
    @Test
    void theDriverWorksAsAProgramOfItsOwn() {
        world.withProgram();
        onBranch("feature", "bank.cjm", replace("\"Soon.\"", "\"Within an hour.\""));
        onMain("bank.cjm", replace("Asks why", "Asks politely"));
        world.ok(clone, "merge", "-q", "--no-edit", "feature");
        assertTrue(read("bank.cjm").contains("Asks politely") && read("bank.cjm").contains("Within an hour."));
        assertEquals("", world.ok(clone, "status", "--porcelain"));
    }

    @Test
    void aConflictIsUnmergedUntilItIsDecidedAndAdded() {
        onBranch("feature", "bank.cjm", replace("\"Soon.\"", "\"Within an hour.\""));
        onMain("bank.cjm", replace("\"Soon.\"", "\"Within a day.\""));
        Shell.Run merge = world.git(clone, "merge", "--no-edit", "feature");
        assertEquals(1, merge.code());
        assertTrue(merge.out().contains("both sides changed Promise"), merge.out());
        assertEquals("UU bank.cjm\n", world.ok(clone, "status", "--porcelain"));
        assertFalse(read("bank.cjm").contains("<<<<<<<"));
        assertEquals(1, load("bank.cjm").portfolio().getJourneys().getFirst().getConflicts().size());
        assertEquals(1, world.shell(clone).run("validate", "bank.cjm").code());
        edit("bank.cjm",
                text -> text.replaceAll("(?s)\\s*<conflicts.*?/>", "").replace("\"Soon.\"", "\"Within a day.\""));
        world.ok(clone, "add", "bank.cjm");
        world.ok(clone, "commit", "-q", "--no-edit");
        assertEquals(0, world.shell(clone).run("validate", "bank.cjm", "--fail-on", "error").code());
    }

    @Test
    void rebaseCherryPickAndStashMergeToo() {
        onBranch("feature", "bank.cjm", replace("\"Soon.\"", "\"Within an hour.\""));
        onMain("bank.cjm", replace("Asks why", "Asks politely"));
        world.ok(clone, "checkout", "-q", "-b", "rebased", "feature");
        world.ok(clone, "rebase", "-q", "main");
        assertTrue(read("bank.cjm").contains("Asks politely") && read("bank.cjm").contains("Within an hour."));
        world.ok(clone, "checkout", "-q", "main");
        world.ok(clone, "cherry-pick", "feature");
        assertTrue(read("bank.cjm").contains("Asks politely") && read("bank.cjm").contains("Within an hour."));
        edit("bank.cjm", replace("name=\"Waits\"", "name=\"Waits for long\""));
        world.ok(clone, "stash", "-q");
        onMain("bank.cjm", replace("Contact centre", "Call centre"));
        world.ok(clone, "stash", "pop", "-q");
        assertTrue(read("bank.cjm").contains("Waits for long") && read("bank.cjm").contains("Call centre"));
    }

    @Test
    void aJourneyFileIsMergedWithoutItsPortfolio() {
        clone = world.repository(folder.resolve("split"), Map.of("maps/bank.cjm", ROOT, "maps/journeys/late-fee.cjm",
                JOURNEY));
        onBranch("feature", "maps/journeys/late-fee.cjm", replace("</touchpoints>", "</touchpoints>").andThen(
                replace("promise=\"Soon.\"/>",
                        "promise=\"Soon.\"><ownerships xmi:id=\"_o\"><function href=\"../bank.cjm#_cc\"/>"
                                + "<roles>responsible</roles></ownerships></touchpoints>"))::apply);
        onMain("maps/journeys/late-fee.cjm", replace("Asks why", "Asks politely"));
        world.ok(clone, "merge", "-q", "--no-edit", "feature");
        PortfolioDocument merged = load("maps/bank.cjm");
        var touchpoint = merged.portfolio().getJourneys().getFirst().getStages().getFirst().getTouchpoints().getFirst();
        assertEquals("Asks politely", touchpoint.getName());
        assertEquals("Contact centre", touchpoint.getOwnerships().getFirst().getFunction().getName());
    }

    @Test
    void splittingWhatTheOtherChangesIsAConflictThatNamesTheWayOut() {
        onBranch("feature", "bank.cjm", replace("\"Soon.\"", "\"Within an hour.\""));
        Shell shell = world.shell(clone);
        shell.write("bank.cjm", ROOT.replace("<journeys", "<functions xmi:id=\"_bo\" name=\"Back office\"/><journeys"));
        shell.write("journeys/late-fee.cjm", JOURNEY);
        world.commit(clone, "split");
        Shell.Run merge = world.git(clone, "merge", "--no-edit", "feature");
        assertEquals(1, merge.code());
        assertTrue(merge.out().contains("waymark merge --rev"), merge.out());
        assertTrue(read("bank.cjm").contains("Within an hour."), "theirs stands in the conflict");
        assertEquals(1, load("bank.cjm").portfolio().getConflicts().size());
    }

    @Test
    void checkoutsWithCarriageReturnsMergeToo() throws IOException {
        world.ok(clone, "config", "core.autocrlf", "true");
        Files.writeString(clone.resolve(".gitattributes"), "*.cjm merge=waymark\n");
        world.commit(clone, "no eol attribute");
        world.ok(clone, "rm", "-q", "--cached", "bank.cjm");
        world.ok(clone, "reset", "-q", "--hard");
        assertTrue(read("bank.cjm").contains("\r\n"));
        onBranch("feature", "bank.cjm", replace("\"Soon.\"", "\"Within an hour.\""));
        onMain("bank.cjm", replace("Asks why", "Asks politely"));
        world.ok(clone, "merge", "-q", "--no-edit", "feature");
        assertTrue(read("bank.cjm").contains("Asks politely") && read("bank.cjm").contains("Within an hour."));
        assertEquals(0, load("bank.cjm").dangling().size());
    }

    @Test
    void theirsThatIsBrokenLiesBesideOurs() {
        onBranch("feature", "bank.cjm", replace("</cjm:Portfolio>", ""));
        onMain("bank.cjm", replace("Asks why", "Asks politely"));
        assertEquals(1, world.git(clone, "merge", "--no-edit", "feature").code());
        assertTrue(read("bank.cjm").contains("Asks politely"));
        assertEquals(world.ok(clone, "show", "feature:bank.cjm"), read("bank.theirs.cjm"));
        assertEquals(1, load("bank.cjm").portfolio().getConflicts().size());
    }

    /** A hostile branch must not write where its links lead. */
    @Test
    void theirsIsNotWrittenThroughALink() throws IOException {
        Path home = Files.createDirectories(folder.resolve("victim"));
        Files.writeString(home.resolve("there"), "mine");
        Files.createSymbolicLink(clone.resolve("bank.theirs.cjm"), Path.of("../victim/profile"));
        Files.createSymbolicLink(clone.resolve("bank.theirs-2.cjm"), Path.of("../victim/there"));
        world.commit(clone, "links");
        onBranch("feature", "bank.cjm", text -> "echo run by the victim\n");
        onMain("bank.cjm", replace("Asks why", "Asks politely"));
        assertEquals(1, world.git(clone, "merge", "--no-edit", "feature").code());
        assertFalse(Files.exists(home.resolve("profile")));
        assertEquals("mine", Files.readString(home.resolve("there")));
        assertEquals("echo run by the victim\n", read("bank.theirs-3.cjm"));
        assertEquals(1, load("bank.cjm").portfolio().getConflicts().size());
    }

    @Test
    void oursThatIsBrokenIsMergedByLine() {
        onBranch("feature", "bank.cjm", replace("Asks why", "Asks politely"));
        onMain("bank.cjm", replace("</cjm:Portfolio>", ""));
        Shell.Run merge = world.git(clone, "merge", "--no-edit", "feature");
        assertTrue(merge.code() != 0);
        assertTrue(merge.out().contains("bank.cjm:"), merge.out());
        assertTrue(merge.out().contains("git checkout -m -- FILE"), merge.out());
        assertTrue(read("bank.cjm").contains("Asks politely"));
        assertFalse(read("bank.cjm").contains("</cjm:Portfolio>"));
        assertEquals("UU bank.cjm\n", world.ok(clone, "status", "--porcelain"));
    }

    @Test
    void withoutTheDriverValidateWarns() {
        Path other = folder.resolve("other");
        world.ok(folder, "clone", "-q", clone.toString(), other.toString());
        Shell.Run check = world.shell(other).run("validate", "bank.cjm");
        assertTrue(check.err().contains("waymark git install"), check.err());
        world.shell(other).run("git", "install", "--launcher", world.launcher().toString());
        assertEquals("", world.shell(other).run("validate", "bank.cjm").err());
    }

    @Test
    void theSameFileAddedOnBothSidesIsMerged() {
        world.ok(clone, "checkout", "-q", "-b", "feature");
        world.shell(clone).write("ünew карта.cjm", BANK.replace("Asks why", "Asks politely"));
        world.commit(clone, "new");
        world.ok(clone, "checkout", "-q", "main");
        world.shell(clone).write("ünew карта.cjm", BANK.replace("name=\"Waits\"", "name=\"Waits\" thought=\"Long\""));
        world.commit(clone, "new too");
        assertEquals(1, world.git(clone, "merge", "--no-edit", "feature").code());
        PortfolioDocument merged = load("ünew карта.cjm");
        assertEquals(1, merged.portfolio().getJourneys().getFirst().getConflicts().size());
        assertEquals("Long", merged.portfolio().getJourneys().getFirst().getStages().getFirst().getTouchpoints().get(1)
                .getThought());
    }

    @Test
    void diffsAreReadable() {
        onMain("bank.cjm", replace("promise=\"Soon.\"", "promise=\"Soon.&#xA;Very soon.\""));
        String diff = world.ok(clone, "diff", "HEAD~1", "HEAD");
        assertTrue(diff.contains("Very soon.") && diff.contains("Promise"), diff);
        assertFalse(diff.contains("&#xA;"), diff);
    }
}
