package org.waymark.ui.room;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.waymark.core.JourneyException;
import org.waymark.core.room.Room;
import org.waymark.core.room.RoomAnswer;
import org.waymark.core.room.RoomDesk;
import org.waymark.core.room.RoomMap;
import org.waymark.core.room.RoomState;
import org.waymark.core.room.Round;
import org.waymark.core.room.RoundPlan;
import org.waymark.room.QrCode;
import org.waymark.room.Reachability;
import org.waymark.room.RoomServer;
import org.waymark.ui.session.SessionEvent;
import org.waymark.ui.session.SessionListener;

/**
 * A room while it is open at the desk: its state, what the facilitator does, and the edits that follow on the map. It
 * is used on the thread of the user interface; phones are heard of there, many changes at once.
 */
final class OpenRoom implements AutoCloseable {

    private static final Duration MORE = Duration.ofMinutes(1);

    private final Display display;
    private final Room room;
    private final RoomDesk desk;
    private final RoomMapping mapping;
    private final NotesDesk notes;
    private final Room.Subscription subscription;
    private final AtomicBoolean due = new AtomicBoolean();
    private final List<Runnable> listeners = new ArrayList<>();
    private final List<Consumer<String>> speakers = new ArrayList<>();
    private final SessionListener follower = this::handle;
    private Optional<RoomServer> server = Optional.empty();
    private Optional<Scene.Join> join = Optional.empty();
    private Optional<Reachability> reached = Optional.empty();
    private boolean closed;

    /** @param author who is at the desk */
    OpenRoom(Display display, Room room, RoomMapping mapping, String author) {
        this.display = display;
        this.room = room;
        this.desk = room.desk();
        this.mapping = mapping;
        notes = new NotesDesk(this, desk, author);
        subscription = room.subscribe(changed -> later());
        mapping.session().addListener(follower);
    }

    /** Tells the listeners soon on the thread of the user interface; called on any thread. */
    private void later() {
        if (due.compareAndSet(false, true) && !display.isDisposed()) {
            display.asyncExec(() -> {
                due.set(false);
                if (!closed) {
                    List.copyOf(listeners).forEach(Runnable::run);
                }
            });
        }
    }

    private void handle(SessionEvent event) {
        if (event instanceof SessionEvent.Edited || event instanceof SessionEvent.Reloaded) {
            mapping.read();
            later();
        }
    }

    /** Adds a listener to changes of room and map. */
    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Adds what shows the sentences about what was done. */
    void addSpeaker(Consumer<String> speaker) {
        speakers.add(speaker);
    }

    void say(String text) {
        speakers.forEach(speaker -> speaker.accept(text));
    }

    Room room() {
        return room;
    }

    /** Returns what is done with notes and results. */
    NotesDesk notes() {
        return notes;
    }

    RoomMapping mapping() {
        return mapping;
    }

    RoomState state() {
        return room.state();
    }

    RoomMap map() {
        return mapping.map();
    }

    RoomNames names() {
        return new RoomNames(map(), state());
    }

    Optional<RoomServer> server() {
        return server;
    }

    /** Uses a server that was started; the one before has ended. */
    void serve(RoomServer started) {
        server = Optional.of(started);
        reached = Optional.empty();
        String code = started.code();
        join = Optional.of(new Scene.Join(started.url().replaceAll("/$", ""), code.length() == 6
                ? code.substring(0, 3) + " " + code.substring(3)
                : code, new QrPicture(QrCode.of(started.joinUrl()))));
        later();
    }

    /** Notes whether the page could be loaded at the address for phones. */
    void reached(Reachability answer) {
        reached = Optional.of(answer);
        later();
    }

    /** Returns whether the page could be loaded there; empty as long as it is not known. */
    Optional<Reachability> reached() {
        return reached;
    }

    /** Ends the server; nobody can come in then. */
    void unserve() {
        server.ifPresent(RoomServer::close);
        server = Optional.empty();
        join = Optional.empty();
        later();
    }

    /** Returns the way into the room; empty while no server runs. */
    Optional<Scene.Join> join() {
        return join;
    }

    String newId() {
        return UUID.randomUUID().toString();
    }

    // rounds

    void prepare(RoundPlan plan) {
        check(desk.prepare(plan));
    }

    void remove(Round round) {
        check(desk.remove(round.id()));
    }

    void move(Round round, int index) {
        check(desk.move(round.id(), index));
    }

    void start(Round round) {
        check(desk.start(round.id()));
    }

    void extend(Round round) {
        check(desk.extend(round.id(), MORE));
    }

    void reveal(Round round) {
        check(desk.reveal(round.id()));
    }

    void close(Round round) {
        check(desk.close(round.id()));
    }

    void reopen(Round round) {
        check(desk.reopen(round.id(), round.plan().time()));
    }

    /** Says on the phones what the projector shows. */
    void tell(String shown) {
        if (!state().isClosed()) {
            check(desk.show(shown));
        }
    }

    void pause(String participant, boolean on) {
        check(desk.pause(participant, on));
    }

    boolean check(RoomAnswer answer) {
        if (closed) {
            // an edit of a room that was left is undone; there is no inbox any more
            return false;
        }
        answer.refusal().ifPresent(refusal -> say(refusal.text(java.util.Locale.getDefault())));
        return answer.isAccepted();
    }

    boolean isClosed() {
        return closed;
    }

    /** Ends the workshop: nobody sends any more. */
    boolean end() {
        return check(desk.closeRoom());
    }

    /** Returns whether what participants sent was deleted for good. */
    boolean deleteRaw() throws JourneyException {
        notes.forget();
        return check(room.deleteRaw());
    }

    /** Leaves the room; its journal stays, and it can be reopened. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        subscription.close();
        mapping.session().removeListener(follower);
        server.ifPresent(RoomServer::close);
        server = Optional.empty();
        try {
            room.close();
        } catch (JourneyException e) {
            ILog.of(OpenRoom.class).error(room.journal().toString(), e);
        }
    }
}
