package org.waymark.ui.map.policies;

import java.util.List;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.Handle;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.waymark.ui.map.figures.GhostFigure;
import org.waymark.ui.map.parts.ElementPart;
import org.waymark.ui.map.parts.MapContent;
import org.waymark.ui.paint.ShapePainter;

/** Shows a ring around a selected part, and a pale copy of it while it is dragged. */
class PartSelectionPolicy extends NonResizableEditPolicy {

    private final MapContent content;

    PartSelectionPolicy(MapContent content) {
        this.content = content;
    }

    @Override
    protected List<Handle> createSelectionHandles() {
        return List.of(new SelectionRing(part(), content));
    }

    final ElementPart part() {
        return (ElementPart) getHost();
    }

    @Override
    protected IFigure createDragSourceFeedbackFigure() {
        IFigure figure = new GhostFigure(new ShapePainter(content.paints().orElse(null)), part().placed());
        figure.setBounds(getInitialFeedbackBounds());
        addFeedback(figure);
        return figure;
    }

    @Override
    protected Rectangle getInitialFeedbackBounds() {
        return part().partFigure().box();
    }
}
