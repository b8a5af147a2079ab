package org.waymark.core.layout.lane;

import java.util.ArrayList;
import java.util.List;

import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;

/**
 * The ownerships that hold at a step, its own first, then those inherited from the stage.
 *
 * @param roles what of the roles counts here: an inherited accountable does not where the touchpoint names one
 */
record OwnershipLines(Ownership ownership, boolean inherited, List<Role> roles) {

    /** Whether this says that the function has explicitly no part. */
    boolean none() {
        return roles.isEmpty() && ownership.getInfluence() == 0;
    }

    static List<OwnershipLines> of(Step step) {
        List<OwnershipLines> result = new ArrayList<>();
        for (Ownership own : step.getOwnerships()) {
            if (own.getFunction() != null) {
                result.add(new OwnershipLines(own, false, List.copyOf(own.getRoles())));
            }
        }
        if (step instanceof Touchpoint && step.eContainer() instanceof Stage stage) {
            boolean named = accountable(result);
            for (Ownership above : stage.getOwnerships()) {
                if (above.getFunction() != null
                        && result.stream().noneMatch(line -> line.ownership().getFunction() == above.getFunction())) {
                    result.add(new OwnershipLines(above, true, above.getRoles().stream()
                            .filter(role -> !(named && role == Role.ACCOUNTABLE)).toList()));
                }
            }
        }
        return result;
    }

    static boolean accountable(List<OwnershipLines> lines) {
        return lines.stream().anyMatch(line -> line.roles().contains(Role.ACCOUNTABLE));
    }
}
