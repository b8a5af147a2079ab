package org.waymark.ui.backlog;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.edit.InitiativeEdits;
import org.waymark.core.layout.DropField;
import org.waymark.model.cjm.Frequency;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.InitiativeStatus;
import org.waymark.model.cjm.PainPoint;
import org.waymark.ui.session.PortfolioSession;

/** Turns drags and keys into edits, each one undo step. */
final class BacklogMoves {

    private static final int MIDDLE = 3;
    private static final int MOST = 5;

    private final PortfolioSession session;

    BacklogMoves(PortfolioSession session) {
        this.session = session;
    }

    private InitiativeEdits edits() {
        return new InitiativeEdits(session.domain());
    }

    /** Drops something on a field of the board or of a grid. */
    void drop(BacklogMode mode, EObject element, DropField field, Optional<EObject> before) {
        if (element instanceof PainPoint pain) {
            session.execute(edits().rate(pain, field.down(), Frequency.get(field.across())));
        } else if (element instanceof Initiative initiative && mode == BacklogMode.BOARD) {
            session.execute(edits().move(initiative, InitiativeStatus.get(field.across() - 1),
                    before.map(Initiative.class::cast)));
        } else if (element instanceof Initiative initiative) {
            session.execute(edits().rate(initiative, field.down(), field.across()));
        }
    }

    /**
     * Moves something by a key.
     *
     * @param column the initiatives of its column on the board
     */
    void shift(BacklogMode mode, EObject element, int right, int up, List<Initiative> column) {
        if (element instanceof PainPoint pain) {
            boolean rated = pain.getSeverity() > 0 && pain.getFrequency() != Frequency.UNSPECIFIED;
            session.execute(edits().rate(pain, rated ? Math.clamp(pain.getSeverity() + up, 1, MOST) : MIDDLE,
                    rated
                            ? Frequency.get(Math.clamp(pain.getFrequency().getValue() + right, 1,
                                    Frequency.ALWAYS.getValue()))
                            : Frequency.SOMETIMES));
        } else if (element instanceof Initiative initiative && mode == BacklogMode.BOARD) {
            shift(initiative, right, up, column);
        } else if (element instanceof Initiative initiative) {
            boolean rated = initiative.getImpact() > 0 && initiative.getEffort() > 0;
            session.execute(edits().rate(initiative,
                    rated ? Math.clamp(initiative.getImpact() + up, 1, MOST) : MIDDLE,
                    rated ? Math.clamp(initiative.getEffort() + right, 1, MOST) : MIDDLE));
        }
    }

    private void shift(Initiative initiative, int right, int up, List<Initiative> column) {
        int status = Math.clamp(initiative.getStatus().getValue() + right, 0, InitiativeStatus.VALUES.size() - 1);
        if (right != 0) {
            session.execute(edits().move(initiative, InitiativeStatus.get(status), Optional.empty()));
            return;
        }
        int at = column.indexOf(initiative);
        int before = up > 0 ? at - 1 : at + 2;
        if (at >= 0 && before >= 0 && (up > 0 || at + 1 < column.size())) {
            session.execute(edits().move(initiative, initiative.getStatus(),
                    before < column.size() ? Optional.of(column.get(before)) : Optional.empty()));
        }
    }
}
