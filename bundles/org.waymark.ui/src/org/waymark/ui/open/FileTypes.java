package org.waymark.ui.open;

import org.eclipse.swt.widgets.FileDialog;
import org.waymark.core.text.Messages;

/** The file types offered by file dialogs. */
public final class FileTypes {

    private FileTypes() {
    }

    public static void portfolio(FileDialog dialog) {
        Messages messages = Messages.of(FileTypes.class);
        dialog.setFilterExtensions(new String[]{"*.cjm", "*.*"});
        dialog.setFilterNames(new String[]{messages.get("file_portfolio"), messages.get("file_all")});
    }
}
