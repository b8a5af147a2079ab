package org.waymark.ui.git;

import java.nio.file.Path;
import java.util.List;
import org.waymark.core.compare.ChangeSummary;
import org.waymark.git.FileChange;
import org.waymark.git.RepositoryState;

/**
 * What a commit would have in it.
 *
 * @param identity who commits
 * @param root the folder of the work tree
 * @param files the files of the portfolio that are not as in the last commit
 * @param summary what changed in the portfolio, in words
 * @param ready the message git has ready for the commit that concludes a merge; else empty
 */
record CommitProposal(RepositoryState state, String identity, Path root, List<FileChange> files, ChangeSummary summary,
        String ready) {

    /** The message to begin with: git's for a merge, else the summary with its headline first. */
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
