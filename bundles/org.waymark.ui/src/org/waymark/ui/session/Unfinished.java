package org.waymark.ui.session;

/** Text that is being typed and is not in the model yet. */
@FunctionalInterface
public interface Unfinished {

    /** Writes it to the model now. */
    void finish();
}
