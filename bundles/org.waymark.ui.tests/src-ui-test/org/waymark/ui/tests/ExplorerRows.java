package org.waymark.ui.tests;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.waymark.testing.UiThread;
import org.waymark.ui.explorer.ExplorerView;
import org.waymark.ui.parts.ViewIds;

/** Positions of rows in the models explorer, for a real mouse. */
final class ExplorerRows {

    private ExplorerRows() {
    }

    /** Expands the owners of elements and selects the elements. */
    static void show(EObject... elements) {
        for (EObject element : elements) {
            UiThread.act(() -> explorer().reveal(element));
        }
        UiThread.act(() -> explorer().viewer().setSelection(new StructuredSelection(List.of(elements)), true));
    }

    /** Returns a point in the row of an element, at a share of its height. */
    static Supplier<Point> row(EObject element, double height) {
        return () -> UiThread.call(() -> {
            TreeItem item = (TreeItem) explorer().viewer().testFindItem(element);
            Rectangle row = item.getBounds();
            Tree tree = item.getParent();
            return tree.toDisplay(row.x + Math.min(row.width / 2, 30), row.y + (int) Math.round(row.height * height));
        });
    }

    private static ExplorerView explorer() throws PartInitException {
        return (ExplorerView) Desktop.page().showView(ViewIds.EXPLORER);
    }
}
