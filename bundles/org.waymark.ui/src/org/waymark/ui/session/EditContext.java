package org.waymark.ui.session;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * The context of a command: window, portfolio and selected elements. The enablement in plugin.xml ensures that they
 * exist.
 */
public record EditContext(IWorkbenchWindow window, PortfolioSession session, List<EObject> elements) {

    public static EditContext of(ExecutionEvent event) {
        Object session = HandlerUtil.getVariable(event, SessionContext.SESSION);
        Object elements = HandlerUtil.getVariable(event, SessionContext.ELEMENTS);
        List<EObject> selected = elements instanceof List<?> list
                ? list.stream().map(EObject.class::cast).toList()
                : List.of();
        return new EditContext(HandlerUtil.getActiveWorkbenchWindow(event),
                session instanceof PortfolioSession known ? known : null, selected);
    }

    /** Returns the first selected element, or its innermost owner, of a type. */
    public <T> Optional<T> nearest(Class<T> type) {
        EObject element = elements.isEmpty() ? null : elements.getFirst();
        while (element != null && !type.isInstance(element)) {
            element = element.eContainer();
        }
        return Optional.ofNullable(element).map(type::cast);
    }
}
