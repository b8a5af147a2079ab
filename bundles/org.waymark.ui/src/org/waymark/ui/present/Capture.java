package org.waymark.ui.present;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.edit.CellEdits;
import org.waymark.core.mapgrid.Offer;
import org.waymark.core.mapgrid.OwnerOffers;
import org.waymark.model.cjm.LaneKind;
import org.waymark.model.cjm.Touchpoint;

/** Kinds of what is written down at a touchpoint while it is presented. */
enum Capture {
    NOTE(LaneKind.NOTES), PAIN(LaneKind.PAIN_POINTS), OWNER(LaneKind.OWNERSHIP);

    private final LaneKind lane;

    Capture(LaneKind lane) {
        this.lane = lane;
    }

    /** Returns the kind of a key, in English or on the same key of a Russian keyboard. */
    static Optional<Capture> of(char key) {
        return switch (Character.toLowerCase(key)) {
            case 'n', 'т' -> Optional.of(NOTE);
            case 'p', 'з' -> Optional.of(PAIN);
            case 'o', 'щ' -> Optional.of(OWNER);
            default -> Optional.empty();
        };
    }

    /** Returns what a text can mean; empty where it is taken as it is. */
    List<Offer> offers(String text, Touchpoint at, EditingDomain domain) {
        return this == OWNER
                ? new OwnerOffers(domain, at, Optional.empty(), Locale.getDefault()).of(text)
                : List.of();
    }

    /** Returns the edit that writes a text down. */
    Command write(String text, Touchpoint at, EditingDomain domain) {
        return new CellEdits(domain).write(at, LaneSpec.of(lane), text);
    }
}
