package org.waymark.ui.importing;

import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.waymark.core.reading.ReadingChoices;
import org.waymark.core.table.TableSheet;
import org.waymark.core.task.NamedFile;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;
import org.waymark.ui.importing.table.ImportTarget;
import org.waymark.ui.importing.table.RowsPane;
import org.waymark.ui.importing.table.TableDraft;
import org.waymark.ui.importing.table.TargetPane;
import org.waymark.ui.open.LastFolder;
import org.waymark.ui.session.PortfolioSession;

/** Chooses the file, its format, sheet and encoding, and where its content goes; shows what is in it. */
final class FilePage extends Composite {

    private static final int WIDTH = 280;
    /** The encodings of text files in the wild, the most frequent first. */
    private static final List<String> ENCODINGS = List.of("UTF-8", "windows-1252", "windows-1251", "UTF-16LE",
            "UTF-16BE", "ISO-8859-15", "KOI8-R", "IBM866");

    /** Follows the choices of the page. */
    interface Listener {

        /** Another file, format or encoding: it is to be read again. */
        void fileChanged();

        /** Another sheet of the file that was read. */
        void sheetChosen(TableSheet sheet);

        /** Another destination. */
        void targetChanged();
    }

    private final Optional<PortfolioSession> session;
    private final Listener listener;
    private final LastFolder folder = new LastFolder("import");
    private final Messages messages = Messages.of(FilePage.class);
    private final Text file;
    private final TableViewer formats;
    private final Composite reading;
    private final Combo sheet;
    private final Combo encoding;
    private final TargetPane target;
    private final StackLayout stack = new StackLayout();
    private final Composite content;
    private final FoundPane found;
    private final RowsPane rows;
    private List<TableSheet> sheets = List.of();

    FilePage(Composite parent, Optional<PortfolioSession> session, Optional<Journey> current, Listener listener) {
        super(parent, SWT.NONE);
        this.session = session;
        this.listener = listener;
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 10).applyTo(this);
        file = file();
        Composite left = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(left);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(left);
        formats = formats(left);
        reading = new Composite(left, SWT.NONE);
        GridDataFactory.fillDefaults().applyTo(reading);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(reading);
        sheet = combo("import_sheet");
        sheet.addListener(SWT.Selection, event -> listener.sheetChosen(sheets.get(sheet.getSelectionIndex())));
        encoding = combo("import_encoding");
        encoding.add(messages.get("import_encodingGuessed"));
        ENCODINGS.stream().filter(Charset::isSupported).forEach(encoding::add);
        encoding.select(0);
        encoding.addListener(SWT.Selection, event -> listener.fileChanged());
        target = new TargetPane(left, session, current, listener::targetChanged);
        GridDataFactory.fillDefaults().applyTo(target);
        content = new Composite(this, SWT.NONE);
        content.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
        found = new FoundPane(content);
        rows = new RowsPane(content);
        stack.topControl = found;
    }

    private Text file() {
        Composite line = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(line);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(line);
        new Label(line, SWT.NONE).setText(messages.get("import_file"));
        Text text = new Text(line, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        text.addListener(SWT.Modify, event -> named());
        Button browse = new Button(line, SWT.PUSH);
        browse.setText(messages.get("import_browse"));
        browse.addListener(SWT.Selection, event -> browse());
        return text;
    }

    private TableViewer formats(Composite left) {
        new Label(left, SWT.NONE).setText(messages.get("import_format"));
        TableViewer viewer = new TableViewer(left, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(LabelProvider.createTextProvider(each -> ((ImportSource) each).title()));
        viewer.setInput(ImportSource.all());
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(viewer.getControl());
        viewer.addSelectionChangedListener(event -> listener.fileChanged());
        return viewer;
    }

    private Combo combo(String label) {
        new Label(reading, SWT.NONE).setText(messages.get(label));
        Combo combo = new Combo(reading, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
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

    /** Follows the name of the file: its ending says the format. */
    private void named() {
        encoding.select(0);
        namedFile().flatMap(ImportSource::of).ifPresent(this::choose);
        listener.fileChanged();
    }

    /** Chooses a format. */
    void choose(ImportSource source) {
        formats.setSelection(new StructuredSelection(source));
    }

    void begin(Path path) {
        file.setText(path.toString());
    }

    /** Returns the named file; empty if none is named. */
    Optional<NamedFile> namedFile() {
        try {
            String text = file.getText().strip();
            return text.isEmpty() ? Optional.empty() : Optional.of(new NamedFile(Path.of(text)));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    Optional<ImportSource> source() {
        return Optional.ofNullable((ImportSource) formats.getStructuredSelection().getFirstElement());
    }

    /** Returns the chosen encoding. */
    ReadingChoices choices() {
        return encoding.getSelectionIndex() <= 0
                ? ReadingChoices.NONE
                : new ReadingChoices(Optional.of(Charset.forName(encoding.getText())), Optional.empty());
    }

    ImportTarget target() {
        return target.target();
    }

    /** Offers what is possible for the kind of the file. */
    void offer() {
        boolean workbook = source().filter(ImportSource.Workbook.class::isInstance).isPresent();
        target.offer(!workbook, source().filter(it -> it.table().isPresent()).isPresent());
        encoding.setEnabled(!workbook && source().filter(it -> it.extensions().contains("xlsx")).isEmpty());
        if (!encoding.isEnabled()) {
            encoding.select(0);
        }
    }

    /** Shows a message instead of a content. */
    void show(String message) {
        sheets(List.of(), "");
        found.show(message);
        top(found);
    }

    void show(ImportFound read) {
        if (read instanceof ImportFound.Table(TableDraft draft)) {
            sheets(draft.book().sheets(), draft.sheet().name());
            rows.show(draft.sheet(), draft.problem());
            top(rows);
        } else {
            sheets(List.of(), "");
            found.show(read);
            top(found);
        }
    }

    private void top(Composite pane) {
        stack.topControl = pane;
        content.layout();
    }

    private void sheets(List<TableSheet> all, String chosen) {
        sheets = all;
        sheet.setItems(all.stream().map(TableSheet::name).toArray(String[]::new));
        sheet.setText(chosen);
        sheet.setEnabled(all.size() > 1);
    }

    void remember(Path path) {
        folder.remember(path);
    }
}
