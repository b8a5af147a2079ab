package org.waymark.core.table;

import java.util.List;

/**
 * A journey of a table.
 *
 * @param name its name; empty if the table has no column for it
 * @param stages its stages in the order of the table
 */
public record PlannedJourney(String name, List<PlannedStage> stages) {
}
