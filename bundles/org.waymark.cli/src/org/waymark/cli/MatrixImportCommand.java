package org.waymark.cli;

import java.nio.file.Path;
import java.util.Locale;

import org.waymark.core.JourneyException;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import org.waymark.core.workbook.ImportItem;
import org.waymark.core.workbook.ImportReport;
import org.waymark.core.workbook.ImportTexts;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles.OpenForWriting;
import org.waymark.core.task.MatrixImportTask;
import org.waymark.core.task.MatrixImportTask.Result;
import org.waymark.core.task.MatrixImportTask.Then;
import org.waymark.office.OwnershipImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waymark matrix import FILE IN.xlsx}: imports the edits of a workbook. */
@Command
final class MatrixImportCommand implements Subcommand.Command {

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "option_portfolio")
    private Path file;

    @Parameters(index = "1", paramLabel = "IN.xlsx", descriptionKey = "matrixImport_in")
    private Path workbook;

    @Option(names = "--dry-run", descriptionKey = "matrixImport_dryRun")
    private boolean dryRun;

    private final Terminal terminal;
    private final Messages messages = Messages.of(MatrixImportCommand.class);

    MatrixImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int run() throws JourneyException {
        if (dryRun) {
            return run(Inputs.load(terminal, file));
        }
        try (OpenForWriting opened = Inputs.open(terminal, file)) {
            return run(opened.document());
        }
    }

    private int run(PortfolioDocument document) throws JourneyException {
        Result result = terminal.run(new MatrixImportTask(document, file.toString(),
                OwnershipImport::read, terminal.file(workbook), dryRun ? Then.LIST : Then.SAVE));
        ImportTexts texts = ImportTexts.of(Locale.getDefault());
        result.report().items().forEach(item -> terminal.out().println(Lines.single(texts.line(item))));
        switch (result) {
            case Result.Listed listed -> tell("matrixImport_wouldDo", listed.report());
            case Result.Saved saved -> tell("matrixImport_done", saved.report());
            case Result.Refused refused -> throw new JourneyException(refused.reason());
        }
        return result.report().hasLeftOut() ? ExitCode.FOUND : ExitCode.DONE;
    }

    private void tell(String key, ImportReport report) {
        long changes = report.count(ImportItem.Kind.ADDED) + report.count(ImportItem.Kind.CHANGED)
                + report.count(ImportItem.Kind.REMOVED);
        long leftOut = report.count(ImportItem.Kind.CONFLICT) + report.count(ImportItem.Kind.LEFT_OUT);
        terminal.out().println(messages.get(key, file, changes, leftOut));
    }
}
