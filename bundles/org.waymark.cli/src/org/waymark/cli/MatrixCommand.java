package org.waymark.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.task.JourneyChoice;
import org.waymark.core.task.MatrixTask;
import org.waymark.core.task.Output;
import org.waymark.core.workbook.WorkbookSummary;
import org.waymark.model.cjm.Journey;
import org.waymark.office.OwnershipWorkbook;

/** {@code waymark matrix FILE -o OUT.xlsx|OUT.csv}. */
final class MatrixCommand implements Subcommand.Command {

    private Path file;
    private Path output;
    private String journey;
    private int rollUp;
    private boolean microInteractions;
    private Language language;

    private final Terminal terminal;
    private final Messages messages = Messages.of(MatrixCommand.class);

    MatrixCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void describe(CommandWords words) {
        words.file("FILE", "option_portfolio", it -> file = it);
        words.required(Path.class, "OUT", "matrix_output", it -> output = it, "-o", "--output");
        words.option(String.class, "NAME|ID", "option_journey", it -> journey = it, "--journey");
        words.attached("DEPTH", "matrix_rollup", "1", it -> rollUp = it, "--rollup");
        words.flag("matrix_microInteractions", () -> microInteractions = true, "--micro-interactions");
        words.option(Language.class, "en|ru", "option_lang", it -> language = it, "--lang");
    }

    @Override
    public int run() throws JourneyException {
        Output target = terminal.output(output);
        MatrixTask.Form form = MatrixTask.Form.of(target);
        if (rollUp < 0) {
            throw new JourneyException(messages.get("matrix_badRollUp", rollUp));
        }
        PortfolioDocument document = Inputs.load(terminal, file);
        List<Journey> journeys = new JourneyChoice(document, file.toString()).journeys(Optional.ofNullable(journey));
        if (form == MatrixTask.Form.CSV && rollUp > 0) {
            terminal.error(messages.get("matrix_rollUpInCsv"));
        }
        if (form == MatrixTask.Form.CSV && microInteractions) {
            terminal.error(messages.get("matrix_microInteractionsInCsv"));
        }
        ExportInput input = new ExportInput(document, journeys, Optional.empty(),
                Language.of(language, document.portfolio()), ExportSettings.STANDARD, terminal.now());
        MatrixTask.Result result = terminal.run(new MatrixTask(OwnershipWorkbook::write, input,
                MatrixOptions.PLAIN.withRollUp(rollUp).withMicroInteractions(microInteractions), form, target));
        if (target instanceof Output.File) {
            tell(result);
        }
        return ExitCode.DONE;
    }

    private void tell(MatrixTask.Result result) {
        switch (result) {
            case MatrixTask.Result.Workbook(WorkbookSummary summary) -> {
                summary.notices().forEach(terminal::error);
                terminal.out().println(messages.get("matrix_written", output, summary.rows(), summary.functions(),
                        summary.assignments()));
            }
            case MatrixTask.Result.Assignments(int count) -> terminal.out().println(
                    messages.get("matrix_csvWritten", output, count));
        }
    }
}
