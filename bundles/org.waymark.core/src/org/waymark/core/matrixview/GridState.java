package org.waymark.core.matrixview;

import java.util.Set;
import java.util.TreeSet;

/**
 * The user's folding, hiding, filtering and sorting of the table; not part of the model.
 *
 * @param foldedRows element ids of folded journeys and stages
 * @param foldedFunctions element ids of functions that stand for their subtree
 * @param hidden element ids of functions without a column
 * @param text text that a row's name must contain, ignoring case; empty for every row
 * @param functionId function that must have a role or influence in a row, empty for every row
 * @param onlyProblems true to show only rows without exactly one accountable function
 * @param sort order of the rows
 */
public record GridState(Set<String> foldedRows, Set<String> foldedFunctions, Set<String> hidden, String text,
        String functionId, boolean onlyProblems, GridSort sort) {

    /** Everything is shown, in the order of the journey. */
    public static final GridState ALL = new GridState(Set.of(), Set.of(), Set.of(), "", "", false, GridSort.NONE);

    public GridState {
        foldedRows = Set.copyOf(foldedRows);
        foldedFunctions = Set.copyOf(foldedFunctions);
        hidden = Set.copyOf(hidden);
        text = text.strip();
    }

    public GridState foldRow(String id, boolean fold) {
        return foldRows(with(foldedRows, id, fold));
    }

    public GridState foldRows(Set<String> ids) {
        return new GridState(ids, foldedFunctions, hidden, text, functionId, onlyProblems, sort);
    }

    public GridState foldFunction(String id, boolean fold) {
        return foldFunctions(with(foldedFunctions, id, fold));
    }

    public GridState foldFunctions(Set<String> ids) {
        return new GridState(foldedRows, ids, hidden, text, functionId, onlyProblems, sort);
    }

    public GridState hide(String id) {
        return new GridState(foldedRows, foldedFunctions, with(hidden, id, true), text, functionId, onlyProblems, sort);
    }

    public GridState showAllColumns() {
        return new GridState(foldedRows, foldedFunctions, Set.of(), text, functionId, onlyProblems, sort);
    }

    public GridState filter(String newText) {
        return new GridState(foldedRows, foldedFunctions, hidden, newText, functionId, onlyProblems, sort);
    }

    public GridState filterByFunction(String id) {
        return new GridState(foldedRows, foldedFunctions, hidden, text, id, onlyProblems, sort);
    }

    public GridState onlyProblems(boolean only) {
        return new GridState(foldedRows, foldedFunctions, hidden, text, functionId, only, sort);
    }

    public GridState sort(GridSort newSort) {
        return new GridState(foldedRows, foldedFunctions, hidden, text, functionId, onlyProblems, newSort);
    }

    /** Returns whether a filter hides rows. */
    public boolean isFiltered() {
        return !text.isEmpty() || !functionId.isEmpty() || onlyProblems;
    }

    private static Set<String> with(Set<String> ids, String id, boolean in) {
        Set<String> changed = new TreeSet<>(ids);
        if (in) {
            changed.add(id);
        } else {
            changed.remove(id);
        }
        return changed;
    }
}
