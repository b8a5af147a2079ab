package org.waymark.core.table;

import java.util.List;

/**
 * A stage with its touchpoints.
 *
 * @param step the stage itself; its name is empty for touchpoints that the table puts into none
 * @param touchpoints its touchpoints in the order of the table
 */
public record PlannedStage(PlannedStep step, List<PlannedStep> touchpoints) {
}
