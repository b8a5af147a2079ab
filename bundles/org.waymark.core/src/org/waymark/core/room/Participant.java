package org.waymark.core.room;

import java.time.Instant;

/**
 * A participant.
 *
 * @param id id in the room
 * @param alias the name that was chosen
 * @param colour the colour that was chosen, {@code #rrggbb}
 * @param tokenHash hash of the token with which the phone proves who it is; empty for a remote participant
 * @param joined time of joining
 * @param remote whether the answers come from a file
 * @param paused whether the facilitator takes nothing from this participant at the moment
 */
public record Participant(String id, String alias, String colour, String tokenHash, Instant joined, boolean remote,
        boolean paused) {

    Participant named(String name, String inColour) {
        return new Participant(id, name, inColour, tokenHash, joined, remote, paused);
    }

    Participant paused(boolean on) {
        return new Participant(id, alias, colour, tokenHash, joined, remote, on);
    }
}
