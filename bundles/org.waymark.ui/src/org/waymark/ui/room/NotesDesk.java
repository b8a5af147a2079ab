package org.waymark.ui.room;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.waymark.core.edit.RoomEdits;
import org.waymark.core.room.ItemPhase;
import org.waymark.core.room.PlacedAs;
import org.waymark.core.room.PlacedItem;
import org.waymark.core.room.RoomAnswer;
import org.waymark.core.room.RoomDesk;
import org.waymark.core.room.RoomItem;
import org.waymark.core.room.RoomState;
import org.waymark.core.room.Round;
import org.waymark.core.room.RoundKind;
import org.waymark.core.room.RoundPhase;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import org.waymark.ui.session.FollowedEdit;

/** The deeds of the facilitator with notes and results: each is one step to undo, on the map or in the inbox. */
final class NotesDesk {

    private static final int SHOWN = 60;

    /** Something that was done in the inbox and can be undone. */
    private sealed interface Done {

        /** An edit of the map, which the session undoes. */
        record Edited() implements Done {
        }

        /** A note that was put aside or merged, which the room gives back. */
        record Aside(String item) implements Done {
        }
    }

    private final Messages messages = Messages.of(NotesDesk.class);
    private final OpenRoom room;
    private final RoomDesk desk;
    private final RoomMapping mapping;
    private final String author;
    private final Deque<Done> done = new ArrayDeque<>();
    private Optional<String> last = Optional.empty();
    private Optional<String> returned = Optional.empty();

    NotesDesk(OpenRoom room, RoomDesk desk, String author) {
        this.room = room;
        this.desk = desk;
        this.mapping = room.mapping();
        this.author = author;
    }

    private RoomState state() {
        return room.state();
    }

    private boolean check(RoomAnswer answer) {
        return room.check(answer);
    }

    private void say(String text) {
        room.say(text);
    }

    /** Returns whether another note can be merged into one. */
    static boolean canTake(RoomItem item) {
        return item.phase() == ItemPhase.INBOX || item.phase() == ItemPhase.PLACED;
    }

    /** Returns the touchpoint where the last note was placed. */
    Optional<String> lastPlace() {
        return last;
    }

    /** Puts a note on the map, in one undo step. */
    void place(RoomItem item, PlacedAs as, Optional<String> touchpoint) {
        edits().ifPresent(edits -> {
            accept(edits.accept(state(), item, as, touchpoint, author));
            last = touchpoint.or(() -> last);
            say(as == PlacedAs.PARKED
                    ? messages.get("room_parked", shown(item))
                    : messages.get("room_placed", shown(item), touchpoint.map(room.names()::touchpoint).orElse("")));
        });
    }

    /** Returns the edits of the map; empty with a sentence if it cannot be changed. */
    private Optional<RoomEdits> edits() {
        if (mapping.isReadOnly()) {
            say(messages.get("room_readOnly"));
            return Optional.empty();
        }
        return mapping.edits();
    }

    /** Executes an acceptance. What was in the journey already, as after a crash, is only noted. */
    private void accept(RoomEdits.Acceptance accepted) {
        if (accepted.command().canExecute()) {
            execute(accepted.command(), () -> note(accepted),
                    () -> giveBack(accepted.placed().stream().map(PlacedItem::item).toList()));
        } else {
            note(accepted);
        }
    }

    private void note(RoomEdits.Acceptance accepted) {
        desk.placeAll(accepted.placed()).forEach(this::check);
    }

    private void execute(Command edit, Runnable noted, Runnable back) {
        mapping.session().execute(new FollowedEdit(edit, () -> {
            noted.run();
            done.push(new Done.Edited());
        }, () -> {
            back.run();
            done.removeFirstOccurrence(new Done.Edited());
        }));
    }

    /** Accepts all that waits: what names a touchpoint as what it is, the rest into the parking lot; one undo step. */
    void acceptAll() {
        edits().ifPresent(edits -> accept(edits.acceptInbox(state(), author)));
    }

    void hide(RoomItem item) {
        if (check(desk.hide(item.id(), author))) {
            done.push(new Done.Aside(item.id()));
            say(messages.get("room_hidden", shown(item)));
        }
    }

    /** Counts a note to another one; both authors are kept. One that is on the map gets its number there. */
    void merge(RoomItem item, RoomItem into) {
        Optional<Command> edit = into.phase() == ItemPhase.PLACED
                ? edits().map(edits -> edits.mergeInto(state(), item, into)).filter(Command::canExecute)
                : Optional.empty();
        if (edit.isPresent()) {
            execute(edit.get(), () -> check(desk.merge(item.id(), into.id(), author)),
                    () -> giveBack(item.id()));
            say(messages.get("room_merged", shown(into)));
        } else if (check(desk.merge(item.id(), into.id(), author))) {
            done.push(new Done.Aside(item.id()));
            say(messages.get("room_merged", shown(into)));
        }
    }

    private void giveBack(String item) {
        giveBack(List.of(item));
    }

    /** Returns the note that came back last, once: the inbox chooses it. */
    Optional<String> returned() {
        Optional<String> note = returned;
        returned = Optional.empty();
        return note;
    }

    boolean canUndo() {
        return !done.isEmpty() || mapping.session().canUndo();
    }

    /** Takes back what was done last: what was put aside comes back, else the last edit of the map is undone. */
    void undo() {
        switch (done.peek()) {
            case Done.Aside aside -> {
                done.pop();
                giveBack(aside.item());
                state().item(aside.item()).ifPresent(item -> say(messages.get("room_back", shown(item))));
            }
            case Done.Edited edited -> mapping.session().undo();
            case null -> {
                if (mapping.session().canUndo()) {
                    mapping.session().undo();
                } else {
                    say(messages.get("room_nothingToUndo"));
                }
            }
        }
    }

    private static String shown(RoomItem item) {
        return Lines.shortened(Lines.joined(item.text()), SHOWN);
    }

    /** Returns the ids of notes that are accepted, but not on the map. */
    List<String> lost() {
        return state().items().stream().filter(item -> item.phase() == ItemPhase.PLACED)
                .filter(item -> item.placement().filter(mapping::isLost).isPresent()).map(RoomItem::id).toList();
    }

    /** Puts notes back into the inbox; the journal is written once. */
    void giveBack(List<String> items) {
        List<RoomAnswer> answers = desk.giveBackAll(items);
        for (int i = 0; i < answers.size(); i++) {
            if (check(answers.get(i))) {
                returned = Optional.of(items.get(i));
            }
        }
    }

    /** Returns whether a closed round has feelings or votes that are not on the map, or no longer. */
    boolean canAccept(Round round) {
        return round.phase() == RoundPhase.CLOSED && results(round).isPresent();
    }

    private Optional<Command> results(Round round) {
        Optional<RoomEdits> edits = mapping.isReadOnly() ? Optional.empty() : mapping.edits();
        return (switch (round.kind()) {
            case EMOTION -> edits.map(it -> it.acceptFeelings(state(), round));
            case VOTE -> edits.map(it -> it.acceptVotes(state(), round));
            case NOTES, WAIT -> Optional.<Command>empty();
        }).filter(Command::canExecute);
    }

    /** Puts the feelings or the votes of a closed round on the map, in one undo step. */
    void acceptResults(Round round) {
        results(round).ifPresentOrElse(edit -> {
            execute(edit, () -> check(round.kind() == RoundKind.EMOTION
                    ? desk.feelingsAccepted(round.id(), author)
                    : desk.votesAccepted(round.id(), author)), () -> {
                        // whether it is on the map is read from the map
                    });
            say(messages.get("room_accepted", round.title()));
        }, () -> say(messages.get("room_nothingToAccept")));
    }

    /** Forgets what could be undone in the inbox. */
    void forget() {
        done.clear();
    }
}
