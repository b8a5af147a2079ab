package org.waymark.ui.handlers;

import org.eclipse.gef.commands.Command;
import org.eclipse.ui.menus.UIElement;
import org.eclipse.ui.services.IEvaluationService;
import org.waymark.core.text.Messages;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.SessionContext;

/** Names in the menu what undo and redo would do: "Undo Move touchpoint". */
record StepNames(UIElement element, PortfolioSession session) {

    static StepNames of(UIElement element) {
        IEvaluationService evaluation = element.getServiceLocator().getService(IEvaluationService.class);
        Object session = evaluation.getCurrentState().getVariable(SessionContext.SESSION);
        return new StepNames(element, session instanceof PortfolioSession known ? known : null);
    }

    void undo() {
        name("undo", session == null ? null : session.stack().getUndoCommand());
    }

    void redo() {
        name("redo", session == null ? null : session.stack().getRedoCommand());
    }

    private void name(String key, Command step) {
        Messages messages = Messages.of(StepNames.class);
        boolean named = step != null && step.getLabel() != null && !step.getLabel().isEmpty();
        String text = named ? messages.get(key + "_step", step.getLabel()) : messages.get(key + "_nothing");
        element.setText(text.replace("&&", "&"));
        element.setTooltip(text.replace("&", ""));
    }
}
