package org.waymark.office;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a workbook is written.
 *
 * @param locale the language of headings and legends: Russian, or English for anything else
 * @param created the moment shown on the sheets and in the document's properties; equal input at an equal moment gives
 *     equal bytes
 * @param findings what the validation says about the portfolio, for the sheet of findings; there is none
 *     without it
 */
public record WorkbookOptions(Locale locale, ZonedDateTime created, Optional<List<FindingRow>> findings) {

    public WorkbookOptions {
        findings = findings.map(List::copyOf);
    }

    /** Without findings. */
    public WorkbookOptions(Locale locale, ZonedDateTime created) {
        this(locale, created, Optional.empty());
    }
}
