package org.waymark.testing.gef;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.draw2d.text.TextFlow;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;

/** Queries for any edit part. All methods must be called on the UI thread. */
final class Parts {

    private Parts() {
    }

    static List<GraphicalEditPart> children(EditPart part) {
        List<GraphicalEditPart> children = new ArrayList<>();
        for (Object child : part.getChildren()) {
            if (child instanceof GraphicalEditPart graphical) {
                children.add(graphical);
            }
        }
        return children;
    }

    /** Returns the part, its children and the connections that start at them, outer ones first. */
    static List<GraphicalEditPart> below(GraphicalEditPart part) {
        List<GraphicalEditPart> found = new ArrayList<>();
        collect(part, found);
        return found;
    }

    private static void collect(GraphicalEditPart part, List<GraphicalEditPart> found) {
        found.add(part);
        for (GraphicalEditPart child : children(part)) {
            collect(child, found);
        }
        for (Object connection : part.getSourceConnections()) {
            if (connection instanceof GraphicalEditPart graphical) {
                collect(graphical, found);
            }
        }
    }

    /** Returns the bounds of the figure on the canvas, with zoom and scrolling applied. */
    static Rectangle bounds(GraphicalEditPart part) {
        IFigure figure = part.getFigure();
        figure.getUpdateManager().performUpdate();
        Rectangle bounds = figure.getBounds().getCopy();
        figure.translateToAbsolute(bounds);
        return bounds;
    }

    /** Returns the first text in the part's own figure, without those of its children; empty if there is none. */
    static String firstText(EditPart part) {
        return part instanceof GraphicalEditPart graphical ? firstText(graphical.getFigure(), graphical) : "";
    }

    private static String firstText(IFigure figure, GraphicalEditPart part) {
        Map<?, ?> parts = part.getViewer().getVisualPartMap();
        if (figure != part.getFigure() && parts.get(figure) instanceof EditPart) {
            return "";
        }
        String own = switch (figure) {
            case Label label -> label.getText();
            case TextFlow flow -> flow.getText();
            default -> "";
        };
        if (!own.isEmpty()) {
            return own;
        }
        for (Object child : figure.getChildren()) {
            String text = firstText((IFigure) child, part);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }
}
