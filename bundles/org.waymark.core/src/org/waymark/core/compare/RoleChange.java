package org.waymark.core.compare;

import java.util.ArrayList;
import java.util.List;
import org.waymark.model.cjm.CjmPackage;

/**
 * A role that a function gained or lost at a step.
 *
 * @param role literal of the role
 */
record RoleChange(String role, boolean gained) {

    /** Returns the changed roles of a change of an ownership: of its roles, or of its existence. */
    static List<RoleChange> of(Change change) {
        List<RoleChange> roles = new ArrayList<>();
        switch (change) {
            case Change.SetChanged set when set.feature() == CjmPackage.Literals.OWNERSHIP__ROLES -> {
                set.added().forEach(member -> roles.add(new RoleChange(member.text(), true)));
                set.removed().forEach(member -> roles.add(new RoleChange(member.text(), false)));
            }
            case Change.Added added -> added.content().forEach(each -> roles.addAll(of(each)));
            case Change.Removed removed -> removed.content().forEach(each -> roles.addAll(of(each)));
            default -> {
                // no change of roles
            }
        }
        return List.copyOf(roles);
    }
}
