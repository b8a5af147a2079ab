package org.waymark.git;

import org.waymark.core.JourneyException;

/** Git could not do what was asked; nothing was changed unless the message says so. */
public final class GitException extends JourneyException {

    private static final long serialVersionUID = 1L;

    /** What kind of obstacle it was, for callers that offer a way out. */
    public enum Reason {
        /** The file is in no work tree of git. */
        NOT_A_WORK_TREE,
        /** Uncommitted changes are in the way. */
        UNCOMMITTED_CHANGES,
        /** A merge, rebase or the like is under way and has to be concluded first. */
        OPERATION_UNDER_WAY,
        /** The other repository wants a login, or refused the one it got. */
        LOGIN,
        /** The other repository has commits that are not here. */
        BEHIND,
        /** The user has cancelled. */
        CANCELLED,
        /** Anything else. */
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
