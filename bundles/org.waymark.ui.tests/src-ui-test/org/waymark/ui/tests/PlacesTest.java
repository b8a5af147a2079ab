package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.edit.FeatureEdits;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.testing.Conditions;
import org.waymark.testing.UiThread;
import org.waymark.ui.open.Opener;
import org.waymark.ui.session.PortfolioSession;

/** Opening, saving and closing portfolios: folders, other names. */
@DesktopTest
class PlacesTest {

    @TempDir
    private Path folder;

    private final Desktop desktop;
    private Path file;
    private PortfolioSession session;

    PlacesTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @BeforeEach
    void open() {
        file = Samples.copy("contact-centre.cjm", folder);
        desktop.open(file);
        session = desktop.session();
    }

    @Test
    @Tag("long")
    void aCopyUnderAnotherNameIsGoneOnWith() throws Exception {
        rename("Elsewhere");
        Path other = folder.resolve("other.cjm");
        desktop.saveAs(other);
        desktop.bot().waitUntil(Conditions.that("the copy is written", () -> Files.exists(other)));
        desktop.bot().waitUntil(Conditions.equal("the file in use", other, () -> session.document().rootFile()));
        assertTrue(Files.readString(other).contains("name=\"Elsewhere\""));
        assertEquals(-1, Files.mismatch(Samples.path("contact-centre.cjm"), file));
        assertFalse(session.dirty());
    }

    @Test
    @Tag("long")
    void aFolderIsOpenedWithAllItsPortfolios() throws Exception {
        Path many = Files.createDirectory(folder.resolve("many"));
        Samples.copy("contact-centre.cjm", many);
        Samples.copy("retail-loan-ru.cjm", many);
        UiThread.act(() -> new Opener(Desktop.page()).folder(many));
        desktop.bot()
                .waitUntil(Conditions.equal("the number of open portfolios", 3, () -> Desktop.sessions().all().size()));
        Path empty = Files.createDirectory(folder.resolve("empty"));
        UiThread.act(() -> new Opener(Desktop.page()).folder(empty));
        desktop.bot().editorById("org.waymark.ui.problemEditor");
    }

    @Test
    void closingAPortfolioAsksAboutUnsavedWork() throws Exception {
        rename("Not wanted");
        desktop.bot().menu("File").menu("Close portfolio").click();
        desktop.bot().shell("Close portfolio").bot().button("Cancel").click();
        assertEquals(List.of(session), UiThread.call(() -> Desktop.sessions().all()));
        desktop.bot().menu("File").menu("Close portfolio").click();
        desktop.bot().shell("Close portfolio").bot().button("Do not save").click();
        desktop.bot().waitUntil(Conditions.that("it is closed", () -> Desktop.sessions().all().isEmpty()));
        assertEquals(-1, Files.mismatch(Samples.path("contact-centre.cjm"), file));
    }

    @Test
    @Tag("long")
    void closingAPortfolioClosesItsMatrixToo() {
        desktop.bot().menu("View").menu("Matrix of all journeys").click();
        desktop.bot().editorById("org.waymark.ui.matrixEditor");
        desktop.bot().menu("File").menu("Close portfolio").click();
        desktop.bot().editorById("org.waymark.ui.startEditor");
        assertEquals(1, UiThread.call(() -> Desktop.page().getEditorReferences().length));
    }

    @Test
    void closingAMapAsksNothingAndLosesNothing() {
        rename("Kept");
        UiThread.act(() -> Desktop.page().closeEditor(Desktop.page().getActiveEditor(), true));
        desktop.bot().editorById("org.waymark.ui.startEditor");
        assertTrue(session.dirty());
        assertEquals(List.of(session), UiThread.call(() -> Desktop.sessions().all()));
    }

    private void rename(String name) {
        UiThread.act(() -> session.execute(
                new FeatureEdits(session.domain()).set(session.portfolio(), Literals.NAMED_ELEMENT__NAME, name)));
    }
}
