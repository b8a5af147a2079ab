package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.edit.FeatureEdits;
import org.waymark.core.layout.PartRole;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.testing.Conditions;
import org.waymark.testing.EditorBot;
import org.waymark.testing.LogWatch;
import org.waymark.testing.ShellBot;
import org.waymark.testing.UiThread;
import org.waymark.testing.gef.GefEditorBot;
import org.waymark.ui.open.Opener;
import org.waymark.ui.session.PortfolioSession;

/** Files that cannot be opened, must not be written, or change while an editor shows them. */
@DesktopTest
class BadFilesTest {

    @TempDir
    private Path folder;

    private final Desktop desktop;

    BadFilesTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @Test
    void aBrokenFileOpensAsAPageThatSaysWhatIsWrong() throws Exception {
        for (String content : List.of("", "<cjm", "not xml",
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
                "<a xmlns=\"http://example.org\"/>")) {
            Path file = Files.writeString(folder.resolve("broken.cjm"), content);
            try (LogWatch log = new LogWatch()) {
                UiThread.act(() -> new Opener(Desktop.page()).file(file));
                EditorBot page = desktop.bot().editorById("org.waymark.ui.problemEditor");
                page.bot().widget(Label.class, "label that names the file", l -> l.getText().contains("broken.cjm"), 0);
                assertEquals(content, Files.readString(file));
                page.close();
            }
        }
    }

    @Test
    void aMissingFileSaysSoAndIsTriedAgain() throws Exception {
        Path file = folder.resolve("contact-centre.cjm");
        UiThread.act(() -> new Opener(Desktop.page()).file(file));
        EditorBot page = desktop.bot().editorById("org.waymark.ui.problemEditor");
        Samples.copy("contact-centre.cjm", folder);
        page.bot().button("Try again").click();
        desktop.bot().editorById("org.waymark.ui.portfolioEditor");
    }

    @Test
    @Tag("long")
    void aNewerMinorVersionIsReadOnlyAndSaysWhy() throws Exception {
        Path file = folder.resolve("newer.cjm");
        Files.writeString(file, Files.readString(Samples.path("contact-centre.cjm"))
                .replaceFirst("formatVersion=\"[0-9.]+\"", "formatVersion=\"1.9\""));
        GefEditorBot map = desktop.open(file);
        EditorBot editor = desktop.bot().editorById("org.waymark.ui.mapEditor");
        editor.bot().widget(Label.class, "label with the reason", l -> l.getText().contains("1.9"), 0);
        PortfolioSession session = desktop.session();
        var touchpoint = UiThread.call(() -> session.portfolio().getJourneys().getFirst().getStages().getFirst()
                .getTouchpoints().getFirst());
        Desktop.part(map, touchpoint, PartRole.TOUCHPOINT).doubleClick();
        assertFalse(map.isEditing());
        assertFalse(desktop.bot().toolbarButtonWithTooltip("Delete").isEnabled());
    }

    @Test
    void aFailedSaveSaysSoAndLeavesTheEditorDirty() throws Exception {
        Path place = Files.createDirectory(folder.resolve("gone"));
        GefEditorBot map = desktop.open(Samples.copy("contact-centre.cjm", place));
        PortfolioSession session = desktop.session();
        var touchpoint = UiThread.call(() -> session.portfolio().getJourneys().getFirst().getStages().getFirst()
                .getTouchpoints().getFirst());
        Desktop.part(map, touchpoint, PartRole.TOUCHPOINT).doubleClick();
        map.directEditType("Changed");
        Files.delete(place.resolve("contact-centre.cjm"));
        Files.delete(place);
        Files.writeString(place, "a file where the folder was");
        desktop.bot().toolbarButtonWithTooltip("Save").click();
        ShellBot said = desktop.bot().shell("Harbour Bank: contact centre was not saved");
        for (String part : List.of("contact-centre.cjm", "A file stands where its folder should be.",
                "save it somewhere else")) {
            said.bot().widget(Label.class, "label that says '" + part + "'", l -> l.getText().contains(part), 0);
        }
        said.bot().button("OK").click();
        assertTrue(session.dirty());
        assertTrue(desktop.bot().editorById("org.waymark.ui.mapEditor").isDirty());
        assertEquals("Changed", UiThread.call(touchpoint::getName));
    }

    @Test
    void aSaveThatFindsNoRoomIsSaidLosesNothingAndIsRepeated() throws Exception {
        FileSizeLimit limit = new FileSizeLimit();
        assertTrue(limit.available(), "needs Linux and prlimit");
        Path file = Samples.copy("contact-centre.cjm", folder);
        desktop.open(file);
        PortfolioSession session = desktop.session();
        UiThread.act(() -> session.execute(new FeatureEdits(session.domain()).set(session.portfolio(),
                Literals.NAMED_ELEMENT__NAME, "Not lost")));
        limit.set(Files.size(file) / 2);
        try {
            desktop.bot().toolbarButtonWithTooltip("Save").click();
            ShellBot said = desktop.bot().shell("Not lost was not saved");
            said.bot().widget(Label.class, "label with file, cause and cure",
                    l -> l.getText().matches("(?s).*contact-centre\\.cjm: Could not be saved: [A-Z][^.:]*\\. "
                            + "Everything on disk is as it was; save it somewhere else\\."),
                    0);
            said.bot().button("OK").click();
        } finally {
            limit.lift();
        }
        assertTrue(session.dirty());
        assertTrue(desktop.bot().editorById("org.waymark.ui.mapEditor").isDirty());
        assertEquals(-1, Files.mismatch(Samples.path("contact-centre.cjm"), file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
        desktop.bot().toolbarButtonWithTooltip("Save").click();
        desktop.bot().waitUntil(Conditions.that("it is saved", () -> !session.dirty()));
        assertTrue(Files.readString(file).contains("name=\"Not lost\""));
    }

    @Test
    @Tag("long")
    void whenTheFolderIsGoneAnotherPlaceIsTaken() throws Exception {
        Path gone = Files.createDirectory(folder.resolve("gone"));
        Path file = Samples.copy("contact-centre.cjm", gone);
        desktop.open(file);
        PortfolioSession session = desktop.session();
        UiThread.act(() -> session.execute(new FeatureEdits(session.domain()).set(session.portfolio(),
                Literals.NAMED_ELEMENT__NAME, "Not lost")));
        Files.delete(file);
        Files.delete(gone);
        desktop.saveAs(Path.of("elsewhere.cjm"));
        Path elsewhere = folder.resolve("elsewhere.cjm");
        desktop.bot().waitUntil(Conditions.that("it is saved beside the folder", () -> Files.exists(elsewhere)));
        desktop.bot().waitUntil(Conditions.that("nothing is left to save", () -> !session.dirty()));
        assertTrue(Files.readString(elsewhere).contains("name=\"Not lost\""));
    }

    @Test
    @Tag("long")
    void aFileChangedByAnotherProgramIsReadAgain() throws Exception {
        Path file = Samples.copy("contact-centre.cjm", folder);
        desktop.open(file);
        Files.writeString(file, Files.readString(file).replace("name=\"Signs up\"", "name=\"Joins the bank\""));
        UiThread.act(() -> desktop.shell().notifyListeners(org.eclipse.swt.SWT.Activate,
                new org.eclipse.swt.widgets.Event()));
        desktop.bot().waitUntil(Conditions.that("the change is seen", () -> desktop.session()
                .portfolio().getJourneys().getFirst().getStages().get(1).getName().equals("Joins the bank")));
    }
}
