package org.waymark.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.waymark.core.edit.QuickAdd.Assign;
import org.waymark.core.edit.QuickAdd.Child;
import org.waymark.core.edit.QuickAdd.Choice;
import org.waymark.core.edit.QuickAdd.Keyed;
import org.waymark.core.edit.QuickAdd.Link;
import org.waymark.core.edit.QuickAdd.Path;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Metric;
import org.waymark.model.cjm.Role;

class QuickAddTest {

    private final EditFixture f = new EditFixture();
    private final QuickAdd quick = new QuickAdd(f.domain,
            new ChildEdits(f.domain, "Vera", InstantSource.fixed(Instant.EPOCH)));

    @Test
    void everyChoiceOfEveryElementCanBeDoneAndTakenBack() {
        Metric wait = CjmFactory.eINSTANCE.createMetric();
        f.portfolio.getMetrics().add(wait);
        for (EObject focus : List.of(f.portfolio, f.journey, f.a, f.a1, f.calm, f.owned, f.anna, f.transition)) {
            List<Choice> choices = quick.choices(focus);
            assertTrue(!choices.isEmpty(), focus::toString);
            for (Choice choice : choices) {
                Command command = quick.command(choice);
                f.check(command);
                command.undo();
            }
        }
    }

    @Test
    void whatTheTouchpointHasIsNotOfferedAgain() {
        assertTrue(quick.choices(f.a2).contains(new Link(f.a2, Literals.TOUCHPOINT__CHANNELS, f.phone)));
        assertTrue(!quick.choices(f.a1).contains(new Link(f.a1, Literals.TOUCHPOINT__CHANNELS, f.phone)));
        assertTrue(!quick.choices(f.a).contains(new Assign(f.a, f.service, Role.ACCOUNTABLE)));
        assertTrue(quick.choices(f.a1).contains(new Assign(f.a1, f.service, Role.ACCOUNTABLE)));
    }

    @Test
    void aRoleIsAddedToThoseThatAreThere() {
        f.check(quick.command(new Assign(f.a, f.service, Role.RESPONSIBLE)));
        assertEquals(List.of(Role.RESPONSIBLE, Role.ACCOUNTABLE), f.owned.getRoles());
    }

    @Test
    void aTouchpointIsAddedBehindTheOneInFocus() {
        assertTrue(quick.choices(f.calm).contains(new Child(f.a, Literals.STAGE__TOUCHPOINTS, 1)));
        f.check(quick.command(new Child(f.a, Literals.STAGE__TOUCHPOINTS, 1)));
        assertEquals(List.of(f.a1, f.a2), List.of(f.a.getTouchpoints().get(0), f.a.getTouchpoints().get(2)));
    }

    @Test
    void aTransitionIsMadeToATouchpointToWhichNoneGoesYet() {
        Path path = new Path(f.transition.getTarget(), f.transition.getSource());
        assertTrue(quick.choices(path.owner()).contains(path));
        assertTrue(!quick.choices(path.target()).contains(new Path(path.target(), path.owner())), "there is one");
        assertTrue(!quick.choices(path.owner()).contains(new Path(path.owner(), path.owner())), "not to itself");
        f.check(quick.command(path));
        assertEquals(path.owner(), f.journey.getTransitions().getLast().getSource());
        assertEquals(path.target(), f.journey.getTransitions().getLast().getTarget());
        assertTrue(!quick.choices(path.owner()).contains(path));
    }

    @Test
    void aMeasurementIsMadeForItsMetric() {
        Metric wait = CjmFactory.eINSTANCE.createMetric();
        f.portfolio.getMetrics().add(wait);
        f.check(quick.command(new Keyed(f.a1, Literals.STEP__MEASUREMENTS, wait)));
        assertEquals(wait, f.a1.getMeasurements().getFirst().getMetric());
    }
}
