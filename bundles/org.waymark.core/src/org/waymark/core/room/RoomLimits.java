package org.waymark.core.room;

import java.time.Duration;

/** The sizes and rates a room accepts, so that no phone can fill the laptop or the inbox. */
public final class RoomLimits {

    /** Longest text of an item, in characters. */
    public static final int TEXT = 500;
    /** Longest alias, in characters. */
    public static final int ALIAS = 30;
    /** Longest title of a round or a room, in characters. */
    public static final int TITLE = 120;
    /** Items of one participant in {@link #PERIOD}. */
    public static final int ITEMS_A_MINUTE = 30;
    /** All changes of one participant in {@link #PERIOD}: edits, feelings, votes, names. */
    public static final int CHANGES_A_MINUTE = 120;
    /** The period of the rates. */
    public static final Duration PERIOD = Duration.ofMinutes(1);
    /** Items of one participant in the whole room. */
    public static final int ITEMS_EACH = 500;
    /** Items in a room. */
    public static final int ITEMS = 50_000;
    /** Participants in a room. */
    public static final int PARTICIPANTS = 2_000;
    /** Rounds in a room. */
    public static final int ROUNDS = 100;
    /** Elements that one round names. */
    public static final int ELEMENTS = 2_000;
    /** Most dots of each participant. */
    public static final int DOTS = 100;
    /** Dots of each participant if nobody says otherwise. */
    public static final int USUAL_DOTS = 3;
    /** Longest time of a round. */
    public static final Duration ROUND = Duration.ofHours(24);
    /** Largest journal in bytes. */
    public static final long JOURNAL = 256L << 20;
    /** Bytes of the journal that only the facilitator fills, so that no phone keeps the inbox from being emptied. */
    static final long JOURNAL_OF_DESK = 16L << 20;
    /** Fewest voters whose results are shown as more than a mean. */
    public static final int SPLIT = 5;

    private RoomLimits() {
    }
}
