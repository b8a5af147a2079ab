package org.waymark.core.room;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.core.domain.Feelings;
import org.waymark.core.domain.Ids;
import org.waymark.core.room.RoomMap.Place;
import org.waymark.core.room.RoomMap.Target;
import org.waymark.core.room.RoomMap.Who;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;

/** Takes the names of a journey. */
final class JourneyMap {

    private final Journey journey;

    JourneyMap(Journey journey) {
        this.journey = journey;
    }

    RoomMap map() {
        List<Place> places = new ArrayList<>();
        for (Step step : Feelings.steps(journey)) {
            places.add(new Place(Ids.idOf(step), Labels.of(step), step instanceof Touchpoint ? stage(step) : ""));
        }
        return new RoomMap(Labels.of(journey), places, people(), targets());
    }

    private static String stage(Step touchpoint) {
        return touchpoint.eContainer() == null ? "" : Labels.of(touchpoint.eContainer());
    }

    private List<Who> people() {
        return Feelings.people(journey, journey.getPersonas()).stream()
                .map(persona -> persona.map(it -> new Who(Ids.idOf(it), Labels.of(it)))
                        .orElseGet(() -> new Who("", Messages.of(JourneyMap.class).get("map_everybody"))))
                .toList();
    }

    private List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        for (Stage stage : journey.getStages()) {
            painPoints(stage, targets);
            stage.getTouchpoints().forEach(touchpoint -> painPoints(touchpoint, targets));
        }
        for (Step step : Feelings.steps(journey)) {
            if (step instanceof Touchpoint) {
                targets.add(new Target(Ids.idOf(step), TargetKind.TOUCHPOINT, Labels.of(step), stage(step)));
            }
        }
        initiatives().forEach(initiative -> targets
                .add(new Target(Ids.idOf(initiative), TargetKind.INITIATIVE, Labels.of(initiative), "")));
        return targets;
    }

    private static void painPoints(Step step, List<Target> targets) {
        for (PainPoint pain : step.getPainPoints()) {
            targets.add(new Target(Ids.idOf(pain), TargetKind.PAIN_POINT, Labels.of(pain), Labels.of(step)));
        }
    }

    /** Returns the initiatives of the journey's touchpoints and pain points, or all of the portfolio if it has none. */
    private Set<Initiative> initiatives() {
        Set<Initiative> found = new LinkedHashSet<>();
        for (Stage stage : journey.getStages()) {
            stage.getPainPoints().forEach(pain -> found.addAll(pain.getInitiatives()));
            for (Touchpoint touchpoint : stage.getTouchpoints()) {
                found.addAll(touchpoint.getInitiatives());
                touchpoint.getPainPoints().forEach(pain -> found.addAll(pain.getInitiatives()));
            }
        }
        found.removeIf(Ids::isUnresolved);
        if (found.isEmpty()) {
            Optional.ofNullable(journey.eContainer()).filter(Portfolio.class::isInstance).map(Portfolio.class::cast)
                    .ifPresent(portfolio -> found.addAll(portfolio.getInitiatives()));
        }
        return found;
    }
}
