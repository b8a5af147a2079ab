package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that git starts as few processes as it permits: each start of Java costs a third of a second. */
class OneProcessTest {

    private static final List<String> NAMES = List.of("a.cjm", "b.cjm", "c.cjm");

    @TempDir
    private Path folder;

    private GitWorld world;
    private Path clone;
    private Shell shell;

    @BeforeEach
    void threePortfolios() {
        world = new GitWorld(folder);
        clone = world.repository(folder.resolve("clone"), Map.of("a.cjm", Portfolios.sound(), "b.cjm",
                Portfolios.sound(), "c.cjm", Portfolios.sound()));
        shell = world.shell(clone);
    }

    @AfterEach
    void closeWorld() {
        world.close();
    }

    private void edit(String from, String to) {
        NAMES.forEach(name -> shell.write(name, Portfolios.sound().replace(from, to)));
    }

    @Test
    void theHookChecksAllStagedPortfoliosInOne() {
        shell.run("git", "install", "--hook", "--launcher", world.launcher().toString());
        edit("\"Anna\"", "\"Annabel\"");
        int before = world.calls().size();
        world.ok(clone, "add", ".");
        world.ok(clone, "commit", "-q", "-m", "all three");
        assertEquals(List.of(List.of("validate", "--staged")), world.calls().subList(before, world.calls().size()));
    }

    @Test
    void aMergeHasOneForEachPortfolioThatBothSidesChanged() {
        world.ok(clone, "checkout", "-q", "-b", "feature");
        edit("\"Loan\"", "\"Mortgage\"");
        world.commit(clone, "theirs");
        world.ok(clone, "checkout", "-q", "main");
        shell.write("a.cjm", Portfolios.sound().replace("\"Anna\"", "\"Annabel\""));
        shell.write("b.cjm", Portfolios.sound().replace("\"Anna\"", "\"Annabel\""));
        world.commit(clone, "ours");
        int before = world.calls().size();
        world.ok(clone, "merge", "--no-edit", "feature");
        assertEquals(List.of("merge", "merge"),
                world.calls().stream().skip(before).map(List::getFirst).toList());
    }
}
