package org.waymark.core.workbook;

import java.util.List;
import java.util.Optional;

import java.util.concurrent.CancellationException;
import org.waymark.core.exchange.DeliverableOptions;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.insight.OwnershipReport;
import org.waymark.core.ownership.MatrixOptions;

/**
 * The complete content of the ownership workbook, computed once. It includes the fingerprint of the portfolio, which an
 * import needs, and the findings of the validation.
 *
 * @param report content of the sheets
 * @param options options for writing
 * @param facts what the workbook says beyond ownership
 */
public record WorkbookContent(OwnershipReport report, WorkbookOptions options, WorkbookFacts facts) {

    /** Creates the content of a workbook of ownership alone. */
    public WorkbookContent(OwnershipReport report, WorkbookOptions options) {
        this(report, options, WorkbookFacts.NONE);
    }

    /** Computes the content of an export; the portfolio is only read. */
    public static WorkbookContent of(ExportInput input, MatrixOptions options) {
        input.check();
        // a client gets no warnings
        Optional<List<FindingRow>> findings = input.settings().get(DeliverableOptions.PROFILE).showsWork()
                ? Optional.of(FindingRow.of(input.document(), input.journeys(), input.locale()))
                : Optional.empty();
        input.check();
        OwnershipReport report = OwnershipReport.of(input.document(), input.journeys(), options);
        input.check();
        return new WorkbookContent(report,
                new WorkbookOptions(input.locale(), input.created(), findings,
                        DeliverableOptions.discussions(input).map(all -> RemarkRow.of(all, input.locale()))),
                WorkbookFacts.of(input.document().portfolio(), input.journeys(), input.locale()));
    }
}
