package org.waymark.ui.session;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;

/** Wraps an EMF command of core for GEF's command stack; the only bridge between the two. */
public final class ModelCommand extends Command {

    private final org.eclipse.emf.common.command.Command edit;

    public ModelCommand(org.eclipse.emf.common.command.Command edit) {
        super(edit.getLabel());
        this.edit = edit;
    }

    /** Returns the affected elements of a command on the stack, compound or not; empty for foreign commands. */
    public static List<EObject> affected(Command command) {
        return elements(command).toList();
    }

    private static Stream<EObject> elements(Object command) {
        return switch (command) {
            case ModelCommand model -> objects(model.edit.getAffectedObjects());
            case CompoundCommand compound -> Stream.of(compound.getChildren()).flatMap(ModelCommand::elements);
            case null, default -> Stream.empty();
        };
    }

    private static Stream<EObject> objects(Collection<?> objects) {
        return objects.stream().filter(EObject.class::isInstance).map(EObject.class::cast);
    }

    @Override
    public boolean canExecute() {
        return edit.canExecute();
    }

    @Override
    public void execute() {
        edit.execute();
    }

    @Override
    public boolean canUndo() {
        return edit.canUndo();
    }

    @Override
    public void undo() {
        edit.undo();
    }

    @Override
    public void redo() {
        edit.redo();
    }

    @Override
    public void dispose() {
        edit.dispose();
    }
}
