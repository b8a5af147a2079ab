package org.waymark.ui.map.parts;

import java.util.function.Supplier;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** The accessible name and state of a part. */
final class SpokenPart extends AccessibleEditPart {

    private final GraphicalEditPart part;
    private final Supplier<String> name;

    SpokenPart(GraphicalEditPart part, Supplier<String> name) {
        this.part = part;
        this.name = name;
    }

    @Override
    public void getName(AccessibleEvent event) {
        event.result = name.get();
    }

    @Override
    public void getChildCount(AccessibleControlEvent event) {
        event.detail = part.getChildren().size();
    }

    @Override
    public void getChildren(AccessibleControlEvent event) {
        event.children = part.getChildren().stream().map(SpokenPart::id).toArray();
    }

    private static Object id(Object child) {
        AccessibleEditPart spoken = (AccessibleEditPart) ((EditPart) child).getAdapter(AccessibleEditPart.class);
        return spoken.getAccessibleID();
    }

    @Override
    public void getLocation(AccessibleControlEvent event) {
        Rectangle bounds = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(bounds);
        org.eclipse.swt.graphics.Point corner = part.getViewer().getControl().toDisplay(bounds.x, bounds.y);
        event.x = corner.x;
        event.y = corner.y;
        event.width = bounds.width;
        event.height = bounds.height;
    }

    @Override
    public void getState(AccessibleControlEvent event) {
        event.detail = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE;
        if (part.getSelected() != EditPart.SELECTED_NONE) {
            event.detail |= ACC.STATE_SELECTED;
        }
        if (part.getViewer().getFocusEditPart() == part) {
            event.detail |= ACC.STATE_FOCUSED;
        }
    }
}
