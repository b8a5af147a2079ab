package org.waymark.ui.views;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.waymark.core.text.Messages;
import org.waymark.core.domain.LaneSpec;

/** Lanes with check boxes, reordered by dragging, by Alt+Up and Alt+Down, or by two buttons. */
final class LaneList {

    private final Messages messages = Messages.of(LaneList.class);
    private final Function<LaneSpec, String> titles;
    private final Table table;

    /**
     * @param shown checked lanes in their order
     * @param offered all lanes; those that are not shown follow
     */
    LaneList(Composite parent, List<LaneSpec> shown, List<LaneSpec> offered, Function<LaneSpec, String> titles) {
        this.titles = titles;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Label label = new Label(area, SWT.NONE);
        label.setText(messages.get("view_lanes"));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
        table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(280, 360).applyTo(table);
        Set<LaneSpec> all = new LinkedHashSet<>(shown);
        all.addAll(offered);
        all.forEach(lane -> add(lane, shown.contains(lane), table.getItemCount()));
        table.setSelection(0);
        table.addListener(SWT.KeyDown, this::key);
        button(area, "view_up", -1);
        button(area, "view_down", 1);
        drag();
    }

    private void add(LaneSpec lane, boolean checked, int index) {
        TableItem item = new TableItem(table, SWT.NONE, index);
        item.setText(titles.apply(lane));
        item.setChecked(checked);
        item.setData(lane);
    }

    private void button(Composite area, String label, int step) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(messages.get(label));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        button.addListener(SWT.Selection, e -> move(table.getSelectionIndex(), table.getSelectionIndex() + step));
    }

    private void key(Event event) {
        int step = event.keyCode == SWT.ARROW_UP ? -1 : event.keyCode == SWT.ARROW_DOWN ? 1 : 0;
        if (step != 0 && (event.stateMask & SWT.ALT) != 0) {
            event.doit = false;
            move(table.getSelectionIndex(), table.getSelectionIndex() + step);
        }
    }

    private void move(int from, int to) {
        if (from >= 0 && to >= 0 && to < table.getItemCount() && from != to) {
            LaneSpec lane = (LaneSpec) table.getItem(from).getData();
            boolean checked = table.getItem(from).getChecked();
            table.remove(from);
            add(lane, checked, to);
            table.setSelection(to);
        }
    }

    private void drag() {
        DragSource source = new DragSource(table, DND.DROP_MOVE);
        source.setTransfer(TextTransfer.getInstance());
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = String.valueOf(table.getSelectionIndex());
            }
        });
        DropTarget target = new DropTarget(table, DND.DROP_MOVE);
        target.setTransfer(new Transfer[]{TextTransfer.getInstance()});
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragOver(DropTargetEvent event) {
                event.feedback = DND.FEEDBACK_INSERT_BEFORE | DND.FEEDBACK_SCROLL;
            }

            @Override
            public void drop(DropTargetEvent event) {
                int from = table.getSelectionIndex();
                int at = event.item instanceof TableItem item ? table.indexOf(item) : table.getItemCount();
                move(from, at > from ? at - 1 : at);
            }
        });
    }

    /** Returns the checked lanes from top to bottom. */
    List<LaneSpec> chosen() {
        List<LaneSpec> lanes = new ArrayList<>();
        for (TableItem item : table.getItems()) {
            if (item.getChecked()) {
                lanes.add((LaneSpec) item.getData());
            }
        }
        return lanes;
    }
}
