package org.waymark.ui.properties;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The controls for one feature. They are made once and refreshed when the elements or their values change. */
sealed interface FieldEditor permits TextEditor, ChoiceEditor, ChecksEditor, SwitchEditor, StarsEditor, ScoreEditor,
        ColorEditor, ReferenceEditor, ListEditor {

    Control create(Composite parent);

    /** Shows the present value, but keeps what is being typed. */
    void refresh();

    /** Whether the editor takes the whole width and brings its own label. */
    default boolean wide() {
        return false;
    }

    /** Whether something was typed that is not in the model yet. */
    default boolean pending() {
        return false;
    }

    /** Puts what was typed into the model. */
    default void commit() {
    }

    /** Forgets what was typed. */
    default void revert() {
    }

    /** Deletes what is selected inside the editor. */
    default void delete() {
    }

    /** Starts editing what is selected inside the editor. */
    default void edit() {
    }

    /** Moves what is selected inside the editor: -1 = up, 1 = down. */
    default void shift(int step) {
    }
}
