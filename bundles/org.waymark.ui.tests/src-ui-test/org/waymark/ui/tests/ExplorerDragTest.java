package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.Conditions;
import org.waymark.testing.RealInput;
import org.waymark.testing.UiThread;
import org.waymark.ui.session.PortfolioSession;

/** Reordering a journey in the models explorer with a real mouse. */
@DesktopTest
class ExplorerDragTest {

    private final Desktop desktop;
    private final RealInput real;

    private PortfolioSession session;
    private List<Stage> stages;
    private String before;

    ExplorerDragTest(Desktop desktop) {
        this.desktop = desktop;
        real = desktop.real();
    }

    @BeforeEach
    void open() {
        desktop.open("contact-centre.cjm");
        session = desktop.session();
        stages = UiThread.call(() -> session.portfolio().getJourneys().getFirst().getStages());
        before = desktop.text();
    }

    @Test
    @Tag("long")
    void aStageIsDroppedOnTheUpperHalfOfAnother() {
        List<String> expected = names(stages);
        expected.add(0, expected.remove(2));
        ExplorerRows.show(stages.get(2));
        carry(stages.get(2), stages.get(0), 0.4);
        becomes(expected, stages);
    }

    @Test
    @Tag("long")
    void aStageIsDroppedOnTheLowerHalfOfAnother() {
        List<String> expected = names(stages);
        expected.add(1, expected.remove(0));
        ExplorerRows.show(stages.get(1));
        carry(stages.get(0), stages.get(1), 0.6);
        becomes(expected, stages);
    }

    @Test
    @Tag("long")
    void aTouchpointIsDroppedOnAnotherStageAndComesLast() {
        Stage target = stages.get(2);
        List<String> expected = names(target.getTouchpoints());
        expected.add(stages.get(0).getTouchpoints().getFirst().getName());
        ExplorerRows.show(stages.get(0).getTouchpoints().getFirst());
        carry(stages.get(0).getTouchpoints().getFirst(), target, 0.5);
        becomes(expected, target.getTouchpoints());
    }

    @Test
    void aTouchpointIsDroppedBesideOneOfAnotherStage() {
        List<String> expected = names(stages.get(1).getTouchpoints());
        expected.add(1, stages.get(0).getTouchpoints().getFirst().getName());
        ExplorerRows.show(stages.get(0).getTouchpoints().getFirst());
        ExplorerRows.show(stages.get(1).getTouchpoints().getFirst());
        carry(stages.get(0).getTouchpoints().getFirst(), stages.get(1).getTouchpoints().getFirst(), 0.6);
        becomes(expected, stages.get(1).getTouchpoints());
    }

    @Test
    @Tag("long")
    void touchpointsThatAreSelectedGoTogether() {
        List<Touchpoint> moved = List.copyOf(stages.get(0).getTouchpoints().subList(0, 2));
        List<String> expected = names(stages.get(2).getTouchpoints());
        expected.addAll(names(moved));
        ExplorerRows.show(moved.toArray(Touchpoint[]::new));
        carry(moved.get(1), stages.get(2), 0.5);
        becomes(expected, stages.get(2).getTouchpoints());
    }

    private void becomes(List<String> expected, List<? extends NamedElement> elements) {
        desktop.bot().waitUntil(Conditions.equal("the order", expected, () -> names(elements)));
        desktop.undo();
        assertEquals(before, desktop.text());
        assertFalse(UiThread.call(session::canUndo));
    }

    private void carry(EObject element, EObject target, double height) {
        real.carry(ExplorerRows.row(element, 0.5), ExplorerRows.row(target, height));
    }

    private static List<String> names(List<? extends NamedElement> elements) {
        return UiThread.call(() -> new ArrayList<>(elements.stream().map(NamedElement::getName).toList()));
    }
}
