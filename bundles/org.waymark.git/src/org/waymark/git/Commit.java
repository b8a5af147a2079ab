package org.waymark.git;

import java.time.Instant;
import java.util.List;

/**
 * A commit.
 *
 * @param id the full hash
 * @param author the name of the author
 * @param email the address of the author
 * @param time when it was written
 * @param message all of it, without trailing blanks
 * @param parents full hashes; none for the first commit, several for a merge
 */
public record Commit(String id, String author, String email, Instant time, String message, List<String> parents) {

    private static final int SHORT = 8;

    /** The beginning of the hash, as people quote it. */
    public String shortId() {
        return id.substring(0, SHORT);
    }

    /** The first line of the message. */
    public String subject() {
        return message.lines().findFirst().orElse("");
    }
}
