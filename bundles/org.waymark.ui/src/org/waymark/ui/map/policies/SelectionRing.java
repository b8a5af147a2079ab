package org.waymark.ui.map.policies;

import java.util.Optional;
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
import org.waymark.ui.map.parts.MapPart;

/** The ring around a selected part: the same width at every zoom, rounded like the part. */
final class SelectionRing extends AbstractHandle {

    private static final int GAP = 3;
    private static final int WIDTH = 2;
    /** A fifth of the height of a mark is the tail of its bubble. */
    private static final int TAIL = 5;

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
        Rectangle ring = getBounds();
        mark().filter(ring::intersects).ifPresentOrElse(mark -> {
            draw(graphics, new Rectangle(ring.x, ring.y, mark.x - ring.x, ring.height));
            draw(graphics, new Rectangle(mark.x, mark.bottom(), mark.width, ring.bottom() - mark.bottom()));
            draw(graphics, new Rectangle(mark.right(), ring.y, ring.right() - mark.right(), ring.height));
        }, () -> draw(graphics, ring));
    }

    private void draw(Graphics graphics, Rectangle area) {
        if (!area.isEmpty()) {
            graphics.pushState();
            graphics.clipRect(area);
            graphics.drawRoundRectangle(getBounds().getCopy().shrink(WIDTH - 1, WIDTH - 1), 12, 12);
            graphics.popState();
        }
    }

    /** Returns the bubble of a mark at the upper edge of the part, whose number is read above the ring. */
    private Optional<Rectangle> mark() {
        return part.getParent() instanceof MapPart map
                ? map.present(part.placed().key().comments()).map(mark -> {
                    Rectangle box = mark.partFigure().box();
                    mark.getFigure().translateToAbsolute(box);
                    translateToRelative(box);
                    return box.resize(0, -box.height / TAIL);
                })
                : Optional.empty();
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
