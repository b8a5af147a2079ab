package org.waymark.ui.tests;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.graphics.GC;

/** Draws figures larger or smaller than they are, and tells how much, which draw2d leaves out. */
final class ScaledPen extends SWTGraphics {

    private final Deque<Double> before = new ArrayDeque<>();
    private double scale = 1;

    ScaledPen(GC gc) {
        super(gc);
    }

    @Override
    public void scale(double factor) {
        super.scale(factor);
        scale *= factor;
    }

    @Override
    public double getAbsoluteScale() {
        return scale;
    }

    @Override
    public void pushState() {
        super.pushState();
        before.push(scale);
    }

    @Override
    public void restoreState() {
        super.restoreState();
        scale = before.peek();
    }

    @Override
    public void popState() {
        super.popState();
        scale = before.pop();
    }
}
