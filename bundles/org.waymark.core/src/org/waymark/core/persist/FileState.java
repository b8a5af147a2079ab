package org.waymark.core.persist;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The content of a file as a document last saw it.
 *
 * @param size in bytes, -1 for a file that was not there
 * @param modified last change in milliseconds, 0 if unknown
 * @param hash SHA-256 in hexadecimal, empty for a file that was not there
 */
record FileState(long size, long modified, String hash) {

    static final FileState ABSENT = new FileState(-1, 0, "");

    static FileState of(byte[] content, long modified) {
        return new FileState(content.length, modified, hash(content));
    }

    boolean isAbsent() {
        return size < 0;
    }

    boolean holds(byte[] content) {
        return size == content.length && hash.equals(hash(content));
    }

    /** The first bytes of the hash of a text, for names that must differ. */
    static String shortHash(String text) {
        return hash(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)).substring(0, 12);
    }

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String hash(byte[] content) {
        return HexFormat.of().formatHex(sha256(content));
    }
}
