package org.waymark.git;

import org.waymark.core.JourneyException;

/** A git operation failed. Nothing was changed unless the message says so. */
public final class GitException extends JourneyException {

    private static final long serialVersionUID = 1L;

    /** The kind of failure, for callers that offer a remedy. */
    public enum Reason {
        /** The file is not in a git work tree. */
        NOT_A_WORK_TREE,
        /** Uncommitted changes would be overwritten. */
        UNCOMMITTED_CHANGES,
        /** A merge, rebase or similar operation must be concluded first. */
        OPERATION_UNDER_WAY,
        /** The remote requires a login or rejected the one it got. */
        LOGIN,
        /** The remote has commits that are missing here. */
        BEHIND,
        /** The user cancelled. */
        CANCELLED,
        /** Any other failure. */
        OTHER
    }

    private final Reason reason;

    GitException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    GitException(Reason reason, String message) {
        this(reason, message, null);
    }

    public Reason reason() {
        return reason;
    }
}
