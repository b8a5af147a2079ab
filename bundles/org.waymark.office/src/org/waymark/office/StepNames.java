package org.waymark.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.waymark.core.ownership.Baseline;
import org.waymark.core.ownership.Baseline.StepBase;

/** Finds the steps of a baseline by id and, where ids are gone, by a name that only one has. */
final class StepNames {

    private final Baseline baseline;
    private final Map<String, StepBase> unique = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    StepNames(Baseline baseline) {
        this.baseline = baseline;
        for (StepBase step : baseline.steps().values()) {
            if (unique.putIfAbsent(step.name(), step) != null) {
                ambiguous.add(step.name());
            }
        }
    }

    Optional<StepBase> byId(String id) {
        return Optional.ofNullable(baseline.steps().get(id));
    }

    /** The only step of this name. */
    Optional<StepBase> byName(String name) {
        return name.isBlank() || ambiguous.contains(name) ? Optional.empty() : Optional.ofNullable(unique.get(name));
    }

    boolean isAmbiguous(String name) {
        return ambiguous.contains(name);
    }
}
