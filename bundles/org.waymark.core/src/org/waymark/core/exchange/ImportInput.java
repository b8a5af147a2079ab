package org.waymark.core.exchange;

import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * The input of an import.
 *
 * @param content bytes of the file; must not be changed
 * @param name name for a journey that has none in the file, such as the file name without its ending
 * @param locale language of messages
 * @param cancelled says whether the result is no longer wanted
 */
public record ImportInput(byte[] content, String name, Locale locale, BooleanSupplier cancelled) {

    /** Creates the input of an import that nobody cancels. */
    public ImportInput(byte[] content, String name, Locale locale) {
        this(content, name, locale, () -> false);
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
