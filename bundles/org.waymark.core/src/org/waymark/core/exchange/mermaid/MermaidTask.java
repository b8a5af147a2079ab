package org.waymark.core.exchange.mermaid;

import java.util.List;

/**
 * A task as it was meant.
 *
 * @param name the whole name, with its colons; entities are not decoded
 * @param score text of the score, empty if there is none
 * @param rest text that has no place in a task of Mermaid, empty if there is none
 * @param line line of the file, from 1
 */
record MermaidTask(String name, String score, List<String> actors, String rest, int line) {
}
