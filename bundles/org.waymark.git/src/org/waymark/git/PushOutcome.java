package org.waymark.git;

/**
 * What a push did.
 *
 * @param upstream the branch there, as {@code origin/main}
 * @param upToDate whether there was nothing to push
 */
public record PushOutcome(String upstream, boolean upToDate) {
}
