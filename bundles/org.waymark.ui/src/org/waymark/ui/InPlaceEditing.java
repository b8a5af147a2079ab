package org.waymark.ui;

/** A part in which the selected text can be edited where it stands. */
@FunctionalInterface
public interface InPlaceEditing {

    void editInPlace();
}
