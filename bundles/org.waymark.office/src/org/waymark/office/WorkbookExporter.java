package org.waymark.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;
import org.waymark.core.exchange.DeliverableOptions;
import org.waymark.core.exchange.ExchangeSummary;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.ExportOption;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.exchange.FileFormat;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.core.workbook.WorkbookContent;
import org.waymark.core.workbook.WorkbookSummary;

/** Exports the ownership workbook with all sheets, including the findings of the validation. */
final class WorkbookExporter implements Exporter {

    /** Maximum depth, more than any tree of functions has. */
    private static final int DEEPEST = 99;

    /** Number of levels of the function tree; 0 = all. */
    static final ExportOption<Integer> ROLL_UP = new ExportOption.Number("rollup", 0, 0, DEEPEST,
            WorkbookExporter.class);

    static final ExportOption<Boolean> MICRO_INTERACTIONS = new ExportOption.Flag("micro-interactions", false,
            WorkbookExporter.class);

    private static final FileFormat FORMAT = new FileFormat("xlsx", WorkbookExporter.class);

    @Override
    public FileFormat format() {
        return FORMAT;
    }

    @Override
    public Scope scope() {
        return Scope.JOURNEYS;
    }

    @Override
    public int effort() {
        return 4;
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public List<ExportOption<?>> options() {
        return List.of(ROLL_UP, MICRO_INTERACTIONS, DeliverableOptions.PROFILE, DeliverableOptions.COMMENTS);
    }

    @Override
    public boolean applies(ExportOption<?> option, ExportSettings settings) {
        return DeliverableOptions.applies(option, settings);
    }

    @Override
    public boolean readsBeforeLibraries() {
        return true;
    }

    @Override
    public ExchangeSummary write(ExportInput input, OutputStream out) throws IOException, JourneyException {
        MatrixOptions options = MatrixOptions.PLAIN.withRollUp(input.settings().get(ROLL_UP))
                .withMicroInteractions(input.settings().get(MICRO_INTERACTIONS));
        WorkbookContent content = WorkbookContent.of(input, options);
        input.awaitLibraries();
        WorkbookSummary summary = OwnershipWorkbook.write(content, out, input.cancelled());
        return new ExchangeSummary(Messages.of(WorkbookExporter.class, input.locale()).get("xlsx_done", summary.rows(),
                summary.functions(), summary.assignments()), summary.notices());
    }
}
