package org.waymark.ui.map;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Layer;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.Handle;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.editparts.SimpleRootEditPart;
import org.eclipse.gef.ui.parts.AbstractEditPartViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A viewer without a control, in which edit parts, policies, selection and commands run without a display. */
public final class PlainViewer extends AbstractEditPartViewer implements GraphicalViewer {

    public PlainViewer(EditPartFactory factory, EditDomain domain) {
        setRootEditPart(new Root());
        setEditPartFactory(factory);
        domain.addViewer(this);
        getRootEditPart().activate();
    }

    public CommandStack stack() {
        return getEditDomain().getCommandStack();
    }

    @Override
    public Control createControl(Composite parent) {
        return null;
    }

    /** Returns the part whose figure is at a point, as a click would find it. */
    @Override
    public EditPart findObjectAtExcluding(Point at, @SuppressWarnings("rawtypes") Collection exclude,
            Conditional conditional) {
        IFigure root = ((GraphicalEditPart) getContents()).getFigure();
        if (root instanceof FreeformFigure sheet) {
            sheet.setFreeformBounds(sheet.getFreeformExtent());
        }
        for (IFigure figure = root.findFigureAt(at); figure != null; figure = figure.getParent()) {
            if (getVisualPartMap().get(figure) instanceof EditPart part) {
                return part;
            }
        }
        return getContents();
    }

    @Override
    public Handle findHandleAt(Point location) {
        return null;
    }

    /** A root with layers for rings and feedback; those of the toolkit create colours, which need a display. */
    private static final class Root extends SimpleRootEditPart implements LayerManager {

        private final Map<Object, Layer> layers = new HashMap<>();

        @Override
        public IFigure getLayer(Object key) {
            return layers.computeIfAbsent(key, k -> {
                Layer layer = new Layer();
                getFigure().add(layer);
                return layer;
            });
        }

        @Override
        protected void register() {
            getViewer().getEditPartRegistry().put(LayerManager.ID, this);
        }
    }
}
