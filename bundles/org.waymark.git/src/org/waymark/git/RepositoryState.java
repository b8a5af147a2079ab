package org.waymark.git;

import java.util.Optional;

/**
 * The state of a work tree.
 *
 * @param branch the current branch; empty with a detached HEAD
 * @param head full hash of the current commit; empty before the first one
 * @param operation operation under way
 * @param shallow true if the clone holds only the last part of the history
 */
public record RepositoryState(Optional<String> branch, Optional<String> head, Operation operation, boolean shallow) {

    /** An operation that must be concluded or aborted before another one starts. */
    public enum Operation {
        NONE, MERGE, REBASE, CHERRY_PICK, REVERT, BISECT
    }
}
