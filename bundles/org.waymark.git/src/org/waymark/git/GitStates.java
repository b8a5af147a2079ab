package org.waymark.git;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.waymark.core.JourneyException;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.task.Progress;
import org.waymark.core.timeline.PastState;

/** The states of a portfolio in the history of the current branch. */
public final class GitStates {

    private GitStates() {
    }

    /**
     * Returns the states after each commit that touched the portfolio, newest first; none outside a work tree.
     *
     * @param limit maximum number of commits
     * @throws GitException if the history cannot be read
     */
    public static List<PastState> of(Path rootFile, int limit, Progress progress) throws GitException {
        Optional<PortfolioRepository> found = PortfolioRepository.find(rootFile);
        if (found.isEmpty()) {
            return List.of();
        }
        try (PortfolioRepository repository = found.get()) {
            return repository.history("HEAD", limit, progress).stream().map(
                    it -> new PastState(it.time(), it.author(), it.shortId(), () -> read(rootFile, it.id())))
                    .toList();
        }
    }

    private static PortfolioDocument read(Path rootFile, String commit) throws JourneyException {
        try (PortfolioRepository repository = PortfolioRepository.open(rootFile)) {
            return repository.read(commit);
        }
    }
}
