package org.waymark.ui.properties;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The controls of one feature. They are created once and refreshed when the elements or their values change. */
sealed interface FieldEditor permits TextEditor, ChoiceEditor, ChecksEditor, SwitchEditor, StarsEditor, ScoreEditor,
        ColorEditor, ReferenceEditor, ListEditor {

    Control create(Composite parent);

    /** Shows the current value, but keeps text that is being typed. */
    void refresh();

    /** Returns whether the editor takes the whole width and has its own label. */
    default boolean wide() {
        return false;
    }

    /** Returns whether text was typed that is not in the model yet. */
    default boolean pending() {
        return false;
    }

    /** Writes the typed text to the model. */
    default void commit() {
    }

    /** Discards the typed text. */
    default void revert() {
    }

    /** Deletes the selection in the editor. */
    default void delete() {
    }

    /** Starts editing the selection in the editor. */
    default void edit() {
    }

    /** Moves the selection in the editor: -1 = up, 1 = down. */
    default void shift(int step) {
    }
}
