package org.waymark.core.matrixview;

/**
 * The order of the rows.
 *
 * @param by what decides
 * @param functionId the function whose influence decides, empty otherwise
 * @param descending whether the largest comes first
 */
public record GridSort(By by, String functionId, boolean descending) {

    /** What decides on the order. */
    public enum By {
        /** The order of the journey, grouped by stage. */
        JOURNEY,
        /** The influence of a function. */
        FUNCTION,
        /** How many functions are accountable. */
        CHECK,
        /** The influence of all functions. */
        INFLUENCE
    }

    /** The order of the journey. */
    public static final GridSort NONE = new GridSort(By.JOURNEY, "", false);

    /** By the influence of a function, the largest first. */
    public static GridSort byFunction(String functionId) {
        return new GridSort(By.FUNCTION, functionId, true);
    }

    /** By the check: rows without accountable first, then those with several. */
    public static GridSort byCheck() {
        return new GridSort(By.CHECK, "", false);
    }

    /** By the influence of all functions together, the largest first. */
    public static GridSort byInfluence() {
        return new GridSort(By.INFLUENCE, "", true);
    }

    /** What asking for an order does when this is the present one: that order, its reverse, then none. */
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
