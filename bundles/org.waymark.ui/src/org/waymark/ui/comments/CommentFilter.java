package org.waymark.ui.comments;

import java.util.Locale;

import org.waymark.core.review.Discussion;

/** Choice of the comments that are listed. */
enum CommentFilter {
    OPEN, MINE, ALL;

    /** @param author who is at the screen */
    boolean takes(Discussion discussion, String author) {
        return switch (this) {
            case OPEN -> discussion.open();
            case MINE -> !author.isBlank() && discussion.involves(author);
            case ALL -> true;
        };
    }

    String key() {
        return "comments_" + name().toLowerCase(Locale.ROOT);
    }
}
