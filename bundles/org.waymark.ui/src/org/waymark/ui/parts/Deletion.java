package org.waymark.ui.parts;

import java.util.List;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.ui.IWorkbenchPart;
import org.waymark.core.edit.DeleteEdits;
import org.waymark.model.cjm.Portfolio;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.SessionContext;
import org.waymark.ui.session.Sessions;

/**
 * Deletes what a part shows as selected at this moment. The variables of commands are not asked, as they follow a moment
 * after the keys.
 */
public final class Deletion {

    private Deletion() {
    }

    /** Clears the selected cells of a part, or deletes its selected elements, in one undo step of each portfolio. */
    public static void in(IWorkbenchPart part) {
        InPlaceEditing own = Adapters.adapt(part, InPlaceEditing.class);
        if (own != null && own.clearInPlace()) {
            return;
        }
        ISelectionProvider provider = part.getSite().getSelectionProvider();
        List<EObject> selected = provider == null
                ? List.of()
                : SessionContext.elements(provider.getSelection()).stream().filter(it -> !(it instanceof Portfolio))
                        .toList();
        for (PortfolioSession session : List.copyOf(part.getSite().getService(Sessions.class).all())) {
            List<EObject> elements = selected.stream().filter(session::contains).toList();
            if (!elements.isEmpty() && !session.document().readOnly()) {
                session.execute(new DeleteEdits(session.domain()).delete(elements));
            }
        }
    }
}
