package org.waymark.ui.map.typing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.edit.CellEdits;
import org.waymark.core.edit.DeleteEdits;
import org.waymark.core.edit.FeatureEdits;
import org.waymark.core.edit.StructureEdits;
import org.waymark.core.layout.InPlaceEdit;
import org.waymark.core.mapgrid.GridCell;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.NamedElement;

/** The target of a text typed on the map. */
sealed interface TextTarget {

    /** Returns the current text. */
    String text();

    boolean multiline();

    /** Returns the edit that writes a text; unexecutable if it changes nothing. */
    Command write(String text, EditingDomain domain);

    /** A text of one element. */
    record Feature(InPlaceEdit edit) implements TextTarget {

        @Override
        public String text() {
            return Objects.toString(edit.owner().eGet(edit.feature()), "");
        }

        @Override
        public boolean multiline() {
            return edit.multiline();
        }

        /** Writes the text. An element that has no content except its name is deleted with the name. */
        @Override
        public Command write(String text, EditingDomain domain) {
            Command set = new FeatureEdits(domain).set(edit.owner(), edit.feature(), text.isEmpty() ? null : text);
            boolean name = edit.feature() == CjmPackage.Literals.NAMED_ELEMENT__NAME;
            return name && text.isEmpty() && edit.owner() instanceof NamedElement named && isNameOnly(named)
                    ? new DeleteEdits(domain).delete(List.of(named))
                    : set;
        }

        private static boolean isNameOnly(NamedElement named) {
            return StructureEdits.saysNothingButItsName(named);
        }
    }

    /** Another item in a lane that lists items. */
    record Lane(GridCell cell, LaneSpec lane) implements TextTarget {

        @Override
        public String text() {
            return "";
        }

        @Override
        public boolean multiline() {
            return true;
        }

        @Override
        public Command write(String text, EditingDomain domain) {
            return new CellEdits(domain).write(cell.step(), lane, text);
        }
    }

    /** Returns the lane of a cell, if text can be typed into it. */
    static Optional<TextTarget> of(GridCell cell) {
        return cell.lane().filter(lane -> lane.content().takesTextAt(cell.step())).map(lane -> new Lane(cell, lane));
    }
}
