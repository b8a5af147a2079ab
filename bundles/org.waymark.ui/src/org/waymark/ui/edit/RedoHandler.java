package org.waymark.ui.edit;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.waymark.ui.session.EditContext;
import org.waymark.ui.session.UndoNames;

/** Redoes the last undone step. */
public final class RedoHandler extends AbstractHandler implements IElementUpdater {

    @Override
    public Object execute(ExecutionEvent event) {
        EditContext.of(event).session().redo();
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        UndoNames.of(element).redo();
    }
}
