package org.waymark.core.layout.lane;

import java.util.ArrayList;
import java.util.List;

import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;

/**
 * The effective ownerships of a step, its own first, then those inherited from the stage: one row of the ownership
 * matrix, with the elements themselves so that they can be selected.
 */
public record OwnershipLines(Ownership ownership, boolean inherited) {

    List<Role> roles() {
        return ownership.getRoles();
    }

    /** Returns whether the function explicitly has no part. */
    boolean none() {
        return roles().isEmpty() && ownership.getInfluence() == 0;
    }

    public static List<OwnershipLines> of(Step step) {
        List<OwnershipLines> result = new ArrayList<>();
        for (Ownership own : step.getOwnerships()) {
            if (own.getFunction() != null) {
                result.add(new OwnershipLines(own, false));
            }
        }
        if (step instanceof Touchpoint && step.eContainer() instanceof Stage stage) {
            for (Ownership above : stage.getOwnerships()) {
                if (above.getFunction() != null
                        && step.getOwnerships().stream().noneMatch(own -> own.getFunction() == above.getFunction())) {
                    result.add(new OwnershipLines(above, true));
                }
            }
        }
        return result;
    }

    static boolean accountable(List<OwnershipLines> lines) {
        return lines.stream().anyMatch(line -> line.roles().contains(Role.ACCOUNTABLE));
    }
}
