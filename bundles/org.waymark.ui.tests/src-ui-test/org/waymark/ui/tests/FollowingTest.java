package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.PageBookView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.core.layout.PartRole;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.Conditions;
import org.waymark.testing.UiThread;
import org.waymark.testing.gef.GefEditorBot;
import org.waymark.ui.explorer.ExplorerView;
import org.waymark.ui.outline.OverviewPage;
import org.waymark.ui.parts.ViewIds;

/** Views follow what is in front: the tree the selection of the map, the overview the map behind a matrix. */
@DesktopTest
class FollowingTest {

    private final Desktop desktop;

    FollowingTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @Test
    void theTreeSelectsWhatIsSelectedOnTheMap() {
        GefEditorBot map = desktop.open("contact-centre.cjm");
        map.setFocus();
        Touchpoint touchpoint = Desktop.touchpoint(desktop.session(), "Asks the chatbot");
        Desktop.part(map, touchpoint, PartRole.TOUCHPOINT).select();
        desktop.bot().waitUntil(Conditions.equal("what the tree selects", List.<EObject>of(touchpoint),
                () -> explorer().viewer().getStructuredSelection().toList()));
    }

    /** A tree full of rows scrolls to a portfolio that is opened. */
    @Test
    void theTreeShowsAPortfolioThatWasJustOpened() {
        desktop.open("contact-centre.cjm");
        UiThread.act(() -> explorer().viewer().expandAll());
        desktop.open("airline-gate.cjm");
        EObject opened = desktop.session().portfolio();
        desktop.bot().waitUntil(Conditions.that("the row of the portfolio is in sight", () -> {
            TreeItem row = (TreeItem) explorer().viewer().testFindItem(opened);
            return row != null && row.getParent().getClientArea().contains(row.getBounds().x, row.getBounds().y);
        }));
    }

    @Test
    @Tag("long")
    void theOverviewKeepsItsMapWhileAMatrixIsInFront() {
        GefEditorBot map = desktop.open("contact-centre.cjm");
        map.setFocus();
        UiThread.act(() -> PlatformUI.getWorkbench().getService(IHandlerService.class)
                .executeCommand("org.waymark.ui.commands.changePage", null));
        desktop.bot().editorById("org.waymark.ui.matrixEditor");
        assertTrue(UiThread.call(() -> ((PageBookView) Desktop.page().findView(ViewIds.OUTLINE))
                .getCurrentPage() instanceof OverviewPage));
    }

    /** A map that a start restores is in front, but another part has the focus. */
    @Test
    @Tag("long")
    void theOverviewShowsAMapThatNobodyActivated() {
        desktop.open("contact-centre.cjm");
        UiThread.act(() -> {
            IEditorInput input = Desktop.page().getActiveEditor().getEditorInput();
            Desktop.page().closeEditor(Desktop.page().getActiveEditor(), false);
            Desktop.page().activate(explorer());
            Desktop.page().openEditor(input, "org.waymark.ui.mapEditor", false);
        });
        desktop.bot().waitUntil(Conditions.that("the small map is there", () -> ((PageBookView) Desktop.page()
                .findView(ViewIds.OUTLINE)).getCurrentPage() instanceof OverviewPage));
        assertTrue(UiThread.call(() -> Desktop.page().getActivePart() == explorer()));
    }

    @Test
    @Tag("russian")
    void propertiesAreNotCutInRussian() {
        desktop.open("retail-loan-ru.cjm");
        Touchpoint touchpoint = UiThread
                .call(() -> desktop.journey().getStages().getFirst().getTouchpoints().getFirst());
        UiThread.act(() -> explorer().viewer().setSelection(new StructuredSelection(touchpoint), true));
        UiThread.act(() -> Desktop.page().activate(explorer()));
        desktop.settle();
        Pictures.take(desktop.shell(), "properties-ru.png");
        Touchpoint zero = UiThread.call(() -> desktop.journey().getStages().getFirst().getTouchpoints().get(1));
        UiThread.act(() -> explorer().viewer().setSelection(new StructuredSelection(zero), true));
        desktop.settle();
        Combo moment = desktop.bot().viewById(ViewIds.PROPERTIES).bot().widget(Combo.class, "the moment",
                it -> it.getText().startsWith("Нулевой момент"), 0);
        assertTrue(UiThread.call(() -> moment.computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= moment.getSize().x),
                () -> UiThread.call(() -> moment.computeSize(SWT.DEFAULT, SWT.DEFAULT) + " in " + moment.getSize()));
        Pictures.take(desktop.shell(), "properties-choices-ru.png");
    }

    private static ExplorerView explorer() {
        return (ExplorerView) Desktop.page().findView(ViewIds.EXPLORER);
    }
}
