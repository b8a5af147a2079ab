package org.waymark.ui.handlers;

import org.eclipse.swt.widgets.FileDialog;
import org.waymark.core.text.Messages;

/** The file types offered by file dialogs. */
final class FileTypes {

    private FileTypes() {
    }

    static void portfolio(FileDialog dialog) {
        Messages messages = Messages.of(FileTypes.class);
        dialog.setFilterExtensions(new String[]{"*.cjm", "*.*"});
        dialog.setFilterNames(new String[]{messages.get("file_portfolio"), messages.get("file_all")});
    }

    static void workbook(FileDialog dialog) {
        Messages messages = Messages.of(FileTypes.class);
        dialog.setFilterExtensions(new String[]{"*.xlsx"});
        dialog.setFilterNames(new String[]{messages.get("file_workbook")});
    }
}
