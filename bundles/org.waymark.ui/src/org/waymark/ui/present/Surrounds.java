package org.waymark.ui.present;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.domain.Ids;
import org.waymark.model.cjm.Journey;

/** The content around the presentations of journeys now; a service of the workbench. */
public final class Surrounds {

    private final Map<String, Surround> shown = new HashMap<>();

    public Optional<Surround> of(Journey journey) {
        return Optional.ofNullable(shown.get(Ids.idOf(journey)));
    }

    /** Shows something around each presentation of a journey that begins from now on. */
    public void put(Journey journey, Surround surround) {
        shown.put(Ids.idOf(journey), surround);
    }

    /** Shows it no more. */
    public void remove(Surround surround) {
        shown.values().remove(surround);
    }
}
