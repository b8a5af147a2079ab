package org.waymark.testing.gef;

import java.util.Collection;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.Handle;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.editparts.SimpleRootEditPart;
import org.eclipse.gef.ui.parts.AbstractEditPartViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A viewer without a control, in which edit parts, policies and commands run without a display. Its parts are active
 * and listen to the model as in an editor. Setting other contents, or null, deactivates them.
 */
public final class HeadlessViewer extends AbstractEditPartViewer implements GraphicalViewer {

    public HeadlessViewer(EditPartFactory factory) {
        this(factory, new EditDomain());
    }

    public HeadlessViewer(EditPartFactory factory, EditDomain domain) {
        setRootEditPart(new SimpleRootEditPart());
        setEditPartFactory(factory);
        domain.addViewer(this);
        getRootEditPart().activate();
    }

    /**
     * Returns the part of a model element.
     *
     * @throws IllegalArgumentException with the element if it has no part
     */
    public GraphicalEditPart partOf(Object model) {
        if (getEditPartRegistry().get(model) instanceof GraphicalEditPart part) {
            return part;
        }
        throw new IllegalArgumentException("no edit part for " + model + "; there are " + getEditPartRegistry().size());
    }

    /**
     * Gets the command for a request from the part of the model element and executes it. Fails if there is none or it
     * cannot be executed.
     */
    public Command perform(Object model, Request request) {
        validate();
        EditPart target = partOf(model).getTargetEditPart(request);
        Command command = target == null ? null : target.getCommand(request);
        if (command == null || !command.canExecute()) {
            throw new IllegalStateException("no executable command for " + request.getType() + " on " + model);
        }
        stack().execute(command);
        validate();
        return command;
    }

    /** Lays out the figures, because edit policies for moving and resizing read their bounds. */
    public void validate() {
        ((GraphicalEditPart) getRootEditPart()).getFigure().validate();
    }

    public CommandStack stack() {
        return getEditDomain().getCommandStack();
    }

    @Override
    public Control createControl(Composite parent) {
        return null;
    }

    @Override
    public EditPart findObjectAtExcluding(Point location, @SuppressWarnings("rawtypes") Collection exclude,
            Conditional conditional) {
        return null;
    }

    @Override
    public Handle findHandleAt(Point location) {
        return null;
    }
}
