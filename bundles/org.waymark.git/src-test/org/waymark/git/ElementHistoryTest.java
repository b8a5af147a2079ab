package org.waymark.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.compare.Change;
import org.waymark.core.task.Progress;

/** The history of one element: author, time and previous value of each change. */
class ElementHistoryTest {

    @TempDir
    Path home;

    @Test
    void anElementsHistoryHasItsCommitsFromItsBirthToItsEnd() throws Exception {
        Clone clone = Clone.init(home.resolve("work"));
        clone.bank("ask", "wait").commit("First");
        clone.promise("_ask", "Two days").commit("Two days");
        clone.promise("_wait", "An hour").commit("Something else");
        clone.promise("_ask", "One day").commit("One day");
        clone.edit(document -> EcoreUtil.remove(Clone.touchpoint(document, "_ask"))).commit("Gone");

        try (PortfolioRepository repository = clone.open()) {
            List<ElementChange> history = repository.historyOf("_ask", 100, Progress.NONE);

            assertEquals(List.of("Gone", "One day", "Two days", "First"),
                    history.stream().map(change -> change.commit().subject()).toList());
            Change.Changed promise = assertInstanceOf(Change.Changed.class, history.get(1).changes().getFirst());
            assertEquals(Optional.of("Two days"), promise.from());
            assertEquals(Optional.of("One day"), promise.to());
            assertInstanceOf(Change.Removed.class, history.getFirst().changes().getFirst());
        }
    }

    @Test
    @Tag("long")
    void aMergeThatTookAChangeDidNotMakeIt() throws Exception {
        Clone clone = Clone.init(home.resolve("work"));
        clone.bank("ask", "wait").commit("First");
        clone.git("checkout", "-q", "-b", "theirs");
        clone.promise("_ask", "Two days").commit("Two days");
        clone.git("checkout", "-q", "main");
        clone.promise("_wait", "An hour").commit("An hour");
        try (PortfolioRepository repository = clone.open()) {
            repository.merge("theirs", Progress.NONE);
            repository.commitAll("Merge");

            assertEquals(List.of("Two days", "First"), repository.historyOf("_ask", 100, Progress.NONE).stream()
                    .map(change -> change.commit().subject()).toList());
        }
    }
}
