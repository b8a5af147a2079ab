package org.waymark.ui.tests;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.core.rules.Grouping;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.Conditions;
import org.waymark.testing.TreeBot;
import org.waymark.testing.TreeItemBot;
import org.waymark.testing.UiThread;
import org.waymark.testing.gef.GefEditorBot;
import org.waymark.ui.map.parts.ElementPart;
import org.waymark.ui.parts.ViewIds;
import org.waymark.ui.problems.Problem;
import org.waymark.ui.problems.ProblemsView;
import org.waymark.ui.session.PortfolioSession;

/** Other ways to work than on the map: the list of problems, menus, empty places. */
@DesktopTest
class WaysTest {

    private final Desktop desktop;
    private GefEditorBot map;
    private PortfolioSession session;
    private Journey journey;

    WaysTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @BeforeEach
    void open() {
        map = desktop.open("contact-centre.cjm");
        session = desktop.session();
        journey = UiThread.call(() -> session.portfolio().getJourneys().getFirst());
    }

    @Test
    @Tag("long")
    void aDoubleClickOnAProblemShowsItsPlace() {
        desktop.bot().showView("org.waymark.ui.problems");
        UiThread.act(() -> ((ProblemsView) Desktop.page().findView(ViewIds.PROBLEMS)).group(Grouping.NONE));
        TreeBot tree = desktop.bot().viewById("org.waymark.ui.problems").bot().tree();
        desktop.bot().waitUntil(Conditions.that("problems are listed", () -> tree.widget().getItemCount() > 0));
        TreeItemBot row = tree.getAllItems().stream().filter(item -> UiThread.call(() -> place(item.widget())
                .filter(Touchpoint.class::isInstance).isPresent())).findFirst().orElseThrow();
        EObject place = UiThread.call(() -> place(row.widget()).orElseThrow());
        row.doubleClick();
        desktop.bot().waitUntil(Conditions.that("the touchpoint is selected on a map",
                () -> desktop.editor().viewer().getSelectedEditParts().stream()
                        .anyMatch(p -> p instanceof ElementPart part && part.placed().element() == place)));
    }

    private Optional<EObject> place(TreeItem item) {
        return session.find(((Problem) item.getData()).finding().elementId());
    }

    @Test
    void aTouchpointIsAddedFromAnEmptyPlace() {
        Stage last = UiThread.call(() -> journey.getStages().getLast());
        int before = UiThread.call(() -> last.getTouchpoints().size());
        UiThread.act(() -> map.viewer().deselectAll());
        map.setFocus();
        map.contextMenu("Touchpoint").click();
        desktop.bot().waitUntil(Conditions.equal("the number of touchpoints", before + 1,
                () -> last.getTouchpoints().size()));
    }
}
