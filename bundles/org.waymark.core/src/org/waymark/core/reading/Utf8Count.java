package org.waymark.core.reading;

/**
 * The count of what fits UTF-8 and what does not.
 *
 * @param letters characters of more than one byte
 * @param bad bytes that belong to no character
 */
record Utf8Count(int letters, int bad) {

    static Utf8Count of(byte[] content) {
        int letters = 0;
        int bad = 0;
        int at = 0;
        while (at < content.length) {
            int length = length(content[at] & 0xFF);
            if (length > 1 && follows(content, at, length)) {
                letters++;
                at += length;
            } else {
                bad += length == 1 ? 0 : 1;
                at++;
            }
        }
        return new Utf8Count(letters, bad);
    }

    /** Returns the number of bytes of a character by its first; 0 if none begins so. */
    private static int length(int first) {
        if (first < 0x80) {
            return 1;
        }
        return first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    }

    private static boolean follows(byte[] content, int at, int length) {
        if (at + length > content.length) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            if ((content[at + i] & 0xC0) != 0x80) {
                return false;
            }
        }
        int second = content[at + 1] & 0xFF;
        // overlong forms, surrogates and what is beyond Unicode
        return switch (content[at] & 0xFF) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second < 0xA0;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second < 0x90;
            default -> true;
        };
    }
}
