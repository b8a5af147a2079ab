package org.waymark.ui.importing.table;

import org.waymark.model.cjm.Journey;

/** The destination of what is imported. */
public sealed interface ImportTarget {

    /** A new portfolio. */
    record Fresh() implements ImportTarget {
    }

    /** New journeys of the open portfolio. */
    record Into() implements ImportTarget {
    }

    /** A journey of the open portfolio, which a table completes. */
    record Update(Journey journey) implements ImportTarget {
    }
}
