package org.waymark.ui.paths.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.waymark.core.paths.EventChoice;
import org.waymark.core.paths.EventChoice.Kind;
import org.waymark.core.paths.LogDraft;
import org.waymark.core.paths.PlannedMap.Stop;
import org.waymark.core.text.Lines;

/**
 * The page of events: the touchpoint of each. What is offered has to be accepted: Enter accepts the offers of the
 * selected events, the button all of them.
 */
final class LogEventsPage extends LogPage {

    private static final int CHOICES = 290;

    /** A possible decision about an event. */
    private record Answer(EventChoice choice, String title) {
    }

    private final TableViewer events;
    private final TableViewer answers;
    private final Button accept;
    private LogState state;
    private boolean showing;

    LogEventsPage(Composite parent, Consumer<LogDraft> changed) {
        super(parent, changed);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 6).applyTo(this);
        Label left = new Label(this, SWT.NONE);
        left.setText(get("events_events"));
        new Label(this, SWT.NONE).setText(get("events_becomes"));
        events = events();
        answers = answers();
        accept = new Button(this, SWT.PUSH);
        accept.addListener(SWT.Selection, event -> {
            change(state.draft().accepted());
            events.getControl().setFocus();
        });
        Label keys = new Label(this, SWT.NONE);
        keys.setText(get("events_keys"));
        GridDataFactory.fillDefaults().hint(CHOICES, SWT.DEFAULT).applyTo(keys);
    }

    private TableViewer events() {
        Composite frame = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(420, 180).applyTo(frame);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        TableViewer viewer = new TableViewer(frame, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(viewer, layout, "events_event", SWT.NONE, 38, Lines::single);
        column(viewer, layout, "events_count", SWT.RIGHT, 16, it -> String.format(Locale.getDefault(), "%,d",
                state.preview().events().getOrDefault(it, 0L)));
        column(viewer, layout, "events_touchpoint", SWT.NONE, 46, it -> title(state.draft().events().get(it)));
        viewer.addSelectionChangedListener(event -> showAnswer());
        viewer.getTable().addListener(SWT.KeyDown, this::key);
        return viewer;
    }

    private void column(TableViewer viewer, TableColumnLayout layout, String title, int style, int weight,
            Function<String, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, style);
        column.getColumn().setText(get(title));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(it -> text.apply((String) it)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60, true));
    }

    private TableViewer answers() {
        TableViewer viewer = new TableViewer(this, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(false, true).hint(CHOICES, 180).applyTo(viewer.getControl());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(ColumnLabelProvider.createTextProvider(it -> ((Answer) it).title()));
        viewer.addSelectionChangedListener(event -> answered());
        return viewer;
    }

    private String title(EventChoice choice) {
        return switch (choice.kind()) {
            case OFFERED -> get("events_offered", name(choice));
            case ON_MAP -> name(choice);
            case OFF_MAP -> get("events_offMap");
            case IGNORED -> get("events_ignored");
        };
    }

    private String name(EventChoice choice) {
        return choice.touchpoint().flatMap(id -> state.plan().stops().stream().filter(it -> it.id().equals(id))
                .findFirst()).map(Stop::name).orElse("?");
    }

    private void key(Event event) {
        if (event.keyCode == ' ' || event.character == '+') {
            List<String> chosen = selected();
            LogDraft draft = state.draft();
            for (String name : chosen) {
                draft = draft.with(List.of(name), draft.events().get(name).accepted());
            }
            next();
            change(draft);
        } else if (event.keyCode == SWT.DEL || event.character == '-') {
            change(state.draft().with(selected(), EventChoice.OFF_MAP));
        } else {
            return;
        }
        event.doit = false;
    }

    /** Goes on to the next event that nobody has decided on. */
    private void next() {
        List<String> all = List.copyOf(state.draft().events().keySet());
        List<String> chosen = selected();
        all.stream().filter(it -> !chosen.contains(it) && state.draft().events().get(it).kind() == Kind.OFFERED)
                .findFirst().ifPresent(it -> events.setSelection(new StructuredSelection(it), true));
    }

    private List<String> selected() {
        List<String> selected = new ArrayList<>();
        for (Object each : events.getStructuredSelection()) {
            selected.add((String) each);
        }
        return selected;
    }

    private void answered() {
        if (!showing && !selected().isEmpty()
                && answers.getStructuredSelection().getFirstElement() instanceof Answer answer) {
            change(state.draft().with(selected(), answer.choice()));
        }
    }

    @Override
    void show(LogState shown) {
        boolean first = state == null;
        state = shown;
        showing = true;
        List<String> names = List.copyOf(shown.draft().events().keySet());
        if (!names.equals(events.getInput())) {
            events.setInput(names);
        } else {
            events.refresh();
        }
        if ((first || events.getStructuredSelection().isEmpty()) && !names.isEmpty()) {
            events.setSelection(new StructuredSelection(names.getFirst()), true);
        }
        List<Answer> all = new ArrayList<>();
        shown.plan().stops().forEach(it -> all.add(new Answer(EventChoice.onMap(it.id()), isUnique(it, shown)
                ? it.name()
                : get("events_stop", it.name(), it.stage()))));
        all.add(new Answer(EventChoice.OFF_MAP, get("events_offMap")));
        all.add(new Answer(EventChoice.IGNORED, get("events_ignored")));
        if (!all.equals(answers.getInput())) {
            answers.setInput(all);
        }
        long open = shown.draft().open();
        accept.setText(get("events_accept", open));
        accept.setEnabled(open > 0);
        showing = false;
        showAnswer();
        layout();
    }

    private static boolean isUnique(Stop stop, LogState shown) {
        return shown.plan().stops().stream().filter(it -> it.name().equals(stop.name())).count() == 1;
    }

    private void showAnswer() {
        if (showing || state == null) {
            return;
        }
        showing = true;
        List<String> chosen = selected();
        Optional<EventChoice> choice = chosen.stream().map(state.draft().events()::get).distinct().count() == 1
                ? Optional.of(state.draft().events().get(chosen.getFirst()))
                : Optional.empty();
        answers.setSelection(choice.filter(it -> it.kind() != Kind.OFFERED)
                .flatMap(it -> ((List<?>) answers.getInput()).stream().map(Answer.class::cast)
                        .filter(answer -> answer.choice().equals(it)).findFirst())
                .map(StructuredSelection::new).orElse(StructuredSelection.EMPTY), true);
        showing = false;
    }

    /** Returns the button that accepts all offers: the default as long as there are some. */
    Button accept() {
        return accept;
    }

    @Override
    String help() {
        if (state != null && state.plan().stops().isEmpty()) {
            return get("page_eventsNoMap");
        }
        return state == null || state.draft().open() == 0
                ? get("page_events")
                : get("page_eventsOpen", get("page_events"), state.draft().open());
    }

    @Override
    Optional<String> problem(LogState shown) {
        return shown.draft().open() > 0 ? Optional.of(help()) : Optional.empty();
    }

    @Override
    void begin() {
        if (accept.isEnabled()) {
            accept.setFocus();
        } else {
            events.getControl().setFocus();
        }
    }
}
