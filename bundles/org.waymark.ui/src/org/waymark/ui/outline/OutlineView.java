package org.waymark.ui.outline;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.waymark.core.text.Messages;
import org.waymark.ui.parts.EditorIds;
import org.waymark.ui.parts.PageView;

/** The overview of the active map. */
public final class OutlineView extends PageView<OverviewPage> {

    public OutlineView() {
        super(OverviewPage.class, Messages.of(OutlineView.class).get("outline_nothing"));
    }

    @Override
    protected boolean isImportant(IWorkbenchPart part) {
        return part instanceof IEditorPart && EditorIds.MAP.equals(part.getSite().getId());
    }
}
