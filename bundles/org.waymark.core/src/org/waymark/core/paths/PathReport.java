package org.waymark.core.paths;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The paths in a log. It has counts, shares, durations, dates and names of events, and never a customer's id, a time or
 * a row; what fewer customers than the request's minimum did is in sums only. With sessions, a customer counts once for
 * each session.
 *
 * @param log name of the log as the user gave it
 * @param facts what the log has
 * @param quality what was refused, cut or unclear
 * @param top the most important paths, by outcomes, then customers
 * @param pareto how few paths bring most
 * @param tail the many rare paths
 * @param moves from one event to the next, or to the end
 * @param events the events by code, the frequent ones only
 * @param uses the touchpoints of the planned map in its order; empty without a map
 * @param loops events that customers repeat
 * @param dropOff the last events of customers without an outcome
 * @param segments groups of customers; empty unless asked for
 */
public record PathReport(String log, Facts facts, Quality quality, List<CustomerPath> top, Pareto pareto, Tail tail,
        List<Move> moves, List<EventUse> events, List<StopUse> uses, List<Loop> loops, List<DropOff> dropOff,
        List<Segment> segments) {

    public PathReport {
        top = List.copyOf(top);
        moves = List.copyOf(moves);
        events = List.copyOf(events);
        uses = List.copyOf(uses);
        loops = List.copyOf(loops);
        dropOff = List.copyOf(dropOff);
        segments = List.copyOf(segments);
    }

    /**
     * An event, or the touchpoint that it is mapped to.
     *
     * @param event name in the log
     * @param touchpoint id of the planned touchpoint; empty off the map
     */
    public record EventRef(String event, Optional<String> touchpoint) {

        /** Returns whether it is not on the map. */
        public boolean isOffMap() {
            return touchpoint.isEmpty();
        }
    }

    /**
     * The size of a log.
     *
     * @param hasOutcome whether the mapping says what an outcome is; without, paths are ranked by customers
     * @param value sum of the value column, 0 without one
     * @param first day of the first event in the mapping's zone; empty for an empty log
     * @param longest steps of the longest path
     */
    public record Facts(long events, long customers, long sessions, long paths, boolean hasOutcome, long outcomes,
            BigDecimal value, Optional<LocalDate> first, Optional<LocalDate> last, int longest) {
    }

    /**
     * A path that customers took.
     *
     * @param id the same in every engine and every month
     * @param rank 1 is the most important
     * @param share of all customers, in percent
     * @param outcomeShare of all outcomes, in percent; 0 without outcomes
     * @param median time from the first to the last step, to within 5 %
     */
    public record CustomerPath(String id, int rank, List<EventRef> steps, long customers, long outcomes,
            BigDecimal value, BigDecimal share, BigDecimal outcomeShare, Duration median) {

        public CustomerPath {
            steps = List.copyOf(steps);
        }
    }

    /**
     * The few paths that bring most.
     *
     * @param pathsFor80 number of paths with 80 % of the outcomes, or of the customers if there are no outcomes
     * @param broughtThere outcomes (customers) of these paths
     * @param curve ranks 1, 2, 5, 10, 20 ... and the last
     */
    public record Pareto(long pathsFor80, long broughtThere, List<Point> curve) {

        public Pareto {
            curve = List.copyOf(curve);
        }

        /**
         * A point of the curve.
         *
         * @param outcomes outcomes of all paths up to this rank
         * @param customers customers of all paths up to this rank
         */
        public record Point(long rank, long outcomes, long customers) {
        }
    }

    /**
     * The rare paths.
     *
     * @param once paths of a single customer each
     * @param under10 paths of fewer than 10 customers, with those of one
     * @param under100 paths of fewer than 100 customers, with those of fewer than 10
     * @param hidden paths of fewer customers than the request's minimum
     * @param hiddenCustomers customers on them
     * @param hiddenOutcomes outcomes on them
     */
    public record Tail(long once, long under10, long under100, long hidden, long hiddenCustomers,
            long hiddenOutcomes) {
    }

    /** The kind of a move, judged by the planned map. */
    public enum MoveKind {
        /** To a touchpoint that the map has next. */
        PLANNED,
        /** Forward past what comes next. */
        JUMP,
        /** To an earlier touchpoint. */
        BACK,
        /** To the same touchpoint. */
        REPEAT,
        /** From or to an event that is not on the map. */
        OFF_MAP,
        /** The last step of a path. */
        END,
        /** The sum of moves that fewer customers than the minimum made. */
        RARE
    }

    /**
     * A step to the next event.
     *
     * @param to empty at the end of a path, and for the sum of rare moves
     * @param share of all uses that leave {@code from}, ending there included; those of an event sum to 100
     * @param median time until the next event, to within 5 %; zero at the end
     * @param p90 time within which 90 % go on
     */
    public record Move(EventRef from, Optional<EventRef> to, long uses, long customers, BigDecimal share,
            Duration median, Duration p90, MoveKind kind) {
    }

    /**
     * An event of the log.
     *
     * @param events how often it happened
     * @param customers to how many
     * @param starts paths that start with it
     * @param ends paths that end with it
     */
    public record EventUse(EventRef event, long events, long customers, long starts, long ends) {
    }

    /**
     * A planned touchpoint and the customers. The sum of visited, skipped and not reached is all customers.
     *
     * @param touchpoint its id
     * @param visited customers who were there
     * @param skipped customers who reached a later planned touchpoint without this one
     * @param notReached customers who never got that far
     */
    public record StopUse(String touchpoint, long visited, long skipped, long notReached) {

        /** Returns the customers who were there or further on. */
        public long reached() {
            return visited + skipped;
        }

        /** Returns the share of those who reached it and skipped it, in percent. */
        public BigDecimal skipShare() {
            return percent(skipped, reached());
        }
    }

    /**
     * The repetitions of an event.
     *
     * @param customers customers who repeat it
     * @param repeats visits beyond the first
     * @param direct visits right after the same event
     * @param pingPong visits that are followed by another event and then by this one again
     */
    public record Loop(EventRef event, long customers, long repeats, long direct, long pingPong) {
    }

    /**
     * A last event of customers without an outcome.
     *
     * @param steps steps that they made together
     */
    public record DropOff(EventRef last, long customers, long steps) {
    }

    /**
     * A group of customers, by the value of a column at their first event.
     *
     * @param name the value; empty = the sum of those too small to be shown
     * @param pathsFor80 number of paths with 80 % of the group's outcomes (customers)
     * @param median time from the first to the last step
     */
    public record Segment(Optional<String> name, long customers, long outcomes, BigDecimal value, long paths,
            long pathsFor80, Duration median) {
    }

    /** Returns the frequent events that are not on the map. */
    public List<EventUse> offMap() {
        return events.stream().filter(it -> it.event().isOffMap()).toList();
    }

    /** Returns a share in percent with two decimals; 0 of nothing is 0. */
    public static BigDecimal percent(long part, long whole) {
        return whole == 0
                ? BigDecimal.ZERO.setScale(2)
                : BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(whole), 2,
                        RoundingMode.HALF_UP);
    }
}
