package org.waymark.core.insight;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.waymark.core.insight.JourneyStatistics.Coverage;

/** One of the five numbers of a summary. {@link SummaryTexts} says it in words. */
public sealed interface SummaryFigure {

    /** Verdict on a number. */
    enum Tone {
        /** Something is broken or missing. */
        BAD, NEUTRAL, GOOD
    }

    Tone tone();

    /** The mean emotion: at least one of both is there. */
    record Feeling(OptionalDouble said, OptionalDouble assumed) implements SummaryFigure {

        @Override
        public Tone tone() {
            double felt = said.orElse(assumed.orElse(0));
            return felt < 0 ? Tone.BAD : Tone.NEUTRAL;
        }
    }

    /**
     * Promises of the journey.
     *
     * @param other broken promises in the journey it is compared with
     */
    record Promises(int broken, int made, OptionalInt other) implements SummaryFigure {

        @Override
        public Tone tone() {
            return broken > 0 ? Tone.BAD : Tone.GOOD;
        }
    }

    /** @param other handovers in the journey it is compared with */
    record Handovers(int count, OptionalInt other) implements SummaryFigure {

        @Override
        public Tone tone() {
            return Tone.NEUTRAL;
        }
    }

    /**
     * The metric that misses its target most, or the first that has one.
     *
     * @param metricId element id of the metric
     */
    record Target(String metricId, String metric, BigDecimal value, String unit, BigDecimal target, boolean missed)
            implements
                SummaryFigure {

        @Override
        public Tone tone() {
            return missed ? Tone.BAD : Tone.GOOD;
        }
    }

    /** Touchpoints with exactly one accountable function. */
    record Owned(Coverage touchpoints) implements SummaryFigure {

        @Override
        public Tone tone() {
            return Tone.NEUTRAL;
        }
    }

    /** Pain points, and those without an initiative. */
    record Pains(int count, int uncured) implements SummaryFigure {

        @Override
        public Tone tone() {
            return uncured > 0 ? Tone.BAD : Tone.NEUTRAL;
        }
    }

    /** The length of the journey. */
    record Length(int touchpoints, int stages) implements SummaryFigure {

        @Override
        public Tone tone() {
            return Tone.NEUTRAL;
        }
    }

    /**
     * Touchpoints that are at least partly researched.
     *
     * @param sources pieces of evidence the journey refers to
     */
    record Researched(Coverage touchpoints, int sources) implements SummaryFigure {

        @Override
        public Tone tone() {
            return Tone.NEUTRAL;
        }
    }

    /** Initiatives that are not closed, and those of them without owner or date. */
    record Initiatives(int open, int loose) implements SummaryFigure {

        @Override
        public Tone tone() {
            return loose > 0 ? Tone.BAD : Tone.NEUTRAL;
        }
    }
}
