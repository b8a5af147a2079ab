package org.waymark.ui.tests;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformViewport;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.draw2d.XYLayout;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.widgets.Shell;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPart;
import org.waymark.ui.paint.Paints;
import org.waymark.ui.paint.ShapePainter;

/** The references of the editor benchmark: draw2d and GEF with nothing of the product but the shapes. */
final class References {

    private References() {
    }

    /**
     * Returns a figure canvas with one figure that paints the shapes in the visible area.
     *
     * @param paints {@link Paints#plain}, so that the reference gains from nothing that the product keeps
     */
    static FigureCanvas bareCanvas(Shell shell, PlacedMap placed, Paints paints) {
        return bareCanvas(shell, new BareMap(placed, paints));
    }

    static FigureCanvas bareCanvas(Shell shell, BareMap map) {
        FigureCanvas canvas = new FigureCanvas(shell);
        canvas.setViewport(new FreeformViewport());
        FreeformLayer layer = new FreeformLayer();
        layer.add(map);
        canvas.setContents(layer);
        canvas.setBackground(ColorConstants.white);
        return canvas;
    }

    /** Paints the shapes of a map in a given size. */
    static final class BareMap extends Figure {

        private final PlacedMap placed;
        private final ShapePainter painter;
        private double zoom = 1;

        BareMap(PlacedMap placed, Paints paints) {
            this.placed = placed;
            this.painter = new ShapePainter(paints);
            setBounds(rectangle(placed.bounds()));
        }

        void zoom(double level) {
            zoom = level;
            setBounds(rectangle(placed.bounds()).scale(level));
            repaint();
        }

        @Override
        protected void paintFigure(Graphics g) {
            if (zoom != 1) {
                g.pushState();
                g.scale(zoom);
            }
            Rectangle clip = g.getClip(new Rectangle());
            for (PlacedPart part : placed.parts()) {
                Rectangle box = rectangle(part.bounds()).expand(40, 40);
                if (box.intersects(clip)) {
                    painter.paint(g, part.shapes(), box.x + 40, box.y + 40, part.opacity());
                }
            }
            if (zoom != 1) {
                g.popState();
            }
        }
    }

    /** Returns a viewer with parts as in a GEF example. */
    static ScrollingGraphicalViewer plainViewer(Shell shell, int parts) {
        ScrollingGraphicalViewer viewer = new ScrollingGraphicalViewer();
        viewer.createControl(shell);
        new DefaultEditDomain(null).addViewer(viewer);
        viewer.setRootEditPart(new ScalableFreeformRootEditPart());
        viewer.setEditPartFactory((context, model) -> {
            EditPart part = new PlainPart(parts);
            part.setModel(model);
            return part;
        });
        viewer.setContents("all");
        shell.layout();
        return viewer;
    }

    /** A box as in a GEF example editor: placed by an XYLayout constraint, found by its parent's refresh. */
    static final class PlainPart extends AbstractGraphicalEditPart {

        private final int count;

        private PlainPart(int count) {
            this.count = count;
        }

        @Override
        protected IFigure createFigure() {
            if (getModel() instanceof Integer) {
                return new RectangleFigure();
            }
            FreeformLayer layer = new FreeformLayer();
            layer.setLayoutManager(new XYLayout());
            return layer;
        }

        @Override
        protected void createEditPolicies() {
            // nothing to edit
        }

        @Override
        protected List<?> getModelChildren() {
            return getModel() instanceof Integer
                    ? List.of()
                    : IntStream.range(0, count).boxed().toList();
        }

        @Override
        protected void refreshVisuals() {
            if (getModel() instanceof Integer number) {
                ((AbstractGraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(),
                        new Rectangle(number % 100 * 180, number / 100 * 90, 160, 70));
            }
        }

        void moveBy(int x) {
            Rectangle to = getFigure().getBounds().getCopy().translate(x, 0);
            ((AbstractGraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(), to);
            getParent().refresh();
        }
    }

    private static Rectangle rectangle(Box box) {
        return new Rectangle((int) Math.floor(box.x()), (int) Math.floor(box.y()), (int) Math.ceil(box.width()),
                (int) Math.ceil(box.height()));
    }
}
