package org.waymark.core.workbook;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The options for writing a workbook.
 *
 * @param locale language of headings and legends: Russian, or English for anything else
 * @param created time shown on the sheets and in the document properties; equal input at an equal time gives equal
 *     bytes
 * @param findings findings of the validation for the sheet of findings; without them there is no such sheet
 * @param remarks what was said, for the sheet of comments; without it there is no such sheet
 */
public record WorkbookOptions(Locale locale, ZonedDateTime created, Optional<List<FindingRow>> findings,
        Optional<List<RemarkRow>> remarks) {

    public WorkbookOptions {
        findings = findings.map(List::copyOf);
        remarks = remarks.map(List::copyOf);
    }

    /** Creates options without findings and comments. */
    public WorkbookOptions(Locale locale, ZonedDateTime created) {
        this(locale, created, Optional.empty(), Optional.empty());
    }
}
