package org.waymark.core.insight;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.insight.JourneySummary.Proposal;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Lines;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Measurement;
import org.waymark.model.cjm.Metric;
import org.waymark.model.cjm.MetricDirection;
import org.waymark.model.cjm.Step;

/** Chooses the five numbers of a summary: the most telling of those that the journey has data for. */
final class SummaryNumbers {

    private static final int COUNT = 5;

    private record Miss(SummaryFigure.Target target, double share) {
    }

    private final Journey journey;
    private final JourneyStatistics counted;
    private final JourneyFigures figures;
    private final Optional<JourneyFigures> other;
    private final Function<EObject, String> ids;

    SummaryNumbers(Journey journey, JourneyStatistics counted, JourneyFigures figures, Optional<JourneyFigures> other,
            Function<EObject, String> ids) {
        this.journey = journey;
        this.counted = counted;
        this.figures = figures;
        this.other = other;
        this.ids = ids;
    }

    List<SummaryFigure> five(List<Proposal> proposals, int sources) {
        List<SummaryFigure> found = new ArrayList<>();
        if (figures.felt().isPresent()) {
            found.add(new SummaryFigure.Feeling(figures.said(), figures.assumed()));
        }
        if (figures.promises() > 0) {
            found.add(new SummaryFigure.Promises(figures.broken(), figures.promises(),
                    compared(JourneyFigures::broken)));
        }
        if (figures.owned().have() > 0) {
            found.add(new SummaryFigure.Handovers(figures.handovers(), compared(JourneyFigures::handovers)));
        }
        target().ifPresent(found::add);
        if (figures.owned().of() > 0) {
            found.add(new SummaryFigure.Owned(figures.owned()));
        }
        found.add(new SummaryFigure.Pains(figures.pains(), figures.uncured()));
        int open = (int) proposals.stream().filter(it -> !it.item().isClosed()).count();
        int loose = (int) proposals.stream().filter(it -> !it.item().isClosed()
                && (it.accountable().isEmpty() || it.item().due().isEmpty())).count();
        found.add(new SummaryFigure.Initiatives(open, loose));
        found.add(new SummaryFigure.Length(figures.touchpoints(), figures.stages()));
        found.add(new SummaryFigure.Researched(counted.researched(), sources));
        found.add(new SummaryFigure.Owned(figures.owned()));
        return found.stream().distinct().limit(COUNT).toList();
    }

    private OptionalInt compared(ToIntFunction<JourneyFigures> figure) {
        return other.map(it -> OptionalInt.of(figure.applyAsInt(it))).orElse(OptionalInt.empty());
    }

    private Optional<SummaryFigure> target() {
        Map<Metric, Measurement> latest = new LinkedHashMap<>();
        measurements().filter(it -> it.getMetric() != null && !it.getMetric().eIsProxy() && it.getValue() != null
                && it.getMetric().getTarget() != null).forEach(
                        it -> latest.merge(it.getMetric(), it, (a, b) -> date(b).isAfter(date(a)) ? b : a));
        return latest.values().stream().map(this::miss).max(Comparator.comparingDouble(Miss::share))
                .map(Miss::target);
    }

    /** Returns all measurements, those of the whole journey first. */
    private Stream<Measurement> measurements() {
        return Stream.concat(journey.getMeasurements().stream(), journey.getStages().stream()
                .flatMap(stage -> Stream.<Step>concat(Stream.of(stage), stage.getTouchpoints().stream()))
                .flatMap(step -> step.getMeasurements().stream()));
    }

    private static LocalDate date(Measurement measurement) {
        return measurement.getDate() == null ? LocalDate.MIN : measurement.getDate();
    }

    private Miss miss(Measurement measurement) {
        Metric metric = measurement.getMetric();
        BigDecimal target = metric.getTarget();
        BigDecimal distance = metric.getDirection() == MetricDirection.LOWER
                ? measurement.getValue().subtract(target)
                : target.subtract(measurement.getValue());
        boolean missed = metric.getDirection() != MetricDirection.UNSPECIFIED && distance.signum() > 0;
        BigDecimal scale = target.signum() == 0 ? BigDecimal.ONE : target.abs();
        return new Miss(new SummaryFigure.Target(ids.apply(metric), Labels.name(metric), measurement.getValue(),
                Lines.orEmpty(metric.getUnit()), target, missed),
                missed ? distance.divide(scale, MathContext.DECIMAL32).doubleValue() : -1);
    }
}
