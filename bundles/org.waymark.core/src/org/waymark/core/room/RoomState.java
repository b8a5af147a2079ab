package org.waymark.core.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The state of a room: all its events folded. It is immutable. An event that names something unknown changes nothing, so
 * that any journal can be folded.
 */
public final class RoomState {

    private final Facts facts;

    /** The sum of the events. */
    record Facts(Optional<RoomSetup> setup, SharedMap<Participant> participants, SharedMap<String> tokens,
            List<Round> rounds,
            SharedMap<RoomItem> items, SharedMap<List<String>> sent, SharedMap<Ballot> ballots, String shown,
            boolean closed,
            String report, boolean rawDeleted, Instant first, Instant last) {

        static final Facts NONE = new Facts(Optional.empty(), SharedMap.empty(), SharedMap.empty(), List.of(),
                SharedMap.empty(),
                SharedMap.empty(), SharedMap.empty(), "", false, "", false, Instant.EPOCH, Instant.EPOCH);

        Facts with(RoomSetup facts) {
            return new Facts(Optional.of(facts), participants, tokens, rounds, items, sent, ballots, shown, closed,
                    report, rawDeleted, first, last);
        }

        Facts withParticipants(SharedMap<Participant> now, SharedMap<String> theirTokens) {
            return new Facts(setup, now, theirTokens, rounds, items, sent, ballots, shown, closed, report, rawDeleted,
                    first,
                    last);
        }

        Facts withRounds(List<Round> now) {
            return new Facts(setup, participants, tokens, List.copyOf(now), items, sent, ballots, shown, closed,
                    report, rawDeleted, first, last);
        }

        Facts withItems(SharedMap<RoomItem> now, SharedMap<List<String>> bySender) {
            return new Facts(setup, participants, tokens, rounds, now, bySender, ballots, shown, closed, report,
                    rawDeleted,
                    first,
                    last);
        }

        Facts withBallots(SharedMap<Ballot> now) {
            return new Facts(setup, participants, tokens, rounds, items, sent, now, shown, closed, report, rawDeleted,
                    first,
                    last);
        }

        Facts withShown(String text) {
            return new Facts(setup, participants, tokens, rounds, items, sent, ballots, text, closed, report,
                    rawDeleted, first,
                    last);
        }

        Facts over(String said) {
            return new Facts(setup, participants, tokens, rounds, items, sent, ballots, shown, true, said, rawDeleted,
                    first,
                    last);
        }

        Facts withoutRaw() {
            return new Facts(setup.map(RoomSetup::withoutKeys), SharedMap.empty(), SharedMap.empty(), rounds,
                    SharedMap.empty(),
                    SharedMap.empty(), SharedMap.empty(), "", true, "", true, first, last);
        }

        Facts at(Instant time) {
            return new Facts(setup, participants, tokens, rounds, items, sent, ballots, shown, closed, report,
                    rawDeleted,
                    first.equals(Instant.EPOCH) ? time : first, time);
        }
    }

    private RoomState(Facts facts) {
        this.facts = facts;
    }

    /** Returns the state before any event. */
    public static RoomState none() {
        return new RoomState(Facts.NONE);
    }

    /** Returns the state after events. */
    public static RoomState of(List<RoomEvent> events) {
        RoomState state = none();
        for (RoomEvent event : events) {
            state = state.after(event);
        }
        return state;
    }

    /** Returns the state after one more event. */
    public RoomState after(RoomEvent event) {
        return new RoomState(Fold.after(facts, event).at(event.at()));
    }

    Facts facts() {
        return facts;
    }

    /** Returns the facts the room was opened with; empty before that. */
    public Optional<RoomSetup> setup() {
        return facts.setup();
    }

    /** Returns the participants in the order in which they joined. */
    public List<Participant> participants() {
        return facts.participants().values();
    }

    /** Returns a participant. */
    public Optional<Participant> participant(String id) {
        return facts.participants().get(id);
    }

    /** Returns the rounds in their order. */
    public List<Round> rounds() {
        return facts.rounds();
    }

    /** Returns a round. */
    public Optional<Round> round(String id) {
        return facts.rounds().stream().filter(round -> round.id().equals(id)).findFirst();
    }

    /** Returns the round that runs. */
    public Optional<Round> running() {
        return facts.rounds().stream().filter(Round::isRunning).findFirst();
    }

    /** Returns the items in the order of their arrival. */
    public List<RoomItem> items() {
        return facts.items().values();
    }

    /** Returns an item. */
    public Optional<RoomItem> item(String id) {
        return facts.items().get(id);
    }

    /** Returns the items that wait for the facilitator, in the order of their arrival. */
    public List<RoomItem> inbox() {
        return items().stream().filter(RoomItem::isInInbox).toList();
    }

    /** Returns what a participant sent and did not withdraw, over all rounds, in the order of the rounds. */
    public List<RoomItem> mine(Caller caller) {
        List<RoomItem> mine = new ArrayList<>(itemsOf(caller.participant()));
        facts.rounds().stream().filter(round -> round.plan().anonymous())
                .forEach(round -> mine.addAll(itemsOf(caller.sender(round.plan()))));
        mine.removeIf(item -> item.phase() == ItemPhase.WITHDRAWN);
        return mine;
    }

    List<RoomItem> itemsOf(String sender) {
        return facts.sent().get(sender).orElse(List.of()).stream().flatMap(id -> item(id).stream()).toList();
    }

    /** Returns the alias of who sent an item; empty if the round is anonymous. */
    public Optional<String> alias(RoomItem item) {
        return participant(item.sender()).map(Participant::alias);
    }

    /** Returns the aliases of an item and of those that were merged into it, each once; without the anonymous ones. */
    public List<String> authors(RoomItem item) {
        List<RoomItem> all = new ArrayList<>(List.of(item));
        item.merged().forEach(id -> item(id).ifPresent(all::add));
        return all.stream().flatMap(each -> alias(each).stream()).distinct().toList();
    }

    /** Returns the items in the inbox or on the map that say nearly the same as one, the most similar first. */
    public List<RoomItem> similar(RoomItem item) {
        return Similarity.similar(item, items());
    }

    /** Returns the score a participant gave; empty if none. */
    public Optional<Integer> feeling(Caller caller, Round round, String persona, String touchpoint) {
        return ballot(round, caller.sender(round.plan()))
                .map(ballot -> ballot.feelings().get(new Ballot.Cell(persona, touchpoint)));
    }

    /** Returns the dots a participant put on an element. */
    public int dots(Caller caller, Round round, String target) {
        return ballot(round, caller.sender(round.plan())).map(ballot -> ballot.dots().getOrDefault(target, 0))
                .orElse(0);
    }

    /** Returns the dots a participant has left. */
    public int dotsLeft(Caller caller, Round round) {
        return round.plan().dots() - ballot(round, caller.sender(round.plan())).map(Ballot::dotsUsed).orElse(0);
    }

    Optional<Ballot> ballot(Round round, String voter) {
        return facts.ballots().get(Ballot.key(round.id(), voter));
    }

    List<Ballot> ballots(Round round) {
        return facts.ballots().values().stream()
                .filter(ballot -> ballot.round().equals(round.id()) && !ballot.isEmpty()).toList();
    }

    /** Returns how many participants sent something in a round: the 6 in "6 of 8 sent". */
    public int senders(Round round) {
        long writers = items().stream()
                .filter(item -> item.round().equals(round.id()) && item.phase() != ItemPhase.WITHDRAWN)
                .map(RoomItem::sender).distinct().count();
        return (int) Math.max(writers, ballots(round).size());
    }

    /** Returns the feelings of a round, or nothing while it {@link Round#showsResults shows no results}. */
    public List<EmotionResult> emotions(Round round) {
        return Results.emotions(this, round);
    }

    /** Returns the votes of a round with the most dots first, or nothing while it {@link Round#showsResults shows none}. */
    public List<VoteResult> votes(Round round) {
        return Results.votes(this, round);
    }

    /** Returns what the projector shows, as text for the phones. */
    public String shown() {
        return facts.shown();
    }

    /** Returns whether the room is closed. */
    public boolean isClosed() {
        return facts.closed();
    }

    /** Returns the report that was made when the room was closed, as JSON; empty before, and once the input was deleted. */
    public Optional<String> report() {
        return Optional.of(facts.report()).filter(text -> !text.isEmpty());
    }

    /** Returns whether what participants sent was deleted. */
    public boolean isRawDeleted() {
        return facts.rawDeleted();
    }

    /** Returns the time of the first event. */
    public Instant first() {
        return facts.first();
    }

    /** Returns the time of the last event. */
    public Instant last() {
        return facts.last();
    }

    static List<Round> changed(List<Round> rounds, String id, UnaryOperator<Round> change) {
        return rounds.stream().map(round -> round.id().equals(id) ? change.apply(round) : round).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoomState state && facts.equals(state.facts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(facts.rounds(), facts.items().size());
    }
}
