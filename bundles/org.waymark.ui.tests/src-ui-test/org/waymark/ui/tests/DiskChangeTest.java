package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.edit.FeatureEdits;
import org.waymark.core.layout.PartRole;
import org.waymark.core.matrixview.GridRow;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.Bot;
import org.waymark.testing.Conditions;
import org.waymark.testing.Keyboard;
import org.waymark.testing.UiThread;
import org.waymark.testing.gef.GefEditorBot;
import org.waymark.ui.matrix.MatrixEditor;
import org.waymark.ui.matrix.MatrixOpener;
import org.waymark.ui.parts.EditorIds;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.SessionContext;

/** Another program writes the file of an open portfolio with unsaved changes. */
@DesktopTest
class DiskChangeTest {

    @TempDir
    private Path folder;

    private final Desktop desktop;
    private Path file;
    private GefEditorBot map;
    private PortfolioSession session;

    DiskChangeTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @BeforeEach
    void open() throws Exception {
        file = Samples.copy("contact-centre.cjm", folder);
        map = desktop.open(file);
        session = desktop.session();
    }

    @Test
    void mergingTakesBothAndIsOneStepAndIsSavedWithoutAsking() throws Exception {
        Touchpoint advert = touchpoint(Conflicted.ADVERT);
        Desktop.part(map, advert, PartRole.TOUCHPOINT).click();
        ours(Conflicted.ADVERT, "Ours.");
        theirs(Conflicted.PRAISE, "Theirs.");
        look();
        question().button("Merge").click();
        assertEquals("Ours.", promise(Conflicted.ADVERT));
        assertEquals("Theirs.", promise(Conflicted.PRAISE));
        assertEquals(List.of(advert), UiThread.call(() -> SessionContext
                .elements(desktop.front().viewer().getSelection())), "the selection stays");
        assertTrue(session.dirty());
        desktop.undo();
        assertEquals("Ours.", promise(Conflicted.ADVERT));
        assertNull(promise(Conflicted.PRAISE));
        assertTrue(session.dirty());
        desktop.redo();
        desktop.bot().toolbarButtonWithTooltip("Save").click();
        desktop.bot().waitUntil(Conditions.that("saved", () -> !session.dirty()));
        assertEquals("Ours.", onDisk(Conflicted.ADVERT));
        assertEquals("Theirs.", onDisk(Conflicted.PRAISE));
    }

    @Test
    void aConflictOpensTheConflictEditor() throws Exception {
        ours(Conflicted.PRAISE, "Ours.");
        theirs(Conflicted.PRAISE, "Theirs.");
        look();
        question().button("Merge").click();
        Bot editor = desktop.bot().editorById("org.waymark.ui.conflictEditor").bot();
        editor.widget(Label.class, "label with the count", label -> label.getText().startsWith("1 of 1"), 0);
        Keyboard.focused().typeText("2");
        editor.widget(Label.class, "label that all is done", label -> label.getText().startsWith("All merge"), 0);
        assertEquals("Theirs.", promise(Conflicted.PRAISE));
    }

    @Test
    @Tag("long")
    void whatIsKeptIsNotAskedAboutAgainUntilItIsSaved() throws Exception {
        ours(Conflicted.ADVERT, "Ours.");
        theirs(Conflicted.PRAISE, "Theirs.");
        look();
        question().button("Keep mine").click();
        look();
        assertEquals(1, UiThread.call(() -> desktop.bot().shells().size()), "nothing is asked");
        desktop.bot().toolbarButtonWithTooltip("Save").click();
        desktop.bot().shell("Harbour Bank: contact centre was not saved").bot().button("Merge").click();
        desktop.bot().waitUntil(Conditions.that("merged and saved", () -> !session.dirty()));
        assertEquals("Ours.", onDisk(Conflicted.ADVERT));
        assertEquals("Theirs.", onDisk(Conflicted.PRAISE));
    }

    @Test
    @Tag("long")
    void whatCannotBeReadIsSaidAndOnlyOursCanBeKept() throws Exception {
        ours(Conflicted.ADVERT, "Ours.");
        Files.writeString(file, "<<<<<<< HEAD\n");
        look();
        Bot question = question();
        question.widget(Label.class, "the reason", label -> label.getText().contains("contact-centre.cjm:1"), 0);
        assertEquals(1, question.count(Button.class));
        question.button("Keep mine").click();
        assertEquals("Ours.", promise(Conflicted.ADVERT));
        assertTrue(session.dirty());
    }

    @Test
    @Tag("long")
    void whatTheOtherDidIsTakenAlone() throws Exception {
        ours(Conflicted.ADVERT, "Ours.");
        theirs(Conflicted.PRAISE, "Theirs.");
        look();
        question().button("Take the file, lose mine").click();
        assertEquals("The card without fees.", promise(Conflicted.ADVERT));
        assertEquals("Theirs.", promise(Conflicted.PRAISE));
        assertFalse(session.dirty());
    }

    @Test
    @Tag("long")
    void allEditorsOfThePortfolioFollow() throws Exception {
        UiThread.act(() -> new MatrixOpener(Desktop.page()).journey(session.portfolio().getJourneys().getFirst()));
        MatrixEditor matrix = desktop.bot().editorById(EditorIds.MATRIX).part(MatrixEditor.class);
        ours(Conflicted.ADVERT, "Ours.");
        PortfolioDocument theirs = PortfolioFiles.load(file);
        Touchpoint post = CjmFactory.eINSTANCE.createTouchpoint();
        post.setName("Reads a post about fees");
        ((Stage) Conflicted.touchpoint(theirs, Conflicted.PRAISE).eContainer()).getTouchpoints().add(post);
        PortfolioFiles.save(theirs);
        look();
        question().button("Merge").click();
        desktop.bot().waitUntil(
                Conditions.that("the matrix has the row", () -> rows(matrix).contains("Reads a post about fees")));
        Desktop.part(map, Desktop.touchpoint(session, "Reads a post about fees"), PartRole.TOUCHPOINT);
        desktop.undo();
        desktop.bot().waitUntil(Conditions.that("the row is gone",
                () -> !rows(matrix).contains("Reads a post about fees")));
    }

    private static List<String> rows(MatrixEditor matrix) {
        return UiThread.call(() -> matrix.page().orElseThrow().table().grid().rows().stream().map(GridRow::name)
                .toList());
    }

    private void look() {
        UiThread.act(() -> desktop.shell().notifyListeners(SWT.Activate, new Event()));
    }

    private Bot question() {
        return desktop.bot().shell("Changed by another program").bot();
    }

    private Touchpoint touchpoint(String id) {
        return UiThread.call(() -> Conflicted.touchpoint(session.document(), id));
    }

    private String promise(String id) {
        return UiThread.call(() -> touchpoint(id).getPromise());
    }

    private void ours(String id, String promise) {
        UiThread.act(() -> session.execute(new FeatureEdits(session.domain()).set(
                Conflicted.touchpoint(session.document(), id), Literals.TOUCHPOINT__PROMISE, promise)));
    }

    private void theirs(String id, String promise) throws Exception {
        PortfolioDocument theirs = PortfolioFiles.load(file);
        Conflicted.touchpoint(theirs, id).setPromise(promise);
        PortfolioFiles.save(theirs);
    }

    private String onDisk(String id) throws Exception {
        return Conflicted.touchpoint(PortfolioFiles.load(file), id).getPromise();
    }
}
