package org.waymark.ui.paths.wizard;

import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.waymark.core.paths.LogDraft;
import org.waymark.core.paths.LogFormat;
import org.waymark.core.paths.LogFormat.Kind;
import org.waymark.core.paths.LogSource;
import org.waymark.core.task.LogReadTask;
import org.waymark.core.task.NamedFile;
import org.waymark.core.text.Labels;
import org.waymark.model.cjm.Journey;
import org.waymark.ui.open.LastFolder;

/** The page of the file: which log, how it is written, and the map that its paths are compared with. */
final class LogFilePage extends LogPage {

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
    private static final List<String> ENCODINGS = List.of("UTF-8", "windows-1251", "windows-1252", "UTF-16LE",
            "UTF-16BE", "ISO-8859-15", "KOI8-R", "IBM866");
    private static final List<Kind> KINDS = List.of(Kind.CSV, Kind.JSON_LINES, Kind.PARQUET, Kind.XES, Kind.XLSX);
    private static final String ENDINGS = "*.csv;*.tsv;*.txt;*.gz;*.jsonl;*.ndjson;*.json;*.parquet;*.xes;*.xlsx";

    private final LastFolder folder = new LastFolder("log");
    private final List<Journey> journeys;
    private final Combo place;
    private final Text file;
    private final DatabaseFields database;
    private final List<Control> fileOnly = new ArrayList<>();
    private final Combo plan;
    private final Combo kind;
    private final Combo delimiter;
    private final Combo encoding;
    private final Button header;
    private LogState state;

    /**
     * @param journeys maps that the log can be compared with
     * @param current the one that is chosen at first
     * @param named called when another file or map was named
     */
    LogFilePage(Composite parent, List<Journey> journeys, Optional<Journey> current, Runnable named,
            Consumer<LogDraft> changed) {
        super(parent, changed);
        this.journeys = journeys;
        lines(this);
        place = combo(this, "file_place");
        place.setItems(get("place_file"), get("place_table"));
        place.select(0);
        place.addListener(SWT.Selection, event -> {
            placed();
            named.run();
        });
        int first = getChildren().length;
        new Label(this, SWT.NONE).setText(get("file_file"));
        file = file();
        file.addListener(SWT.Modify, event -> named.run());
        fileOnly.addAll(children(first));
        database = new DatabaseFields(this, named);
        plan = combo(this, "file_plan");
        Labels labels = Labels.in(Locale.getDefault());
        journeys.forEach(it -> plan.add(labels.shown(it)));
        plan.add(get("file_noPlan"));
        plan.select(current.map(journeys::indexOf).filter(it -> it >= 0).orElse(0));
        plan.addListener(SWT.Selection, event -> named.run());
        int format = getChildren().length;
        kind = combo(this, "file_kind");
        KINDS.forEach(it -> kind.add(get("kind_" + it.name().toLowerCase(Locale.ROOT))));
        delimiter = combo(this, "file_delimiter");
        DELIMITERS.forEach(it -> delimiter.add(get("delimiter_" + DELIMITERS.indexOf(it))));
        encoding = combo(this, "file_encoding");
        ENCODINGS.stream().filter(Charset::isSupported).forEach(encoding::add);
        new Label(this, SWT.NONE);
        header = new Button(this, SWT.CHECK);
        header.setText(get("file_header"));
        header.addListener(SWT.Selection, event -> reformat());
        for (Combo combo : List.of(kind, delimiter, encoding)) {
            combo.addListener(SWT.Selection, event -> reformat());
        }
        fileOnly.addAll(children(format));
        placed();
        enable();
    }

    private List<Control> children(int from) {
        return Arrays.asList(getChildren()).subList(from, getChildren().length);
    }

    private boolean isTable() {
        return place.getSelectionIndex() == 1;
    }

    /** Shows the fields of a file or those of a table. */
    private void placed() {
        fileOnly.forEach(it -> shown(it, !isTable()));
        database.controls().forEach(it -> shown(it, isTable()));
        layout();
    }

    private static void shown(Control control, boolean shown) {
        GridData data = control.getLayoutData() instanceof GridData known ? known : new GridData();
        data.exclude = !shown;
        control.setLayoutData(data);
        control.setVisible(shown);
    }

    private Text file() {
        Composite line = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(line);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(line);
        Text text = new Text(line, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        Button browse = new Button(line, SWT.PUSH);
        browse.setText(get("file_browse"));
        browse.addListener(SWT.Selection, event -> browse(text));
        return text;
    }

    private void browse(Text text) {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(get("file_choose"));
        dialog.setFilterNames(new String[]{get("file_logs"), get("file_all")});
        dialog.setFilterExtensions(new String[]{ENDINGS, "*"});
        folder.get().ifPresent(path -> dialog.setFilterPath(path.toString()));
        String chosen = dialog.open();
        if (chosen != null) {
            text.setText(chosen);
        }
    }

    private void reformat() {
        if (state != null) {
            LogFormat old = state.draft().format();
            int mark = delimiter.getSelectionIndex();
            change(state.draft().with(new LogFormat(KINDS.get(Math.max(0, kind.getSelectionIndex())),
                    encoding.getText().isEmpty() ? old.encoding() : encoding.getText(),
                    mark < 0 ? old.delimiter() : DELIMITERS.get(mark), old.quote(), header.getSelection(),
                    old.sheet())));
        }
    }

    void name(Path path) {
        file.setText(path.toString());
    }

    /** Returns the log; empty if none is named. */
    Optional<LogSource> source() {
        return isTable() ? database.source() : named().map(LogReadTask::source);
    }

    /** Returns what has to be filled in before something can be read. */
    Optional<String> incomplete() {
        if (isTable()) {
            return database.source().isEmpty() ? Optional.of(get("table_incomplete")) : Optional.empty();
        }
        return named().isEmpty()
                ? Optional.of(get("file_incomplete"))
                : named().filter(it -> !Files.isRegularFile(it.path())).map(it -> get("file_missing", it.shown()));
    }

    private Optional<NamedFile> named() {
        try {
            String text = file.getText().strip();
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new NamedFile(Path.of(text),
                            Path.of(text).getFileName() == null ? text : Path.of(text).getFileName().toString()));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Returns the map that the log is compared with. */
    Optional<Journey> plan() {
        int index = plan.getSelectionIndex();
        return index >= 0 && index < journeys.size() ? Optional.of(journeys.get(index)) : Optional.empty();
    }

    void remember() {
        if (!isTable()) {
            named().ifPresent(it -> folder.remember(it.path()));
        }
    }

    /** Shows that nothing was read. */
    void forget() {
        state = null;
        enable();
    }

    @Override
    void show(LogState shown) {
        state = shown;
        LogFormat format = shown.draft().format();
        if (KINDS.contains(format.kind())) {
            kind.select(KINDS.indexOf(format.kind()));
        }
        int mark = DELIMITERS.indexOf(format.delimiter());
        if (mark >= 0) {
            delimiter.select(mark);
        } else {
            delimiter.deselectAll();
        }
        if (encoding.indexOf(format.encoding()) < 0) {
            encoding.add(format.encoding());
        }
        encoding.select(encoding.indexOf(format.encoding()));
        header.setSelection(format.header());
        enable();
    }

    private void enable() {
        boolean known = state != null;
        boolean csv = known && state.draft().format().kind() == Kind.CSV;
        kind.setEnabled(known);
        delimiter.setEnabled(csv);
        encoding.setEnabled(csv);
        header.setEnabled(csv || known && state.draft().format().kind() == Kind.XLSX);
    }

    @Override
    String help() {
        return get("page_file");
    }

    @Override
    Optional<String> problem(LogState shown) {
        return Optional.empty();
    }

    @Override
    void begin() {
        if (isTable()) {
            database.begin();
        } else {
            file.setFocus();
        }
    }
}
