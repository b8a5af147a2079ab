package org.waymark.ui.session;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;

/**
 * The command stack of a portfolio, through which every edit goes. Before a command of the workbench or a tool of a
 * diagram is executed, text that is being typed is finished and becomes a step of its own.
 */
final class SessionStack extends CommandStack {

    private final Runnable finish;

    /** @param finish finishes the text that is being typed */
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
