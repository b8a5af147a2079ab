package org.waymark.core.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.domain.Ids;
import org.waymark.core.text.Labels;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;

/** Finds the stages and touchpoints of a journey that a table means: by id, else by the only one with the name. */
final class JourneyMatch {

    private final Map<String, Step> ids = new HashMap<>();
    private final Map<String, List<Stage>> stages = new HashMap<>();
    private final Map<Stage, Map<String, List<Touchpoint>>> inStage = new HashMap<>();
    private final Map<String, List<Touchpoint>> everywhere = new HashMap<>();

    JourneyMatch(Journey journey) {
        for (Stage stage : journey.getStages()) {
            ids.put(Ids.idOf(stage), stage);
            add(stages, stage);
            Map<String, List<Touchpoint>> own = inStage.computeIfAbsent(stage, it -> new HashMap<>());
            for (Touchpoint touchpoint : stage.getTouchpoints()) {
                ids.put(Ids.idOf(touchpoint), touchpoint);
                add(own, touchpoint);
                add(everywhere, touchpoint);
            }
        }
    }

    private static <T extends Step> void add(Map<String, List<T>> all, T step) {
        all.computeIfAbsent(TableNames.folded(Labels.of(step)), it -> new ArrayList<>(1)).add(step);
    }

    Optional<Stage> stage(PlannedStep step) {
        return ids.get(step.id()) instanceof Stage stage
                ? Optional.of(stage)
                : only(stages, step.name());
    }

    boolean isAmbiguous(PlannedStep step) {
        return !step.name().isEmpty() && stages.getOrDefault(TableNames.folded(step.name()), List.of()).size() > 1;
    }

    /** @param stage stage of the touchpoint; empty = wherever its name is the only one */
    Optional<Touchpoint> touchpoint(Optional<Stage> stage, PlannedStep step) {
        return ids.get(step.id()) instanceof Touchpoint touchpoint
                ? Optional.of(touchpoint)
                : only(stage.map(it -> inStage.getOrDefault(it, Map.of())).orElse(everywhere), step.name());
    }

    boolean isAmbiguous(Optional<Stage> stage, PlannedStep step) {
        return !step.name().isEmpty() && stage.map(it -> inStage.getOrDefault(it, Map.of())).orElse(everywhere)
                .getOrDefault(TableNames.folded(step.name()), List.of()).size() > 1;
    }

    private static <T> Optional<T> only(Map<String, List<T>> all, String name) {
        List<T> named = name.isEmpty() ? List.of() : all.getOrDefault(TableNames.folded(name), List.of());
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }
}
