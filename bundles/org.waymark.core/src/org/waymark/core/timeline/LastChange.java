package org.waymark.core.timeline;

import java.time.Instant;

/**
 * The last change of a journey.
 *
 * @param author who made it; empty if that is not known
 */
public record LastChange(Instant time, String author) {
}
