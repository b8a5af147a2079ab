package org.waymark.ui.git;

import java.nio.file.Path;
import java.util.List;
import org.waymark.core.compare.ChangeSummary;
import org.waymark.git.FileChange;
import org.waymark.git.RepositoryState;

/**
 * The data of a commit to be made.
 *
 * @param identity identity of the committer
 * @param root folder of the work tree
 * @param files files of the portfolio that differ from the last commit
 * @param summary changes of the portfolio in words
 * @param ready git's prepared message for the commit that concludes a merge; else empty
 */
record CommitProposal(RepositoryState state, String identity, Path root, List<FileChange> files, ChangeSummary summary,
        String ready) {

    /** Returns the proposed message: git's for a merge, else the summary with its headline first. */
    String message() {
        if (!ready.isEmpty()) {
            return ready;
        }
        List<String> lines = summary.lines();
        return lines.size() < 2
                ? summary.headline()
                : summary.headline() + "\n\n" + String.join("\n", lines.stream().map(line -> "- " + line).toList());
    }
}
