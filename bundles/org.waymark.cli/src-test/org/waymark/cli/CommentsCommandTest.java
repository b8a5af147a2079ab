package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.cli.Shell.Run;

class CommentsCommandTest {

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void portfolio() throws Exception {
        shell = new Shell(folder);
        shell.write("energy.cjm", Files.readString(Path.of("../../docs/file-format/golden-1.1-single.cjm")));
    }

    @Test
    void commentsStandBelowTheirJourneyWithReplies() {
        Run run = shell.run("comments", "energy.cjm");
        assertEquals(0, run.code(), run.err());
        assertEquals(List.of("Portfolio and library", "",
                "  Portfolio Northlight Energy: moving house  [open]",
                "    Ines, 2026-03-14: Shall we add gas, or keep it to electricity?",
                "        Tom, 2026-03-15: Electricity first.", ""), run.lines().subList(0, 6));
        assertEquals("3 open, 1 resolved", run.lines().getLast());
    }

    @Test
    void openOnesOnlyAndOfOneJourney() {
        Run run = shell.run("comments", "energy.cjm", "--open");
        assertTrue(run.lines().stream().noneMatch(line -> line.contains("[resolved]")), run.out());
        Run one = shell.run("comments", "energy.cjm", "--journey", "_now", "--lang", "ru");
        assertEquals("Открыто: 2, решено: 0", one.lines().getLast());
        assertTrue(one.out().contains("[открыт]"), one.out());
    }

    @Test
    void jsonSaysWhatTheTextSaysAndWhere() {
        Run run = shell.run("comments", "energy.cjm", "--open", "--format", "json");
        assertTrue(run.out().contains("\"open\": 3,"), run.out());
        assertTrue(run.out().contains("\"elementId\": \"_t_call\""), run.out());
        assertTrue(run.out().contains("\"text\": \"Electricity first.\""), run.out());
    }

    @Test
    void badInputHasOneClearError() {
        assertEquals(2, shell.run("comments", "nothing.cjm").code());
        Run run = shell.run("comments", "energy.cjm", "--journey", "Moving out");
        assertEquals(2, run.code());
        assertEquals(1, run.errors().size());
    }
}
