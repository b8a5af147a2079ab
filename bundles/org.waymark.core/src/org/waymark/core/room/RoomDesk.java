package org.waymark.core.room;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.waymark.core.text.Lines;

/** The actions of the facilitator. */
public final class RoomDesk {

    private final Room room;

    RoomDesk(Room room) {
        this.room = room;
    }

    /** Prepares a round, or changes a prepared one with the same id. */
    public RoomAnswer prepare(RoundPlan plan) {
        return open((state, now) -> {
            Optional<Refusal> wrong = wrongPlan(plan);
            if (wrong.isPresent()) {
                return RoomAnswer.no(wrong.get());
            }
            Optional<Round> old = state.round(plan.id());
            if (old.isEmpty() && state.rounds().size() >= RoomLimits.ROUNDS) {
                return RoomAnswer.no(Refusal.FULL);
            }
            if (old.filter(round -> round.phase() != RoundPhase.PREPARED).isPresent()) {
                return RoomAnswer.no(Refusal.WRONG_PHASE);
            }
            return old.filter(round -> round.plan().equals(plan)).isPresent()
                    ? RoomAnswer.already()
                    : RoomAnswer.done(new RoomEvent.RoundPrepared(now, plan));
        });
    }

    private static Optional<Refusal> wrongPlan(RoundPlan plan) {
        if (plan.title().isBlank() || plan.id().isBlank()) {
            return Optional.of(Refusal.EMPTY);
        }
        if (plan.title().length() > RoomLimits.TITLE || plan.id().length() > RoomLimits.TITLE
                || plan.touchpoints().size() + plan.personas().size() + plan.targets().size() > RoomLimits.ELEMENTS) {
            return Optional.of(Refusal.TOO_LONG);
        }
        boolean time = plan.time().map(it -> it.isPositive() && it.compareTo(RoomLimits.ROUND) <= 0).orElse(true);
        boolean dots = plan.kind() != RoundKind.VOTE || plan.dots() >= 1 && plan.dots() <= RoomLimits.DOTS;
        boolean targets = plan.kind() != RoundKind.VOTE || !plan.targetKinds().isEmpty() || !plan.targets().isEmpty();
        return time && dots && targets ? Optional.empty() : Optional.of(Refusal.MALFORMED);
    }

    /** Moves a round to an index in the order of rounds. */
    public RoomAnswer move(String round, int index) {
        return open((state, now) -> {
            if (state.round(round).isEmpty()) {
                return RoomAnswer.no(Refusal.UNKNOWN);
            }
            int to = Math.clamp(index, 0, state.rounds().size() - 1);
            return state.rounds().get(to).id().equals(round)
                    ? RoomAnswer.already()
                    : RoomAnswer.done(new RoomEvent.RoundMoved(now, round, to));
        });
    }

    /** Removes a round that was not started. */
    public RoomAnswer remove(String round) {
        return round(round, it -> it.phase() == RoundPhase.PREPARED,
                (it, state, now) -> RoomAnswer.done(new RoomEvent.RoundRemoved(now, round)));
    }

    /** Starts a prepared round about the journey as it is now. No other round may run. */
    public RoomAnswer start(String round) {
        RoomMap map = room.map();
        return round(round, it -> it.phase() == RoundPhase.PREPARED, (it, state, now) -> {
            if (state.running().isPresent()) {
                return RoomAnswer.no(Refusal.OTHER_ROUND);
            }
            Round.Scope scope = map.scope(it.plan());
            boolean nothing = it.kind() == RoundKind.VOTE && scope.targets().isEmpty()
                    || it.kind() == RoundKind.EMOTION && scope.touchpoints().isEmpty();
            return nothing
                    ? RoomAnswer.no(Refusal.NOT_ASKED)
                    : RoomAnswer.done(new RoomEvent.RoundStarted(now, round, it.plan().time().map(now::plus), scope));
        });
    }

    /** Gives the running round more time, counted from its end or, if that is over or there is none, from now. */
    public RoomAnswer extend(String round, Duration more) {
        return round(round, Round::isRunning, (it, state, now) -> RoomAnswer.done(
                new RoomEvent.RoundExtended(now, round, Optional.of(it.endsAt().filter(now::isBefore).orElse(now)
                        .plus(more.compareTo(RoomLimits.ROUND) > 0 ? RoomLimits.ROUND : more)))));
    }

    /** Turns covered notes over, or shows the results of a running round. */
    public RoomAnswer reveal(String round) {
        return round(round, it -> it.phase() != RoundPhase.PREPARED, (it, state, now) -> it.revealed()
                ? RoomAnswer.already()
                : RoomAnswer.done(new RoomEvent.RoundRevealed(now, round)));
    }

    /** Closes the running round. */
    public RoomAnswer close(String round) {
        return round(round, it -> it.phase() != RoundPhase.PREPARED, (it, state, now) -> it.isRunning()
                ? RoomAnswer.done(new RoomEvent.RoundClosed(now, round))
                : RoomAnswer.already());
    }

    /** Lets a closed round run again. */
    public RoomAnswer reopen(String round, Optional<Duration> time) {
        return round(round, it -> it.phase() == RoundPhase.CLOSED, (it, state, now) -> state.running().isPresent()
                ? RoomAnswer.no(Refusal.OTHER_ROUND)
                : RoomAnswer.done(new RoomEvent.RoundReopened(now, round, time.map(now::plus))));
    }

    /** Notes that an item in the inbox, or a hidden one, became content of the journey. */
    public RoomAnswer place(PlacedItem placed) {
        return placeAll(List.of(placed)).getFirst();
    }

    /** Notes that items became content of the journey, in one go. */
    public List<RoomAnswer> placeAll(List<PlacedItem> placed) {
        return room.perform(placed.stream()
                .map(each -> item(each.item(), it -> it.isInInbox() || it.phase() == ItemPhase.HIDDEN,
                        (it, now) -> RoomAnswer.done(new RoomEvent.ItemPlaced(now, it.id(), each.placement()))))
                .toList());
    }

    /** Puts an item of the inbox aside. */
    public RoomAnswer hide(String item, String by) {
        return room.perform(item(item, RoomItem::isInInbox,
                (it, now) -> RoomAnswer.done(new RoomEvent.ItemHidden(now, item, by))));
    }

    /** Notes that an item of the inbox says the same as another one, in the inbox or placed. */
    public RoomAnswer merge(String item, String into, String by) {
        return open((state, now) -> {
            Optional<RoomItem> own = state.item(item);
            Optional<RoomItem> target = state.item(into);
            if (own.isEmpty() || target.isEmpty()) {
                return RoomAnswer.no(Refusal.UNKNOWN);
            }
            boolean can = own.get().isInInbox() && own.get().merged().isEmpty() && !item.equals(into)
                    && (target.get().isInInbox() || target.get().phase() == ItemPhase.PLACED);
            return can
                    ? RoomAnswer.done(new RoomEvent.ItemMerged(now, item, into, by))
                    : RoomAnswer.no(Refusal.TAKEN);
        });
    }

    /** Puts an item back into the inbox, as its placing, hiding or merging was undone. */
    public RoomAnswer giveBack(String item) {
        return giveBackAll(List.of(item)).getFirst();
    }

    /** Puts items back into the inbox, in one go. */
    public List<RoomAnswer> giveBackAll(List<String> items) {
        return room.perform(items.stream()
                .map(id -> item(id, it -> it.phase() != ItemPhase.WITHDRAWN, (it, now) -> it.isInInbox()
                        ? RoomAnswer.already()
                        : RoomAnswer.done(new RoomEvent.ItemReturned(now, id))))
                .toList());
    }

    /** Pauses a participant, from whom nothing is taken until it is over. */
    public RoomAnswer pause(String participant, boolean on) {
        return open((state, now) -> state.participant(participant)
                .map(who -> who.paused() == on
                        ? RoomAnswer.already()
                        : RoomAnswer.done(new RoomEvent.Paused(now, participant, on)))
                .orElse(RoomAnswer.no(Refusal.UNKNOWN)));
    }

    /** Notes that the feelings of a round are in the journey. */
    public RoomAnswer feelingsAccepted(String round, String by) {
        return round(round, it -> it.kind() == RoundKind.EMOTION && it.phase() == RoundPhase.CLOSED,
                (it, state, now) -> RoomAnswer.done(new RoomEvent.FeelingsAccepted(now, round, by)));
    }

    /** Notes that the votes of a round are in the journey. */
    public RoomAnswer votesAccepted(String round, String by) {
        return round(round, it -> it.kind() == RoundKind.VOTE && it.phase() == RoundPhase.CLOSED,
                (it, state, now) -> RoomAnswer.done(new RoomEvent.VotesAccepted(now, round, by)));
    }

    /** Says on the phones what the projector shows. */
    public RoomAnswer show(String text) {
        String line = Lines.joined(text);
        String shown = line.length() > RoomLimits.TITLE ? line.substring(0, RoomLimits.TITLE) : line;
        return open((state, now) -> state.shown().equals(shown)
                ? RoomAnswer.already()
                : RoomAnswer.done(new RoomEvent.Shown(now, shown)));
    }

    /** Closes the running round and the room. Items and results can still be accepted, but nobody sends any more. */
    public RoomAnswer closeRoom() {
        Optional<Round> running = room.state().running();
        if (running.isPresent()) {
            RoomAnswer closed = close(running.get().id());
            if (!closed.isAccepted()) {
                return closed;
            }
        }
        RoomMap map = room.map();
        return room.perform((state, now) -> state.isClosed()
                ? RoomAnswer.already()
                : RoomAnswer.done(new RoomEvent.RoomClosed(now,
                        RoomReportText.line(RoomReport.of(state, map, Optional.of(now))))));
    }

    /** Returns the record of what happened. */
    public RoomReport report() {
        RoomState state = room.state();
        return RoomReport.of(state, room.map(), state.isClosed() ? Optional.of(state.last()) : Optional.empty());
    }

    private RoomAnswer open(Room.Decision decision) {
        return room.perform(unlessDeleted(decision));
    }

    private static Room.Decision unlessDeleted(Room.Decision decision) {
        return (state, now) -> state.isRawDeleted() ? RoomAnswer.no(Refusal.CLOSED) : decision.on(state, now);
    }

    @FunctionalInterface
    private interface OnRound {

        RoomAnswer on(Round round, RoomState state, Instant now);
    }

    private RoomAnswer round(String id, Predicate<Round> phase, OnRound action) {
        return open((state, now) -> state.round(id)
                .map(round -> phase.test(round) ? action.on(round, state, now) : RoomAnswer.no(Refusal.WRONG_PHASE))
                .orElse(RoomAnswer.no(Refusal.UNKNOWN)));
    }

    @FunctionalInterface
    private interface OnItem {

        RoomAnswer on(RoomItem item, Instant now);
    }

    private static Room.Decision item(String id, Predicate<RoomItem> phase, OnItem action) {
        return unlessDeleted((state, now) -> state.item(id)
                .map(item -> phase.test(item) ? action.on(item, now) : RoomAnswer.no(Refusal.TAKEN))
                .orElse(RoomAnswer.no(Refusal.UNKNOWN)));
    }
}
