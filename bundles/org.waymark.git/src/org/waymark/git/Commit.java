package org.waymark.git;

import java.time.Instant;
import java.util.List;

/**
 * A commit.
 *
 * @param id full hash
 * @param author name of the author
 * @param email address of the author
 * @param time time of writing
 * @param message full message, without trailing white space
 * @param parents full hashes; empty for the first commit, several for a merge
 */
public record Commit(String id, String author, String email, Instant time, String message, List<String> parents) {

    private static final int SHORT = 8;

    /** Returns the abbreviated hash. */
    public String shortId() {
        return id.substring(0, SHORT);
    }

    /** Returns the first line of the message. */
    public String subject() {
        return message.lines().findFirst().orElse("");
    }
}
