package org.waymark.office;

import java.util.List;

/**
 * What went into a workbook.
 *
 * @param rows rows of the matrix, stages included
 * @param functions columns of the matrix
 * @param assignments rows of the flat list
 * @param notices what the reader of the workbook should know, one line each in the language of the workbook: texts that
 *     were cut, ownerships that were left out
 */
public record WorkbookSummary(int rows, int functions, int assignments, List<String> notices) {
}
