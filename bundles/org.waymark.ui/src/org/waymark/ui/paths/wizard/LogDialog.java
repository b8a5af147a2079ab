package org.waymark.ui.paths.wizard;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.waymark.core.domain.Ids;
import org.waymark.core.paths.LogDraft;
import org.waymark.core.paths.LogSource;
import org.waymark.core.paths.PathEngine;
import org.waymark.core.paths.PlannedMap;
import org.waymark.core.task.LogReadTask;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;
import org.waymark.ui.widgets.WorkDialog;

/**
 * Asks for an event log and its meaning on five pages. Each shows the first rows and which rows are refused, and each
 * choice is tried on the log at once. Nothing is taken for certain that can be read in two ways.
 */
public final class LogDialog extends WorkDialog {

    private static final int QUIET = 250;

    private final PathEngine engine;
    private final List<Journey> journeys;
    private final Optional<Journey> current;
    private final Messages messages = Messages.of(LogDialog.class);
    private final StackLayout stack = new StackLayout();
    private final Runnable reading = this::read;
    private List<LogPage> pages = List.of();
    private Path given;
    private Composite top;
    private LogFilePage file;
    private LogEventsPage events;
    private Button keep;
    private LogRows rows;
    private Optional<LogState> state = Optional.empty();
    private Optional<LogDraft> asked = Optional.empty();
    private String failure = "";
    private int page;
    private LogChoice choice;

    /**
     * @param journeys maps that the log can be compared with
     * @param current the one in front
     */
    public LogDialog(Shell parent, PathEngine engine, List<Journey> journeys, Optional<Journey> current) {
        super(parent, Messages.of(LogDialog.class).get("log_title"), new Point(1080, 760));
        this.engine = engine;
        this.journeys = List.copyOf(journeys);
        this.current = current;
    }

    /** Begins with a file instead of none. */
    public LogDialog with(Path begin) {
        given = begin;
        return this;
    }

    /** Asks the user; empty if the dialog was left. */
    public Optional<LogChoice> ask() {
        return open() == Window.OK ? Optional.of(choice) : Optional.empty();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = content(parent);
        GridLayoutFactory.fillDefaults().margins(12, 10).spacing(0, 10).applyTo(area);
        top = new Composite(area, SWT.NONE);
        top.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 270).applyTo(top);
        file = new LogFilePage(top, journeys, current, this::named, this::changed);
        events = new LogEventsPage(top, this::changed);
        pages = List.of(file, new LogColumnsPage(top, this::changed), new LogTimePage(top, this::changed),
                new LogRulesPage(top, this::changed), events);
        stack.topControl = file;
        rows = new LogRows(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(rows);
        keep = new Button(area, SWT.CHECK);
        keep.setText(messages.get("log_keep"));
        keep.setSelection(true);
        GridDataFactory.fillDefaults().applyTo(keep);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.BACK_ID, messages.get("log_back"), false);
        createButton(parent, IDialogConstants.NEXT_ID, messages.get("log_next"), false);
        createButtons(parent, messages.get("log_find"), messages.get("log_cancel"));
    }

    @Override
    protected void created() {
        if (given != null) {
            file.name(given);
        }
        named();
        go(0);
    }

    @Override
    protected void buttonPressed(int id) {
        switch (id) {
            case IDialogConstants.BACK_ID -> go(page - 1);
            case IDialogConstants.NEXT_ID -> go(page + 1);
            default -> super.buttonPressed(id);
        }
    }

    private void go(int other) {
        page = other;
        stack.topControl = pages.get(page);
        state.ifPresent(pages.get(page)::show);
        top.layout();
        tell();
        pages.get(page).begin();
    }

    /** Another file or map was named: the log is read from anew. */
    private void named() {
        if (getButton(IDialogConstants.OK_ID) == null) {
            return;
        }
        // what is still being read is of another log
        strip().abandon();
        state = Optional.empty();
        file.forget();
        failure = file.incomplete().orElse("");
        rows.say(failure.isEmpty() ? messages.get("log_reading") : failure);
        tell();
        getShell().getDisplay().timerExec(failure.isEmpty() ? QUIET : -1, reading);
    }

    /** Something was chosen: what can change how rows are read is tried on the log. */
    private void changed(LogDraft draft) {
        LogDraft old = state.orElseThrow().draft();
        boolean again = !old.format().equals(draft.format()) || !old.columns().equals(draft.columns())
                || !old.timeFormat().equals(draft.timeFormat()) || !old.zone().equals(draft.zone())
                || old.rules().ignoreCase() != draft.rules().ignoreCase()
                || !old.rules().keep().equals(draft.rules().keep());
        state = state.map(it -> it.with(draft));
        pages.get(page).show(state.get());
        tell();
        if (again) {
            strip().abandon();
            getShell().getDisplay().timerExec(QUIET, reading);
        }
    }

    private void read() {
        if (getShell() == null || getShell().isDisposed() || file.source().isEmpty()) {
            return;
        }
        asked = state.map(LogState::draft);
        LogReadTask task = new LogReadTask(engine, file.source().get(), asked, plan(), zone());
        strip().run(messages.get("log_reading"), task, outcome -> outcome.result().ifPresentOrElse(this::read,
                () -> failed(messages.get("log_stopped"))), e -> failed(e.getMessage()));
        tell();
    }

    private void read(LogReadTask.Result result) {
        failure = "";
        // what was chosen meanwhile counts, and the preview adds to it
        LogDraft draft = state.map(LogState::draft).filter(now -> asked.filter(now::equals).isEmpty())
                .map(now -> now.offered(result.preview(), plan())).orElse(result.draft());
        state = Optional.of(new LogState(draft, result.preview(), plan(),
                state.map(LogState::mapping).orElse(result.mapping())));
        rows.show(result.preview());
        pages.get(page).show(state.get());
        tell();
    }

    private void failed(String text) {
        failure = text;
        rows.say(text);
        tell();
    }

    /** Returns the zone of the machine, as a proposal that is shown and can be changed. */
    private static String zone() {
        String zone = ZoneId.systemDefault().getId();
        return zone.contains("UTC") || zone.equals("GMT") || zone.equals("Z") ? "UTC" : zone;
    }

    private PlannedMap plan() {
        return file.plan().map(PlannedMap::of).orElse(PlannedMap.NONE);
    }

    /** Says which page this is, what it is for, what is missing on it, and what can be done. */
    private void tell() {
        LogPage shown = pages.get(page);
        setTitle(messages.get("log_step", messages.get("log_page_" + page), page + 1, pages.size()));
        Optional<String> missing = state.flatMap(shown::problem);
        setMessage(page == 0 && state.flatMap(LogState::mapping).isPresent()
                ? messages.get("log_known", state.get().mapping().orElseThrow().shown())
                : missing.orElseGet(shown::help));
        boolean ready = state.isPresent() && failure.isEmpty() && missing.isEmpty() && !strip().isRunning();
        boolean last = page == pages.size() - 1;
        boolean complete = ready && state.get().draft().missing().isEmpty();
        getButton(IDialogConstants.BACK_ID).setEnabled(page > 0);
        getButton(IDialogConstants.NEXT_ID).setEnabled(ready && !last);
        getButton(IDialogConstants.OK_ID).setEnabled(complete && (last || state.get().mapping().isPresent()));
        boolean open = last && state.isPresent() && state.get().draft().open() > 0;
        getShell().setDefaultButton(open
                ? events.accept()
                : getButton(last ? IDialogConstants.OK_ID : IDialogConstants.NEXT_ID));
        boolean keepable = last && file.source().flatMap(LogReadTask::mappingOf).isPresent();
        if (keep.getVisible() != keepable) {
            keep.setVisible(keepable);
            ((GridData) keep.getLayoutData()).exclude = !keepable;
            keep.getParent().layout();
        }
    }

    @Override
    protected void okPressed() {
        LogSource log = file.source().orElseThrow();
        Optional<Journey> plan = file.plan();
        file.remember();
        choice = new LogChoice(log, state.orElseThrow().draft().mapping(plan.map(Ids::idOf)), plan,
                keep.getSelection() ? LogReadTask.mappingOf(log) : Optional.empty());
        super.okPressed();
    }
}
