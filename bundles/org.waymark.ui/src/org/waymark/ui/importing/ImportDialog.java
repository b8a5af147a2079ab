package org.waymark.ui.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.waymark.core.JourneyException;
import org.waymark.core.layout.Theme;
import org.waymark.core.table.TableSheet;
import org.waymark.core.task.MappingFile;
import org.waymark.core.task.NamedFile;
import org.waymark.core.task.Task;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;
import org.waymark.ui.importing.table.ColumnsPage;
import org.waymark.ui.importing.table.TableDraft;
import org.waymark.ui.importing.table.TableMade;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.widgets.WorkDialog;

/**
 * Chooses a file to import, its format and where it goes; shows its content before anything is changed. A table has two
 * more pages: the meaning of its columns, and the map that it becomes. What is guessed can be imported from each page.
 */
public final class ImportDialog extends WorkDialog implements FilePage.Listener {

    private static final int QUIET = 250;

    /** The pages in their order. */
    private enum Step {
        FILE, COLUMNS, PREVIEW
    }

    private final Optional<PortfolioSession> session;
    private final Optional<Journey> current;
    private final Theme theme;
    private final Messages messages = Messages.of(ImportDialog.class);
    private final Runnable reading = this::read;
    private final StackLayout stack = new StackLayout();
    private Path given;
    private Step step = Step.FILE;
    private FilePage file;
    private ColumnsPage columns;
    private PreviewPage preview;
    private Optional<ImportFound> found = Optional.empty();
    private MapMaker maker;
    private ImportChoice choice;

    /**
     * @param session the portfolio in use
     * @param current its journey in front
     * @param theme theme of the preview
     */
    public ImportDialog(Shell parent, Optional<PortfolioSession> session, Optional<Journey> current, Theme theme) {
        super(parent, Messages.of(ImportDialog.class).get("import_title"), new Point(1000, 640));
        this.session = session;
        this.current = current;
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
        stack.marginWidth = 12;
        stack.marginHeight = 10;
        area.setLayout(stack);
        file = new FilePage(area, session, current, this);
        columns = new ColumnsPage(area, this::decided);
        preview = new PreviewPage(area, this::renamed);
        stack.topControl = file;
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.BACK_ID, messages.get("import_back"), false);
        createButton(parent, IDialogConstants.NEXT_ID, messages.get("import_next"), false);
        createButtons(parent, messages.get("import_import"), messages.get("import_cancel"));
    }

    @Override
    protected void buttonPressed(int id) {
        switch (id) {
            case IDialogConstants.BACK_ID -> go(Step.values()[step.ordinal() - 1]);
            case IDialogConstants.NEXT_ID -> go(Step.values()[step.ordinal() + 1]);
            default -> super.buttonPressed(id);
        }
    }

    @Override
    protected void created() {
        maker = new MapMaker(strip(), session, theme);
        if (given != null) {
            file.begin(given);
        }
        fileChanged();
    }

    private void go(Step other) {
        step = other;
        stack.topControl = switch (other) {
            case FILE -> file;
            case COLUMNS -> columns;
            case PREVIEW -> preview;
        };
        stack.topControl.getParent().layout();
        if (other == Step.PREVIEW) {
            make();
        }
        tell();
        // the picture of the map takes keys, and Enter is to go on
        (other == Step.PREVIEW ? getButton(IDialogConstants.OK_ID) : stack.topControl).setFocus();
    }

    /** Shows which page this is, what it is for, and what can be done. */
    private void tell() {
        Optional<TableDraft> draft = draft();
        String title = file.source().map(ImportSource::title).orElse(messages.get("import_title"));
        setTitle(draft.isEmpty()
                ? title
                : messages.get("import_step", title, step.ordinal() + 1, Step.values().length));
        setMessage(switch (step) {
            case FILE -> file.source().map(ImportSource::help).orElse(messages.get("import_message"));
            case COLUMNS -> file.namedFile().flatMap(MappingFile::beside)
                    .map(kept -> messages.get("import_columnsKept", kept.path().getFileName()))
                    .orElseGet(() -> messages.get("import_columns"));
            case PREVIEW -> messages.get("import_preview");
        });
        boolean ready = found.filter(FoundPane::importable).isPresent();
        getButton(IDialogConstants.OK_ID).setEnabled(ready && !strip().isRunning());
        getButton(IDialogConstants.BACK_ID).setEnabled(step != Step.FILE);
        getButton(IDialogConstants.NEXT_ID).setEnabled(draft.isPresent() && step != Step.PREVIEW
                && (step == Step.FILE || ready));
        getButton(IDialogConstants.BACK_ID).setVisible(draft.isPresent());
        getButton(IDialogConstants.NEXT_ID).setVisible(draft.isPresent());
        boolean on = draft.isPresent() && step != Step.PREVIEW;
        getShell().setDefaultButton(getButton(on ? IDialogConstants.NEXT_ID : IDialogConstants.OK_ID));
    }

    private Optional<TableDraft> draft() {
        return found.flatMap(it -> it instanceof ImportFound.Table(TableDraft draft)
                ? Optional.of(draft)
                : Optional.empty());
    }

    /** Reads the file when nothing has changed for a moment. */
    @Override
    public void fileChanged() {
        if (getButton(IDialogConstants.OK_ID) == null) {
            return;
        }
        found = Optional.empty();
        file.offer();
        Optional<String> problem = problem();
        file.show(problem.orElse(messages.get("import_reading")));
        tell();
        getShell().getDisplay().timerExec(problem.isEmpty() ? QUIET : -1, reading);
    }

    @Override
    public void sheetChosen(TableSheet sheet) {
        draft().ifPresent(it -> found(new ImportFound.Table(it.with(sheet))));
    }

    @Override
    public void targetChanged() {
        // the map is made when it is shown
    }

    private void decided(TableDraft draft) {
        found = Optional.of(new ImportFound.Table(draft));
        tell();
    }

    private void renamed(Map<String, String> names) {
        draft().ifPresent(it -> decided(it.withNames(names)));
        make();
    }

    private Optional<String> problem() {
        Optional<NamedFile> named = file.namedFile();
        if (named.isEmpty()) {
            return Optional.of(messages.get("import_noFile"));
        } else if (file.source().isEmpty()) {
            return Optional.of(messages.get("import_noFormat"));
        }
        return Files.isRegularFile(named.get().path())
                ? Optional.empty()
                : Optional.of(messages.get("import_missing", named.get().shown()));
    }

    private void read() {
        if (getShell() == null || getShell().isDisposed() || file.namedFile().isEmpty() || file.source().isEmpty()) {
            return;
        }
        Task<ImportFound> task = ImportFound.task(file.source().get(), file.namedFile().get(), file.choices(), session,
                theme);
        strip().run(messages.get("import_title"), task, outcome -> outcome.result().ifPresentOrElse(this::found,
                () -> file.show(messages.get("import_stopped"))), this::failed);
    }

    private void failed(JourneyException e) {
        file.show(e.getMessage());
    }

    private void found(ImportFound read) {
        if (read instanceof ImportFound.Foreign foreign) {
            // a spreadsheet that is no ownership workbook of ours
            file.choose(foreign.table());
            return;
        }
        found = Optional.of(read);
        file.show(read);
        draft().ifPresent(it -> {
            columns.show(it);
            preview.begin(file.namedFile().orElseThrow(), it.mapping().names());
        });
        tell();
    }

    private void make() {
        made(preview::show);
    }

    private void made(Consumer<TableMade> then) {
        NamedFile source = file.namedFile().orElseThrow();
        maker.make(draft().orElseThrow(), file.target(), source.stem(), source.path().toAbsolutePath().getParent(),
                made -> {
                    tell();
                    then.accept(made);
                }, e -> preview.show(e.getMessage()));
        if (getShell() != null) {
            tell();
        }
    }

    @Override
    protected void okPressed() {
        if (draft().isPresent()) {
            made(made -> close(Optional.of(made)));
        } else {
            close(Optional.empty());
        }
    }

    private void close(Optional<TableMade> made) {
        NamedFile source = file.namedFile().orElseThrow();
        file.remember(source.path());
        choice = new ImportChoice(source, found.orElseThrow(), made, file.target(), preview.keepMapping());
        super.okPressed();
    }
}
