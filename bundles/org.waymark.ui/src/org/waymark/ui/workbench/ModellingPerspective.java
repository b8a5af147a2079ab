package org.waymark.ui.workbench;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;
import org.waymark.ui.parts.ViewIds;

/** The only perspective: the map in the middle, the models on the left, the properties of the selection below. */
public final class ModellingPerspective implements IPerspectiveFactory {

    public static final String ID = "org.waymark.ui.perspective";

    private static final String LOG = "org.eclipse.pde.runtime.LogView";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.2f, editors);
        left.addView(ViewIds.EXPLORER);
        layout.createFolder("overview", IPageLayout.BOTTOM, 0.72f, "left").addView(ViewIds.OUTLINE);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.7f, editors);
        right.addView(ViewIds.PROPERTIES);
        right.addPlaceholder(ViewIds.HELP);
        IPlaceholderFolderLayout wide = layout.createPlaceholderFolder("insight", IPageLayout.BOTTOM, 0.45f, editors);
        wide.addPlaceholder(ViewIds.INSIGHT);
        wide.addPlaceholder(ViewIds.PATHS);
        wide.addPlaceholder(ViewIds.ROOM);
        // opened by the counter in the status line; the room belongs to the map
        IPlaceholderFolderLayout bottom = layout.createPlaceholderFolder("bottom", IPageLayout.BOTTOM, 0.72f, editors);
        bottom.addPlaceholder(ViewIds.PROBLEMS);
        bottom.addPlaceholder(ViewIds.FIND);
        bottom.addPlaceholder(ViewIds.HISTORY);
        bottom.addPlaceholder(ViewIds.VERSIONS);
        bottom.addPlaceholder(ViewIds.COMMENTS);
        bottom.addPlaceholder(LOG);
    }
}
