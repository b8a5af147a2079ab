package org.waymark.core.timeline;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.waymark.core.JourneyException;
import org.waymark.core.Stoppable;
import org.waymark.core.compare.Change;
import org.waymark.core.compare.ModelDiff;
import org.waymark.core.compare.Version;
import org.waymark.core.domain.Ids;
import org.waymark.core.persist.PortfolioDocument;

/** Finds when each journey was changed last, by comparing each state of the portfolio with the one before. */
public final class LastChanges {

    private LastChanges() {
    }

    /**
     * Reads states, the newest first, until the last change of each journey is known. A journey that did not change as
     * far as states go back counts as changed with the oldest. A state that cannot be read is passed over.
     *
     * @param found receives what is known each time that is more, by the ids of journeys
     * @return the last change of each journey of the newest state
     */
    public static Map<String, LastChange> of(List<PastState> newestFirst, Stoppable stop,
            Consumer<Map<String, LastChange>> found) {
        Map<String, LastChange> known = new LinkedHashMap<>();
        Set<String> missing = new HashSet<>();
        Optional<PortfolioDocument> newer = Optional.empty();
        Optional<PastState> at = Optional.empty();
        for (PastState state : newestFirst) {
            stop.check();
            Optional<PortfolioDocument> older = open(state);
            if (older.isEmpty()) {
                continue;
            }
            if (newer.isEmpty()) {
                missing.addAll(journeys(older.get()));
            } else {
                Set<String> changed = changed(older.get(), newer.get());
                changed.retainAll(missing);
                if (!changed.isEmpty()) {
                    LastChange change = change(at.orElseThrow());
                    changed.forEach(it -> known.put(it, change));
                    missing.removeAll(changed);
                    found.accept(Map.copyOf(known));
                }
            }
            newer = older;
            at = Optional.of(state);
            if (missing.isEmpty()) {
                return Map.copyOf(known);
            }
        }
        at.ifPresent(oldest -> missing.forEach(it -> known.put(it, change(oldest))));
        found.accept(Map.copyOf(known));
        return Map.copyOf(known);
    }

    private static LastChange change(PastState state) {
        return new LastChange(state.time(), state.author());
    }

    private static Set<String> journeys(PortfolioDocument document) {
        return document.portfolio().getJourneys().stream().filter(it -> !it.eIsProxy()).map(Ids::idOf)
                .collect(Collectors.toSet());
    }

    private static Set<String> changed(PortfolioDocument older, PortfolioDocument newer) {
        Set<String> changed = ModelDiff.between(Version.of(older), Version.of(newer)).changes().stream()
                .filter(it -> !(it instanceof Change.Reordered || it instanceof Change.FileChanged)
                        || it.element().journey().filter(it.element().id()::equals).isEmpty())
                .flatMap(it -> it.element().journey().stream()).collect(Collectors.toCollection(HashSet::new));
        // a journey of the newer state that the older one lacks is new as a whole
        journeys(newer).stream().filter(it -> older.find(it).isEmpty()).forEach(changed::add);
        return changed;
    }

    /** Returns the portfolio of a state; empty if it cannot be read, as what it was says nothing then. */
    static Optional<PortfolioDocument> open(PastState state) {
        try {
            return Optional.of(state.opening().open());
        } catch (JourneyException e) {
            return Optional.empty();
        }
    }
}
