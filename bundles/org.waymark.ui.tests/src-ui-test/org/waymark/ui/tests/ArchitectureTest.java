package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.waymark.testing.ForbiddenMembers;
import org.waymark.testing.ForbiddenMembers.Kind;
import org.waymark.testing.ForbiddenMembers.Rule;
import org.waymark.testing.ForbiddenMembers.Use;
import org.waymark.testing.gef.GefRules;

/** Uses that are forbidden in the compiled classes. */
class ArchitectureTest {

    @Test
    void theDiagramStaysCompatibleWithTodaysGef() {
        assertEquals(List.of(), ForbiddenMembers.violations(uses("org.waymark.ui"), GefRules.all()));
    }

    @Test
    void coreAndModelKnowNoUserInterface() {
        List<Rule> rules = List.of(Rule.noPackage("core has no screen", "org.eclipse.swt"),
                Rule.noPackage("core has no screen", "org.eclipse.jface"),
                Rule.noPackage("core has no screen", "org.eclipse.ui"),
                Rule.noPackage("core has no screen", "org.eclipse.gef"),
                Rule.noPackage("core has no screen", "org.eclipse.draw2d"));
        for (String bundle : List.of("org.waymark.core", "org.waymark.model", "org.waymark.office")) {
            assertEquals(List.of(), ForbiddenMembers.violations(uses(bundle), rules), bundle);
        }
    }

    /**
     * An edit that bypasses the session would leave text that is being typed after it on the stack and in the model.
     */
    @Test
    void everyEditGoesThroughTheSession() {
        Set<String> stacks = Set.of("org.eclipse.gef.commands.CommandStack",
                "org.eclipse.emf.common.command.CommandStack", "org.eclipse.emf.common.command.BasicCommandStack");
        Set<String> acts = Set.of("execute", "undo", "redo");
        List<Rule> rules = List.of(
                new Rule("the stack belongs to the session",
                        use -> !inSession(use) && use.kind() == Kind.TYPE && stacks.contains(use.owner())),
                new Rule("an edit is given to the session", use -> !inSession(use) && use.kind() == Kind.METHOD
                        && acts.contains(use.member())
                        && use.owner().matches("org\\.(eclipse\\.(emf|gef)|waymark\\.core)\\..*")));
        assertEquals(List.of(), ForbiddenMembers.violations(uses("org.waymark.ui"), rules));
    }

    private static boolean inSession(Use use) {
        return use.user().startsWith("org.waymark.ui.session.");
    }

    private static List<Use> uses(String bundle) {
        List<Use> uses = ForbiddenMembers.usesIn(Platform.getBundle(bundle));
        assertFalse(uses.isEmpty(), bundle);
        return uses;
    }
}
