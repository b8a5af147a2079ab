package org.waymark.git;

import java.util.Optional;

/**
 * Where a work tree stands.
 *
 * @param branch the branch that is checked out; empty if a commit is (git says "detached HEAD")
 * @param head the full hash of the commit that is checked out; empty before the first one
 * @param operation what is under way
 * @param shallow whether the clone has only the last part of the history
 */
public record RepositoryState(Optional<String> branch, Optional<String> head, Operation operation, boolean shallow) {

    /** What has to be concluded or aborted before something else begins. */
    public enum Operation {
        NONE, MERGE, REBASE, CHERRY_PICK, REVERT, BISECT
    }
}
