package org.waymark.core.edit;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;

/**
 * Steps that the user sees as one: done, undone and named together. The affected objects, which a user interface selects
 * after the command, are given by the use case.
 */
final class Labelled extends CompoundCommand {

    private final List<EObject> selection;

    private Labelled(String label, List<EObject> selection, List<Command> steps) {
        super(label, steps);
        this.selection = selection;
    }

    /** Nothing to do is a command that cannot be executed: it leaves no undo step. */
    static Command of(String label, List<? extends EObject> selection, List<Command> steps) {
        return steps.isEmpty() ? UnexecutableCommand.INSTANCE : new Labelled(label, List.copyOf(selection), steps);
    }

    static Command of(String label, EObject selection, Command... steps) {
        return of(label, List.of(selection), List.of(steps));
    }

    /** Steps may build on each other, so that a later one can only be asked when its predecessors are done. */
    @Override
    protected boolean prepare() {
        return commandList.getFirst().canExecute();
    }

    @Override
    public void execute() {
        int done = 0;
        try {
            for (Command step : commandList) {
                if (!step.canExecute()) {
                    throw new IllegalStateException(getLabel() + ": step " + done + " cannot be executed: " + step);
                }
                step.execute();
                done++;
            }
        } catch (RuntimeException e) {
            while (done > 0) {
                commandList.get(--done).undo();
            }
            throw e;
        }
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return selection;
    }
}
