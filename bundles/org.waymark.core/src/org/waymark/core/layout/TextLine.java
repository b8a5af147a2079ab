package org.waymark.core.layout;

/**
 * One line of laid-out text.
 *
 * @param x left end, relative to the part
 * @param baseline y of the baseline, relative to the part
 * @param width measured width
 */
public record TextLine(String text, double x, double baseline, double width) {
}
