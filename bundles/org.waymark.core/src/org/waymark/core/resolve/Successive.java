package org.waymark.core.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

/** Commands in one undo step, each of which is only known after the previous one was executed. */
final class Successive extends AbstractCommand {

    private final List<EObject> selection;
    private final boolean any;
    private final Supplier<Optional<Command>> next;
    private final List<Command> done = new ArrayList<>();

    /**
     * @param any true if there is a first command
     * @param next supplies the next executable command; empty at the end
     */
    Successive(String label, List<EObject> selection, boolean any, Supplier<Optional<Command>> next) {
        super(label);
        this.selection = List.copyOf(selection);
        this.any = any;
        this.next = next;
    }

    @Override
    protected boolean prepare() {
        return any;
    }

    @Override
    public void execute() {
        try {
            for (Optional<Command> step = next.get(); step.isPresent(); step = next.get()) {
                step.get().execute();
                done.add(step.get());
            }
        } catch (RuntimeException e) {
            undo();
            throw e;
        }
    }

    @Override
    public void undo() {
        done.reversed().forEach(Command::undo);
    }

    @Override
    public void redo() {
        done.forEach(Command::redo);
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return selection;
    }
}
