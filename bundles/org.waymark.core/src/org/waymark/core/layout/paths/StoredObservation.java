package org.waymark.core.layout.paths;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.waymark.core.domain.Ids;
import org.waymark.core.layout.Observation;
import org.waymark.core.layout.Observation.Aside;
import org.waymark.core.layout.Observation.Flow;
import org.waymark.core.layout.Observation.Skip;
import org.waymark.core.layout.Observation.Way;
import org.waymark.core.paths.PathMarks;
import org.waymark.core.text.Labels;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyKind;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Property;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Transition;

/** Reads what was observed of a planned journey from the observed journey that the portfolio has of it. */
public final class StoredObservation {

    private final Journey plan;
    private final Journey observed;
    private final Map<Touchpoint, Integer> order = new HashMap<>();

    private StoredObservation(Journey plan, Journey observed) {
        this.plan = plan;
        this.observed = observed;
        plan.getStages().forEach(stage -> stage.getTouchpoints().forEach(it -> order.put(it, order.size())));
    }

    /** Returns what was observed of a journey; empty if the portfolio has no observed journey of it. */
    public static Optional<Observation> of(Journey plan) {
        return plan.getKind() == JourneyKind.OBSERVED
                ? Optional.of(new StoredObservation(plan, plan).read())
                : observed(plan).map(it -> new StoredObservation(plan, it).read());
    }

    /** Returns the observed journey of a planned one, that with most customers of several. */
    public static Optional<Journey> observed(Journey plan) {
        Portfolio portfolio = plan.getPortfolio();
        return portfolio == null
                ? Optional.empty()
                : portfolio.getJourneys().stream()
                        .filter(it -> it.getKind() == JourneyKind.OBSERVED && it.getBaseline() == plan)
                        .max(Comparator.comparingLong(StoredObservation::size));
    }

    private static long size(Journey journey) {
        return journey.getTransitions().stream().map(Transition::getCustomers).filter(Objects::nonNull)
                .mapToLong(Long::longValue).sum();
    }

    private Observation read() {
        List<Flow> flows = new ArrayList<>();
        Map<String, Transition> before = new HashMap<>();
        for (Transition transition : observed.getTransitions()) {
            Touchpoint source = transition.getSource();
            Touchpoint target = transition.getTarget();
            if (source == null || target == null || !isPlanned(source)) {
                continue;
            }
            if (isPlanned(target)) {
                flows.add(flow(transition, shown(source), shown(target)));
            } else {
                before.merge(id(target), transition, (a, b) -> customers(b) > customers(a) ? b : a);
            }
        }
        List<Skip> skips = new ArrayList<>();
        List<Aside> asides = new ArrayList<>();
        observed.getStages().forEach(stage -> stage.getTouchpoints().forEach(touchpoint -> {
            if (isPlanned(touchpoint)) {
                skipped(touchpoint).ifPresent(percent -> skips.add(new Skip(id(touchpoint), percent, 0)));
            } else if (plan != observed) {
                // on its own map the observed journey has columns for them
                String after = Optional.ofNullable(before.get(id(touchpoint))).map(it -> id(it.getSource())).orElse("");
                asides.add(new Aside(id(touchpoint), Labels.of(touchpoint),
                        touchpoint.getCount() == null ? 0 : touchpoint.getCount(), after));
            }
        }));
        return Observations.drawn(flows, skips, asides);
    }

    private Flow flow(Transition transition, Touchpoint from, Touchpoint to) {
        double share = transition.getShare() == null ? Double.NaN : transition.getShare().doubleValue();
        return new Flow(Ids.idOf(from), Ids.idOf(to), way(from, to), share, customers(transition),
                Optional.ofNullable(transition.getDuration()));
    }

    private Way way(Touchpoint from, Touchpoint to) {
        int by = order.getOrDefault(to, 0) - order.getOrDefault(from, 0);
        boolean planned = plan == observed || plan.getTransitions().isEmpty()
                ? by == 1
                : plan.getTransitions().stream().anyMatch(it -> it.getSource() == from && it.getTarget() == to);
        return planned ? Way.PLANNED : by == 0 ? Way.REPEAT : by < 0 ? Way.BACK : Way.JUMP;
    }

    private static long customers(Transition transition) {
        return transition.getCustomers() == null ? 0 : transition.getCustomers();
    }

    private boolean isPlanned(Touchpoint touchpoint) {
        return order.containsKey(shown(touchpoint)) && (plan != observed || touchpoint.getPlanned() != null
                || observed.getBaseline() == null);
    }

    /** Returns the touchpoint of the map that is drawn. */
    private Touchpoint shown(Touchpoint touchpoint) {
        return plan == observed || touchpoint.getPlanned() == null ? touchpoint : touchpoint.getPlanned();
    }

    private String id(Touchpoint touchpoint) {
        return isPlanned(touchpoint)
                ? Ids.idOf(shown(touchpoint))
                : Observations.aside(property(touchpoint, PathMarks.EVENT).orElseGet(() -> Labels.of(touchpoint)));
    }

    private static Optional<Double> skipped(Touchpoint touchpoint) {
        return property(touchpoint, PathMarks.SKIPPED).flatMap(value -> {
            try {
                return Optional.of(Double.valueOf(value));
            } catch (NumberFormatException e) {
                // a property can be edited to any text
                return Optional.empty();
            }
        });
    }

    private static Optional<String> property(Touchpoint touchpoint, String key) {
        return touchpoint.getProperties().stream().filter(it -> key.equals(it.getKey()) && it.getValue() != null)
                .map(Property::getValue).findFirst();
    }
}
