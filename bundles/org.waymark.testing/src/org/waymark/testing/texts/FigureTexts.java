package org.waymark.testing.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Layer;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.waymark.testing.texts.TextRecorder.Drawn;

/**
 * The texts of a canvas of figures. Each figure paints itself once more, into graphics that remember the texts.
 *
 * @param frame the area that must contain the texts of a figure
 */
record FigureTexts(Function<IFigure, Rectangle> frame) {

    private static final int ROUNDING = 2;

    /** Returns the texts that are seen whole or in part; boxes are places on the canvas. */
    List<ShownText> in(FigureCanvas canvas) {
        List<ShownText> found = new ArrayList<>();
        Image scratch = new Image(canvas.getDisplay(), 1, 1);
        GC gc = new GC(scratch);
        try {
            collect(canvas.getViewport(), gc, found);
        } finally {
            gc.dispose();
            scratch.dispose();
        }
        org.eclipse.swt.graphics.Rectangle seen = canvas.getClientArea();
        return found.stream().filter(text -> text.box().intersects(seen)).toList();
    }

    private void collect(IFigure figure, GC gc, List<ShownText> found) {
        if (!figure.isVisible()) {
            return;
        }
        if (figure instanceof Layer || figure instanceof Viewport) {
            for (Object child : figure.getChildren()) {
                collect((IFigure) child, gc, found);
            }
            return;
        }
        TextRecorder recorder = new TextRecorder(gc);
        try {
            figure.paint(recorder);
        } finally {
            recorder.dispose();
        }
        Rectangle room = frame.apply(figure).getCopy().expand(ROUNDING, ROUNDING);
        for (Drawn drawn : recorder.drawn()) {
            Rectangle place = drawn.box().getCopy();
            figure.translateToAbsolute(place);
            if (!drawn.text().isBlank() && !covered(figure, place.getCenter())) {
                found.add(new ShownText(drawn.text(),
                        new org.eclipse.swt.graphics.Rectangle(place.x, place.y, place.width, place.height),
                        !room.contains(drawn.box()), figure.getClass().getSimpleName()));
            }
        }
    }

    /** Returns whether a figure in a layer further in front, such as a header that sticks, is at a place. */
    private static boolean covered(IFigure figure, Point place) {
        IFigure top = figure;
        while (top.getParent() != null) {
            top = top.getParent();
        }
        List<IFigure> ours = path(figure);
        IFigure front = top.findFigureAt(place.x, place.y);
        List<IFigure> theirs = front == null ? ours : path(front);
        int fork = 0;
        while (fork < ours.size() && fork < theirs.size() && ours.get(fork) == theirs.get(fork)) {
            fork++;
        }
        if (fork == ours.size() || fork == theirs.size() || front.getParent() == figure.getParent()) {
            return false;
        }
        List<?> siblings = ours.get(fork - 1).getChildren();
        return siblings.indexOf(theirs.get(fork)) > siblings.indexOf(ours.get(fork));
    }

    /** Returns the figures from the root to this one. */
    private static List<IFigure> path(IFigure figure) {
        List<IFigure> path = new ArrayList<>();
        for (IFigure at = figure; at != null; at = at.getParent()) {
            path.addFirst(at);
        }
        return path;
    }
}
