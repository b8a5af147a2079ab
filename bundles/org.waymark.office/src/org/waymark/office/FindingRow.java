package org.waymark.office;

/**
 * A finding of the validation as a line of the workbook, in the language of the workbook.
 *
 * @param severity such as "Error"
 * @param rule what was checked, or the id of the rule
 * @param where the place in the portfolio, for readers
 * @param message what is wrong and what to do
 * @param elementId the element it is about
 */
public record FindingRow(String severity, String rule, String where, String message, String elementId) {
}
