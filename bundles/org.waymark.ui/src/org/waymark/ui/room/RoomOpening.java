package org.waymark.ui.room;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.waymark.core.JourneyException;
import org.waymark.core.room.Journal;
import org.waymark.core.room.Room;
import org.waymark.core.room.RoomFolder;
import org.waymark.core.room.RoomSetup;
import org.waymark.core.text.Messages;
import org.waymark.room.Reachability;
import org.waymark.room.RoomServer;

/** Opens rooms and their servers in jobs, as disks and networks take their time. */
final class RoomOpening {

    /** A room with the server that makes it reachable. */
    record Opened(Room room, RoomServer server) {
    }

    /** Work that may take its time. */
    interface Work<T> {

        T run() throws JourneyException;
    }

    private final Messages messages = Messages.of(RoomOpening.class);
    private final Display display;
    private final RoomFolder folder;
    private final InstantSource clock;

    RoomOpening(Display display, RoomFolder folder, InstantSource clock) {
        this.display = display;
        this.folder = folder;
        this.clock = clock;
    }

    Display display() {
        return display;
    }

    /**
     * Rooms of the folder.
     *
     * @param damaged what is wrong with journals that cannot be read, and what to do
     */
    record Past(List<RoomFolder.Stored> rooms, List<String> damaged) {

        static final Past NONE = new Past(List.of(), List.of());
    }

    /** Returns the rooms that were not finished. */
    Past past() throws JourneyException {
        return new Past(folder.rooms(), folder.damaged());
    }

    /** Opens a new room. */
    void open(RoomSetup setup, RoomMapping mapping, RoomPlace place, Consumer<Opened> opened,
            Consumer<JourneyException> failed) {
        inJob(() -> served(Room.open(folder.path(), setup, mapping, clock), place, true), opened, failed);
    }

    /** Goes on with a room. */
    void reopen(Path journal, RoomMapping mapping, RoomPlace place, Consumer<Opened> opened,
            Consumer<JourneyException> failed) {
        inJob(() -> served(Room.reopen(journal, mapping, clock), place, false), opened, failed);
    }

    /** Starts a server; a room nobody can come into would not be worth its file, so a new one goes again. */
    private static Opened served(Room room, RoomPlace place, boolean isNew)
            throws JourneyException {
        Optional<RoomServer> server = Optional.empty();
        try {
            server = Optional.of(RoomServer.start(room, place.address(), place.port()));
            return new Opened(room, server.get());
        } finally {
            if (server.isEmpty()) {
                room.close();
                if (isNew) {
                    Journal.delete(room.journal());
                }
            }
        }
    }

    /** Makes an open room reachable at another place. */
    void serve(Room room, RoomPlace place, Consumer<RoomServer> started,
            Consumer<JourneyException> failed) {
        inJob(() -> RoomServer.start(room, place.address(), place.port()), started, failed);
    }

    /** Tries whether the page can be loaded at the address for phones, and tells the room. */
    void tryOut(OpenRoom room) {
        room.server().ifPresent(server -> inJob(() -> Reachability.of(server), answer -> {
            if (room.server().filter(now -> now == server).isPresent()) {
                room.reached(answer);
            }
        }, failed -> room.say(failed.getMessage())));
    }

    /** Runs work in a job. One of the two followers is called afterwards on the thread of the user interface. */
    <T> void inJob(Work<T> work, Consumer<T> done, Consumer<JourneyException> failed) {
        AtomicReference<Runnable> follower = new AtomicReference<>();
        Job job = Job.create(messages.get("room_job"), monitor -> {
            try {
                T result = work.run();
                follower.set(() -> done.accept(result));
            } catch (JourneyException e) {
                follower.set(() -> failed.accept(e));
            }
            return Status.OK_STATUS;
        });
        job.addJobChangeListener(IJobChangeListener.onDone(event -> {
            if (!display.isDisposed() && follower.get() != null) {
                display.asyncExec(follower.get());
            }
        }));
        job.schedule();
    }
}
