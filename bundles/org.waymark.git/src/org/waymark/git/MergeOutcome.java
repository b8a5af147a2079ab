package org.waymark.git;

import java.nio.file.Path;
import java.util.List;
import org.waymark.core.compare.Conflict;
import org.waymark.core.persist.PortfolioDocument;

/** What a merge of a branch did. */
public sealed interface MergeOutcome {

    /** There was nothing to merge. */
    record UpToDate() implements MergeOutcome {
    }

    /** The branch is now where the other one is; there was nothing of ours to merge. */
    record FastForward(Commit to) implements MergeOutcome {
    }

    /**
     * A portfolio that both sides had changed.
     *
     * @param result as it is in the work tree now
     * @param conflicts what the user has to decide in it
     */
    record MergedPortfolio(PortfolioDocument result, List<Conflict> conflicts) {
    }

    /**
     * The result is in the work tree and waits for the commit that concludes the merge.
     *
     * @param portfolios those that both sides had changed; others are as the side that changed them has them
     * @param unmerged files git has as unmerged: those with conflicts of portfolios, and others git could not merge
     */
    record Merged(List<MergedPortfolio> portfolios, List<Path> unmerged) implements MergeOutcome {

        /** What the user has to decide in portfolios. */
        public List<Conflict> conflicts() {
            return portfolios.stream().flatMap(portfolio -> portfolio.conflicts().stream()).toList();
        }

        /** Whether only the commit is left to do. */
        public boolean isClean() {
            return unmerged.isEmpty();
        }
    }
}
