package org.waymark.core.task;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waymark.core.JourneyException;
import org.waymark.core.domain.Ids;
import org.waymark.core.paths.PathMapping;
import org.waymark.core.paths.PlannedMap;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;

/**
 * The journey of a portfolio that a mapping names.
 *
 * @param planned the journey that is compared
 * @param observed the journey of the last run, if it is still there
 */
public record PathsPlan(Journey planned, Optional<Journey> observed) {

    private static final int MOST_NAMES = 5;

    /**
     * Finds the journeys of a mapping.
     *
     * @param shown the user's name of the portfolio
     * @throws JourneyException if the journey is gone, or touchpoints that events are mapped to
     */
    public static PathsPlan of(PortfolioDocument document, String shown, PathMapping mapping)
            throws JourneyException {
        Messages messages = Messages.of(PathsPlan.class);
        if (mapping.journey().isEmpty()) {
            throw new JourneyException(messages.get("paths_noJourney"));
        }
        Portfolio portfolio = document.portfolio();
        Journey planned = journey(portfolio, mapping.journey()).orElseThrow(() -> new JourneyException(messages.get(
                "paths_journeyGone", shown, Lines.shortened(mapping.journey().get(), 60))));
        Set<String> there = PlannedMap.of(planned).order().keySet();
        Set<String> gone = new TreeSet<>();
        mapping.events().forEach((event, touchpoint) -> {
            if (!there.contains(touchpoint)) {
                gone.add(Lines.shortened(event, 60));
            }
        });
        if (!gone.isEmpty()) {
            List<String> some = gone.stream().limit(MOST_NAMES).toList();
            throw new JourneyException(messages.get("paths_touchpointGone", Labels.of(planned),
                    some.stream().map(it -> '"' + it + '"').collect(Collectors.joining(", "))
                            + (gone.size() > MOST_NAMES ? ", …" : "")));
        }
        return new PathsPlan(planned, journey(portfolio, mapping.observed()));
    }

    private static Optional<Journey> journey(Portfolio portfolio, Optional<String> id) {
        return portfolio.getJourneys().stream()
                .filter(it -> !it.eIsProxy() && id.filter(Ids.idOf(it)::equals).isPresent()).findFirst();
    }
}
