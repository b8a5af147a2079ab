package org.waymark.core.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;

/**
 * The steps of several journeys that a stage of a table and its touchpoints mean.
 *
 * @param matched steps that are the only ones of their names, with their cells
 * @param several cells of names that more than one step has
 * @param missing cells of names that no step has
 */
record OwnershipSteps(List<Match> matched, List<PlannedStep> several, List<PlannedStep> missing) {

    /** A step with its cells. */
    record Match(Step step, PlannedStep cells) {
    }

    static OwnershipSteps of(List<JourneyMatch> journeys, PlannedStage planned) {
        OwnershipSteps steps = new OwnershipSteps(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<Stage> stages = journeys.stream().flatMap(it -> it.stage(planned.step()).stream()).toList();
        boolean stageCells = !planned.step().values().isEmpty();
        if (stageCells) {
            boolean many = stages.size() > 1 || journeys.stream().anyMatch(it -> it.isAmbiguous(planned.step()));
            steps.put(planned.step(), stages, many);
        }
        for (PlannedStep touchpoint : planned.touchpoints()) {
            List<Touchpoint> found = journeys.stream().flatMap(it -> it.touchpoint(
                    planned.step().name().isEmpty() ? Optional.empty() : it.stage(planned.step()), touchpoint).stream())
                    .toList();
            boolean many = found.size() > 1 || found.isEmpty() && journeys.stream()
                    .anyMatch(it -> it.isAmbiguous(it.stage(planned.step()), touchpoint));
            steps.put(touchpoint, found, many);
        }
        return steps;
    }

    private void put(PlannedStep planned, List<? extends Step> found, boolean many) {
        if (many) {
            several.add(planned);
        } else if (found.isEmpty()) {
            missing.add(planned);
        } else {
            matched.add(new Match(found.getFirst(), planned));
        }
    }
}
