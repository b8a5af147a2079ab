package org.waymark.ui.backlog;

import java.nio.file.Path;
import org.waymark.ui.open.RestoredInput;
import org.waymark.ui.open.RestoredInputFactory;

/** Restores the backlogs of the last session. */
public final class BacklogInputFactory extends RestoredInputFactory {

    static final String ID = "org.waymark.ui.backlogInputFactory";

    @Override
    protected RestoredInput input(Path rootFile, String journeyId, String name) {
        return new BacklogInput(rootFile, name);
    }
}
