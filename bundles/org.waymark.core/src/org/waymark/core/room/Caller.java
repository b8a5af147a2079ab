package org.waymark.core.room;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A participant that proved who it is. In an anonymous round the room stores a name made from the token, which it does
 * not keep: what a participant sent can be recognised only by the phone that holds the token.
 */
public final class Caller {

    private final String participant;
    private final String token;
    /** A phone is told the same round again and again. */
    private final Map<String, String> pseudonyms = new ConcurrentHashMap<>();

    Caller(String participant, String token) {
        this.participant = participant;
        this.token = token;
    }

    /** Returns the id of the participant. */
    public String participant() {
        return participant;
    }

    /** Returns the sender that is stored with what this participant sends in a round. */
    String sender(RoundPlan plan) {
        return plan.anonymous()
                ? pseudonyms.computeIfAbsent(plan.id(), id -> Tokens.pseudonym(token, id))
                : participant;
    }
}
