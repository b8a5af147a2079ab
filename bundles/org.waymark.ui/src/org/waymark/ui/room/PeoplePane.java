package org.waymark.ui.room;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.waymark.core.layout.Ink;
import org.waymark.core.room.ItemPhase;
import org.waymark.core.room.Participant;
import org.waymark.core.room.RoomItem;
import org.waymark.core.room.RoomState;
import org.waymark.core.text.Messages;
import org.waymark.room.RoomServer;
import org.waymark.ui.widgets.FocusContext;

/** Those who are there: alias, colour, how much each has sent, and a pause for one who disturbs. */
final class PeoplePane {

    private static final int DOT = 12;

    private final Messages messages = Messages.of(PeoplePane.class);
    private final Composite frame;
    private final Table table;
    private final Button pause;
    private final OpenRoom desk;
    private List<Participant> people = List.of();

    PeoplePane(Composite parent, OpenRoom desk, FocusContext keys) {
        this.desk = desk;
        frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(0, 0).spacing(0, 6).applyTo(frame);
        Composite rows = new Composite(frame, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(rows);
        TableColumnLayout layout = new TableColumnLayout();
        rows.setLayout(layout);
        table = new Table(rows, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.NO_SEARCH);
        table.setHeaderVisible(true);
        column(layout, "people_alias", 40);
        column(layout, "people_sent", 20);
        column(layout, "people_state", 40);
        table.addListener(SWT.PaintItem, this::dot);
        table.addListener(SWT.Selection, event -> enable());
        table.addListener(SWT.DefaultSelection, event -> pause());
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == 'p' || event.keyCode == '\u0437') {
                event.doit = false;
                pause();
            }
        });
        keys.on(table);
        Composite bar = new Composite(frame, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 4).applyTo(bar);
        pause = new Button(bar, SWT.PUSH);
        pause.setText(messages.get("people_pause"));
        pause.setToolTipText(messages.get("people_pause_help"));
        pause.addListener(SWT.Selection, event -> pause());
        show();
    }

    private void column(TableColumnLayout layout, String key, int weight) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(messages.get(key));
        layout.setColumnData(column, new ColumnWeightData(weight, 60, true));
    }

    /** Paints the colour of a participant at the right end of the alias. */
    private void dot(Event event) {
        if (event.index == 0 && event.item instanceof TableItem row) {
            int index = table.indexOf(row);
            if (index >= 0 && index < people.size()) {
                Ink ink = RoomNames.colour(people.get(index));
                GC gc = event.gc;
                Rectangle cell = row.getBounds(0);
                Color before = gc.getBackground();
                gc.setAntialias(SWT.ON);
                gc.setBackground(new Color(ink.red(), ink.green(), ink.blue()));
                gc.fillOval(cell.x + cell.width - DOT - 8, cell.y + (cell.height - DOT) / 2, DOT, DOT);
                gc.setBackground(before);
            }
        }
    }

    Composite control() {
        return frame;
    }

    void setFocus() {
        table.setFocus();
    }

    private Optional<Participant> chosen() {
        int at = table.getSelectionIndex();
        return at < 0 || at >= people.size() ? Optional.empty() : Optional.of(people.get(at));
    }

    private void pause() {
        chosen().ifPresent(somebody -> desk.pause(somebody.id(), !somebody.paused()));
    }

    private void enable() {
        pause.setEnabled(chosen().isPresent());
        pause.setText(messages.get(chosen().filter(Participant::paused).isPresent() ? "people_goOn" : "people_pause"));
        pause.requestLayout();
    }

    private static String state(Participant somebody, Set<String> here) {
        if (somebody.paused()) {
            return "people_paused";
        }
        return somebody.remote()
                ? "people_remote"
                : here.contains(somebody.id()) ? "people_here" : "people_away";
    }

    void show() {
        RoomState state = desk.state();
        Map<String, Integer> sent = new HashMap<>();
        state.items().stream().filter(item -> item.phase() != ItemPhase.WITHDRAWN).map(RoomItem::sender)
                .forEach(sender -> sent.merge(sender, 1, Integer::sum));
        Set<String> here = desk.server().map(RoomServer::present).orElse(Set.of());
        int at = table.getSelectionIndex();
        people = state.participants();
        table.setItemCount(people.size());
        for (int i = 0; i < people.size(); i++) {
            Participant each = people.get(i);
            table.getItem(i).setText(new String[]{each.alias(), String.valueOf(sent.getOrDefault(each.id(), 0)),
                    messages.get(state(each, here))});
        }
        if (at >= 0 && at < people.size()) {
            table.setSelection(at);
        }
        enable();
    }
}
