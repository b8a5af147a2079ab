package org.waymark.core.edit;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;

/**
 * Commands that the user sees as one undo step with a common label. The affected objects, which the user interface
 * selects after the command, are given by the use case.
 */
public final class Labelled extends CompoundCommand {

    private final List<EObject> selection;

    private Labelled(String label, List<EObject> selection, List<Command> steps) {
        super(label, steps);
        this.selection = selection;
    }

    /** Returns an unexecutable command if there are no steps, so that no empty undo step is left. */
    public static Command of(String label, List<? extends EObject> selection, List<Command> steps) {
        return steps.isEmpty() ? UnexecutableCommand.INSTANCE : new Labelled(label, List.copyOf(selection), steps);
    }

    /** Returns the title of a class or a feature as it stands in a sentence: "pain point", but "IT system". */
    static String noun(String title) {
        boolean letters = title.length() > 1 && Character.isUpperCase(title.charAt(1));
        return letters ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    public static Command of(String label, EObject selection, Command... steps) {
        return of(label, List.of(selection), List.of(steps));
    }

    /** Checks the first step only, because later steps may depend on earlier ones. */
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
