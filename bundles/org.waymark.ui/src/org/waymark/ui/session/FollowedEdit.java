package org.waymark.ui.session;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;

/**
 * An edit whose maker hears of its undo and redo, wherever they come from. What is kept outside of the model follows it
 * so, such as the inbox of a room.
 */
public final class FollowedEdit extends CommandWrapper {

    private final Runnable done;
    private final Runnable undone;

    /**
     * @param done called after the edit was executed or redone
     * @param undone called after it was undone
     */
    public FollowedEdit(Command edit, Runnable done, Runnable undone) {
        super(edit);
        this.done = done;
        this.undone = undone;
    }

    @Override
    public void execute() {
        super.execute();
        done.run();
    }

    @Override
    public void undo() {
        super.undo();
        undone.run();
    }

    @Override
    public void redo() {
        super.redo();
        done.run();
    }
}
