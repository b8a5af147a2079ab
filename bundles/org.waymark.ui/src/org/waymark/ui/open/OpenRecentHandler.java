package org.waymark.ui.open;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.waymark.ui.session.EditContext;

/** Opens the file that the command's parameter names. */
public final class OpenRecentHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Path file = Path.of(event.getParameter("org.waymark.ui.commands.openRecent.file"));
        new Opener(EditContext.of(event).window().getActivePage()).file(file);
        return null;
    }
}
