package org.waymark.core.room;

/**
 * The dots on one element.
 *
 * @param target id of the element
 * @param dots all dots
 * @param voters how many put any
 */
public record VoteResult(String target, int dots, int voters) {
}
