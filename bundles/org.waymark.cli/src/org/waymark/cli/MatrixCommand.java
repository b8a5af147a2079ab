package org.waymark.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;
import org.waymark.core.insight.OwnershipReport;
import org.waymark.core.workbook.AssignmentsCsv;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.model.cjm.Journey;
import org.waymark.office.FindingRow;
import org.waymark.office.OwnershipWorkbook;
import org.waymark.office.WorkbookOptions;
import org.waymark.office.WorkbookSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waymark matrix FILE -o OUT.xlsx|OUT.csv}. */
@Command
final class MatrixCommand implements Subcommand.Command {

    @Parameters(paramLabel = "FILE", descriptionKey = "option_portfolio")
    private Path file;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "OUT", descriptionKey = "matrix_output")
    private Path output;

    @Option(names = "--journey", paramLabel = "NAME|ID", descriptionKey = "option_journey")
    private String journey;

    @Option(names = "--rollup", arity = "0..1", paramLabel = "DEPTH", descriptionKey = "matrix_rollup", preprocessor = AttachedValue.class, fallbackValue = "1")
    private int rollUp;

    @Option(names = "--lang", paramLabel = "en|ru", descriptionKey = "option_lang")
    private Language language;

    private final Terminal terminal;
    private final Messages messages;

    MatrixCommand(Terminal terminal) {
        this.terminal = terminal;
        this.messages = Messages.of(MatrixCommand.class, terminal.locale());
    }

    @Override
    public int run() throws JourneyException {
        OutputFile target = new OutputFile(terminal, output);
        boolean csv = target.isStandardOutput() || target.extension().equals("csv");
        if (!csv && !target.extension().equals("xlsx")) {
            throw new JourneyException(messages.get("matrix_badOutput", output));
        }
        if (rollUp < 0) {
            throw new JourneyException(messages.get("matrix_badRollUp", rollUp));
        }
        PortfolioDocument document = Inputs.load(terminal, file);
        List<Journey> journeys = new JourneyChoice(terminal).choose(document, file, Optional.ofNullable(journey));
        Locale locale = Language.of(language, document.portfolio(), terminal);
        OwnershipReport report = OwnershipReport.of(document, journeys, MatrixOptions.PLAIN.withRollUp(rollUp));
        WorkbookOptions options = new WorkbookOptions(locale, ZonedDateTime.now(),
                csv ? Optional.empty() : Optional.of(FindingRow.of(document, journeys, locale)));
        target.write(out -> write(report, options, csv, target, out));
        return ExitCode.DONE;
    }

    private void write(OwnershipReport report, WorkbookOptions options, boolean csv, OutputFile target,
            OutputStream out) throws IOException, JourneyException {
        if (csv) {
            if (rollUp > 0) {
                terminal.error(messages.get("matrix_rollUpInCsv"));
            }
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            AssignmentsCsv.write(report.assignments(), options.locale(), writer);
            writer.flush();
            if (!target.isStandardOutput()) {
                terminal.out().println(messages.get("matrix_csvWritten", output, report.assignments().size()));
            }
        } else {
            WorkbookSummary summary = OwnershipWorkbook.write(report, options, out);
            summary.notices().forEach(terminal::error);
            terminal.out().println(messages.get("matrix_written", output, summary.rows(), summary.functions(),
                    summary.assignments()));
        }
    }
}
