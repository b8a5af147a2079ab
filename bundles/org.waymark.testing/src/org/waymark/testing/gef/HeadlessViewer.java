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
 * A viewer without a control: edit parts, policies and commands run in it where there is no display. Parts are active
 * while they are in it, so that they listen to the model as in an editor; the next contents, or null, let go of them.
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

    /** The part of a model element; an {@link IllegalArgumentException} names the element if it has none. */
    public GraphicalEditPart partOf(Object model) {
        if (getEditPartRegistry().get(model) instanceof GraphicalEditPart part) {
            return part;
        }
        throw new IllegalArgumentException("no edit part for " + model + "; there are " + getEditPartRegistry().size());
    }

    /** Asks the model's part for the request's command and executes it; fails if there is none or it cannot run. */
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

    /** Lays the figures out; edit policies that move and resize read their bounds. */
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
