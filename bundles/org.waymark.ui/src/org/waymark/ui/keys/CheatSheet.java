package org.waymark.ui.keys;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.waymark.ui.keys.KeyList.Key;

/** All keys on one sheet over the window, in three columns; any click elsewhere or Esc closes it. */
final class CheatSheet extends PopupDialog {

    private static final int COLUMNS = 3;
    private static final int WIDEST = 260;

    private final KeyList list = new KeyList(Locale.getDefault());

    CheatSheet(Shell parent) {
        super(parent, INFOPOPUP_SHELLSTYLE, true, false, false, false, false, null, null);
        setTitleText(list.title());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite sheet = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).spacing(32, 0).margins(16, 8).applyTo(sheet);
        int share = (list.keys().size() + 2 * list.groups().size() + COLUMNS - 1) / COLUMNS;
        Composite column = null;
        int used = share;
        for (String group : list.groups()) {
            List<Key> keys = list.keys(group);
            if (column == null || used + keys.size() / 2 >= share) {
                column = new Composite(sheet, SWT.NONE);
                GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 4).applyTo(column);
                GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(column);
                used = 0;
            }
            used += keys.size() + 2;
            group(column, group, keys);
        }
        return sheet;
    }

    private void group(Composite column, String group, List<Key> keys) {
        Label title = new Label(column, SWT.NONE);
        title.setText(list.title(group));
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).applyTo(title);
        for (Key key : keys) {
            Label keysLabel = new Label(column, SWT.NONE);
            keysLabel.setText(key.keys());
            GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(keysLabel);
            Label text = new Label(column, SWT.WRAP);
            text.setText(list.explanation(key).replace("&", "&&"));
            GridDataFactory.fillDefaults().grab(true, false).hint(WIDEST, SWT.DEFAULT).applyTo(text);
        }
    }
}
