package org.waymark.ui.map.typing;

import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.waymark.core.mapgrid.GridCell;
import org.waymark.ui.session.DraftStep;

/** An element that was created to be named and is kept only with a name. */
final class NewElement {

    private DraftStep draft;
    private GridCell origin;

    /** @param from cell that had the focus before; {@code null} for none */
    void begin(DraftStep step, GridCell from) {
        draft = step;
        origin = from;
    }

    boolean isOpen() {
        return draft != null;
    }

    /** Keeps the element with an edit that belongs to its step. */
    void keep(Command write) {
        DraftStep kept = draft;
        draft = null;
        kept.keep(write);
    }

    /** Takes the element back; returns the cell that had the focus before. */
    Optional<GridCell> drop() {
        DraftStep dropped = draft;
        draft = null;
        dropped.drop();
        return Optional.ofNullable(origin);
    }

    /** Forgets the element after the model was reloaded. */
    void forget() {
        draft = null;
    }
}
