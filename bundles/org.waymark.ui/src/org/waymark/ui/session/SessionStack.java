package org.waymark.ui.session;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;

/**
 * The command stack of a portfolio, which is the one way to an edit. Whoever asks for one, a command of the workbench or
 * a tool of a diagram: what is being typed is taken over first and is a step of its own.
 */
final class SessionStack extends CommandStack {

    private final Runnable finish;

    /** @param finish takes over what is being typed */
    SessionStack(Runnable finish) {
        this.finish = finish;
    }

    @Override
    public void execute(Command command) {
        finish.run();
        super.execute(command);
    }

    @Override
    public void undo() {
        finish.run();
        super.undo();
    }

    @Override
    public void redo() {
        finish.run();
        super.redo();
    }
}
