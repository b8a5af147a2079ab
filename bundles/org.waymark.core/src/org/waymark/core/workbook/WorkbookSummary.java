package org.waymark.core.workbook;

import java.util.List;

/**
 * The numbers of a written workbook.
 *
 * @param rows rows of the matrix, stages included
 * @param functions columns of the matrix
 * @param assignments rows of the flat list
 * @param notices one line each for the reader of the workbook, in its language: texts that were cut, ownerships that
 *     were left out
 */
public record WorkbookSummary(int rows, int functions, int assignments, List<String> notices) {

    public WorkbookSummary {
        notices = List.copyOf(notices);
    }
}
