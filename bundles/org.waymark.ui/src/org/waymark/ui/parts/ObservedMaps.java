package org.waymark.ui.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import org.waymark.core.layout.Observation;
import org.waymark.ui.session.PortfolioSession;

/**
 * Keeps what was observed and is shown over maps, by portfolio and journey; a service of the workbench. It is gone when its
 * portfolio is closed.
 */
public final class ObservedMaps {

    private final Map<PortfolioSession, Map<String, Observation>> shown = new WeakHashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();

    /** Returns what is shown over a journey. */
    public Optional<Observation> of(PortfolioSession session, String journeyId) {
        return Optional.ofNullable(shown.getOrDefault(session, Map.of()).get(journeyId));
    }

    /** Shows something over a journey, or nothing more. */
    public void show(PortfolioSession session, String journeyId, Optional<Observation> observed) {
        if (of(session, journeyId).equals(observed)) {
            return;
        }
        Map<String, Observation> journeys = shown.computeIfAbsent(session, key -> new HashMap<>());
        observed.ifPresentOrElse(it -> journeys.put(journeyId, it), () -> journeys.remove(journeyId));
        List.copyOf(listeners).forEach(Runnable::run);
    }

    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
