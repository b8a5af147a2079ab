package org.waymark.core.room;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A round of a room.
 *
 * @param plan what was prepared
 * @param phase where it stands
 * @param revealed whether covered notes were turned over
 * @param endsAt end of its time, if it has one; the round still runs until somebody closes it
 * @param scope elements it is about, fixed when it was started
 * @param feelingsAccepted whether its feelings were taken into the journey
 * @param votesAccepted whether its votes were taken into the journey
 */
public record Round(RoundPlan plan, RoundPhase phase, boolean revealed, Optional<Instant> endsAt, Scope scope,
        boolean feelingsAccepted, boolean votesAccepted) {

    /**
     * The elements of a started round, by their ids.
     *
     * @param touchpoints touchpoints for notes and feelings
     * @param personas personas to feel for
     * @param targets elements to vote on
     */
    public record Scope(List<String> touchpoints, List<String> personas, List<String> targets) {

        /** The scope of a round that was not started. */
        public static final Scope NONE = new Scope(List.of(), List.of(), List.of());

        public Scope {
            touchpoints = List.copyOf(touchpoints);
            personas = List.copyOf(personas);
            targets = List.copyOf(targets);
        }
    }

    static Round prepared(RoundPlan plan) {
        return new Round(plan, RoundPhase.PREPARED, false, Optional.empty(), Scope.NONE, false, false);
    }

    /** Returns the id in the room. */
    public String id() {
        return plan.id();
    }

    /** Returns what participants do. */
    public RoundKind kind() {
        return plan.kind();
    }

    /** Returns the title. */
    public String title() {
        return plan.title();
    }

    /** Returns whether the round runs. */
    public boolean isRunning() {
        return phase == RoundPhase.RUNNING;
    }

    /** Returns whether results may be shown: while people vote, numbers that change would tell who votes what. */
    public boolean showsResults() {
        return phase == RoundPhase.CLOSED || revealed;
    }

    /** Returns whether notes are turned over on the projector. */
    public boolean hidesNotes() {
        return plan.covered() && !revealed;
    }

    Round in(RoundPhase next, Optional<Instant> end) {
        return new Round(plan, next, revealed, end, scope, feelingsAccepted, votesAccepted);
    }

    /** Returns the round running once more: its results are hidden again, and not accepted as they will be. */
    Round again(Optional<Instant> end) {
        return new Round(plan, RoundPhase.RUNNING, revealed && plan.kind() == RoundKind.NOTES, end, scope, false,
                false);
    }

    Round over(Scope about) {
        return new Round(plan, phase, revealed, endsAt, about, feelingsAccepted, votesAccepted);
    }

    Round turnedOver() {
        return new Round(plan, phase, true, endsAt, scope, feelingsAccepted, votesAccepted);
    }

    Round accepted(boolean feelings) {
        return new Round(plan, phase, revealed, endsAt, scope, feelingsAccepted || feelings,
                votesAccepted || !feelings);
    }
}
