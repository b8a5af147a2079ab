package org.waymark.ui.parts;

/** A part that can edit the selected text in place. */
@FunctionalInterface
public interface InPlaceEditing {

    void editInPlace();

    /** Clears a selection smaller than an element, such as a cell; returns false if there is none. */
    default boolean clearInPlace() {
        return false;
    }
}
