package org.waymark.ui.room;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.ToolItem;
import org.waymark.core.room.Round;
import org.waymark.core.room.RoundKind;
import org.waymark.core.room.RoundPhase;
import org.waymark.core.room.RoundPlan;
import org.waymark.core.text.Messages;
import org.waymark.ui.widgets.DropDown;
import org.waymark.ui.widgets.FocusContext;
import org.waymark.ui.widgets.Icon;

/** The rounds of a room in their order: prepared beforehand, edited in place, started, closed and opened again. */
final class RoundsPane {

    private static final int[] SHARES = {52, 48};

    /** Files of rounds. */
    interface Files {

        void read();

        void save();
    }

    private final Messages messages = Messages.of(RoundsPane.class);
    private final Composite frame;
    private final Table table;
    private final RoundForm form;
    private final OpenRoom desk;
    private final WrapBar bar;
    private final Control adding;
    private final ToolItem remove;
    private final ToolItem up;
    private final ToolItem down;
    private final ToolItem run;
    private final ToolItem accept;
    private List<Round> rounds = List.of();

    RoundsPane(Composite parent, OpenRoom desk, FocusContext keys, Files files) {
        this.desk = desk;
        frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
        bar = new WrapBar(frame);
        ToolItem add = bar.button(messages.get("rounds_add"), Icon.ADD.image(), messages.get("rounds_add_help"),
                this::offerKinds);
        adding = add.getParent();
        remove = button("rounds_remove", Icon.DELETE, () -> chosen().ifPresent(desk::remove));
        up = button("rounds_up", Icon.UP, () -> move(-1));
        down = button("rounds_down", Icon.DOWN, () -> move(1));
        run = button("rounds_run", Icon.DONE, this::run);
        accept = button("rounds_accept", Icon.EMOTION, () -> chosen().ifPresent(desk.notes()::acceptResults));
        button("rounds_read", Icon.OPEN, files::read);
        button("rounds_save", Icon.SAVE, files::save);
        SashForm halves = new SashForm(frame, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
        Composite rows = new Composite(halves, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        rows.setLayout(layout);
        table = new Table(rows, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.NO_SEARCH);
        table.setHeaderVisible(true);
        column(layout, "rounds_title", 50);
        column(layout, "rounds_kind", 25);
        column(layout, "rounds_state", 25);
        table.addListener(SWT.Selection, event -> showForm());
        table.addListener(SWT.KeyDown, this::key);
        keys.on(table);
        form = new RoundForm(halves, desk);
        halves.setWeights(SHARES);
        halves.addListener(SWT.Resize, event -> {
            Point size = halves.getSize();
            halves.setOrientation(size.x < size.y ? SWT.VERTICAL : SWT.HORIZONTAL);
        });
        show();
    }

    private void column(TableColumnLayout layout, String key, int weight) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(messages.get(key));
        layout.setColumnData(column, new ColumnWeightData(weight, 60, true));
    }

    private ToolItem button(String key, Icon icon, Runnable action) {
        return bar.button(messages.get(key), icon.image(), messages.get(key + "_help"), action);
    }

    /** Offers the kinds of rounds below the button that adds one. */
    private void offerKinds() {
        Menu menu = new Menu(adding);
        for (RoundKind kind : RoundKind.values()) {
            DropDown.line(menu, SWT.PUSH, messages.get("rounds_add_" + kind.name()), false, () -> add(kind));
        }
        menu.addListener(SWT.Hide, event -> adding.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(adding.toDisplay(0, adding.getSize().y));
        menu.setVisible(true);
    }

    private void key(Event event) {
        boolean alone = (event.stateMask & SWT.MODIFIER_MASK) == 0;
        boolean alt = (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD3;
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> run();
            case SWT.DEL -> chosen().filter(round -> alone).ifPresent(desk::remove);
            case SWT.ARROW_UP, SWT.ARROW_DOWN -> {
                if (!alt) {
                    return;
                }
                move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
            }
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    Composite control() {
        return frame;
    }

    void setFocus() {
        table.setFocus();
    }

    private Optional<Round> chosen() {
        int at = table.getSelectionIndex();
        return at < 0 || at >= rounds.size() ? Optional.empty() : Optional.of(rounds.get(at));
    }

    private void add(RoundKind kind) {
        desk.prepare(RoundPlan.of(desk.newId(), kind, messages.get("rounds_new_" + kind.name())));
        show();
        table.setSelection(rounds.size() - 1);
        showForm();
        form.setFocus();
    }

    private void move(int by) {
        int at = table.getSelectionIndex() + by;
        if (table.getSelectionIndex() >= 0 && at >= 0 && at < rounds.size()) {
            desk.move(rounds.get(table.getSelectionIndex()), at);
            table.setSelection(at);
            show();
        }
    }

    /** Starts a prepared round, closes a running one, opens a closed one again. */
    private void run() {
        chosen().ifPresent(round -> {
            switch (round.phase()) {
                case PREPARED -> desk.start(round);
                case RUNNING -> desk.close(round);
                case CLOSED -> desk.reopen(round);
            }
        });
    }

    void show() {
        Optional<String> id = chosen().map(Round::id);
        rounds = desk.state().rounds();
        table.setItemCount(rounds.size());
        for (int i = 0; i < rounds.size(); i++) {
            Round round = rounds.get(i);
            table.getItem(i).setText(new String[]{(i + 1) + "  " + round.title(),
                    messages.get("round_kind_" + round.kind().name()), state(round)});
            if (id.equals(Optional.of(round.id()))) {
                table.setSelection(i);
            }
        }
        if (table.getSelectionIndex() < 0 && !rounds.isEmpty()) {
            table.setSelection(0);
        }
        showForm();
    }

    private String state(Round round) {
        return messages.get((round.feelingsAccepted() || round.votesAccepted()) && !desk.notes().canAccept(round)
                ? "round_phase_accepted"
                : "round_phase_" + round.phase().name());
    }

    private void showForm() {
        Optional<Round> round = chosen();
        form.show(round);
        int at = table.getSelectionIndex();
        remove.setEnabled(round.filter(it -> it.phase() == RoundPhase.PREPARED).isPresent());
        up.setEnabled(at > 0);
        down.setEnabled(at >= 0 && at < rounds.size() - 1);
        run.setEnabled(round.isPresent());
        bar.text(run, messages.get(round.map(it -> "rounds_run_" + it.phase().name()).orElse("rounds_run")));
        accept.setEnabled(round.filter(desk.notes()::canAccept).isPresent());
    }
}
