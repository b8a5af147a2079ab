package org.waymark.core.ownership;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.model.cjm.Role;

/** The ways in which companies spell the roles of a step. It decides the order of letters and what is offered. */
public enum RoleSpelling {
    /** Responsible, accountable, consulted, informed; support is shown where there is some, and not offered. */
    RACI(Role.RESPONSIBLE, Role.ACCOUNTABLE, Role.CONSULTED, Role.INFORMED),
    /** With support before the consulted. */
    RASCI(Role.RESPONSIBLE, Role.ACCOUNTABLE, Role.SUPPORT, Role.CONSULTED, Role.INFORMED),
    /** With support at the end. */
    RACIS(Role.RESPONSIBLE, Role.ACCOUNTABLE, Role.CONSULTED, Role.INFORMED, Role.SUPPORT);

    private final List<Role> roles;

    RoleSpelling(Role... roles) {
        this.roles = List.of(roles);
    }

    /** Returns the roles that are offered, in their order. */
    public List<Role> roles() {
        return roles;
    }

    /** Returns the roles of a set in this order; one that is not offered comes last. */
    public List<Role> sorted(Set<Role> some) {
        return Stream.concat(roles.stream(),
                Role.VALUES.stream().filter(role -> !roles.contains(role))).filter(some::contains).toList();
    }
}
