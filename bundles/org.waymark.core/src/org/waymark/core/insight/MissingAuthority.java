package org.waymark.core.insight;

import java.util.List;

import org.waymark.core.ownership.Assignment;
import org.waymark.model.cjm.Role;

/**
 * A function that is accountable at a stage or touchpoint, with nothing said about what it may decide there on its own:
 * accountable for what it cannot change.
 */
public record MissingAuthority(Assignment assignment) {

    /** One entry for each such ownership, in the order of the assignments. */
    public static List<MissingAuthority> of(List<Assignment> assignments) {
        return assignments.stream().filter(it -> it.roles().contains(Role.ACCOUNTABLE) && it.authority().isBlank())
                .map(MissingAuthority::new).toList();
    }
}
