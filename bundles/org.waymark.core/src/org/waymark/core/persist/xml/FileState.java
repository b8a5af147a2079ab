package org.waymark.core.persist.xml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * The content of a file as a document last saw it.
 *
 * @param size size in bytes, -1 for a missing file
 * @param modified last change in milliseconds, 0 if unknown
 * @param sum two checksums side by side, which detect accidental changes, not attacks, at the speed of memory
 * @param content the bytes, needed as base for a merge with a later state of the file; empty if not known
 */
public record FileState(long size, long modified, long sum, Optional<byte[]> content) {

    public static final FileState ABSENT = new FileState(-1, 0, 0, Optional.empty());

    public static FileState of(byte[] content, long modified) {
        return new FileState(content.length, modified, sum(content), Optional.of(content));
    }

    /** Returns the current state of a file; an unreadable one counts as missing. */
    public static FileState now(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? of(Files.readAllBytes(file), Files.getLastModifiedTime(file).toMillis())
                    : ABSENT;
        } catch (IOException e) {
            return ABSENT;
        }
    }

    /** Returns the same state with its bytes, if they match. */
    public FileState with(byte[] bytes) {
        return holds(bytes) ? new FileState(size, modified, sum, Optional.of(bytes)) : this;
    }

    public boolean isAbsent() {
        return size < 0;
    }

    public boolean holds(byte[] content) {
        return size == content.length && sum == sum(content);
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static long sum(byte[] content) {
        return sum(new CRC32(), content) << 32 | sum(new CRC32C(), content);
    }

    private static long sum(Checksum checksum, byte[] content) {
        checksum.update(content, 0, content.length);
        return checksum.getValue();
    }
}
