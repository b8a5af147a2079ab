package org.waymark.ui.outline;

import org.eclipse.ui.IWorkbenchPart;
import org.waymark.core.text.Messages;
import org.waymark.ui.parts.PageView;

/** The overview of the map that was active last; a matrix or the start page has none. */
public final class OutlineView extends PageView<OverviewPage> {

    public OutlineView() {
        super(OverviewPage.class, Messages.of(OutlineView.class).get("outline_nothing"));
    }

    @Override
    protected boolean isImportant(IWorkbenchPart part) {
        return part instanceof OverviewPage.Source;
    }

    /** Shows the map that the start restores in front: it is seen, though nobody has activated it. */
    @Override
    protected void partVisible(IWorkbenchPart part) {
        super.partVisible(part);
        if (isImportant(part) && !(getCurrentPage() instanceof OverviewPage)) {
            partActivated(part);
        }
    }

    /** Keeps the small map when another editor is in front of its map. */
    @Override
    protected void partHidden(IWorkbenchPart part) {
        // the map is still open
    }
}
