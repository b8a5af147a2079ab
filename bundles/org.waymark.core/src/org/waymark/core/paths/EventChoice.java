package org.waymark.core.paths;

import java.util.Optional;

/**
 * The decision of a person about an event of a log.
 *
 * @param touchpoint id of the touchpoint that it is, or is offered to be
 */
public record EventChoice(Kind kind, Optional<String> touchpoint) {

    /** The kinds of decisions. */
    public enum Kind {
        /** A touchpoint is offered; nobody has accepted it. */
        OFFERED,
        /** It is a touchpoint of the map. */
        ON_MAP,
        /** It happens to customers and is not on the map. */
        OFF_MAP,
        /** It is left out, as if it were not in the log. */
        IGNORED
    }

    public static final EventChoice OFF_MAP = new EventChoice(Kind.OFF_MAP, Optional.empty());
    public static final EventChoice IGNORED = new EventChoice(Kind.IGNORED, Optional.empty());

    public static EventChoice offered(String touchpoint) {
        return new EventChoice(Kind.OFFERED, Optional.of(touchpoint));
    }

    public static EventChoice onMap(String touchpoint) {
        return new EventChoice(Kind.ON_MAP, Optional.of(touchpoint));
    }

    /** Returns the choice with an offer accepted. */
    public EventChoice accepted() {
        return kind == Kind.OFFERED ? new EventChoice(Kind.ON_MAP, touchpoint) : this;
    }
}
