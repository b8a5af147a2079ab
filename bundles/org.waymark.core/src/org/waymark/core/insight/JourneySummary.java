package org.waymark.core.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.ownership.FunctionColumn;
import org.waymark.model.cjm.EvidenceKind;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyKind;
import org.waymark.model.cjm.JourneyStatus;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.PromiseKept;

/**
 * All that a one-page summary of a journey says, computed once: pages and slides only draw it. It is in no language;
 * {@link SummaryTexts} has its headline and its numbers in words.
 *
 * @param subject the journey
 * @param figures what is counted in it
 * @param other the journey it is compared with: the baseline of this one, or else the first future journey whose
 *     baseline this one is
 * @param numbers the five numbers, the most telling first
 * @param stages stages with their share of the steps
 * @param people personas of the curves; one without id for everybody if there are none
 * @param curves emotion curves with a score, for each persona what is assumed and what was said
 * @param promises one entry for each step of the curves
 * @param worst the worst moments, worst first, at most {@value #WORST}
 * @param initiatives the initiatives that address something here, best impact for the effort first, numbered from 1
 * @param functions functions that are accountable for something here, in the order of the library
 * @param evidence evidence the journey refers to, the largest sample first
 * @param metricConflicts number of metrics that work against the promise
 * @param decision the decision asked, empty if none is stated
 */
public record JourneySummary(Subject subject, JourneyFigures figures, Optional<JourneyFigures> other,
        List<SummaryFigure> numbers, List<StageSpan> stages, List<Person> people, List<EmotionCurve> curves,
        List<PromiseMark> promises, List<WorstMoment> worst, List<Proposal> initiatives,
        List<FunctionColumn> functions, List<EvidenceUse> evidence, int metricConflicts, String decision) {

    /** The greatest number of worst moments. */
    public static final int WORST = 8;

    /** The journey of a summary; texts are empty where the model has none. */
    public record Subject(String portfolioId, String portfolio, String journeyId, String journey, JourneyKind kind,
            JourneyStatus status, String scenario, String description, String owner) {
    }

    /**
     * A stage above the curves.
     *
     * @param color {@code #rrggbb} or empty
     * @param steps number of steps of the curves that are in it
     */
    public record StageSpan(String id, String name, String color, int steps) {
    }

    /**
     * A persona of the curves.
     *
     * @param number place that gives the persona its colour, see {@link org.waymark.core.domain.PersonaOrder}
     */
    public record Person(String id, String name, int number) {
    }

    /**
     * The promise at one step of the curves.
     *
     * @param promise text, empty if none is made
     */
    public record PromiseMark(String stepId, String step, String promise, PromiseKept kept) {
    }

    /**
     * A moment at which customers feel worst.
     *
     * @param score lowest score there, -2..2
     * @param assumed true if nobody said so, but the company assumes it
     * @param feeling name of the emotion, empty if it has none
     * @param person name of who feels so, empty for everybody
     * @param quote words of a customer there, empty if there are none
     * @param pain the most severe pain point, empty if there is none
     * @param cost what it costs, empty if not stated
     */
    public record WorstMoment(String stepId, String step, String stage, double score, boolean assumed, String feeling,
            String person, String quote, String pain, String cost) {
    }

    /**
     * An initiative with its number on the page.
     *
     * @param accountable its function, if there is one
     */
    public record Proposal(int number, BacklogItem item, Optional<FunctionColumn> accountable) {
    }

    /** Evidence of the journey; texts are empty and values missing where the model has none. */
    public record EvidenceUse(String id, String name, EvidenceKind kind, String source, Optional<LocalDate> date,
            OptionalInt sampleSize) {
    }

    /** Returns the summary of a journey of the portfolio. */
    public static JourneySummary of(Portfolio portfolio, Journey journey, Function<EObject, String> ids) {
        return new SummaryBuilder(portfolio, journey, ids).build();
    }

    /** Returns the best open initiative. */
    public Optional<Proposal> first() {
        return initiatives.stream().filter(it -> !it.item().isClosed()).findFirst();
    }

    /** Returns the number of a persona in {@link #people}, 0 if unknown. */
    public int numberOf(String personaId) {
        return people.stream().filter(it -> it.id().equals(personaId)).mapToInt(Person::number).findFirst().orElse(0);
    }

    /** Returns a value as the model has it, without trailing zeros. */
    static BigDecimal plain(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}
