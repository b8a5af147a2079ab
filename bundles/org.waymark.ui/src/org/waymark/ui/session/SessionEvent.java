package org.waymark.ui.session;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.rules.Finding;

/** An event of an open portfolio, sent on the UI thread. */
public sealed interface SessionEvent {

    /** Returns the session of the event. */
    PortfolioSession session();

    /** A command changed the model, was undone or redone; the affected elements are candidates for selection. */
    record Edited(PortfolioSession session, List<EObject> affected) implements SessionEvent {
    }

    /** The files were saved. */
    record Saved(PortfolioSession session) implements SessionEvent {
    }

    /** The model was reloaded: every element is another object now, with the same identity. */
    record Reloaded(PortfolioSession session) implements SessionEvent {
    }

    /** Typing started or ended, which may change the dirty state. */
    record Typing(PortfolioSession session) implements SessionEvent {
    }

    /** No recovery copy can be written, for the first time since one was. */
    record Unprotected(PortfolioSession session, String message) implements SessionEvent {
    }

    /** The rules were applied. */
    record Checked(PortfolioSession session, List<Finding> findings) implements SessionEvent {
    }
}
