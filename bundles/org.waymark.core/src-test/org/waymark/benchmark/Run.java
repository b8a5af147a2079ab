package org.waymark.benchmark;

import java.util.List;

/**
 * All that was measured at one time.
 *
 * @param date in ISO form
 * @param failures the cases that could not be measured, each with its reason
 */
record Run(String date, boolean quick, Machine machine, List<Measure> measures, List<String> failures) {

    /** The machine of a run. Loads are those of the last minute, negative where the system does not say. */
    record Machine(int cores, String system, String java, double loadBefore, double loadAfter) {

        /** Returns whether other programs worked, so that times in ms say little. */
        boolean busy() {
            return loadBefore > cores * 0.5;
        }
    }
}
