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

/** {@code waymark matrix import FILE IN.xlsx}: imports the edits of a workbook. */
final class MatrixImportCommand implements Subcommand.Command {

    private Path file;
    private Path workbook;
    private boolean dryRun;

    private final Terminal terminal;
    private final Messages messages = Messages.of(MatrixImportCommand.class);

    MatrixImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void describe(CommandWords words) {
        words.file("FILE", "option_portfolio", it -> file = it);
        words.file("IN.xlsx", "matrixImport_in", it -> workbook = it);
        words.flag("matrixImport_dryRun", () -> dryRun = true, "--dry-run");
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
