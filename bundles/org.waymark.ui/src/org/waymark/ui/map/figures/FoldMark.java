package org.waymark.ui.map.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.MouseEvent;
import org.eclipse.draw2d.MouseListener;
import org.eclipse.draw2d.MouseMotionListener;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.waymark.core.layout.Ink;
import org.waymark.ui.paint.Paints;

/** The box with a minus, or a plus for a folded stage, that folds and unfolds the stage by a click. */
public final class FoldMark extends Figure {

    /** Side of the clickable square in map pixels. */
    static final int SIZE = 24;

    private static final int EDGE = 4;
    private static final int SIGN = 4;
    private static final int REST = 140;
    private static final int HOVER = 60;

    /** The stage of the mark. */
    public interface Stage {

        boolean folded();

        /** Returns the tooltip. */
        String hint();

        void toggle();
    }

    private final Stage stage;
    private final Paints paints;
    private Ink ink = Ink.BLACK;
    private boolean hovered;

    public FoldMark(Stage stage, Paints paints) {
        this.stage = stage;
        this.paints = paints;
        addMouseListener(new Click());
        addMouseMotionListener(new Hover());
    }

    /** Sets a colour that is readable on the header. */
    void ink(Ink readable) {
        ink = readable;
    }

    @Override
    public IFigure getToolTip() {
        Label tip = new Label(stage.hint());
        tip.setBorder(new MarginBorder(4, 6, 4, 6));
        return tip;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle box = getBounds().getCopy().shrink(EDGE, EDGE);
        graphics.setAntialias(SWT.ON);
        graphics.setLineWidth(1);
        graphics.setForegroundColor(paints.color(ink));
        graphics.setBackgroundColor(paints.color(ink));
        if (hovered) {
            graphics.setAlpha(HOVER);
            graphics.fillRoundRectangle(box, 6, 6);
        }
        graphics.setAlpha(REST);
        graphics.drawRoundRectangle(box.getCopy().resize(-1, -1), 6, 6);
        graphics.setAlpha(255);
        graphics.setLineWidth(2);
        int x = box.x + box.width / 2;
        int y = box.y + box.height / 2;
        graphics.drawLine(x - SIGN, y, x + SIGN, y);
        if (stage.folded()) {
            graphics.drawLine(x, y - SIGN, x, y + SIGN);
        }
    }

    private void hover(boolean on) {
        hovered = on;
        repaint();
    }

    /** Consumes the press, so that it neither selects nor drags the header. */
    private final class Click extends MouseListener.Stub {

        @Override
        public void mousePressed(MouseEvent event) {
            if (event.button == 1) {
                event.consume();
            }
        }

        @Override
        public void mouseReleased(MouseEvent event) {
            if (event.button == 1) {
                event.consume();
                if (containsPoint(event.x, event.y)) {
                    stage.toggle();
                }
            }
        }

        @Override
        public void mouseDoubleClicked(MouseEvent event) {
            event.consume();
        }
    }

    private final class Hover extends MouseMotionListener.Stub {

        @Override
        public void mouseEntered(MouseEvent event) {
            hover(true);
        }

        @Override
        public void mouseExited(MouseEvent event) {
            hover(false);
        }
    }
}
