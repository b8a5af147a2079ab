package org.waymark.ui.open;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.waymark.core.text.Messages;
import org.waymark.ui.session.EditContext;

/** Asks for a folder and opens every portfolio in it. */
public final class OpenFolderHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        EditContext context = EditContext.of(event);
        DirectoryDialog dialog = new DirectoryDialog(context.window().getShell());
        dialog.setText(Messages.of(OpenFolderHandler.class).get("open_folderTitle"));
        String folder = dialog.open();
        if (folder != null) {
            new Opener(context.window().getActivePage()).folder(Path.of(folder));
        }
        return null;
    }
}
