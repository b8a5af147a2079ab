package org.waymark.room;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The code of a room and the patience with wrong ones. Each device has ten wrong guesses and then one in six seconds; all
 * together have sixty and then one in three seconds, so that a million codes take a month. While the patience is used
 * up a right code is refused as well, or waiting would tell which one is right.
 *
 * <p>Devices are told apart by a keyed hash of their address, whose key nobody has and which lives as long as the server.
 */
final class CodeGuard {

    /** Judgement of a code. */
    enum Verdict {
        RIGHT, WRONG, TOO_MANY
    }

    private static final Patience DEVICE = new Patience(10, 6_000);
    private static final Patience EVERYBODY = new Patience(60, 3_000);
    private static final int MOST_DEVICES = 4_000;

    private final byte[] code;
    private final LongSupplier millis;
    private final Mac mac;
    private final Map<String, Long> devices = new LinkedHashMap<>();
    private long everybody = Long.MIN_VALUE;

    /** A number of guesses at once, and the time after which another one is given. */
    private record Patience(int guesses, long each) {

        /** Returns whether a guess is left; {@code used} is the time at which all guesses will be back. */
        boolean left(long used, long now) {
            return Math.max(used, now) + each <= now + guesses * each;
        }

        long guessed(long used, long now) {
            return Math.max(used, now) + each;
        }
    }

    CodeGuard(String code, LongSupplier millis) {
        this.code = code.getBytes(StandardCharsets.UTF_8);
        this.millis = millis;
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }

    /** Returns a random code of six digits. */
    static String random() {
        return String.format("%06d", new SecureRandom().nextInt(1_000_000));
    }

    /** Judges a code that a device sent. */
    synchronized Verdict judge(String guess, InetAddress from) {
        long now = millis.getAsLong();
        String device = device(from);
        long used = devices.getOrDefault(device, Long.MIN_VALUE);
        if (!DEVICE.left(used, now) || !EVERYBODY.left(everybody, now)) {
            return Verdict.TOO_MANY;
        }
        if (MessageDigest.isEqual(code, guess.getBytes(StandardCharsets.UTF_8))) {
            return Verdict.RIGHT;
        }
        everybody = EVERYBODY.guessed(everybody, now);
        devices.values().removeIf(it -> it < now);
        if (devices.size() < MOST_DEVICES) {
            devices.put(device, DEVICE.guessed(used, now));
        }
        return Verdict.WRONG;
    }

    /** Returns how many devices with wrong guesses are known. */
    synchronized int devices() {
        return devices.size();
    }

    private String device(InetAddress from) {
        byte[] address = from.getAddress();
        // one device has a whole network of addresses in IPv6
        byte[] network = address.length == 16 ? Arrays.copyOf(address, 8) : address;
        return java.util.HexFormat.of().formatHex(mac.doFinal(network));
    }
}
