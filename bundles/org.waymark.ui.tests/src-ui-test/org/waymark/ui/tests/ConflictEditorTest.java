package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.compare.Conflict;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.rules.RuleSettings;
import org.waymark.core.rules.Severity;
import org.waymark.core.rules.Validator;
import org.waymark.model.cjm.MomentKind;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.Conditions;
import org.waymark.testing.EditorBot;
import org.waymark.testing.Keyboard;
import org.waymark.testing.UiThread;
import org.waymark.ui.session.PortfolioSession;

/** Resolving the conflicts of a merge by keyboard alone. */
@DesktopTest
class ConflictEditorTest {

    @TempDir
    private Path folder;

    private final Desktop desktop;
    private Path file;
    private PortfolioSession session;
    private EditorBot editor;

    ConflictEditorTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @BeforeEach
    void open() throws Exception {
        file = Conflicted.file(folder);
        desktop.open(file);
        session = desktop.session();
        desktop.bot().editorById("org.waymark.ui.mapEditor").bot().button("Resolve...").click();
        editor = desktop.bot().editorById("org.waymark.ui.conflictEditor");
    }

    @Test
    void everyConflictIsAnsweredWithOneKeyAndTheFileIsCleanAfterwards() throws Exception {
        count("4 of 4 merge conflicts");
        // both texts of the advert, our moment and their promise of the praise
        keys("3", "1", "2");
        count("1 of 4 merge conflicts");
        // the touchpoint that we deleted stays in their version
        keys("2");
        count("All merge conflicts");
        assertEquals("No fee? I want to see that in writing.\nNo fee? There must be small print.",
                touchpoint(Conflicted.ADVERT).getThought());
        assertEquals(MomentKind.MOMENT_OF_TRUTH, touchpoint(Conflicted.PRAISE).getMoment());
        assertEquals("The card costs nothing, whatever you spend.", touchpoint(Conflicted.PRAISE).getPromise());
        assertEquals("Four stars, but the angry ones are all about fees.",
                touchpoint(Conflicted.REVIEWS).getThought());
        desktop.save();
        assertFalse(Files.readString(file).contains("<conflicts"));
        assertEquals(List.of(), new Validator().validate(PortfolioFiles.load(file), RuleSettings.standard()).stream()
                .filter(finding -> finding.severity() == Severity.ERROR).toList());
    }

    @Test
    @Tag("long")
    void anAnswerIsOneStepThatCanBeUndone() {
        keys("1");
        count("3 of 4 merge conflicts");
        assertTrue(session.dirty());
        UiThread.act(() -> session.undo());
        count("4 of 4 merge conflicts");
        assertFalse(session.dirty());
    }

    @Test
    @Tag("long")
    void anAnswerIsTyped() {
        keys("n", "p", "e");
        Keyboard.focused().typeText("Free? Show me.");
        Keyboard.focused().pressShortcut("Ctrl+Enter");
        count("3 of 4 merge conflicts");
        assertEquals("Free? Show me.", touchpoint(Conflicted.ADVERT).getThought());
    }

    @Test
    @Tag("long")
    void savingKeepsWhatIsOpenAndTheMapSaysSo() throws Exception {
        keys("1");
        desktop.save();
        assertEquals(3, Conflict.all(PortfolioFiles.load(file).portfolio()).size());
        keys("m");
        desktop.bot().editorById("org.waymark.ui.mapEditor").bot().widget(Label.class, "label with the count",
                label -> label.getText().contains("to resolve: 3"), 0);
    }

    @Test
    @Tag("long")
    void aKeyShowsTheElementOnItsMap() {
        keys("m");
        desktop.bot().waitUntil(Conditions.that("the map is in front", () -> Desktop.page().getActiveEditor()
                .getSite().getId().equals("org.waymark.ui.mapEditor")));
    }

    private Touchpoint touchpoint(String id) {
        return UiThread.call(() -> (Touchpoint) session.document().find(id).orElseThrow());
    }

    private void count(String text) {
        editor.bot().widget(Label.class, "label with " + text, label -> label.getText().contains(text), 0);
    }

    private void keys(String... keys) {
        for (String key : keys) {
            Keyboard.focused().typeText(key);
            UiThread.flush();
        }
    }
}
