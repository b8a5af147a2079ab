package org.waymark.ui.room;

import java.util.Optional;
import org.waymark.core.domain.Ids;
import org.waymark.core.edit.RoomEdits;
import org.waymark.core.room.Placement;
import org.waymark.core.room.RoomContent;
import org.waymark.core.room.RoomMap;
import org.waymark.model.cjm.Journey;
import org.waymark.ui.session.PortfolioSession;

/**
 * The journey of a room in its open portfolio: its names for phones, and the edits of what is accepted. The names are
 * read on the thread of the user interface and asked for on those of the web server.
 */
final class RoomMapping implements RoomContent {

    private final PortfolioSession session;
    private final String id;
    private volatile RoomMap map;

    RoomMapping(PortfolioSession session, Journey journey) {
        this.session = session;
        this.id = Ids.idOf(journey);
        this.map = RoomMap.of(journey);
    }

    PortfolioSession session() {
        return session;
    }

    /** Returns the journey; empty once it was deleted. */
    Optional<Journey> journey() {
        return session.find(id).filter(Journey.class::isInstance).map(Journey.class::cast);
    }

    @Override
    public RoomMap map() {
        return map;
    }

    /** Reads the names again after an edit. */
    void read() {
        journey().ifPresent(journey -> map = RoomMap.of(journey));
    }

    /** Returns whether the element that a note became is not there; a text of a touchpoint cannot be told. */
    boolean isLost(Placement placement) {
        return placement.created().filter(created -> session.find(created).isEmpty()).isPresent();
    }

    boolean isReadOnly() {
        return session.document().readOnly() || journey().isEmpty();
    }

    /** Returns the edits of what was collected; empty once the journey was deleted. */
    Optional<RoomEdits> edits() {
        return journey().map(journey -> new RoomEdits(session.domain(), session.document(), journey));
    }
}
