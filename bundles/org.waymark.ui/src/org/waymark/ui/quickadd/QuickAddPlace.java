package org.waymark.ui.quickadd;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPart;
import org.waymark.ui.map.MapEditor;
import org.waymark.ui.map.parts.ElementPart;

/** Finds the place of the selection on the display. */
final class QuickAddPlace {

    private QuickAddPlace() {
    }

    static org.eclipse.swt.graphics.Rectangle of(IWorkbenchPart part) {
        if (part instanceof MapEditor editor && editor.viewer() != null && !editor.viewer().getSelectedEditParts()
                .isEmpty() && editor.viewer().getSelectedEditParts().getFirst() instanceof ElementPart chosen) {
            Rectangle box = chosen.getFigure().getBounds().getCopy();
            chosen.getFigure().translateToAbsolute(box);
            // only the visible part of something larger than the window
            box.intersect(editor.canvas().getViewport().getBounds());
            return at(editor.viewer().getControl(), box.x, box.y, box.width, box.height);
        }
        Control focus = part.getSite().getShell().getDisplay().getFocusControl();
        if (focus instanceof Tree tree && tree.getSelectionCount() > 0) {
            org.eclipse.swt.graphics.Rectangle row = tree.getSelection()[0].getBounds();
            return at(tree, row.x, row.y, row.width, row.height);
        }
        org.eclipse.swt.graphics.Rectangle window = part.getSite().getShell().getBounds();
        return new org.eclipse.swt.graphics.Rectangle(window.x + window.width / 3, window.y + window.height / 4, 0, 0);
    }

    private static org.eclipse.swt.graphics.Rectangle at(Control control, int x, int y, int width, int height) {
        Point corner = control.toDisplay(x, y);
        return new org.eclipse.swt.graphics.Rectangle(corner.x, corner.y, width, height);
    }
}
