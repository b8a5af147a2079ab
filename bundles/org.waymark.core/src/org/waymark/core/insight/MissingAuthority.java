package org.waymark.core.insight;

import java.util.List;

import org.waymark.core.ownership.Assignment;
import org.waymark.model.cjm.Role;

/** A function that is accountable for a stage or touchpoint without a statement of what it may decide there. */
public record MissingAuthority(Assignment assignment) {

    /** Returns one entry for each such ownership, in the order of the assignments. */
    public static List<MissingAuthority> of(List<Assignment> assignments) {
        return assignments.stream().filter(it -> it.roles().contains(Role.ACCOUNTABLE) && it.authority().isBlank())
                .map(MissingAuthority::new).toList();
    }
}
