package org.waymark.ui.importing;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.waymark.core.JourneyException;
import org.waymark.core.exchange.ImportInput;
import org.waymark.core.exchange.ImportResult;
import org.waymark.core.exchange.Importer;
import org.waymark.core.exchange.formats.CoreFormats;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.text.Messages;
import org.waymark.core.workbook.ImportReport;
import org.waymark.office.OwnershipImport;
import org.waymark.ui.open.LastFolder;
import org.waymark.ui.open.Opener;
import org.waymark.ui.session.PortfolioSession;

/**
 * File > Import: imports an edited ownership workbook into the active portfolio, or a map of another format as a new
 * portfolio.
 */
public final class ImportFlow {

    private static final String WORKBOOK = "xlsx";
    private static final long LARGEST_MAP = 64L << 20;
    private static final int MOST_NOTICES = 12;

    private final IWorkbenchWindow window;
    private final Optional<PortfolioSession> session;
    private final LastFolder folder = new LastFolder("import");
    private final Messages messages = Messages.of(ImportFlow.class);

    /** @param session the active portfolio, into which a workbook is imported */
    public ImportFlow(IWorkbenchWindow window, Optional<PortfolioSession> session) {
        this.window = window;
        this.session = session;
    }

    private interface Work<T> {
        T run(IProgressMonitor monitor) throws IOException, JourneyException;
    }

    /** Asks for a file and imports it. */
    public void ask() {
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN);
        dialog.setText(messages.get("import_choose"));
        folder.get().or(() -> session.map(it -> it.document().folder()))
                .ifPresent(path -> dialog.setFilterPath(path.toString()));
        List<String> names = new ArrayList<>(List.of(messages.get("import_all"), messages.get("import_workbook")));
        List<String> endings = new ArrayList<>(List.of("", "*." + WORKBOOK));
        for (Importer importer : CoreFormats.importers()) {
            names.add(importer.title(Locale.getDefault()));
            endings.add(importer.extensions().stream().map(it -> "*." + it).collect(Collectors.joining(";")));
        }
        endings.set(0, String.join(";", endings.subList(1, endings.size())));
        dialog.setFilterNames(names.toArray(String[]::new));
        dialog.setFilterExtensions(endings.toArray(String[]::new));
        String chosen = dialog.open();
        if (chosen != null) {
            run(Path.of(chosen));
        }
    }

    /** Imports a file according to its ending. */
    public void run(Path file) {
        folder.remember(file);
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        Optional<Importer> importer = CoreFormats.importers().stream().filter(it -> it.extensions().contains(ending))
                .findFirst();
        if (importer.isPresent()) {
            map(file, importer.get());
        } else if (session.isEmpty()) {
            MessageDialog.openInformation(window.getShell(), messages.get("import_title"),
                    messages.get("import_noPortfolio", name));
        } else if (session.get().document().readOnly()) {
            MessageDialog.openError(window.getShell(), messages.get("import_title"),
                    messages.get("import_readOnly", session.get().name()));
        } else {
            workbook(file, session.get());
        }
    }

    private void workbook(Path file, PortfolioSession into) {
        into.finish();
        Optional<ImportReport> report = inBackground(file, monitor -> OwnershipImport.read(into.document(), file,
                Locale.getDefault(), monitor::isCanceled));
        report.ifPresent(found -> {
            if (found.items().isEmpty()) {
                MessageDialog.openInformation(window.getShell(), messages.get("import_title"),
                        messages.get("import_nothing", file.getFileName(), into.name()));
            } else {
                new ImportDialog(window, into, file.getFileName().toString(), found).open();
            }
        });
    }

    private void map(Path file, Importer importer) {
        String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        Optional<ImportResult> result = inBackground(file, monitor -> {
            if (Files.size(file) > LARGEST_MAP) {
                throw new JourneyException(messages.get("import_tooLarge", file, LARGEST_MAP >> 20));
            }
            try {
                return importer.read(new ImportInput(Files.readAllBytes(file), name, Locale.getDefault()));
            } catch (JourneyException e) {
                throw new JourneyException(file + ": " + e.getMessage(), e);
            }
        });
        result.ifPresent(read -> {
            new Opener(window.getActivePage()).created(PortfolioFiles.create(free(file, name), read.portfolio()));
            List<String> notices = read.summary().notices();
            if (!notices.isEmpty()) {
                String shown = String.join("\n", notices.subList(0, Math.min(MOST_NOTICES, notices.size())));
                MessageDialog.openInformation(window.getShell(), messages.get("import_title"),
                        messages.get("import_read", read.summary().done(), notices.size(), shown));
            }
        });
    }

    /** Returns a free path next to the file. */
    private static Path free(Path file, String name) {
        Path path = file.resolveSibling(name + ".cjm");
        for (int i = 2; Files.exists(path); i++) {
            path = file.resolveSibling(name + "-" + i + ".cjm");
        }
        return path;
    }

    /** Reads on a background thread with progress and cancel. */
    private <T> Optional<T> inBackground(Path file, Work<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        try {
            window.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                monitor.beginTask(messages.get("import_reading", file.getFileName()), IProgressMonitor.UNKNOWN);
                try {
                    result.set(work.run(monitor));
                } catch (IOException | JourneyException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof CancellationException)) {
                say(file, e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.ofNullable(result.get());
    }

    private void say(Path file, Throwable cause) {
        String message;
        if (cause instanceof JourneyException known) {
            message = known.getMessage();
        } else {
            ILog.of(ImportFlow.class).error(file.toString(), cause);
            message = messages.get("import_failed", file, String.valueOf(cause.getMessage()));
        }
        MessageDialog.openError(window.getShell(), messages.get("import_title"), message);
    }
}
