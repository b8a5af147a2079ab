package org.waymark.core.room;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;

/**
 * The facts that a room is opened with.
 *
 * @param room id of the room
 * @param title title of the room
 * @param portfolio path of the root file of the portfolio, as text
 * @param journey id of the journey
 * @param code the six digits with which participants join
 * @param secret key of the room, 64 hexadecimal digits; the tokens of participants are made with it
 */
public record RoomSetup(String room, String title, String portfolio, String journey, String code, String secret) {

    private static final int CODES = 1_000_000;
    private static final int SECRET_BYTES = 32;

    /** Returns the facts of a new room with a random code and key. */
    public static RoomSetup create(String title, String portfolio, String journey) {
        SecureRandom random = new SecureRandom();
        byte[] key = new byte[SECRET_BYTES];
        random.nextBytes(key);
        return new RoomSetup(UUID.randomUUID().toString(), title, portfolio, journey,
                String.format("%06d", random.nextInt(CODES)), HexFormat.of().formatHex(key));
    }

    /** Returns the facts without code and key, for a room nobody can join any more. */
    RoomSetup withoutKeys() {
        return new RoomSetup(room, title, portfolio, journey, "", "");
    }
}
