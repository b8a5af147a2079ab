package org.waymark.core.exchange;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.timeline.LastChange;
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
 * @param changes last changes of journeys by id, as far as they are known and shown
 * @param cancelled says whether the result is no longer wanted
 * @param opening waits until the libraries that formats are written with are open, if another thread opens them
 */
public record ExportInput(PortfolioDocument document, List<Journey> journeys, Optional<View> view, Locale locale,
        ExportSettings settings, ZonedDateTime created, Map<String, LastChange> changes, BooleanSupplier cancelled,
        Runnable opening) {

    public ExportInput {
        journeys = List.copyOf(journeys);
        changes = Map.copyOf(changes);
    }

    /** Creates the input of an export that nobody cancels. */
    public ExportInput(PortfolioDocument document, List<Journey> journeys, Optional<View> view, Locale locale,
            ExportSettings settings, ZonedDateTime created) {
        this(document, journeys, view, locale, settings, created, Map.of(), () -> false, () -> {
        });
    }

    /** Returns the same content in a format with other settings. */
    public ExportInput with(ExportSettings others) {
        return new ExportInput(document, journeys, view, locale, others, created, changes, cancelled, opening);
    }

    /** Returns the same export, which ends when it is no longer wanted. */
    public ExportInput until(BooleanSupplier unwanted) {
        return new ExportInput(document, journeys, view, locale, settings, created, changes, unwanted, opening);
    }

    /** Returns the same export, which knows when journeys were changed last. */
    public ExportInput changed(Map<String, LastChange> known) {
        return new ExportInput(document, journeys, view, locale, settings, created, known, cancelled, opening);
    }

    /** Returns the same export, whose libraries another thread opens; {@code wait} returns when they are open. */
    public ExportInput opening(Runnable wait) {
        return new ExportInput(document, journeys, view, locale, settings, created, changes, cancelled, wait);
    }

    /** Waits until the libraries that formats are written with are open. */
    public void awaitLibraries() {
        opening.run();
    }

    /**
     * Ends an export that is no longer wanted; for exporters between two parts of a long computation.
     *
     * @throws CancellationException if it is not wanted
     */
    public void check() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    /** Returns the same export for one of the journeys. A view of another journey is not kept. */
    public ExportInput of(Journey journey) {
        return new ExportInput(document, List.of(journey),
                view.filter(it -> it.eContainer() == null || journey.getViews().contains(it)), locale, settings,
                created, changes, cancelled, opening);
    }
}
