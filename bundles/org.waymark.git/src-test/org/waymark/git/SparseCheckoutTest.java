package org.waymark.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.task.Progress;

/** A work tree with a sparse checkout of the top folder only. */
class SparseCheckoutTest {

    @TempDir
    private Path home;
    private Clone clone;

    @BeforeEach
    void aSparseCheckoutWithABranch() throws Exception {
        clone = Clone.init(home.resolve("work")).bank("ask", "wait");
        Files.createDirectories(clone.folder().resolve("other"));
        Files.writeString(clone.folder().resolve("other/kept.txt"), "kept");
        Files.writeString(clone.folder().resolve("other/notes.txt"), "before");
        clone.commit("First");
        clone.git("checkout", "-q", "-b", "theirs");
        Files.writeString(clone.folder().resolve("other/notes.txt"), "theirs");
        clone.edit(bank -> Clone.touchpoint(bank, "_wait").setPromise("Two days")).commit("Theirs");
        clone.git("checkout", "-q", "main");
        clone.promise("_ask", "One day").commit("Ours");
        clone.git("sparse-checkout", "set", "--cone", "--no-sparse-index");
    }

    @Test
    void whatIsLeftOutIsNeverTakenForDeleted() throws Exception {
        clone.promise("_ask", "Today");
        try (PortfolioRepository repository = clone.open()) {
            assertEquals(1, repository.uncommitted().size());
            repository.commitAll("Today");
            repository.switchTo("theirs");
            assertEquals("", clone.git("status", "--porcelain"));
            repository.switchTo("main");
            repository.merge("theirs", Progress.NONE);
            assertEquals(List.of("M  bank.cjm", "M  other/notes.txt"), clone.git("status", "--porcelain").lines()
                    .toList());
            repository.abortMerge();
            assertEquals("", clone.git("status", "--porcelain"));
            repository.merge("theirs", Progress.NONE);
            repository.commitAll("Merged");
        }
        assertEquals("bank.cjm\nother/kept.txt\nother/notes.txt", clone.git("ls-tree", "-r", "--name-only", "HEAD"));
        assertEquals("Today", clone.promise("_ask"));
        assertEquals("Two days", clone.promise("_wait"));
        assertTrue(Files.notExists(clone.folder().resolve("other/kept.txt")), "still left out");
    }

    @Test
    void anIndexThatCannotBeReadNamesTheWayOut() throws Exception {
        clone.git("sparse-checkout", "reapply", "--sparse-index");
        clone.promise("_ask", "Today");
        try (PortfolioRepository repository = clone.open()) {
            assertEquals(2, repository.history("HEAD", 9, Progress.NONE).size());
            GitException refused = assertThrows(GitException.class, () -> repository.commitAll("Today"));
            assertTrue(refused.getMessage().contains("--no-sparse-index"), refused.getMessage());
            assertThrows(GitException.class, () -> repository.merge("theirs", Progress.NONE));
            clone.git("sparse-checkout", "reapply", "--no-sparse-index");
            repository.commitAll("Today");
        }
        assertEquals("", clone.git("status", "--porcelain"));
    }
}
