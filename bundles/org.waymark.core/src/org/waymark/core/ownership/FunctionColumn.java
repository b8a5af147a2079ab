package org.waymark.core.ownership;

/**
 * A business function as a column of the ownership matrix.
 *
 * @param id the element id of the function
 * @param code its short label, empty when it has none
 * @param name its name, empty when it has none
 * @param depth its level in the function tree, 0 = a top function
 * @param parentId the element id of the function above, empty for a top function
 * @param color {@code #rrggbb} or empty
 * @param functions how many functions the column stands for: itself, and in a rolled-up matrix everything below it
 */
public record FunctionColumn(String id, String code, String name, int depth, String parentId, String color,
        int functions) {

    /** The short label where there is one, else the name. */
    public String label() {
        return code.isBlank() ? name : code;
    }
}
