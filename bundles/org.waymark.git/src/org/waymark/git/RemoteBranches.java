package org.waymark.git;

import java.util.List;
import java.util.Optional;

/**
 * The branches of a repository elsewhere.
 *
 * @param names in the order of the alphabet, without {@code refs/heads/}
 * @param main the one that is checked out unless another is asked for; empty if the other side does not say
 */
public record RemoteBranches(List<String> names, Optional<String> main) {
}
