package org.waymark.core.exchange.mermaid;

/**
 * The text of a diagram as it was found in a file.
 *
 * @param text lines without what surrounds the diagram
 * @param line line of the file where it begins, from 1
 * @param heading heading of the page above it, empty if there is none
 * @param closed whether what it stands in has an end
 */
record MermaidSource(String text, int line, String heading, boolean closed) {
}
