package org.waymark.core.room;

import java.util.List;
import java.util.Optional;
import org.waymark.model.cjm.Journey;

/**
 * The names of a journey at one moment, for phones and projector.
 *
 * @param journey name of the journey
 * @param touchpoints touchpoints in the order of the map, and stages without touchpoints
 * @param personas personas of the journey; one with an empty id stands for everybody in a journey without personas
 * @param targets elements that can be voted on
 */
public record RoomMap(String journey, List<Place> touchpoints, List<Who> personas, List<Target> targets) {

    public RoomMap {
        touchpoints = List.copyOf(touchpoints);
        personas = List.copyOf(personas);
        targets = List.copyOf(targets);
    }

    /** A touchpoint with the name of its stage. */
    public record Place(String id, String name, String stage) {
    }

    /** A persona. */
    public record Who(String id, String name) {
    }

    /**
     * An element to vote on.
     *
     * @param detail where it is: the touchpoint of a pain point, the stage of a touchpoint
     */
    public record Target(String id, TargetKind kind, String name, String detail) {
    }

    /** Returns the names of a journey as they are now. Called on the thread that edits the journey. */
    public static RoomMap of(Journey journey) {
        return new JourneyMap(journey).map();
    }

    /** Returns a touchpoint; empty if the journey has it no more. */
    public Optional<Place> touchpoint(String id) {
        return touchpoints.stream().filter(place -> place.id().equals(id)).findFirst();
    }

    /** Returns a persona; empty if the journey has it no more. */
    public Optional<Who> persona(String id) {
        return personas.stream().filter(who -> who.id().equals(id)).findFirst();
    }

    /** Returns an element to vote on; empty if the journey has it no more. */
    public Optional<Target> target(String id) {
        return targets.stream().filter(target -> target.id().equals(id)).findFirst();
    }

    /** Returns the elements that a plan means now. */
    public Round.Scope scope(RoundPlan plan) {
        List<String> places = touchpoints.stream().map(Place::id)
                .filter(id -> plan.touchpoints().isEmpty() || plan.touchpoints().contains(id)).toList();
        List<String> people = personas.stream().map(Who::id)
                .filter(id -> plan.personas().isEmpty() || plan.personas().contains(id)).toList();
        List<String> chosen = targets.stream()
                .filter(target -> plan.targetKinds().contains(target.kind()) || plan.targets().contains(target.id()))
                .map(Target::id).toList();
        return switch (plan.kind()) {
            case NOTES -> new Round.Scope(places, List.of(), List.of());
            case EMOTION -> new Round.Scope(places, people, List.of());
            case VOTE -> new Round.Scope(List.of(), List.of(), chosen);
            case WAIT -> Round.Scope.NONE;
        };
    }
}
