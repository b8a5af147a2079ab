package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.compare.Change;
import org.waymark.testing.Conditions;
import org.waymark.testing.EditorBot;
import org.waymark.testing.Keyboard;
import org.waymark.testing.UiThread;
import org.waymark.ui.compare.CompareEditor;
import org.waymark.ui.compare.Comparing;
import org.waymark.ui.compare.FileVersion;
import org.waymark.ui.session.PortfolioSession;

/** Comparing an open portfolio with another file and reverting changes, by keyboard. */
@DesktopTest
class CompareEditorTest {

    @TempDir
    private Path folder;

    private final Desktop desktop;
    private PortfolioSession session;
    private EditorBot editor;

    CompareEditorTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @BeforeEach
    void open() throws Exception {
        desktop.open(Conflicted.edited(folder));
        session = desktop.session();
        UiThread.act(() -> Comparing.open(Desktop.page(), session,
                new FileVersion(Samples.path("contact-centre.cjm"))));
        editor = desktop.bot().editorById("org.waymark.ui.compareEditor");
        editor.bot().widget(Label.class, "label with the count", label -> label.getText().startsWith("Changes: "), 0);
    }

    @Test
    @Tag("long")
    void aChangeIsTakenBackAndDoneAgain() {
        String before = desktop.text();
        int count = changes().size();
        assertTrue(count >= 5, changes()::toString);
        Change first = changes().getFirst();
        Keyboard.focused().typeText("r");
        desktop.bot().waitUntil(Conditions.that("a change less", () -> changes().size() < count));
        assertFalse(changes().contains(first));
        UiThread.act(() -> session.undo());
        assertEquals(before, desktop.text());
        desktop.bot().waitUntil(Conditions.that("the change again", () -> changes().size() == count));
    }

    @Test
    void allOfATouchpointIsTakenBackWithOneKeyAndOneUndo() {
        String before = desktop.text();
        List<Change> others = changes().stream().filter(change -> !isInPraise(change)).toList();
        assertTrue(changes().size() > others.size() + 1, changes()::toString);
        for (int i = 0; i < changes().size() && !selected().contains("Promise"); i++) {
            Keyboard.focused().typeText("n");
        }
        Keyboard.focused().pressShortcut("Shift+R");
        desktop.bot().waitUntil(Conditions.that("only the others", () -> changes().equals(others)));
        UiThread.act(() -> session.undo());
        assertEquals(before, desktop.text());
    }

    private String selected() {
        return String.join("", editor.bot().tree().selection());
    }

    private static boolean isInPraise(Change change) {
        return change.element().id().equals(Conflicted.PRAISE)
                || change.element().path().contains("Colleague praises the card");
    }

    @Test
    @Tag("long")
    void wordsFindAChange() {
        Keyboard.focused().typeText("f");
        Text filter = editor.bot().widget(Text.class, "filter", text -> text.getMessage().startsWith("Filter"), 0);
        Keyboard.into(filter).typeText("first year");
        assertEquals(3, editor.bot().tree().visibleRows().size(), editor.bot().tree().visibleRows()::toString);
        assertTrue(editor.bot().tree().visibleRows().getLast().contains("Promise"));
    }

    private List<Change> changes() {
        return UiThread.call(() -> editor.part(CompareEditor.class).changes());
    }
}
