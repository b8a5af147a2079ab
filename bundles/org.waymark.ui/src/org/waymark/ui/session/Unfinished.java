package org.waymark.ui.session;

/** A text somebody is typing and has not handed over yet. */
@FunctionalInterface
public interface Unfinished {

    /** Hands it over now. */
    void finish();
}
