package org.waymark.testing.tests;

import java.util.List;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.XYLayout;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.editpolicies.XYLayoutEditPolicy;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.requests.DirectEditRequest;
import org.eclipse.gef.tools.CellEditorLocator;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.TextCellEditor;

/** Draws a box, moves the boxes in it and edits its name in place. */
final class BoxPart extends AbstractGraphicalEditPart {

    private final Runnable listener = this::refresh;

    BoxPart(Box box) {
        setModel(box);
    }

    private Box box() {
        return (Box) getModel();
    }

    private boolean isDiagram() {
        return getParent() == getRoot();
    }

    @Override
    public void activate() {
        super.activate();
        box().listeners().add(listener);
    }

    @Override
    public void deactivate() {
        box().listeners().remove(listener);
        super.deactivate();
    }

    @Override
    protected IFigure createFigure() {
        if (isDiagram()) {
            FreeformLayer layer = new FreeformLayer();
            layer.setLayoutManager(new FreeformLayout());
            return layer;
        }
        Label label = new Label(box().name());
        label.setTextAlignment(PositionConstants.TOP);
        label.setBorder(new LineBorder(1));
        label.setLayoutManager(new XYLayout());
        return label;
    }

    @Override
    protected void refreshVisuals() {
        if (getFigure() instanceof Label label) {
            label.setText(box().name());
            ((GraphicalEditPart) getParent()).setLayoutConstraint(this, label, box().bounds());
        }
    }

    @Override
    protected List<?> getModelChildren() {
        return box().boxes();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new PlacingPolicy());
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new RenamingPolicy());
    }

    @Override
    public void performRequest(Request request) {
        if (request.getType() == RequestConstants.REQ_DIRECT_EDIT || request.getType() == RequestConstants.REQ_OPEN) {
            new NameEditing(this).show();
        }
    }

    private static final class NameEditing extends DirectEditManager {

        NameEditing(BoxPart part) {
            super(part, TextCellEditor.class, locator(part));
        }

        private static CellEditorLocator locator(BoxPart part) {
            return editor -> {
                var bounds = part.getFigure().getBounds().getCopy();
                part.getFigure().translateToAbsolute(bounds);
                editor.getControl().setBounds(bounds.x, bounds.y, bounds.width, 30);
            };
        }

        @Override
        protected void initCellEditor() {
            getCellEditor().setValue(((Box) getEditPart().getModel()).name());
        }
    }

    private static final class RenamingPolicy extends DirectEditPolicy {

        @Override
        protected Command getDirectEditCommand(DirectEditRequest request) {
            Box box = (Box) getHost().getModel();
            return new Change<>(box::rename, box.name(), (String) request.getCellEditor().getValue());
        }

        @Override
        protected void showCurrentEditValue(DirectEditRequest request) {
            // the cell editor covers the name
        }
    }

    private static final class PlacingPolicy extends XYLayoutEditPolicy {

        @Override
        protected Command createChangeConstraintCommand(EditPart child, Object constraint) {
            Box box = (Box) child.getModel();
            return new Change<>(box::place, box.bounds(), (org.eclipse.draw2d.geometry.Rectangle) constraint);
        }

        @Override
        protected Command createAddCommand(EditPart child, Object constraint) {
            return null;
        }

        @Override
        protected Command getCreateCommand(CreateRequest request) {
            return null;
        }

        @Override
        protected Command getDeleteDependantCommand(Request request) {
            return null;
        }
    }

    private static final class Change<T> extends Command {

        private final java.util.function.Consumer<T> setter;
        private final T before;
        private final T after;

        Change(java.util.function.Consumer<T> setter, T before, T after) {
            this.setter = setter;
            this.before = before;
            this.after = after;
        }

        @Override
        public void execute() {
            setter.accept(after);
        }

        @Override
        public void undo() {
            setter.accept(before);
        }
    }
}
