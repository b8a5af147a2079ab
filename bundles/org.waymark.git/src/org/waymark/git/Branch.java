package org.waymark.git;

import java.util.Optional;

/**
 * A branch.
 *
 * @param name {@code main}; of a remote one {@code origin/main}
 * @param remote whether it is what was last seen of another repository
 * @param current whether it is checked out
 * @param commit the full hash it points to
 * @param upstream the remote branch it follows
 * @param ahead commits that are here and not upstream; 0 without upstream
 * @param behind commits that are upstream and not here; 0 without upstream
 */
public record Branch(String name, boolean remote, boolean current, String commit, Optional<String> upstream, int ahead,
        int behind) {
}
