package org.waymark.core.help;

/**
 * A place that contains the searched words.
 *
 * @param section heading above the place
 * @param text the words around
 */
public record HelpHit(HelpTopic topic, String section, String text) {
}
