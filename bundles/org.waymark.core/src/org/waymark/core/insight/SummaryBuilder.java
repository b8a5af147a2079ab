package org.waymark.core.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waymark.core.domain.Feelings;
import org.waymark.core.domain.PersonaOrder;
import org.waymark.core.insight.JourneySummary.EvidenceUse;
import org.waymark.core.insight.JourneySummary.Person;
import org.waymark.core.insight.JourneySummary.PromiseMark;
import org.waymark.core.insight.JourneySummary.Proposal;
import org.waymark.core.insight.JourneySummary.StageSpan;
import org.waymark.core.insight.JourneySummary.Subject;
import org.waymark.core.ownership.FunctionColumn;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.core.ownership.MatrixRow;
import org.waymark.core.ownership.OwnershipMatrix;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Lines;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.Evidence;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyKind;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.PromiseKept;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;

/** Computes the summary of one journey. */
final class SummaryBuilder {

    private final Portfolio portfolio;
    private final Journey journey;
    private final Function<EObject, String> ids;
    private final OwnershipMatrix matrix;
    private final List<Step> steps;

    SummaryBuilder(Portfolio portfolio, Journey journey, Function<EObject, String> ids) {
        this.portfolio = portfolio;
        this.journey = journey;
        this.ids = ids;
        matrix = OwnershipMatrix.of(portfolio, List.of(journey), MatrixOptions.PLAIN, ids);
        steps = Feelings.steps(journey);
    }

    JourneySummary build() {
        JourneyStatistics counted = JourneyStatistics.of(portfolio, journey, ids);
        JourneyFigures figures = JourneyFigures.of(journey, counted, matrix);
        Optional<JourneyFigures> other = other(portfolio, journey).map(it -> JourneyFigures.of(portfolio, it, ids));
        List<EvidenceUse> evidence = evidence();
        List<Proposal> proposals = proposals();
        return new JourneySummary(subject(), figures, other,
                new SummaryNumbers(journey, counted, figures, other, ids).five(proposals, evidence.size()), stages(),
                people(), EmotionCurve.of(journey, ids), steps.stream().map(this::promise).toList(),
                new WorstMoments(journey, ids).find(), proposals, functions(), evidence,
                MetricConflict.of(List.of(journey), ids).size(), Lines.orEmpty(journey.getDecision()).strip());
    }

    /** Returns the journey that a summary compares with: the baseline, else the first future one that improves it. */
    static Optional<Journey> other(Portfolio portfolio, Journey journey) {
        Journey baseline = journey.getBaseline();
        if (baseline != null && !baseline.eIsProxy()) {
            return Optional.of(baseline);
        }
        return portfolio.getJourneys().stream()
                .filter(it -> it.getBaseline() == journey && it.getKind() == JourneyKind.FUTURE).findFirst();
    }

    private Subject subject() {
        return new Subject(ids.apply(portfolio), Labels.name(portfolio), ids.apply(journey), Labels.name(journey),
                journey.getKind(), journey.getStatus(), Lines.orEmpty(journey.getScenario()),
                Lines.orEmpty(journey.getDescription()), Labels.of(journey.getOwner()));
    }

    private List<StageSpan> stages() {
        return journey.getStages().stream().map(stage -> new StageSpan(ids.apply(stage), Labels.name(stage),
                Lines.orEmpty(stage.getColor()), Math.max(1, stage.getTouchpoints().size()))).toList();
    }

    private List<Person> people() {
        List<Person> people = new ArrayList<>();
        for (Optional<Persona> persona : Feelings.people(journey, journey.getPersonas())) {
            people.add(persona.map(it -> new Person(ids.apply(it), Labels.name(it), PersonaOrder.of(it, journey)))
                    .orElse(new Person("", "", 0)));
        }
        return List.copyOf(people);
    }

    private PromiseMark promise(Step step) {
        return step instanceof Touchpoint touchpoint
                ? new PromiseMark(ids.apply(step), Labels.name(step), Lines.orEmpty(touchpoint.getPromise()),
                        touchpoint.getPromiseKept())
                : new PromiseMark(ids.apply(step), Labels.name(step), "", PromiseKept.UNSPECIFIED);
    }

    private List<Proposal> proposals() {
        Map<String, Initiative> known = new HashMap<>();
        portfolio.getInitiatives().forEach(it -> known.put(ids.apply(it), it));
        List<Proposal> proposals = new ArrayList<>();
        for (BacklogItem item : BacklogItem.of(portfolio, List.of(journey), true, ids)) {
            Optional<BusinessFunction> accountable = Optional.ofNullable(known.get(item.id()).getAccountable());
            proposals.add(new Proposal(proposals.size() + 1, item, accountable.flatMap(this::column)));
        }
        return List.copyOf(proposals);
    }

    private Optional<FunctionColumn> column(BusinessFunction function) {
        int at = matrix.columnOf(ids.apply(function));
        return at < 0 ? Optional.empty() : Optional.of(matrix.columns().get(at));
    }

    private List<FunctionColumn> functions() {
        Set<String> used = new HashSet<>();
        matrix.rows().stream().map(MatrixRow::accountables).flatMap(List::stream).forEach(it -> used.add(it.id()));
        return matrix.columns().stream().filter(it -> used.contains(it.id())).toList();
    }

    private List<EvidenceUse> evidence() {
        Set<Evidence> found = new LinkedHashSet<>();
        journey.getMeasurements().forEach(it -> found.addAll(it.getEvidence()));
        journey.getStages().forEach(stage -> Stream.concat(Stream.of(stage), stage.getTouchpoints().stream())
                .forEach(step -> collect(step, found)));
        return found.stream().filter(it -> !it.eIsProxy() && EcoreUtil.isAncestor(portfolio, it))
                .map(it -> new EvidenceUse(ids.apply(it), Labels.name(it), it.getKind(), Lines.orEmpty(it.getSource()),
                        Optional.ofNullable(it.getDate()),
                        it.getSampleSize() == null ? OptionalInt.empty() : OptionalInt.of(it.getSampleSize())))
                .sorted(Comparator.comparingInt((EvidenceUse it) -> it.sampleSize().orElse(0)).reversed()).toList();
    }

    private static void collect(Step step, Set<Evidence> found) {
        found.addAll(step.getEvidence());
        step.getEmotions().forEach(it -> found.addAll(it.getEvidence()));
        step.getPainPoints().forEach(it -> found.addAll(it.getEvidence()));
        step.getMeasurements().forEach(it -> found.addAll(it.getEvidence()));
        if (step instanceof Touchpoint touchpoint) {
            touchpoint.getMicroInteractions().forEach(it -> collect(it, found));
        }
    }
}
