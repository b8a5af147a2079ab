package org.waymark.ui.importing;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.waymark.core.JourneyException;
import org.waymark.core.layout.Theme;
import org.waymark.core.task.NamedFile;
import org.waymark.core.task.Task;
import org.waymark.core.text.Messages;
import org.waymark.ui.open.LastFolder;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.widgets.WorkDialog;

/** Chooses a file to import, its format and where it goes; shows its content before anything is changed. */
public final class ImportDialog extends WorkDialog {

    private static final int QUIET = 250;

    private final Optional<PortfolioSession> session;
    private final Theme theme;
    private final LastFolder folder = new LastFolder("import");
    private final Messages messages = Messages.of(ImportDialog.class);
    private final Runnable reading = this::read;
    private Path given;
    private Text file;
    private TableViewer formats;
    private Button fresh;
    private Button into;
    private FoundPane content;
    private ImportFound found;
    private ImportChoice choice;

    /**
     * @param session the portfolio in use
     * @param theme theme of the preview
     */
    public ImportDialog(Shell parent, Optional<PortfolioSession> session, Theme theme) {
        super(parent, Messages.of(ImportDialog.class).get("import_title"), new Point(960, 580));
        this.session = session;
        this.theme = theme;
    }

    /** Begins with a file instead of none. */
    public ImportDialog with(Path begin) {
        given = begin;
        return this;
    }

    /** Asks the user; empty if the dialog was left. */
    Optional<ImportChoice> ask() {
        return open() == Window.OK ? Optional.of(choice) : Optional.empty();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = content(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).spacing(16, 10).applyTo(area);
        createFile(area);
        Composite left = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(left);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(left);
        createFormats(left);
        createTarget(left);
        content = new FoundPane(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
        return area;
    }

    private void createFile(Composite area) {
        Composite line = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(line);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(line);
        new Label(line, SWT.NONE).setText(messages.get("import_file"));
        file = new Text(line, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file);
        file.addListener(SWT.Modify, event -> named());
        Button browse = new Button(line, SWT.PUSH);
        browse.setText(messages.get("import_browse"));
        browse.addListener(SWT.Selection, event -> browse());
    }

    private void createFormats(Composite left) {
        new Label(left, SWT.NONE).setText(messages.get("import_format"));
        formats = new TableViewer(left, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        formats.setContentProvider(ArrayContentProvider.getInstance());
        formats.setLabelProvider(LabelProvider.createTextProvider(each -> ((ImportSource) each).title()));
        formats.setInput(ImportSource.all());
        GridDataFactory.fillDefaults().grab(true, true).hint(280, SWT.DEFAULT).applyTo(formats.getControl());
        formats.addSelectionChangedListener(event -> changed());
    }

    private void createTarget(Composite left) {
        new Label(left, SWT.NONE).setText(messages.get("import_into"));
        fresh = new Button(left, SWT.RADIO);
        fresh.setText(messages.get("import_fresh"));
        fresh.setSelection(true);
        into = new Button(left, SWT.RADIO | SWT.WRAP);
        into.setText(messages.get("import_existing", session.map(PortfolioSession::name).orElse("-")
                .replace("&", "&&")));
        GridDataFactory.fillDefaults().hint(280, SWT.DEFAULT).applyTo(into);
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(messages.get("import_choose"));
        folder.get().or(() -> session.map(it -> it.document().folder()))
                .ifPresent(path -> dialog.setFilterPath(path.toString()));
        List<String> names = new ArrayList<>(List.of(messages.get("import_all")));
        List<String> endings = new ArrayList<>();
        for (ImportSource source : ImportSource.all()) {
            names.add(source.title());
            endings.add(String.join(";", source.extensions().stream().map(it -> "*." + it).toList()));
        }
        endings.add(0, String.join(";", endings));
        dialog.setFilterNames(names.toArray(String[]::new));
        dialog.setFilterExtensions(endings.toArray(String[]::new));
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    @Override
    protected void created() {
        if (given != null) {
            file.setText(given.toString());
        }
        changed();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButtons(parent, messages.get("import_import"), messages.get("import_cancel"));
    }

    private Optional<NamedFile> file() {
        try {
            String text = file.getText().strip();
            return text.isEmpty() ? Optional.empty() : Optional.of(new NamedFile(Path.of(text)));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Optional<ImportSource> source() {
        return Optional.ofNullable((ImportSource) formats.getStructuredSelection().getFirstElement());
    }

    /** Follows the name of the file: its ending says the format. */
    private void named() {
        file().flatMap(ImportSource::of).ifPresent(source -> formats.setSelection(new StructuredSelection(source)));
        changed();
    }

    /** Reads the file when nothing has changed for a moment. */
    private void changed() {
        if (getButton(IDialogConstants.OK_ID) == null) {
            return;
        }
        found = null;
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        setTitle(source().map(ImportSource::title).orElse(messages.get("import_title")));
        setMessage(source().map(ImportSource::help).orElse(messages.get("import_message")));
        boolean workbook = source().filter(ImportSource.Workbook.class::isInstance).isPresent();
        boolean writable = session.filter(open -> !open.document().readOnly()).isPresent();
        fresh.setEnabled(!workbook);
        into.setEnabled(writable);
        fresh.setSelection(!workbook && (fresh.getSelection() || !writable));
        into.setSelection(!fresh.getSelection());
        Optional<String> problem = problem(workbook);
        content.show(problem.orElse(messages.get("import_reading")));
        getShell().getDisplay().timerExec(problem.isEmpty() ? QUIET : -1, reading);
    }

    private Optional<String> problem(boolean workbook) {
        Optional<NamedFile> named = file();
        if (named.isEmpty()) {
            return Optional.of(messages.get("import_noFile"));
        } else if (source().isEmpty()) {
            return Optional.of(messages.get("import_noFormat"));
        } else if (!Files.isRegularFile(named.get().path())) {
            return Optional.of(messages.get("import_missing", named.get().shown()));
        } else if (workbook && session.isEmpty()) {
            return Optional.of(messages.get("import_noPortfolio", named.get().shown()));
        }
        return workbook && session.get().document().readOnly()
                ? Optional.of(messages.get("import_readOnly", session.get().name()))
                : Optional.empty();
    }

    private void read() {
        if (getShell() == null || getShell().isDisposed() || file().isEmpty() || source().isEmpty()) {
            return;
        }
        Task<ImportFound> task = switch (source().get()) {
            case ImportSource.Map map -> ImportFound.map(map, file().get(), theme);
            case ImportSource.Workbook workbook -> ImportFound.workbook(session.orElseThrow(), file().get());
        };
        strip().run(messages.get("import_title"), task, outcome -> outcome.result().ifPresentOrElse(this::found,
                () -> content.show(messages.get("import_stopped"))), this::failed);
    }

    private void failed(JourneyException e) {
        content.show(e.getMessage());
    }

    private void found(ImportFound read) {
        found = read;
        content.show(read);
        getButton(IDialogConstants.OK_ID).setEnabled(content.importable(read));
    }

    @Override
    protected void okPressed() {
        Path path = file().orElseThrow().path();
        folder.remember(path);
        choice = new ImportChoice(path, found, into.getSelection());
        super.okPressed();
    }
}
