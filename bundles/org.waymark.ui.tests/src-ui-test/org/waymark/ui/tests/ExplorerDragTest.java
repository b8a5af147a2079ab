package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.persist.CanonicalText;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.Conditions;
import org.waymark.testing.LogWatch;
import org.waymark.testing.RealInput;
import org.waymark.testing.ScreenshotOnFailure;
import org.waymark.testing.UiThread;
import org.waymark.ui.session.PortfolioSession;

/** Reordering a journey in the models explorer with a real mouse. */
@ExtendWith(ScreenshotOnFailure.class)
class ExplorerDragTest {

    private final Desktop desktop = new Desktop();
    private final RealInput real = new RealInput();

    @TempDir
    private Path folder;

    private LogWatch log;
    private PortfolioSession session;
    private List<Stage> stages;
    private String before;

    @BeforeEach
    void open() {
        assumeTrue(RealInput.available(), "needs an X display and xdotool");
        log = new LogWatch();
        desktop.open(Samples.copy("contact-centre.cjm", folder));
        session = desktop.session();
        stages = UiThread.call(() -> session.portfolio().getJourneys().getFirst().getStages());
        before = text();
    }

    @AfterEach
    void close() {
        desktop.reset();
        if (log != null) {
            log.close();
        }
    }

    @Test
    void aStageIsDroppedOnTheUpperHalfOfAnother() {
        List<String> expected = names(stages);
        expected.add(0, expected.remove(2));
        ExplorerRows.show(stages.get(2));
        carry(stages.get(2), stages.get(0), 0.4);
        becomes(expected, stages);
    }

    @Test
    void aStageIsDroppedOnTheLowerHalfOfAnother() {
        List<String> expected = names(stages);
        expected.add(1, expected.remove(0));
        ExplorerRows.show(stages.get(1));
        carry(stages.get(0), stages.get(1), 0.6);
        becomes(expected, stages);
    }

    @Test
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
        UiThread.act(session::undo);
        assertEquals(before, text());
        assertFalse(UiThread.call(session::canUndo));
        assertEquals(List.of(), log.entries());
    }

    private void carry(EObject element, EObject target, double height) {
        real.carry(ExplorerRows.row(element, 0.5), ExplorerRows.row(target, height));
    }

    private static List<String> names(List<? extends NamedElement> elements) {
        return UiThread.call(() -> new ArrayList<>(elements.stream().map(NamedElement::getName).toList()));
    }

    private String text() {
        return UiThread.call(() -> CanonicalText.of(session.document()));
    }
}
