package org.waymark.ui.compare;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.waymark.core.text.Messages;
import org.waymark.ui.open.FileTypes;
import org.waymark.ui.session.EditContext;

/** Asks for a file and compares the portfolio with it. */
public final class CompareFileHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        EditContext context = EditContext.of(event);
        FileDialog dialog = new FileDialog(context.window().getShell(), SWT.OPEN);
        dialog.setText(Messages.of(CompareFileHandler.class).get("compare_fileTitle"));
        FileTypes.portfolio(dialog);
        dialog.setFilterPath(context.session().document().folder().toString());
        Optional.ofNullable(dialog.open()).map(Path::of).map(FileVersion::new).ifPresent(
                source -> Comparing.open(context.window().getActivePage(), context.session(), source));
        return null;
    }
}
