package org.waymark.core.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waymark.core.text.Messages;

/**
 * The text of a file.
 *
 * @param text clean text with LF as line ends and without a byte order mark
 * @param charset encoding it was read in
 * @param guessed whether nothing in the file and nobody said that it has this encoding
 * @param replaced number of bytes and characters that cannot be in a text and stand as U+FFFD
 * @param firstReplaced line of the first of them, from 1; 0 if there is none
 */
public record DecodedText(String text, Charset charset, boolean guessed, int replaced, int firstReplaced) {

    /** Creates a text in which nothing had to be replaced. */
    public DecodedText(String text, Charset charset, boolean guessed) {
        this(text, charset, guessed, 0, 0);
    }

    /** Returns what the user must know: a guessed encoding and replaced characters; empty for plain UTF-8. */
    public List<String> notices(Locale locale) {
        Messages messages = Messages.of(DecodedText.class, locale);
        List<String> notices = new ArrayList<>();
        if (guessed && !charset.equals(StandardCharsets.UTF_8)) {
            notices.add(messages.get("decode_guessed", charset.name()));
        }
        if (replaced > 0) {
            notices.add(messages.get("decode_replaced", replaced, firstReplaced, charset.name()));
        }
        return notices;
    }
}
