package org.waymark.core.paths;

import java.util.List;

/**
 * The trustworthiness of a log: each row that was refused and each limit that was met. It names rows by number only.
 *
 * @param rows rows read, without the heading
 * @param refused rows that could not be used
 * @param samples the first refused rows
 * @param ignored rows left out on purpose: ignored events and kinds of lifecycle that are not kept
 * @param ties steps with the same time as the step before
 * @param tieRule order of steps with the same time
 * @param ambiguousTimes local times that occur twice, when clocks go back; the first is taken
 * @param gapTimes local times that do not exist, when clocks go forward; they are moved on
 * @param duplicates rows with the customer, time and event of another
 * @param duplicatesDropped whether they were dropped
 * @param cut steps beyond the longest path that is read
 * @param damagedIds rows whose customer looks like a number that a spreadsheet shortened, such as 1.2E+15
 * @param names distinct names of events
 * @param lookAlikes names that differ in digits, case or blanks only, a few examples
 * @param sheetFull whether a sheet has as many rows as fit, so that the log may be cut
 */
public record Quality(long rows, long refused, List<Refusal> samples, long ignored, long ties, TieRule tieRule,
        long ambiguousTimes, long gapTimes, long duplicates, boolean duplicatesDropped, long cut, long damagedIds,
        int names, List<String> lookAlikes, boolean sheetFull) {

    public Quality {
        samples = List.copyOf(samples);
        lookAlikes = List.copyOf(lookAlikes);
    }

    /** The order of steps with the same time. */
    public enum TieRule {
        /** The order of rows in the log. */
        ROWS,
        /** The mapping's order column. */
        ORDER_COLUMN,
        /** The order of the map, then the names, because a table has no order. */
        MAP_ORDER
    }

    /** The reason why a row is refused. */
    public enum Reason {
        NO_CUSTOMER, NO_TIME, NO_EVENT, BAD_TIME, BAD_VALUE, BAD_ORDER, TOO_MANY_CELLS, TOO_FEW_CELLS, BROKEN_QUOTE,
        CUT_LINE, NO_JSON, TOO_LONG
    }

    /**
     * A refused row.
     *
     * @param line number of its first line in the file; of its row in a table
     * @param column the column at fault; empty if it is the whole row
     */
    public record Refusal(long line, String column, Reason reason) {
    }
}
