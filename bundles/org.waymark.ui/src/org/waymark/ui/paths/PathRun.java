package org.waymark.ui.paths;

import java.util.Optional;

import org.waymark.core.paths.PathRequest;
import org.waymark.core.task.NamedFile;
import org.waymark.model.cjm.Journey;
import org.waymark.ui.session.PortfolioSession;

/**
 * The reading of a log that was asked for.
 *
 * @param session portfolio of the map that the paths are compared with; empty = none
 * @param journeyId id of the map in it
 * @param keep file in which the mapping is kept for the next time
 */
record PathRun(PathRequest request, Optional<PortfolioSession> session, Optional<String> journeyId,
        Optional<NamedFile> keep) {

    /** Returns the map, if there is one and it still exists. */
    Optional<Journey> plan() {
        return session.flatMap(it -> journeyId.flatMap(it::find)).filter(Journey.class::isInstance)
                .map(Journey.class::cast);
    }
}
