package org.waymark.ui.session;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.rules.Finding;

/** What happened to an open portfolio. Sent on the user interface's thread. */
public sealed interface SessionEvent {

    /** Where it happened. */
    PortfolioSession session();

    /** The model changed by a command, or by undoing or redoing one; the affected elements are worth selecting. */
    record Edited(PortfolioSession session, List<EObject> affected) implements SessionEvent {
    }

    /** The files are as the model is. */
    record Saved(PortfolioSession session) implements SessionEvent {
    }

    /** The model was read from the files again: every element is another object now, with the same identity. */
    record Reloaded(PortfolioSession session) implements SessionEvent {
    }

    /** Somebody began or ended to type, which makes the portfolio worth saving or not. */
    record Typing(PortfolioSession session) implements SessionEvent {
    }

    /** The rules were applied. */
    record Checked(PortfolioSession session, List<Finding> findings) implements SessionEvent {
    }
}
