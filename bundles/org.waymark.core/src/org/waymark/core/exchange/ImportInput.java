package org.waymark.core.exchange;

import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.waymark.core.JourneyException;
import org.waymark.core.reading.DecodedText;
import org.waymark.core.reading.ReadingChoices;
import org.waymark.core.reading.TextDecoder;

/**
 * The input of an import.
 *
 * @param content bytes of the file; must not be changed
 * @param name name for a journey that has none in the file, such as the file name without its ending
 * @param locale language of messages
 * @param choices what the user said about the file
 * @param cancelled says whether the result is no longer wanted
 */
public record ImportInput(byte[] content, String name, Locale locale, ReadingChoices choices,
        BooleanSupplier cancelled) {

    /** Creates the input of an import that nobody cancels. */
    public ImportInput(byte[] content, String name, Locale locale) {
        this(content, name, locale, () -> false);
    }

    /** Creates the input of an import about which nothing was said. */
    public ImportInput(byte[] content, String name, Locale locale, BooleanSupplier cancelled) {
        this(content, name, locale, ReadingChoices.NONE, cancelled);
    }

    /**
     * Returns the content as text.
     *
     * @throws JourneyException if it is none; the message says what it is instead
     */
    public DecodedText text() throws JourneyException {
        return TextDecoder.decode(content, choices.encoding(), locale);
    }

    /**
     * Ends an import that is no longer wanted.
     *
     * @throws CancellationException if it is not wanted
     */
    void check() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }
}
