package org.waymark.core.exchange;

import java.util.Locale;

/**
 * What is to be imported.
 *
 * @param content the bytes of the file, not to be changed
 * @param name a name for what has none in the file, such as the file name without its ending
 * @param locale language of messages
 */
public record ImportInput(byte[] content, String name, Locale locale) {
}
