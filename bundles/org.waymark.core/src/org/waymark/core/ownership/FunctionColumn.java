package org.waymark.core.ownership;
import org.waymark.core.text.Labels;

/**
 * A business function as a column of the ownership matrix.
 *
 * @param id element id of the function
 * @param code short label, empty if it has none
 * @param name name, empty if it has none
 * @param depth level in the function tree, 0 = a top function
 * @param parentId element id of the parent function, empty for a top function
 * @param color {@code #rrggbb} or empty
 * @param functions number of functions the column stands for: itself, and in a rolled-up matrix its subtree
 */
public record FunctionColumn(String id, String code, String name, int depth, String parentId, String color,
        int functions) {

    /** Returns the name if there is one, else the code, as {@link Labels#of} does. */
    public String label() {
        return name.isBlank() ? code : name;
    }

    /** Returns the code if there is one, else the name: for narrow columns. */
    public String shortLabel() {
        return code.isBlank() ? name : code;
    }
}
