package org.waymark.core.reading;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;

/**
 * Choices of the user for a file to be read; everything else is guessed and named.
 *
 * @param encoding encoding of its text
 * @param scale scale of its scores
 */
public record ReadingChoices(Optional<Charset> encoding, Optional<ScoreScale> scale) {

    /** Nothing chosen. */
    public static final ReadingChoices NONE = new ReadingChoices(Optional.empty(), Optional.empty());

    private static final int LONGEST = 40;

    /**
     * Returns the choices of texts as users write them.
     *
     * @throws JourneyException if one is not known
     */
    public static ReadingChoices named(Optional<String> encoding, Optional<String> scale, Locale locale)
            throws JourneyException {
        Messages messages = Messages.of(ReadingChoices.class, locale);
        Optional<Charset> charset = encoding.flatMap(TextDecoder::charset);
        if (encoding.isPresent() && charset.isEmpty()) {
            throw new JourneyException(messages.get("decode_unknown", Lines.shortened(encoding.get(), LONGEST)));
        }
        Optional<ScoreScale> range = scale.flatMap(ScoreScale::parse);
        if (scale.isPresent() && range.isEmpty()) {
            throw new JourneyException(messages.get("score_badScale", Lines.shortened(scale.get(), LONGEST)));
        }
        return new ReadingChoices(charset, range);
    }
}
