package org.waymark.git;

import java.util.List;
import java.util.Optional;

/**
 * The branches of a remote repository.
 *
 * @param names short names without {@code refs/heads/}, in alphabetical order
 * @param main the branch that is checked out by default; empty if the remote does not name one
 */
public record RemoteBranches(List<String> names, Optional<String> main) {
}
