package org.waymark.office;

import org.waymark.core.ownership.Baseline.FunctionBase;
import org.waymark.core.ownership.Baseline.StepBase;

/**
 * What a line of an import's report is about.
 *
 * @param stepId the element id of the stage or touchpoint, empty when unknown
 * @param step its name, or what the workbook calls it
 * @param function the function, empty when unknown
 */
record About(String stepId, String step, String function) {

    /** Only a name that the workbook gives. */
    static About unknown(String name) {
        return new About("", name, "");
    }

    static About of(StepBase step) {
        return new About(step.id(), step.name(), "");
    }

    static About of(StepBase step, FunctionBase function) {
        return new About(step.id(), step.name(), function.code().isBlank() ? function.name() : function.code());
    }
}
