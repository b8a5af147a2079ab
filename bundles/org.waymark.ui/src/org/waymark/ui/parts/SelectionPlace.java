package org.waymark.ui.parts;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPart;

/** The place of what is selected in a part, on the display; a part that has one gives it as an adapter. */
@FunctionalInterface
public interface SelectionPlace {

    org.eclipse.swt.graphics.Rectangle selectionPlace();

    /** Returns the place of the selection of any part, for a popup beside it. */
    static org.eclipse.swt.graphics.Rectangle of(IWorkbenchPart part) {
        SelectionPlace own = part.getAdapter(SelectionPlace.class);
        if (own != null) {
            return own.selectionPlace();
        }
        GraphicalViewer viewer = part.getAdapter(GraphicalViewer.class);
        if (viewer != null && !viewer.getSelectedEditParts().isEmpty()
                && viewer.getSelectedEditParts().getFirst() instanceof GraphicalEditPart chosen) {
            Rectangle box = chosen.getFigure().getBounds().getCopy();
            chosen.getFigure().translateToAbsolute(box);
            // only the visible part of something larger than the window
            box.intersect(((FigureCanvas) viewer.getControl()).getViewport().getBounds());
            return at(viewer.getControl(), box.x, box.y, box.width, box.height);
        }
        Control focus = part.getSite().getShell().getDisplay().getFocusControl();
        if (focus instanceof Tree tree && tree.getSelectionCount() > 0) {
            org.eclipse.swt.graphics.Rectangle row = tree.getSelection()[0].getBounds();
            return at(tree, row.x, row.y, row.width, row.height);
        }
        org.eclipse.swt.graphics.Rectangle window = part.getSite().getShell().getBounds();
        return new org.eclipse.swt.graphics.Rectangle(window.x + window.width / 3, window.y + window.height / 4, 0, 0);
    }

    /** Returns a rectangle of a control as one of the display. */
    static org.eclipse.swt.graphics.Rectangle at(Control control, int x, int y, int width, int height) {
        Point corner = control.toDisplay(x, y);
        return new org.eclipse.swt.graphics.Rectangle(corner.x, corner.y, width, height);
    }
}
