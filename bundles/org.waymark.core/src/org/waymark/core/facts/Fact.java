package org.waymark.core.facts;

/**
 * One thing that an element says.
 *
 * @param feature class and name of the feature, never translated: {@code PainPoint.cost}
 * @param title name of the feature in the language of the reader
 * @param value the value in that language, with line breaks where the author made them
 */
public record Fact(String feature, String title, String value) {
}
