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
     * The result is in the work tree and waits for the commit that concludes the merge.
     *
     * @param result the portfolio as it is in the work tree now
     * @param conflicts what the user has to decide in the portfolio
     * @param unmerged files git has as unmerged: those of the portfolio with conflicts and others git could not merge
     */
    record Merged(PortfolioDocument result, List<Conflict> conflicts, List<Path> unmerged) implements MergeOutcome {

        /** Whether only the commit is left to do. */
        public boolean isClean() {
            return unmerged.isEmpty();
        }
    }

    /**
     * The portfolio is on one side only, so git alone has merged; the result waits for the commit that concludes the
     * merge.
     *
     * @param unmerged files git could not merge
     */
    record ByGit(List<Path> unmerged) implements MergeOutcome {
    }
}
