package org.waymark.ui.session;

import java.util.Optional;
import org.eclipse.emf.common.command.Command;

/** Text that is being typed and is not in the model yet. */
public interface Unfinished {

    /**
     * Returns the edit that would write the text as it is now. It is executed and undone at once for a recovery copy,
     * while typing goes on; empty if the model has all of it, or if it is no valid value yet.
     */
    Optional<Command> typed();

    /** Writes it to the model now. */
    void finish();
}
