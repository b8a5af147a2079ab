package org.waymark.core.exchange;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.View;

/**
 * The input of an export.
 *
 * @param document the portfolio; never changed
 * @param journeys journeys to export, in this order; exactly one for {@link Exporter.Scope#JOURNEY}
 * @param view view that filters and orders the content, if the user chose one
 * @param locale language of headings and labels in the result
 * @param settings values of the exporter's options
 * @param created time shown in the result; equal input at an equal time gives equal bytes
 */
public record ExportInput(PortfolioDocument document, List<Journey> journeys, Optional<View> view, Locale locale,
        ExportSettings settings, ZonedDateTime created) {

    public ExportInput {
        journeys = List.copyOf(journeys);
    }

    /** Returns the same export for one of the journeys. A view is kept only if it belongs to that journey. */
    public ExportInput of(Journey journey) {
        return new ExportInput(document, List.of(journey), view.filter(journey.getViews()::contains), locale, settings,
                created);
    }
}
