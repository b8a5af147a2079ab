package org.waymark.ui.timeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.waymark.core.JourneyException;
import org.waymark.core.persist.SavedVersions;
import org.waymark.core.task.Progress;
import org.waymark.core.timeline.KnownStates;
import org.waymark.core.timeline.PastState;
import org.waymark.git.GitStates;

/**
 * All states of a portfolio that can be read: its files, what was saved, what was committed.
 *
 * @param files files of the portfolio
 */
record KnownPast(SavedVersions store, Path rootFile, List<Path> files) {

    private static final int COMMITS = 300;

    /**
     * Returns the states, the newest first; takes a while.
     *
     * @throws JourneyException if neither the saved versions nor git can be read
     */
    List<PastState> states(Progress progress) throws JourneyException {
        List<PastState> states = new ArrayList<>(KnownStates.onDisk(rootFile, files));
        states.addAll(PastState.newestFirst(KnownStates.saved(store, rootFile),
                GitStates.of(rootFile, COMMITS, progress)));
        return states;
    }
}
