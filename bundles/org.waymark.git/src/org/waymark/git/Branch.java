package org.waymark.git;

import java.util.Optional;

/**
 * A branch.
 *
 * @param name short name, {@code main}; a remote branch has its remote in front: {@code origin/main}
 * @param remote true for a remote-tracking branch, the last known state of another repository
 * @param current true if the branch is checked out
 * @param commit full hash of the commit the branch points to
 * @param upstream remote branch that this one follows
 * @param ahead number of local commits that are missing upstream; 0 without upstream
 * @param behind number of upstream commits that are missing here; 0 without upstream
 */
public record Branch(String name, boolean remote, boolean current, String commit, Optional<String> upstream, int ahead,
        int behind) {
}
