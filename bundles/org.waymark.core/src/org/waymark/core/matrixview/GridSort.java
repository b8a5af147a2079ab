package org.waymark.core.matrixview;

/**
 * The order of the rows.
 *
 * @param by sort criterion
 * @param functionId function whose influence is compared, empty otherwise
 * @param descending true if the largest comes first
 */
public record GridSort(By by, String functionId, boolean descending) {

    /** The sort criteria. */
    public enum By {
        /** The order of the journey, grouped by stage. */
        JOURNEY,
        /** The influence of a function. */
        FUNCTION,
        /** The number of accountable functions. */
        CHECK,
        /** The influence of all functions. */
        INFLUENCE
    }

    /** The order of the journey. */
    public static final GridSort NONE = new GridSort(By.JOURNEY, "", false);

    /** Sorts by the influence of a function, largest first. */
    public static GridSort byFunction(String functionId) {
        return new GridSort(By.FUNCTION, functionId, true);
    }

    /** Sorts by the check: rows without accountable function first, then those with several. */
    public static GridSort byCheck() {
        return new GridSort(By.CHECK, "", false);
    }

    /** Sorts by the total influence of all functions, largest first. */
    public static GridSort byInfluence() {
        return new GridSort(By.INFLUENCE, "", true);
    }

    /** Returns the order after a request for an order: that order, then its reverse, then none. */
    public GridSort next(GridSort wanted) {
        if (equals(wanted)) {
            return new GridSort(by, functionId, !descending);
        }
        boolean reversed = by == wanted.by && functionId.equals(wanted.functionId);
        return reversed ? NONE : wanted;
    }

    public boolean isSorted() {
        return by != By.JOURNEY;
    }
}
