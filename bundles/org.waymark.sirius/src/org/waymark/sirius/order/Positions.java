package org.waymark.sirius.order;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Stage;

/** Places of stages and touchpoints in their journey, as numbers to compare. */
public final class Positions {

    private static final int STAGE = 100_000;

    private Positions() {
    }

    /** Returns the siblings of an element with itself, in the order of the model; nothing for one outside of a model. */
    public static List<?> siblings(EObject element) {
        return element.eContainer() == null
                ? List.of()
                : (List<?>) element.eContainer().eGet(element.eContainmentFeature());
    }

    /** Returns a number that is the higher, the later a stage or touchpoint is; a micro-interaction is where its touchpoint is. */
    public static int of(EObject element) {
        int position = 0;
        for (EObject at = element; at != null && !(at instanceof Journey); at = at.eContainer()) {
            position += siblings(at).indexOf(at) * weight(at);
        }
        return position;
    }

    private static int weight(EObject element) {
        return element instanceof Stage ? STAGE : element.eContainer() instanceof Stage ? 1 : 0;
    }

    /** Returns how many stages lie between two places. */
    public static int stagesBetween(int from, int to) {
        return to / STAGE - from / STAGE;
    }
}
