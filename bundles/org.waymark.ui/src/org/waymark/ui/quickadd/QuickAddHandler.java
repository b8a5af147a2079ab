package org.waymark.ui.quickadd;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.waymark.ui.parts.SelectionPlace;
import org.waymark.ui.session.EditContext;

/** Opens the list of everything that can be added to the selection. */
public final class QuickAddHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        EditContext context = EditContext.of(event);
        EObject focus = context.elements().isEmpty() ? context.session().portfolio() : context.elements().getFirst();
        IWorkbenchPart part = HandlerUtil.getActivePart(event);
        new QuickAddPopup(context.session()).open(context.window().getShell(), SelectionPlace.of(part), focus,
                new PartNames(part, context.session()));
        return null;
    }
}
