package org.waymark.core.layout.page;

import java.util.Locale;
import java.util.Optional;

import org.waymark.core.exchange.DeliverableOptions;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.layout.TextMeasurer;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.layout.paths.StoredObservation;
import org.waymark.model.cjm.Journey;

/**
 * Input of the pages of one journey, or of a portfolio.
 *
 * @param input journey, view, language and time
 * @param theme look of the pages
 * @param measurer a {@link org.waymark.core.layout.TextCache} makes several placements cheap
 */
public record PageRequest(ExportInput input, Theme theme, PageFormat format, TextMeasurer measurer) {

    public Journey journey() {
        return input.journeys().getFirst();
    }

    /** Returns whether the pages are about all the journeys and not about the first one. */
    boolean isAboutPortfolio() {
        return input.settings().get(PageOptions.CONTENT) == Content.PORTFOLIO;
    }

    public Locale locale() {
        return input.locale();
    }

    /** Returns what is visible of the journey. */
    public ViewSettings view() {
        return input.view().map(chosen -> ViewSettings.of(journey(), chosen))
                .orElseGet(() -> ViewSettings.of(journey())).withLocale(locale())
                .withDate(input.created().toLocalDate())
                .withProfile(input.settings().get(DeliverableOptions.PROFILE))
                .withObserved(input.settings().get(PageOptions.OBSERVED)
                        ? StoredObservation.of(journey())
                        : Optional.empty());
    }
}
