package org.waymark.core.room;

/** The answer to somebody who wants to join. */
public sealed interface JoinAnswer {

    /**
     * In the room.
     *
     * @param participant id of the participant
     * @param token proof of the phone from now on, 32 hexadecimal digits; the room keeps only its hash
     */
    record Welcome(String participant, String token) implements JoinAnswer {
    }

    /** Not in the room. */
    record Declined(Refusal reason) implements JoinAnswer {
    }
}
