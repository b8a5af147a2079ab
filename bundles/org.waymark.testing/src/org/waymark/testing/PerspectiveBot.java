package org.waymark.testing;

import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;

/** A perspective of the window. */
public final class PerspectiveBot {

    private final IWorkbenchPage page;
    private final IPerspectiveDescriptor perspective;

    PerspectiveBot(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
        this.page = page;
        this.perspective = perspective;
    }

    public String getLabel() {
        return perspective.getLabel();
    }

    public String getId() {
        return perspective.getId();
    }

    public boolean isActive() {
        return UiThread.call(() -> page.getPerspective() != null
                && page.getPerspective().getId().equals(perspective.getId()));
    }

    /** Shows the perspective in its window. */
    public PerspectiveBot activate() {
        UiThread.act(() -> page.setPerspective(perspective));
        return this;
    }

    @Override
    public String toString() {
        return "perspective '" + getLabel() + "'";
    }
}
