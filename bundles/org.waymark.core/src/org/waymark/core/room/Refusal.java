package org.waymark.core.room;

import java.util.Locale;
import org.waymark.core.text.Messages;

/** The reasons why a room does not do something. */
public enum Refusal {
    /** An empty text, alias or title. */
    EMPTY,
    /** Longer than the room accepts. */
    TOO_LONG,
    /** Something that is no id, colour, score or number of dots. */
    MALFORMED,
    /** Too many in a minute; wait. */
    TOO_FAST,
    /** No more items, participants or rounds fit. */
    FULL,
    /** The facilitator paused this participant. */
    PAUSED,
    /** No round of this kind runs. */
    NO_ROUND,
    /** Another round runs. */
    OTHER_ROUND,
    /** The round is not in the phase for it. */
    WRONG_PHASE,
    /** There is no such item, round, participant or element. */
    UNKNOWN,
    /** The round does not ask for this kind or this element. */
    NOT_ASKED,
    /** Somebody else's item. */
    NOT_YOURS,
    /** The item was placed, hidden, merged or withdrawn. */
    TAKEN,
    /** Not enough dots are left. */
    NO_DOTS,
    /** The room is closed. */
    CLOSED,
    /** The journal cannot be written. */
    STORAGE;

    /** Returns the reason for people, with what to do. */
    public String text(Locale language) {
        return Messages.of(Refusal.class, language).get("refused_" + name());
    }
}
