package org.waymark.core.ownership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.model.cjm.Role;

class RoleSpellingTest {

    @Test
    void theOrderOfLettersIsThatOfTheSpelling() {
        Set<Role> all = EnumSet.allOf(Role.class);
        assertEquals("R/A/C/I/S", RoleLetters.of(all));
        assertEquals("R/A/S/C/I", RoleLetters.of(all, RoleSpelling.RASCI));
        assertEquals("R/A/C/I/S", RoleLetters.of(all, RoleSpelling.RACIS));
    }

    @Test
    void raciOffersNoSupportAndLosesNone() {
        assertFalse(RoleSpelling.RACI.roles().contains(Role.SUPPORT));
        assertEquals("C/S", RoleLetters.of(Set.of(Role.SUPPORT, Role.CONSULTED), RoleSpelling.RACI));
    }
}
