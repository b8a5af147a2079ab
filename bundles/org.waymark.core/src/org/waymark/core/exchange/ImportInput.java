package org.waymark.core.exchange;

import java.util.Locale;

/**
 * The input of an import.
 *
 * @param content bytes of the file; must not be changed
 * @param name name for a journey that has none in the file, such as the file name without its ending
 * @param locale language of messages
 */
public record ImportInput(byte[] content, String name, Locale locale) {
}
