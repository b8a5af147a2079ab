package org.waymark.core.task;

import java.util.Locale;
import java.util.Optional;
import org.waymark.core.JourneyException;
import org.waymark.core.edit.RoomEdits;
import org.waymark.core.room.PlacedAs;
import org.waymark.core.room.PlacedItem;
import org.waymark.core.room.Room;
import org.waymark.core.room.RoomAnswer;
import org.waymark.core.room.RoomState;
import org.waymark.core.room.Round;
import org.waymark.core.room.RoundKind;
import org.waymark.core.room.RoundPhase;

/** One run of a room without a desktop. */
final class RoomRun {

    private final RoomTask task;
    private final RoomSession session;
    private final Room room;
    private final boolean resumed;
    private int accepted;
    private int parked;
    private int feelings;
    private int votes;

    RoomRun(RoomTask task, RoomSession session, RoomSession.Opened opened) {
        this.task = task;
        this.session = session;
        this.room = opened.room();
        this.resumed = opened.resumed();
    }

    RoomTask.Result run() throws JourneyException {
        try (Room.Subscription listening = room.subscribe(it -> task.control().changed())) {
            takeResults();
            // nobody reads the code and joins within the time of a round: the first one waits for somebody
            task.control().await(() -> !room.state().participants().isEmpty(), Optional::empty, task.clock());
            for (Optional<Round> next = next(); next.isPresent() && !task.control().isStopped(); next = next()) {
                run(next.get().id());
            }
            room.state().running().ifPresent(round -> room.desk().close(round.id()));
            take(Optional.empty());
            takeResults();
            check(room.desk().closeRoom());
        }
        return new RoomTask.Result(room.desk().report(), accepted, parked, feelings, votes, resumed,
                session.document().notices());
    }

    /** Returns the round that runs since it was broken off, or the first that was not started. */
    private Optional<Round> next() {
        RoomState state = room.state();
        return state.running().or(() -> state.rounds().stream()
                .filter(round -> round.phase() == RoundPhase.PREPARED).findFirst());
    }

    private void run(String id) throws JourneyException {
        if (!room.state().round(id).orElseThrow().isRunning()) {
            RoomAnswer started = room.desk().start(id);
            if (!started.isAccepted()) {
                // a vote on nothing, as nobody named a pain point: the workshop goes on without it
                task.host().skipped(room.state().round(id).orElseThrow(), started.refusal().orElseThrow());
                check(room.desk().remove(id));
                return;
            }
        }
        task.host().started(room.state().round(id).orElseThrow());
        task.control().await(() -> !isRunning(id), () -> room.state().round(id).flatMap(Round::endsAt), task.clock());
        check(room.desk().close(id));
        int before = accepted + parked;
        take(room.state().round(id));
        task.host().closed(room.state().round(id).orElseThrow(), accepted + parked - before);
    }

    /** Takes the results of rounds that were closed when the room was broken off. */
    private void takeResults() throws JourneyException {
        for (Round round : room.state().rounds()) {
            boolean open = round.kind() == RoundKind.EMOTION && !round.feelingsAccepted()
                    || round.kind() == RoundKind.VOTE && !round.votesAccepted();
            if (round.phase() == RoundPhase.CLOSED && open) {
                take(Optional.of(round));
            }
        }
    }

    private boolean isRunning(String id) {
        return room.state().round(id).filter(Round::isRunning).isPresent();
    }

    /** Takes what came into the portfolio, writes it, and then notes so: a crash in between takes nothing twice. */
    private void take(Optional<Round> round) throws JourneyException {
        RoomEdits.Acceptance items = session.edits().acceptInbox(room.state(), RoomTask.by());
        boolean changed = session.execute(items.command());
        if (round.isPresent()) {
            changed |= session.execute(session.edits().acceptFeelings(room.state(), round.get()));
            changed |= session.execute(session.edits().acceptVotes(room.state(), round.get()));
        }
        if (changed) {
            session.save();
        }
        for (RoomAnswer answer : room.desk().placeAll(items.placed())) {
            check(answer);
        }
        for (PlacedItem placed : items.placed()) {
            boolean aside = placed.placement().as() == PlacedAs.PARKED;
            parked += aside ? 1 : 0;
            accepted += aside ? 0 : 1;
        }
        if (round.isPresent()) {
            noteResults(round.get());
        }
    }

    private void noteResults(Round round) throws JourneyException {
        switch (round.kind()) {
            case EMOTION -> {
                feelings += room.state().emotions(round).size();
                check(room.desk().feelingsAccepted(round.id(), RoomTask.by()));
            }
            case VOTE -> {
                votes += (int) room.state().votes(round).stream().filter(result -> result.dots() > 0).count();
                check(room.desk().votesAccepted(round.id(), RoomTask.by()));
            }
            case NOTES, WAIT -> {
                return;
            }
        }
    }

    static void check(RoomAnswer answer) throws JourneyException {
        if (answer.refusal().isPresent()) {
            throw new JourneyException(answer.refusal().get().text(Locale.getDefault()));
        }
    }
}
