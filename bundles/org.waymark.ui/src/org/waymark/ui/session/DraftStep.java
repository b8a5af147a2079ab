package org.waymark.ui.session;

import java.util.Collection;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

/**
 * A step that is visible while it is still being typed. It is executed already, but only put on the command stack when
 * it is kept. A dropped one leaves nothing to redo.
 */
public final class DraftStep {

    private final PortfolioSession session;
    private final Unfinished owner;
    private Command done;

    DraftStep(PortfolioSession session, Command first, Unfinished owner) {
        this.session = session;
        this.owner = owner;
        this.done = first;
    }

    /** Returns the first object that the step created or changed. */
    public EObject made() {
        return (EObject) done.getAffectedObjects().iterator().next();
    }

    Unfinished owner() {
        return owner;
    }

    /**
     * Undoes the step and executes another one instead.
     *
     * @param other called after the undo; an unexecutable command leaves it at that
     * @return whether there is a step now; without one the draft is over
     */
    public boolean replace(Supplier<Command> other) {
        done.undo();
        Command next = other.get();
        boolean something = next.canExecute();
        if (something) {
            done = next;
            done.execute();
        } else {
            session.ended(this);
        }
        session.drafted(done.getAffectedObjects());
        return something;
    }

    /** Puts the step on the command stack. */
    public void keep() {
        session.ended(this);
        session.execute(new Done(done, null));
    }

    /** Puts the step on the command stack together with a following one, under the label of the first. */
    public void keep(Command rest) {
        session.ended(this);
        session.execute(new Done(done, rest.canExecute() ? rest : null));
    }

    /** Undoes the step. */
    public void drop() {
        done.undo();
        session.ended(this);
        session.drafted(done.getAffectedObjects());
    }

    /** A command that is executed already, possibly with a following one. */
    private static final class Done extends AbstractCommand {

        private final Command first;
        private final Command rest;

        Done(Command first, Command rest) {
            super(first.getLabel());
            this.first = first;
            this.rest = rest;
        }

        @Override
        protected boolean prepare() {
            return rest == null || rest.canExecute();
        }

        @Override
        public void execute() {
            if (rest != null) {
                rest.execute();
            }
        }

        @Override
        public void undo() {
            if (rest != null) {
                rest.undo();
            }
            first.undo();
        }

        @Override
        public void redo() {
            first.redo();
            if (rest != null) {
                rest.redo();
            }
        }

        @Override
        public Collection<?> getAffectedObjects() {
            return first.getAffectedObjects();
        }
    }
}
