package org.waymark.office;

import org.waymark.core.workbook.Baseline.FunctionBase;
import org.waymark.core.workbook.Baseline.StepBase;

/**
 * The subject of a line in an import report.
 *
 * @param stepId element id of the stage or touchpoint, empty if unknown
 * @param step its name, or the name given by the workbook
 * @param function name of the function, empty if unknown
 */
record About(String stepId, String step, String function) {

    /** Describes a row by the name in the workbook alone. */
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
