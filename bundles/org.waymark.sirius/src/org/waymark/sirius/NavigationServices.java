package org.waymark.sirius;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Touchpoint;

/** Ways from an element to the diagrams of other journeys. */
public class NavigationServices {

    /** Returns the journey that tells a touchpoint in detail; nothing if there is none. */
    public List<Journey> details(EObject element) {
        return element instanceof Touchpoint touchpoint
                ? known(Stream.of(touchpoint).map(Touchpoint::getDetailedBy))
                : List.of();
    }

    /** Returns the other journeys of the portfolio, the one it is compared with first. */
    public List<Journey> otherJourneys(EObject element) {
        Stream<Journey> baseline = Elements.journey(element).map(Journey::getBaseline).stream();
        Stream<Journey> all = Elements.portfolio(element).map(Portfolio::getJourneys).stream().flatMap(List::stream);
        return known(Stream.concat(baseline, all)).stream()
                .filter(journey -> !Elements.journey(element).equals(Optional.of(journey))).toList();
    }

    private static List<Journey> known(Stream<Journey> journeys) {
        return journeys.filter(Objects::nonNull).filter(journey -> !journey.eIsProxy()).distinct().toList();
    }
}
