package org.waymark.ui.open;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.waymark.core.text.Messages;
import org.waymark.ui.session.EditContext;

/** Asks for files and opens them. */
public final class OpenFileHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        EditContext context = EditContext.of(event);
        FileDialog dialog = new FileDialog(context.window().getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.of(OpenFileHandler.class).get("open_fileTitle"));
        FileTypes.portfolio(dialog);
        if (dialog.open() != null) {
            for (String name : dialog.getFileNames()) {
                new Opener(context.window().getActivePage()).file(Path.of(dialog.getFilterPath(), name));
            }
        }
        return null;
    }
}
