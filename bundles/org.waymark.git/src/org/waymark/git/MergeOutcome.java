package org.waymark.git;

import java.nio.file.Path;
import java.util.List;
import org.waymark.core.compare.Conflict;
import org.waymark.core.persist.PortfolioDocument;

/** The result of merging a branch. */
public sealed interface MergeOutcome {

    /** Nothing had to be merged. */
    record UpToDate() implements MergeOutcome {
    }

    /** The current branch was moved forward to the other one, as it had no commits of its own. */
    record FastForward(Commit to) implements MergeOutcome {
    }

    /**
     * A portfolio that both sides changed.
     *
     * @param result content of the work tree after the merge
     * @param conflicts conflicts the user has to decide in it
     */
    record MergedPortfolio(PortfolioDocument result, List<Conflict> conflicts) {
    }

    /**
     * The result is in the work tree. The commit that concludes the merge is still to be made.
     *
     * @param portfolios portfolios that both sides changed; all others are taken from the side that changed them
     * @param unmerged files that are unmerged in git: portfolio files with conflicts, and other files git could not
     *     merge
     */
    record Merged(List<MergedPortfolio> portfolios, List<Path> unmerged) implements MergeOutcome {

        /** Returns the conflicts of all portfolios. */
        public List<Conflict> conflicts() {
            return portfolios.stream().flatMap(portfolio -> portfolio.conflicts().stream()).toList();
        }

        /** Returns whether only the commit is missing. */
        public boolean isClean() {
            return unmerged.isEmpty();
        }
    }
}
