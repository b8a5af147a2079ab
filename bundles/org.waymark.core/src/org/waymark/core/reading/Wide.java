package org.waymark.core.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Recognises UTF-16 without a byte order mark by the zeros in its blanks, separators and line ends. */
final class Wide {

    private Wide() {
    }

    /** Returns the order of bytes; empty if the content makes no sense as UTF-16. */
    static Optional<Charset> of(byte[] content) {
        if (content.length < 2 || content.length % 2 != 0 || zeros(content, 0) == zeros(content, 1)) {
            return Optional.empty();
        }
        Charset charset = order(content);
        return isText(content, charset.equals(StandardCharsets.UTF_16BE)) ? Optional.of(charset) : Optional.empty();
    }

    /** Returns the more likely order of bytes. */
    static Charset order(byte[] content) {
        return zeros(content, 0) > zeros(content, 1) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static int zeros(byte[] content, int from) {
        int zeros = 0;
        for (int i = from; i < content.length; i += 2) {
            zeros += content[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    /** Returns whether each unit is a character of a text: no control, none that is not assigned. */
    private static boolean isText(byte[] content, boolean bigEndian) {
        for (int i = 0; i < content.length; i += 2) {
            char c = (char) ((content[bigEndian ? i : i + 1] & 0xFF) << 8 | content[bigEndian ? i + 1 : i] & 0xFF);
            boolean odd = switch (Character.getType(c)) {
                case Character.CONTROL -> c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u000B';
                case Character.UNASSIGNED, Character.PRIVATE_USE -> true;
                default -> false;
            };
            if (odd) {
                return false;
            }
        }
        return true;
    }
}
