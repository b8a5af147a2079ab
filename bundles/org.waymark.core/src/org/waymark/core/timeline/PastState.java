package org.waymark.core.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.waymark.core.JourneyException;
import org.waymark.core.persist.PortfolioDocument;

/**
 * A state the files of a portfolio had.
 *
 * @param time when it came to be
 * @param author who made it; empty if that is not known
 * @param name hash of a commit; empty for a version that was saved
 */
public record PastState(Instant time, String author, String name, Opening opening) {

    /** Reads a state. */
    @FunctionalInterface
    public interface Opening {

        /**
         * Returns the whole portfolio.
         *
         * @throws JourneyException if it cannot be read any more
         */
        PortfolioDocument open() throws JourneyException;
    }

    /** Returns states of several origins in one list, the newest first. */
    public static List<PastState> newestFirst(List<PastState> some, List<PastState> others) {
        List<PastState> all = new ArrayList<>(some);
        all.addAll(others);
        // states of the same moment keep their order: commits of one second stand as git lists them
        all.sort(Comparator.comparing(PastState::time).reversed());
        return List.copyOf(all);
    }
}
