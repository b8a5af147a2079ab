package org.waymark.ui;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.waymark.ui.explorer.ExplorerView;

/** The one perspective: the map in the middle, the models at its left, what is selected below. */
public final class ModellingPerspective implements IPerspectiveFactory {

    public static final String ID = "org.waymark.ui.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.2f, editors);
        left.addView(ExplorerView.ID);
    }
}
