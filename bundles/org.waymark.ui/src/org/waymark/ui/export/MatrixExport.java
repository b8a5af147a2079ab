package org.waymark.ui.export;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.core.insight.OwnershipReport;
import org.waymark.core.persist.file.DiskFullException;
import org.waymark.core.domain.Ids;
import org.waymark.core.persist.file.WholeFile;
import org.waymark.core.workbook.WorkbookOptions;
import org.waymark.office.OwnershipWorkbook;
import org.waymark.ui.session.PortfolioSession;

/** Writes the workbook on a background thread and shows the result. */
public final class MatrixExport {

    private final IWorkbenchWindow window;
    private final PortfolioSession session;
    private final Messages messages = Messages.of(MatrixExport.class);

    public MatrixExport(IWorkbenchWindow window, PortfolioSession session) {
        this.window = window;
        this.session = session;
    }

    /** Exports; an existing file is replaced when the new one is complete. */
    public void run(MatrixChoice choice) {
        OwnershipReport report = OwnershipReport.of(session.portfolio(), choice.journeys(),
                MatrixOptions.PLAIN.withRollUp(choice.rollUp()), Ids::idOf);
        try {
            window.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                monitor.beginTask(messages.get("matrix_writing", choice.file().getFileName()), -1);
                try {
                    write(report, choice);
                } catch (IOException | JourneyException e) {
                    throw new InvocationTargetException(e);
                }
            });
            MessageDialog.openInformation(window.getShell(), messages.get("matrix_title"),
                    messages.get("matrix_written", choice.file()));
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof IOException || e.getCause() instanceof JourneyException)) {
                ILog.of(MatrixExport.class).error(choice.file().toString(), e.getCause());
            }
            MessageDialog.openError(window.getShell(), messages.get("matrix_title"), reason(choice, e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String reason(MatrixChoice choice, Throwable cause) {
        Path folder = choice.file().toAbsolutePath().getParent();
        if (cause instanceof JourneyException known) {
            return known.getMessage();
        } else if (!Files.isDirectory(folder)) {
            return messages.get("matrix_noFolder", choice.file(), folder);
        } else if (cause instanceof AccessDeniedException || !Files.isWritable(folder)) {
            return messages.get("matrix_denied", choice.file(), folder);
        }
        String reason = cause instanceof DiskFullException
                ? messages.get("matrix_full")
                : String.valueOf(cause.getMessage());
        return messages.get("matrix_failed", choice.file(), reason);
    }

    private static void write(OwnershipReport report, MatrixChoice choice) throws IOException, JourneyException {
        WholeFile.write(choice.file(), out -> OwnershipWorkbook.write(report,
                new WorkbookOptions(choice.locale(), ZonedDateTime.now()), out));
    }
}
