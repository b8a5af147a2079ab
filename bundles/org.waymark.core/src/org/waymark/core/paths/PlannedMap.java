package org.waymark.core.paths;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.core.domain.Ids;
import org.waymark.core.text.Labels;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Transition;

/**
 * The planned journey as paths are judged by it.
 *
 * @param stops its touchpoints in their order
 * @param transitions pairs of touchpoint ids that the map connects; empty = the order of touchpoints is the plan
 */
public record PlannedMap(List<Stop> stops, Set<Link> transitions) {

    /** No map: nothing is planned. */
    public static final PlannedMap NONE = new PlannedMap(List.of(), Set.of());

    public PlannedMap {
        stops = List.copyOf(stops);
        transitions = Set.copyOf(transitions);
    }

    /** A touchpoint of the map. */
    public record Stop(String id, String name, String stage) {
    }

    /** A transition of the map. */
    public record Link(String from, String to) {
    }

    /** Returns what a journey plans. */
    public static PlannedMap of(Journey journey) {
        List<Stop> stops = new ArrayList<>();
        for (Stage stage : journey.getStages()) {
            for (Touchpoint touchpoint : stage.getTouchpoints()) {
                stops.add(new Stop(Ids.idOf(touchpoint), Labels.of(touchpoint), Labels.of(stage)));
            }
        }
        Set<Link> links = new HashSet<>();
        for (Transition transition : journey.getTransitions()) {
            if (transition.getSource() != null && transition.getTarget() != null) {
                links.add(new Link(Ids.idOf(transition.getSource()), Ids.idOf(transition.getTarget())));
            }
        }
        return new PlannedMap(stops, links);
    }

    /** Returns the places of touchpoints, from 1. */
    public Map<String, Integer> order() {
        Map<String, Integer> order = new HashMap<>();
        for (Stop stop : stops) {
            order.put(stop.id(), order.size() + 1);
        }
        return order;
    }

    /** Returns the kind of a move between two touchpoints of the map; empty ids are off the map. */
    public PathReport.MoveKind kind(Optional<String> from, Optional<String> to, Map<String, Integer> order) {
        int a = from.map(it -> order.getOrDefault(it, 0)).orElse(0);
        int b = to.map(it -> order.getOrDefault(it, 0)).orElse(0);
        if (a == 0 || b == 0) {
            return PathReport.MoveKind.OFF_MAP;
        }
        boolean planned = transitions.isEmpty()
                ? b == a + 1
                : transitions.contains(new Link(from.orElseThrow(), to.orElseThrow()));
        if (planned) {
            return PathReport.MoveKind.PLANNED;
        }
        return a == b
                ? PathReport.MoveKind.REPEAT
                : b < a ? PathReport.MoveKind.BACK : PathReport.MoveKind.JUMP;
    }
}
