package org.waymark.ui.session;

import org.eclipse.ui.menus.UIElement;
import org.eclipse.ui.services.IEvaluationService;
import org.waymark.core.text.Messages;

/** Shows the labels of undo and redo in the menu: "Undo Move touchpoint". */
public record UndoNames(UIElement element, PortfolioSession session) {

    public static UndoNames of(UIElement element) {
        IEvaluationService evaluation = element.getServiceLocator().getService(IEvaluationService.class);
        Object session = evaluation.getCurrentState().getVariable(SessionContext.SESSION);
        return new UndoNames(element, session instanceof PortfolioSession known ? known : null);
    }

    public void undo() {
        name("undo", session == null ? "" : session.undoLabel());
    }

    public void redo() {
        name("redo", session == null ? "" : session.redoLabel());
    }

    private void name(String key, String step) {
        Messages messages = Messages.of(UndoNames.class);
        String text = step.isEmpty() ? messages.get(key + "_nothing") : messages.get(key + "_step", step);
        element.setText(text.replace("&&", "&"));
        element.setTooltip(text.replace("&", ""));
    }
}
