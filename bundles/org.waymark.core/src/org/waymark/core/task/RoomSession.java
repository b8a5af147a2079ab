package org.waymark.core.task;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.waymark.core.JourneyException;
import org.waymark.core.edit.DocumentDomain;
import org.waymark.core.edit.RoomEdits;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.room.Room;
import org.waymark.core.room.RoomFolder;
import org.waymark.core.room.RoomMap;
import org.waymark.core.room.RoomSetup;
import org.waymark.core.room.RoundPlan;
import org.waymark.model.cjm.Journey;

/** The portfolio of a room without a desktop. The task edits it on its own thread; other threads see its names only. */
final class RoomSession {

    private final PortfolioDocument document;
    private final Journey journey;
    private final RoomEdits edits;
    private volatile RoomMap map;

    RoomSession(PortfolioDocument document, Journey journey) {
        this.document = document;
        this.journey = journey;
        this.edits = new RoomEdits(new DocumentDomain(document), document, journey);
        this.map = RoomMap.of(journey);
    }

    /** Returns the names as they were after the last round. */
    RoomMap map() {
        return map;
    }

    PortfolioDocument document() {
        return document;
    }

    RoomEdits edits() {
        return edits;
    }

    /** Executes a command; one with nothing to do is left out. */
    boolean execute(Command command) {
        if (!command.canExecute()) {
            return false;
        }
        command.execute();
        map = RoomMap.of(journey);
        return true;
    }

    void save() throws JourneyException {
        PortfolioFiles.save(document);
    }

    /** A room with its door. */
    record Opened(Room room, RoomHost.Door door, boolean resumed) implements AutoCloseable {

        @Override
        public void close() throws JourneyException {
            try (room) {
                door.close();
            }
        }
    }

    /** Opens the room, new or broken off, with its rounds. */
    Opened open(RoomTask task, RoomSetup setup, List<RoundPlan> plans) throws JourneyException {
        Optional<RoomFolder.Stored> stored = task.brokenOff(setup);
        Room room = task.room(stored, setup, this);
        boolean done = false;
        try {
            for (RoundPlan plan : plans) {
                if (room.state().round(plan.id()).isEmpty()) {
                    RoomRun.check(room.desk().prepare(plan));
                }
            }
            Opened opened = new Opened(room, task.host().open(room, stored.isPresent()), stored.isPresent());
            done = true;
            return opened;
        } finally {
            if (!done) {
                room.close();
            }
        }
    }
}
