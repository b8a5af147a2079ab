package org.waymark.ui.parts;

/** A part in which the selected text can be edited where it stands. */
@FunctionalInterface
public interface InPlaceEditing {

    void editInPlace();

    /** Empties what is smaller than the selected element, such as one cell; false if there is no such thing. */
    default boolean clearInPlace() {
        return false;
    }
}
