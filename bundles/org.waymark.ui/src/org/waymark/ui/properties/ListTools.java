package org.waymark.ui.properties;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.waymark.ui.widgets.Icon;

/** The tools of a list: those for its rows, which an empty list hides, and the one for adding. */
final class ListTools {

    private final Field field;
    private final ToolBar ofRows;
    private final ToolItem open;
    private final ToolItem up;
    private final ToolItem down;
    private final ToolItem delete;
    private final ToolItem add;

    ListTools(Composite box, Field field, ListEditor list) {
        this.field = field;
        ofRows = new ToolBar(box, SWT.FLAT | SWT.RIGHT);
        open = item(ofRows, Icon.DETAILS, "list_open", list::open);
        up = item(ofRows, Icon.UP, "list_up", () -> list.shift(-1));
        down = item(ofRows, Icon.DOWN, "list_down", () -> list.shift(1));
        delete = item(ofRows, Icon.DELETE, "list_delete", list::delete);
        ofRows.setLayoutData(new GridData());
        ToolBar ofList = new ToolBar(box, SWT.FLAT | SWT.RIGHT);
        add = item(ofList, Icon.ADD, "list_add", () -> list.add(ofList));
    }

    private ToolItem item(ToolBar bar, Icon icon, String tooltip, Runnable action) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(icon.image());
        item.setToolTipText(field.form().messages().get(tooltip, field.title()));
        item.addListener(SWT.Selection, e -> action.run());
        return item;
    }

    void show(boolean rows) {
        ofRows.setVisible(rows);
        ((GridData) ofRows.getLayoutData()).exclude = !rows;
        ofRows.getParent().layout();
    }

    /**
     * @param selected number of selected rows
     * @param index index of the only selected row, -1 if there is none or several
     * @param leads true if that row is an element that can be shown
     */
    void enable(int selected, int index, boolean leads) {
        boolean editable = field.editable();
        add.setEnabled(editable);
        delete.setEnabled(editable && selected > 0);
        up.setEnabled(editable && index > 0);
        down.setEnabled(editable && index >= 0 && index < field.values().size() - 1);
        open.setEnabled(leads);
    }
}
