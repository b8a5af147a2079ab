package org.waymark.core.exchange;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.View;

/**
 * What is to be exported.
 *
 * @param document the portfolio; never changed
 * @param journeys the journeys to export, in this order; exactly one for {@link Exporter.Scope#JOURNEY}
 * @param view the view to show them by, if the user chose one
 * @param locale language of headings and labels in the result
 * @param settings values of the exporter's options
 * @param created the moment shown in the result; equal input at an equal moment gives equal bytes
 */
public record ExportInput(PortfolioDocument document, List<Journey> journeys, Optional<View> view, Locale locale,
        ExportSettings settings, ZonedDateTime created) {

    public ExportInput {
        journeys = List.copyOf(journeys);
    }

    /** The same export of one of the journeys; a view belongs to one journey and is left out with the others. */
    public ExportInput of(Journey journey) {
        return new ExportInput(document, List.of(journey), view.filter(journey.getViews()::contains), locale, settings,
                created);
    }
}
