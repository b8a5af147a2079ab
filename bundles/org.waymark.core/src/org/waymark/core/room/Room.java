package org.waymark.core.room;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;

/**
 * An open room: its journal, and the state folded from it. Any thread may act on it. An action is accepted once its event
 * is on disk; before that nobody is told so.
 */
public final class Room implements AutoCloseable {

    /** A decision about an action: the event it makes, or why not. It changes nothing. */
    @FunctionalInterface
    interface Decision {

        RoomAnswer on(RoomState state, Instant now);
    }

    /** Listening to a room; closing ends it. */
    public interface Subscription extends AutoCloseable {

        @Override
        void close();
    }

    private final Journal journal;
    private final RoomContent content;
    private final InstantSource clock;
    private final Pace pace = new Pace();
    private final List<RoomListener> listeners = new CopyOnWriteArrayList<>();
    private final Object lock = new Object();
    private volatile RoomState state;
    private volatile boolean left;

    private Room(Journal journal, RoomContent content, InstantSource clock, RoomState state) {
        this.journal = journal;
        this.content = content;
        this.clock = clock;
        this.state = state;
    }

    /**
     * Opens a new room.
     *
     * @param folder folder of journals
     * @throws JourneyException if its journal cannot be written
     */
    public static Room open(Path folder, RoomSetup setup, RoomContent content, InstantSource clock)
            throws JourneyException {
        Journal journal = Journal.create(folder.resolve(setup.room() + Journal.EXTENSION));
        Room room = new Room(journal, content, clock, RoomState.none());
        RoomAnswer opened = room.perform((state, now) -> RoomAnswer.done(new RoomEvent.Opened(now, setup)));
        if (!opened.isAccepted()) {
            room.close();
            throw new JourneyException(Messages.of(Room.class).get("journal_notWritten", journal.path()));
        }
        return room;
    }

    /**
     * Goes on with a room as its journal left it.
     *
     * @throws JourneyException if the journal cannot be read, is damaged or is open in another program
     */
    public static Room reopen(Path journal, RoomContent content, InstantSource clock) throws JourneyException {
        Journal opened = Journal.open(journal);
        boolean done = false;
        try {
            RoomState state = RoomState.of(opened.recover());
            if (state.setup().isEmpty()) {
                throw new JourneyException(Messages.of(Room.class).get("journal_empty", journal));
            }
            done = true;
            return new Room(opened, content, clock, state);
        } finally {
            if (!done) {
                release(opened);
            }
        }
    }

    private static void release(Journal journal) throws JourneyException {
        try {
            journal.close();
        } catch (IOException e) {
            throw Journal.failed(journal.path(), "journal_unreadable", e);
        }
    }

    /** Returns the state now. */
    public RoomState state() {
        return state;
    }

    /** Returns the facts the room was opened with. */
    public RoomSetup setup() {
        return state.setup().orElseThrow();
    }

    /** Returns the names of the journey now. */
    public RoomMap map() {
        return content.map();
    }

    /** Returns the time of the room. */
    public Instant now() {
        return clock.instant();
    }

    /** Returns the file of the journal. */
    public Path journal() {
        return journal.path();
    }

    /** Returns the actions of the facilitator. */
    public RoomDesk desk() {
        return new RoomDesk(this);
    }

    /** Returns the actions of participants. */
    public RoomGuests guests() {
        return new RoomGuests(this, pace);
    }

    /** Adds a listener; closing the subscription removes it. */
    public Subscription subscribe(RoomListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Decides about an action, and waits until its event is on disk. */
    RoomAnswer perform(Decision decision) {
        return perform(List.of(decision)).getFirst();
    }

    /** Decides about several actions, and waits once until their events are on disk. */
    List<RoomAnswer> perform(List<Decision> decisions) {
        List<RoomAnswer> answers = new ArrayList<>();
        boolean changed = false;
        try {
            long upTo;
            synchronized (lock) {
                for (Decision decision : decisions) {
                    RoomAnswer answer = decided(decision);
                    changed |= event(answer).isPresent();
                    answers.add(answer);
                }
                upTo = left ? 0 : journal.size();
            }
            // an answer without an event repeats an earlier one, which may still be on its way to the disk
            if (answers.stream().anyMatch(RoomAnswer::isAccepted)) {
                journal.force(upTo);
            }
        } catch (IOException e) {
            return decisions.stream().map(decision -> RoomAnswer.no(Refusal.STORAGE)).toList();
        }
        if (changed) {
            listeners.forEach(listener -> listener.changed(this));
        }
        return answers;
    }

    private RoomAnswer decided(Decision decision) throws IOException {
        if (left) {
            return RoomAnswer.no(Refusal.CLOSED);
        }
        RoomAnswer answer = decision.on(state, clock.instant());
        Optional<RoomEvent> event = event(answer);
        if (event.isPresent()) {
            if (journal.size() > RoomLimits.JOURNAL) {
                return RoomAnswer.no(Refusal.FULL);
            }
            journal.append(event.get());
            state = state.after(event.get());
        }
        return answer;
    }

    private static Optional<RoomEvent> event(RoomAnswer answer) {
        return answer instanceof RoomAnswer.Accepted accepted ? accepted.event() : Optional.empty();
    }

    /**
     * Deletes what participants sent, for good. Rounds stay with their titles and times. The room must be closed before.
     *
     * @throws JourneyException if the journal cannot be written; it is as it was then
     */
    public RoomAnswer deleteRaw() throws JourneyException {
        RoomAnswer answer;
        synchronized (lock) {
            if (left || !state.isClosed()) {
                return RoomAnswer.no(left ? Refusal.CLOSED : Refusal.WRONG_PHASE);
            }
            RoomEvent deleted = new RoomEvent.RawDeleted(clock.instant());
            try {
                journal.replace(Purge.withoutRaw(state, deleted));
            } catch (IOException e) {
                throw Journal.failed(journal.path(), "journal_notDeleted", e);
            }
            state = state.after(deleted);
            answer = RoomAnswer.done(deleted);
        }
        listeners.forEach(listener -> listener.changed(this));
        return answer;
    }

    /** Returns whether the journal takes more from participants; some of it is kept for the facilitator. */
    boolean takesMore() {
        return journal.size() < RoomLimits.JOURNAL - RoomLimits.JOURNAL_OF_DESK;
    }

    /** Leaves the room: its journal stays, and the room can be reopened. A second call does nothing. */
    @Override
    public void close() throws JourneyException {
        synchronized (lock) {
            if (left) {
                return;
            }
            left = true;
        }
        listeners.clear();
        release(journal);
    }
}
