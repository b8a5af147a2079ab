package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.testing.ResourceTracker;
import org.waymark.testing.UiThread;
import org.waymark.ui.matrix.MatrixOpener;
import org.waymark.ui.open.Opener;
import org.waymark.ui.session.PortfolioSession;

/** A closed editor leaves no listener, no adapter on the model and no screen resource. */
@DesktopTest
class LeakTest {

    private final Desktop desktop;

    LeakTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @Test
    void aClosedEditorLeavesNothingBehind() {
        desktop.open("contact-centre.cjm");
        PortfolioSession session = desktop.session();
        // opened once before, so that shared resources created for the first editor are not counted
        reopen();
        int listeners = UiThread.call(session::listenerCount);
        try (ResourceTracker resources = ResourceTracker.start()) {
            reopen();
            assertEquals(List.of(), resources.lost());
        }
        assertEquals(listeners, UiThread.call(session::listenerCount));
        UiThread.act(() -> Desktop.page().closeAllEditors(false));
        assertEquals(List.of(), adapters(session));
        assertTrue(UiThread.call(session::listenerCount) < listeners);
    }

    @Test
    @Tag("long")
    void aClosedMatrixLeavesNothingBehind() {
        desktop.open("contact-centre.cjm");
        PortfolioSession session = desktop.session();
        UiThread.act(() -> Desktop.page().closeAllEditors(false));
        int listeners = UiThread.call(session::listenerCount);
        matrix(session);
        try (ResourceTracker resources = ResourceTracker.start()) {
            matrix(session);
            assertEquals(List.of(), resources.lost());
        }
        assertEquals(listeners, UiThread.call(session::listenerCount));
        assertEquals(List.of(), adapters(session));
    }

    private static void matrix(PortfolioSession session) {
        UiThread.act(() -> new MatrixOpener(Desktop.page()).journey(session.portfolio().getJourneys().getFirst()));
        UiThread.flush();
        UiThread.act(() -> Desktop.page().closeAllEditors(false));
        UiThread.flush();
    }

    private void reopen() {
        UiThread.act(() -> Desktop.page().closeAllEditors(false));
        UiThread.act(() -> new Opener(Desktop.page()).journey(desktop.session().portfolio().getJourneys().getFirst()));
        desktop.bot().editorById("org.waymark.ui.mapEditor");
        UiThread.flush();
    }

    private static List<String> adapters(PortfolioSession session) {
        return UiThread.call(() -> {
            List<String> found = new ArrayList<>();
            session.portfolio().eAllContents().forEachRemaining(e -> note(e, found));
            note(session.portfolio(), found);
            return found;
        });
    }

    private static void note(EObject element, List<String> found) {
        element.eAdapters().stream().map(a -> a.getClass().getName()).distinct().filter(n -> !found.contains(n))
                .forEach(found::add);
    }
}
