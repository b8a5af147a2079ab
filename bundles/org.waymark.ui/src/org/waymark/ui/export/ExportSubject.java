package org.waymark.ui.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.timeline.LastChange;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.View;

/**
 * A portfolio to export from.
 *
 * @param journey the journey in use
 * @param view the view in use, one of that journey
 * @param changes last changes of journeys by id, as far as they are known by now
 */
public record ExportSubject(PortfolioDocument document, Optional<Journey> journey, Optional<View> view,
        Map<String, LastChange> changes) {

    /** Creates a subject about whose changes nothing is known. */
    public ExportSubject(PortfolioDocument document, Optional<Journey> journey, Optional<View> view) {
        this(document, journey, view, Map.of());
    }

    /** Returns the journeys whose files are there. */
    List<Journey> journeys() {
        return document.portfolio().getJourneys().stream().filter(each -> !each.eIsProxy()).toList();
    }

    /** Returns the name of the portfolio's file without its ending. */
    String fileName() {
        return document.rootFile().getFileName().toString().replaceFirst("\\.cjm$", "");
    }
}
