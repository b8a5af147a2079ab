package org.waymark.ui.open;

import java.nio.file.Path;

/** Restores the map editors of the last session. */
public final class JourneyInputFactory extends RestoredInputFactory {

    static final String ID = "org.waymark.ui.journeyInputFactory";

    @Override
    protected RestoredInput input(Path rootFile, String journeyId, String name) {
        return new JourneyInput(rootFile, journeyId, name);
    }
}
