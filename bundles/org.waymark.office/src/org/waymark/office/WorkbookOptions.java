package org.waymark.office;

import java.time.ZonedDateTime;
import java.util.Locale;

/**
 * How a workbook is written.
 *
 * @param locale the language of headings and legends: Russian, or English for anything else
 * @param created the moment shown on the sheets and in the document's properties; equal input at an equal moment gives
 *     equal bytes
 */
public record WorkbookOptions(Locale locale, ZonedDateTime created) {
}
