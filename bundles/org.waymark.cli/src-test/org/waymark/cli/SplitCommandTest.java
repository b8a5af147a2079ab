package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code waymark split} and {@code waymark join}. */
class SplitCommandTest {

    @TempDir
    private Path folder;

    private Shell shell;
    private String whole;

    @BeforeEach
    void aPortfolioOfTwoJourneys() {
        shell = new Shell(folder);
        shell.write("bank.cjm", Portfolios.of("""
                <journeys xmi:id="_a" name="Late fee"><stages xmi:id="_s" name="Call"/></journeys>
                <journeys xmi:id="_b" name="Карта"/>
                """));
        // in the form the program writes, so that a round trip can be compared byte by byte
        shell.run("split", "bank.cjm");
        shell.run("join", "bank.cjm");
        whole = shell.read("bank.cjm");
    }

    @Test
    void splittingAndJoiningBringsBackTheSameFile() {
        Shell.Run split = shell.run("split", "bank.cjm");
        assertEquals(0, split.code(), split.err());
        assertEquals(List.of("Late fee: now in journeys/late-fee.cjm", "Карта: now in journeys/karta.cjm"),
                split.lines());
        assertEquals(List.of("bank.cjm", "journeys/karta.cjm", "journeys/late-fee.cjm"), shell.files());
        assertEquals(0, shell.run("validate", "bank.cjm", "--fail-on", "error").code());
        assertEquals("bank.cjm: nothing to split, each journey has its own file already\n",
                shell.run("split", "bank.cjm").out());

        Shell.Run join = shell.run("join", "bank.cjm");
        assertEquals(0, join.code(), join.err());
        assertEquals(List.of("bank.cjm"), shell.files());
        assertEquals(whole, shell.read("bank.cjm"));
        assertEquals("bank.cjm: nothing to join, the file contains all journeys already\n",
                shell.run("join", "bank.cjm").out());
    }

    @Test
    void oneJourneyAtATime() {
        assertEquals("Late fee: now in journeys/late-fee.cjm\n",
                shell.run("split", "bank.cjm", "--journey", "Late fee").out());
        assertEquals(List.of("bank.cjm", "journeys/late-fee.cjm"), shell.files());
        shell.run("split", "bank.cjm");
        assertEquals("Late fee: now in bank.cjm\n", shell.run("join", "journeys/late-fee.cjm").out());
        assertEquals(List.of("bank.cjm", "journeys/karta.cjm"), shell.files());
    }

    @Test
    void anUnknownJourneyChangesNothing() {
        Shell.Run run = shell.run("split", "bank.cjm", "--journey", "Refund");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("Refund"), run.err());
        assertEquals(List.of("bank.cjm"), shell.files());
    }

    @Test
    void aBrokenFileIsShownAsItIs() {
        String broken = whole.replace("</cjm:Portfolio>", "<<<<<<<\u001b[31m");
        shell.write("broken.cjm", broken);
        Shell.Run text = shell.run("text", "broken.cjm");
        assertEquals(0, text.code(), text.err());
        assertTrue(text.lines().getFirst().startsWith("This file cannot be read as a portfolio"), text.out());
        assertTrue(text.lines().getFirst().contains("broken.cjm:"), text.out());
        assertEquals(broken.replace('\u001b', '\uFFFD'), text.out().substring(text.out().indexOf('\n') + 1));
        assertEquals(2, shell.run("text", "missing.cjm").code());
    }
}
