package org.waymark.ui.map.policies;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Locator;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.swt.SWT;
import org.waymark.core.layout.PartRole;
import org.waymark.ui.map.parts.ElementPart;
import org.waymark.ui.map.parts.MapContent;

/** The ring around a selected part: the same width at every zoom, rounded like the part. */
final class SelectionRing extends AbstractHandle {

    private static final int GAP = 3;
    private static final int WIDTH = 2;

    private final ElementPart part;
    private final MapContent content;

    SelectionRing(ElementPart part, MapContent content) {
        super(part, new Around(part));
        this.part = part;
        this.content = content;
        setOpaque(false);
        content.paints().ifPresent(p -> setForegroundColor(p.color(content.theme().palette().accent())));
    }

    @Override
    protected DragTracker createDragTracker() {
        return part.getDragTracker(new Request(RequestConstants.REQ_SELECTION));
    }

    /** Returns false, so that the mouse reaches the part. */
    @Override
    public boolean containsPoint(int x, int y) {
        return false;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        if (content.bare() && part.placed().role() == PartRole.STAGE_HEADER) {
            return;
        }
        graphics.setAntialias(SWT.ON);
        graphics.setLineWidth(WIDTH);
        Rectangle seen = part.clear().getCopy();
        ((GraphicalEditPart) part.getParent()).getFigure().translateToAbsolute(seen);
        translateToRelative(seen);
        graphics.clipRect(seen);
        graphics.drawRoundRectangle(getBounds().getCopy().shrink(WIDTH - 1, WIDTH - 1), 12, 12);
    }

    private record Around(ElementPart part) implements Locator {

        @Override
        public void relocate(IFigure ring) {
            Rectangle box = part.partFigure().box();
            part.getFigure().translateToAbsolute(box);
            ring.translateToRelative(box);
            ring.setBounds(box.expand(GAP, GAP));
        }
    }
}
