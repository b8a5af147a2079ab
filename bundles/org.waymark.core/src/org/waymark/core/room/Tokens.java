package org.waymark.core.room;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tokens of participants, and what is made from them. */
final class Tokens {

    /** Mark of a sender that is no participant; ids of participants do not begin with it. */
    static final String PSEUDONYM = "~";

    private static final int BYTES = 16;

    private Tokens() {
    }

    /**
     * Returns the token of a phone. The same phone gets the same one, so that joining again after a lost answer makes no
     * second participant. The phone's own secret is not kept, so the journal alone gives no token.
     *
     * @param client random text made by the phone
     */
    static String token(RoomSetup setup, String client) {
        return hash("token", setup.secret(), client);
    }

    static String hashOf(String token) {
        return hash("hash", token, "");
    }

    static String pseudonym(String token, String round) {
        return PSEUDONYM + hash("round", token, round);
    }

    private static String hash(String purpose, String secret, String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : new String[]{purpose, secret, text}) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
