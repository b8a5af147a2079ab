package org.waymark.ui;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;
import org.waymark.ui.explorer.ExplorerView;
import org.waymark.ui.find.FindView;
import org.waymark.ui.insight.InsightView;
import org.waymark.ui.git.HistoryView;
import org.waymark.ui.outline.OutlineView;
import org.waymark.ui.problems.ProblemsView;
import org.waymark.ui.properties.PropertiesView;

/** The one perspective: the map in the middle, the models at its left, what is selected below. */
public final class ModellingPerspective implements IPerspectiveFactory {

    public static final String ID = "org.waymark.ui.perspective";

    private static final String LOG = "org.eclipse.pde.runtime.LogView";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.2f, editors);
        left.addView(ExplorerView.ID);
        layout.createFolder("overview", IPageLayout.BOTTOM, 0.72f, "left").addView(OutlineView.ID);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.7f, editors);
        right.addView(PropertiesView.ID);
        layout.createPlaceholderFolder("insight", IPageLayout.BOTTOM, 0.45f, editors).addPlaceholder(InsightView.ID);
        // the counter at the lower edge opens it: the room belongs to the map
        IPlaceholderFolderLayout bottom = layout.createPlaceholderFolder("bottom", IPageLayout.BOTTOM, 0.72f, editors);
        bottom.addPlaceholder(ProblemsView.ID);
        bottom.addPlaceholder(FindView.ID);
        bottom.addPlaceholder(HistoryView.ID);
        bottom.addPlaceholder(LOG);
    }
}
