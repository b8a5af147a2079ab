package org.waymark.core.persist;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short text that is the same as long as nothing in a portfolio has changed. */
public final class Fingerprint {

    private Fingerprint() {
    }

    /** SHA-256 of what a save would write now, as 64 hexadecimal digits; names and places of the files do not matter. */
    public static String of(PortfolioDocument document) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            CanonicalText.files(document).values().forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
