package org.waymark.core.paths;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.waymark.core.find.Closeness;
import org.waymark.core.paths.PlannedMap.Stop;

/**
 * The touchpoint that an event of a log may be: the one with an equal name, else one that its letters fit. It is an
 * offer, and becomes part of a mapping when a person accepts it.
 *
 * @param touchpoint id of the touchpoint
 * @param equal whether the names are equal but for case, blanks and hyphens
 */
public record EventProposal(String touchpoint, boolean equal) {

    private static final int SHORTEST = 3;

    /** Returns an offer for each event that fits a touchpoint; equal names are given away first. */
    public static Map<String, EventProposal> of(Collection<String> events, PlannedMap plan) {
        Map<String, EventProposal> offers = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (String event : events) {
            plan.stops().stream().filter(stop -> plain(stop.name()).equals(plain(event)) && !plain(event).isEmpty())
                    .findFirst().ifPresent(stop -> {
                        offers.put(event, new EventProposal(stop.id(), true));
                        taken.add(stop.id());
                    });
        }
        for (String event : events) {
            if (!offers.containsKey(event)) {
                close(event, plan, taken).ifPresent(stop -> offers.put(event, new EventProposal(stop.id(), false)));
            }
        }
        return offers;
    }

    /** Returns the touchpoint with the closest name, one without an event of equal name rather than another. */
    private static Optional<Stop> close(String event, PlannedMap plan, Set<String> taken) {
        String words = spaced(event);
        if (words.length() < SHORTEST) {
            return Optional.empty();
        }
        List<Stop> best = new ArrayList<>();
        Closeness most = Closeness.SCATTERED;
        for (Stop stop : plan.stops()) {
            if (stop.name().isBlank() || taken.contains(stop.id())) {
                continue;
            }
            Closeness close = Closeness.of(words, stop.name()).or(Closeness.of(spaced(stop.name()), words));
            if (close.isStrong() && close.ordinal() < most.ordinal()) {
                best.clear();
                most = close;
            }
            if (close == most && close.isStrong()) {
                best.add(stop);
            }
        }
        // two that fit as well are no offer, but a guess
        return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Returns the name with blanks between words that programs write together: cart_add, cartAdd. */
    private static String spaced(String name) {
        return name.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
