package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.core.domain.Ids;
import org.waymark.core.edit.FeatureEdits;
import org.waymark.core.layout.insight.InsightEntry;
import org.waymark.core.layout.insight.PlacedInsight;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Initiative;
import org.waymark.testing.Conditions;
import org.waymark.testing.Keyboard;
import org.waymark.testing.UiThread;
import org.waymark.ui.explorer.ExplorerView;
import org.waymark.ui.insight.InsightView;
import org.waymark.ui.parts.ViewIds;
import org.waymark.ui.preferences.Settings;
import org.waymark.ui.preferences.Settings.Look;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.SessionContext;

/** The insight view follows the portfolio, and each line leads to its element. */
@DesktopTest
class InsightTest {

    private final Desktop desktop;
    private PortfolioSession session;
    private InsightView view;

    InsightTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @BeforeEach
    void open() {
        desktop.open("contact-centre.cjm");
        session = desktop.session();
        view = UiThread.call(() -> (InsightView) Desktop.page().showView(ViewIds.INSIGHT));
        desktop.bot().waitUntil(Conditions.that("the page is there", () -> page().isPresent()));
    }

    @AfterEach
    void close() {
        UiThread.act(() -> PlatformUI.getWorkbench().getService(Settings.class).look(Look.LIGHT));
        UiThread.act(() -> Desktop.page().hideView(view));
        desktop.reset();
    }

    @Test
    void theKeyboardWalksThroughTheLinesAndShowsWhatTheyAreAbout() {
        Keyboard keys = desktop.bot().keyboard();
        UiThread.act(view::setFocus);
        keys.pressShortcut("HOME");
        InsightEntry first = current().orElseThrow();
        assertTrue(first.key().startsWith("load "), first.key());
        keys.pressShortcut("ARROW_DOWN");
        keys.pressShortcut("ARROW_DOWN");
        assertEquals(2, page().orElseThrow().indexOf(current().orElseThrow().key()));
        keys.pressShortcut("END");
        InsightEntry last = current().orElseThrow();
        assertEquals(page().orElseThrow().entries().getLast().key(), last.key());
        keys.pressShortcut("CR");
        EObject element = UiThread.call(() -> session.find(last.elementIds().getFirst()).orElseThrow());
        desktop.bot().waitUntil(Conditions.that("the line's element is selected on its map",
                () -> selected().equals(Optional.of(element))));
        assertFalse(session.dirty());
    }

    @Test
    @Tag("long")
    void aFunctionIsShownInTheModelsExplorer() {
        UiThread.act(view::setFocus);
        desktop.bot().keyboard().pressShortcut("HOME");
        desktop.bot().keyboard().pressShortcut("CR");
        String name = UiThread.call(() -> ((BusinessFunction) session.find(current().orElseThrow().elementIds()
                .getFirst()).orElseThrow()).getName());
        desktop.bot().waitUntil(Conditions.that("the function is selected", () -> ((ExplorerView) Desktop.page()
                .findView(ViewIds.EXPLORER)).viewer().getTree().getSelection()[0].getText().equals(name)));
    }

    @Test
    @Tag("long")
    void anEditIsSeenAndTheLineInUseStaysInUse() {
        UiThread.act(view::setFocus);
        desktop.bot().keyboard().pressShortcut("HOME");
        String key = current().orElseThrow().key();
        BusinessFunction function = UiThread
                .call(() -> (BusinessFunction) session.find(key.substring(5)).orElseThrow());
        UiThread.act(() -> session.execute(new FeatureEdits(session.domain()).set(function,
                CjmPackage.Literals.NAMED_ELEMENT__NAME, "Night shift")));
        desktop.bot().waitUntil(Conditions.that("the new name is on the page",
                () -> current().map(InsightEntry::spoken).orElse("").startsWith("Night shift")));
        assertEquals(key, current().orElseThrow().key());
        PlacedInsight before = page().orElseThrow();
        UiThread.act(() -> PlatformUI.getWorkbench().getService(Settings.class).look(Look.DARK));
        assertTrue(page().orElseThrow().canvas().contrast(before.canvas()) > 4, "dark");
        UiThread.act(() -> session.undo());
        desktop.bot().waitUntil(Conditions.that("the old name is back",
                () -> page().orElseThrow().text().equals(before.text().replace("Night shift", function.getName()))));
    }

    @Test
    void everyLineBecomesAnInitiativeByAKey() {
        String before = desktop.text();
        UiThread.act(view::setFocus);
        desktop.bot().keyboard().pressShortcut("END");
        InsightEntry line = current().orElseThrow();
        desktop.bot().keyboard().pressShortcut("CTRL+CR");
        Initiative made = UiThread.call(() -> session.portfolio().getInitiatives().getLast());
        assertEquals(line.spoken(), made.getDescription());
        assertTrue(UiThread.call(() -> made.getAccountable() != null), made.getName());
        desktop.undo();
        assertEquals(before, desktop.text());
    }

    @Test
    @Tag("long")
    void theLoadOfAFunctionIsAnsweredByItself() {
        UiThread.act(view::setFocus);
        desktop.bot().keyboard().pressShortcut("HOME");
        String function = current().orElseThrow().elementIds().getFirst();
        desktop.bot().viewById(ViewIds.INSIGHT).toolbarButton("Make an initiative for the chosen line (Ctrl+Enter)")
                .click();
        assertEquals(function, UiThread.call(() -> Ids.idOf(session.portfolio().getInitiatives().getLast()
                .getAccountable())));
    }

    @Test
    @Tag("long")
    void oneJourneyOrAllOfThem() {
        String all = page().orElseThrow().text();
        var combo = desktop.bot().viewById(ViewIds.INSIGHT).bot().comboBox();
        combo.setSelection(1);
        String one = page().orElseThrow().text();
        assertTrue(one.length() < all.length());
        combo.setSelection(0);
        assertEquals(all, page().orElseThrow().text());
    }

    @Test
    @Tag("long")
    void nothingFollowsTheSessionWhenTheViewIsClosed() {
        int with = UiThread.call(session::listenerCount);
        UiThread.act(() -> Desktop.page().hideView(view));
        assertEquals(with - 1, UiThread.call(session::listenerCount));
    }

    private Optional<PlacedInsight> page() {
        return UiThread.call(view::page);
    }

    private Optional<InsightEntry> current() {
        return UiThread.call(view::current);
    }

    private static Optional<EObject> selected() {
        return UiThread.call(() -> {
            IEditorPart editor = Desktop.page().getActiveEditor();
            return SessionContext.elements(editor.getSite().getSelectionProvider().getSelection()).stream().findFirst();
        });
    }
}
