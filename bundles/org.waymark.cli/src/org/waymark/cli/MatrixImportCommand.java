package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.emf.common.command.Command;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import org.waymark.core.edit.DocumentDomain;
import org.waymark.core.workbook.ImportItem;
import org.waymark.core.workbook.ImportReport;
import org.waymark.core.workbook.ImportTexts;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.office.OwnershipImport;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waymark matrix import FILE IN.xlsx}: takes back what was edited in a workbook. */
@picocli.CommandLine.Command
final class MatrixImportCommand implements Subcommand.Command {

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "option_portfolio")
    private Path file;

    @Parameters(index = "1", paramLabel = "IN.xlsx", descriptionKey = "matrixImport_in")
    private Path workbook;

    @Option(names = "--dry-run", descriptionKey = "matrixImport_dryRun")
    private boolean dryRun;

    private final Terminal terminal;
    private final Messages messages;

    MatrixImportCommand(Terminal terminal) {
        this.terminal = terminal;
        this.messages = Messages.of(MatrixImportCommand.class, terminal.locale());
    }

    @Override
    public int run() throws JourneyException, IOException {
        PortfolioDocument document = Inputs.load(terminal, file);
        ImportReport report = OwnershipImport.read(document, terminal.resolve(workbook), terminal.locale());
        ImportTexts texts = ImportTexts.of(terminal.locale());
        report.items().forEach(item -> terminal.out().println(Lines.single(texts.line(item))));
        if (!dryRun && report.hasChanges()) {
            Command command = report.command(new DocumentDomain(document)).orElseThrow();
            if (document.readOnly() || !command.canExecute()) {
                throw new JourneyException(messages.get(
                        document.readOnly() ? "matrixImport_readOnly" : "matrixImport_impossible", file));
            }
            command.execute();
            PortfolioFiles.save(document);
        }
        long changes = report.count(ImportItem.Kind.ADDED) + report.count(ImportItem.Kind.CHANGED)
                + report.count(ImportItem.Kind.REMOVED);
        long leftOut = report.count(ImportItem.Kind.CONFLICT) + report.count(ImportItem.Kind.LEFT_OUT);
        terminal.out().println(messages.get(dryRun ? "matrixImport_wouldDo" : "matrixImport_done", file, changes,
                leftOut));
        return report.hasLeftOut() ? ExitCode.FOUND : ExitCode.DONE;
    }
}
