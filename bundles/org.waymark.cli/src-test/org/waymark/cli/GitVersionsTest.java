package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The registered commands read the version that git asks about, whatever the work tree holds. */
class GitVersionsTest {

    private static final String ROOT = Portfolios.of("""
            <functions xmi:id="_cc" name="Contact centre"/>
            <journeys href="journeys/fee.cjm#_j"/>
            """);

    private static final String JOURNEY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <cjm:Journey xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:cjm="http://waymark.org/cjm"
                xmi:id="_j" name="Late fee" formatVersion="1.0">
              <portfolio href="../bank.cjm#_p"/>
              <stages xmi:id="_s" name="Call">
                <touchpoints xmi:id="_t" name="Asks why" importance="4">
                  <ownerships xmi:id="_o" influence="4"><function href="../bank.cjm#_cc"/></ownerships>
                </touchpoints>
              </stages>
            </cjm:Journey>
            """;

    @TempDir
    private Path folder;

    private GitWorld world;
    private Path clone;
    private Shell shell;

    @BeforeEach
    void aSplitPortfolio() {
        world = new GitWorld(folder);
        clone = world.repository(folder.resolve("clone"), Map.of("maps/bank.cjm", ROOT, "maps/journeys/fee.cjm",
                JOURNEY));
        shell = world.shell(clone);
    }

    @AfterEach
    void closeWorld() {
        world.close();
    }

    private Shell.Run commit(String... more) {
        shell.run("git", "install", "--hook", "--launcher", world.launcher().toString());
        String[] words = new String[more.length + 4];
        System.arraycopy(new String[]{"commit", "-q", "-m", "next"}, 0, words, 0, 4);
        System.arraycopy(more, 0, words, 4, more.length);
        return world.git(clone, words);
    }

    @Test
    void theHookRefusesWhatIsStagedBrokenAndMendedInTheWorkTree() {
        shell.write("maps/journeys/fee.cjm", JOURNEY.replace("importance=\"4\"", "importance=\"7\""));
        world.ok(clone, "add", "-A");
        shell.write("maps/journeys/fee.cjm", JOURNEY.replace("Asks why", "Asks politely"));
        Shell.Run commit = commit();
        assertTrue(commit.code() != 0, commit.out());
        assertTrue(commit.out().contains("maps/journeys/fee.cjm: error"), commit.out());
    }

    @Test
    void theHookPassesWhatIsStagedSoundAndBrokenInTheWorkTree() {
        shell.write("maps/journeys/fee.cjm", JOURNEY.replace("Asks why", "Asks politely"));
        world.ok(clone, "add", "-A");
        shell.write("maps/journeys/fee.cjm", "no portfolio");
        shell.write("maps/bank.cjm", "no portfolio either");
        Shell.Run commit = commit();
        assertEquals(0, commit.code(), commit.out());
        assertTrue(world.ok(clone, "show", "HEAD:maps/journeys/fee.cjm").contains("Asks politely"));
    }

    @Test
    void theOtherFilesOfAStagedJourneyAreThoseOfTheIndex() {
        shell.write("maps/bank.cjm", ROOT.replace("_cc", "_service"));
        world.ok(clone, "add", "-A");
        shell.write("maps/bank.cjm", ROOT);
        shell.write("maps/journeys/fee.cjm", JOURNEY.replace("Asks why", "Asks politely"));
        world.ok(clone, "add", "maps/journeys/fee.cjm");
        Shell.Run run = shell.run("validate", "--staged");
        assertEquals(1, run.code(), run.out());
        assertTrue(run.out().contains("fee.cjm: error"), "the function of the index has another id: " + run.out());
        assertEquals(0, shell.run("validate", "maps/journeys/fee.cjm").code());
    }

    @Test
    void theHookReadsTheIndexOfACommitOfAllFiles() {
        shell.write("maps/journeys/fee.cjm", JOURNEY.replace("</cjm:Journey>", ""));
        Shell.Run commit = commit("-a");
        assertTrue(commit.code() != 0, commit.out());
        assertTrue(commit.out().contains("fee.cjm"), commit.out());
        shell.write("maps/journeys/fee.cjm", JOURNEY.replace("Asks why", "Asks politely"));
        assertEquals(0, commit("-a").code());
    }

    @Test
    void stagedFilesAreNamedFromAFolderInsideToo() {
        shell.write("maps/journeys/fee.cjm", JOURNEY.replace("importance=\"4\"", "importance=\"7\""));
        world.ok(clone, "add", "-A");
        Shell.Run run = world.shell(clone.resolve("maps")).run("validate", "--staged");
        assertEquals(1, run.code(), run.err());
        assertTrue(run.out().contains("\njourneys/fee.cjm: error"), run.out());
        assertEquals(2, shell.run("validate", "--staged", "maps/bank.cjm").code());
    }

    @Test
    void differencesDoNotDependOnTheWorkTree() {
        shell.write("maps/journeys/fee.cjm", JOURNEY.replace("Asks why", "Asks politely"));
        world.commit(clone, "politely");
        String before = world.ok(clone, "log", "-p", "--", "*.cjm");
        assertTrue(before.contains("Asks politely") && before.contains("Ownership: #_cc"), before);
        shell.write("maps/bank.cjm", ROOT.replace("Contact centre", "Call centre"));
        assertEquals(before, world.ok(clone, "log", "-p", "--", "*.cjm"));
        shell.write("maps/journeys/fee.cjm", JOURNEY.replace("Asks why", "Asks twice"));
        String diff = world.ok(clone, "diff", "--", "maps/journeys");
        assertTrue(diff.contains("Asks twice"), diff);
        assertFalse(diff.contains("Call centre"), diff);
    }

    @Test
    void differencesAreInTheLanguageOfTheInstallation() {
        shell.russian().run("git", "install", "--launcher", world.launcher().toString());
        shell.write("maps/journeys/fee.cjm", JOURNEY.replace("Asks why", "Asks politely"));
        assertTrue(world.ok(clone, "diff").contains("Точка контакта: Asks politely"), world.ok(clone, "diff"));
    }

    @Test
    void twoBrokenVersionsDifferInTheirTextAlone() {
        shell.write("maps/bank.cjm", ROOT.replace("</cjm:Portfolio>", ""));
        world.commit(clone, "broken");
        shell.write("maps/bank.cjm", ROOT.replace("</cjm:Portfolio>", "<!-- still -->"));
        world.commit(clone, "still broken");
        String diff = world.ok(clone, "diff", "HEAD~1", "HEAD");
        assertEquals(1, diff.lines().filter(line -> line.startsWith("+") && !line.startsWith("+++")).count(), diff);
        assertTrue(diff.contains("shown unconverted") && diff.contains("+<!-- still -->"), diff);
    }
}
