package org.waymark.git;

/**
 * The result of a push.
 *
 * @param upstream the remote branch, as {@code origin/main}
 * @param upToDate true if there was nothing to push
 */
public record PushOutcome(String upstream, boolean upToDate) {
}
