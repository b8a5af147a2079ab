package org.waymark.core.workbook;

import java.util.List;
import java.util.Optional;

import org.waymark.core.exchange.ExportInput;
import org.waymark.core.insight.OwnershipReport;
import org.waymark.core.ownership.MatrixOptions;

/**
 * Everything the ownership workbook of an export shows, computed once. With the fingerprint of the portfolio and the
 * findings of the validation, so that every workbook can be taken back and says what is not in order.
 *
 * @param report what it shows
 * @param options how it is written
 */
public record WorkbookContent(OwnershipReport report, WorkbookOptions options) {

    /** The content of an export; reads the portfolio and changes nothing. */
    public static WorkbookContent of(ExportInput input, MatrixOptions options) {
        List<FindingRow> findings = FindingRow.of(input.document(), input.journeys(), input.locale());
        return new WorkbookContent(OwnershipReport.of(input.document(), input.journeys(), options),
                new WorkbookOptions(input.locale(), input.created(), Optional.of(findings)));
    }
}
