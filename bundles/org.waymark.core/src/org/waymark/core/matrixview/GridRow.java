package org.waymark.core.matrixview;

import org.waymark.core.ownership.MatrixRow;
import org.waymark.core.ownership.OwnershipMatrix.JourneyRef;

/** A row of the table. */
public sealed interface GridRow {

    /** Returns the element id of the journey, stage or touchpoint. */
    String id();

    String name();

    /** Returns the indentation level of the name. */
    int depth();

    /** Returns whether the row has child rows. */
    boolean isGroup();

    /** The heading of a journey in the matrix of a whole portfolio. */
    record JourneyRow(JourneyRef journey) implements GridRow {

        @Override
        public String id() {
            return journey.id();
        }

        @Override
        public String name() {
            return journey.name();
        }

        @Override
        public int depth() {
            return 0;
        }

        @Override
        public boolean isGroup() {
            return true;
        }
    }

    /**
     * A stage or touchpoint.
     *
     * @param depth 0 for a stage of the only journey
     * @param isGroup true if it has touchpoints below it
     */
    record StepRow(MatrixRow step, int depth, boolean isGroup) implements GridRow {

        @Override
        public String id() {
            return step.id();
        }

        @Override
        public String name() {
            return step.name();
        }
    }
}
