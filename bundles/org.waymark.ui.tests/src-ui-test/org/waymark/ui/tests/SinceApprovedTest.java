package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyStatus;
import org.waymark.testing.Conditions;
import org.waymark.testing.UiThread;
import org.waymark.ui.compare.CompareEditor;
import org.waymark.ui.open.Opener;
import org.waymark.ui.parts.EditorIds;
import org.waymark.ui.portfolio.PortfolioPageEditor;

/** Changes of a journey since it was approved, from saved versions and from git. */
@DesktopTest
class SinceApprovedTest {

    private final Desktop desktop;
    private PortfolioPageEditor page;

    SinceApprovedTest(Desktop desktop) {
        this.desktop = desktop;
    }

    private void open(Path file) {
        UiThread.act(() -> new Opener(Desktop.page()).file(file));
        page = desktop.bot().editorById(EditorIds.PORTFOLIO).part(PortfolioPageEditor.class);
        desktop.bot().waitUntil(Conditions.that("tiles are there", () -> !page.tiles().isEmpty()));
    }

    private Journey future() {
        return UiThread.call(() -> desktop.session().portfolio().getJourneys().get(1));
    }

    /** Chooses the command in the menu while the tile of a journey has the frame. */
    private CompareEditor changes(Journey journey) {
        UiThread.act(() -> {
            Desktop.page().activate(page);
            page.setFocus();
            page.reveal(journey);
        });
        desktop.bot().menu("View").menu("What changed since approved").click();
        return desktop.bot().editorById(EditorIds.COMPARE).part(CompareEditor.class);
    }

    private void says(String text) {
        desktop.bot().editorById(EditorIds.COMPARE).bot().widget(Label.class, text, it -> it.getText().contains(text),
                0);
    }

    @Test
    void changesOfTheJourneyAloneSinceTheSavedVersionInWhichItWasApproved() {
        open(Samples.copy("contact-centre.cjm", desktop.folder()));
        desktop.set(future(), Literals.JOURNEY__STATUS, JourneyStatus.APPROVED);
        desktop.set(future(), Literals.JOURNEY__REVIEWED_BY, "Berta");
        desktop.save();
        desktop.set(future(), Literals.NAMED_ELEMENT__NAME, "Renamed");
        desktop.set(desktop.journey(), Literals.NAMED_ELEMENT__NAME, "Another journey");
        CompareEditor editor = changes(future());
        desktop.bot().waitUntil(Conditions.equal("the number of changes", 1, () -> editor.changes().size()));
        says("\"Renamed\": 1 changes since it was approved (");
        says(", Berta)");
        desktop.undo();
        desktop.undo();
        desktop.bot().waitUntil(Conditions.equal("the number of changes", 0, () -> editor.changes().size()));
        says("has not changed since it was approved");
    }

    @Test
    @Tag("long")
    void gitKnowsWhatTheSavedVersionsDoNot() throws Exception {
        WorkTree tree = WorkTree.create(desktop.folder());
        open(tree.file());
        Journey today = desktop.journey();
        desktop.bot().waitUntil(Conditions.that("the tile says when and by whom", () -> page.tiles().getFirst().spoken()
                .contains("Changed 2 Jan 2026, Ben")));
        CompareEditor editor = changes(today);
        desktop.bot().waitUntil(Conditions.equal("the number of changes", 1, () -> editor.changes().size()));
        says("It was approved already then");
        assertFalse(desktop.session().dirty());
    }

    @Test
    @Tag("long")
    void thePageSaysThatItWasNeverApproved() {
        open(Samples.copy("contact-centre.cjm", desktop.folder()));
        changes(future());
        says("was not approved in any version that git or the saved versions know");
    }

    @Test
    void aTileSaysWhenItsJourneyWasChanged() {
        open(Samples.copy("contact-centre.cjm", desktop.folder()));
        desktop.set(future(), Literals.NAMED_ELEMENT__NAME, "Renamed");
        desktop.save();
        desktop.bot().waitUntil(Conditions.that("all tiles say it", () -> page.tiles().stream()
                .allMatch(it -> it.spoken().contains("Changed "))));
    }
}
