package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Conditions;
import org.waymark.testing.RealInput;
import org.waymark.testing.UiThread;

/** F1 in a dialog shows the help for it, beside it. */
@DesktopTest
class DialogHelpTest {

    private final Desktop desktop;
    private final RealInput input;

    DialogHelpTest(Desktop desktop) {
        this.desktop = desktop;
        input = desktop.real();
    }

    @BeforeEach
    void open() {
        desktop.open("contact-centre.cjm").setFocus();
    }

    @Test
    void f1ShowsTheTopicOfADialogAndEscapeLeavesTheDialogOpen() {
        input.key("ctrl+shift+x");
        input.awaitActive("Export");
        input.key("F1");
        input.awaitActive("Help");
        assertEquals("Export, import and print", topic());
        desktop.bot().waitUntil(Conditions.that("the text has the focus",
                () -> UiThread.display().getFocusControl() instanceof StyledText));
        Pictures.take(UiThread.call(() -> UiThread.display().getActiveShell()), "dialog-help.png");
        input.keyUntilClosed("Help", "Escape");
        input.awaitActive("Export");
        input.keyUntilClosed("Export", "Escape");
    }

    @Test
    @Tag("long")
    void theReviewStatusIsPartOfEditing() {
        input.key("ctrl+shift+r");
        input.awaitActive("Review status");
        input.key("F1");
        input.awaitActive("Help");
        assertTrue(topic().startsWith("Editing"), topic());
        input.keyUntilClosed("Help", "Escape");
        input.keyUntilClosed("Review status", "Escape");
        assertTrue(UiThread.call(() -> Arrays.stream(UiThread.display().getShells())
                .noneMatch(shell -> shell.getText().equals("Help"))));
    }

    @Test
    @Tag("long")
    void f1InAPresentationShowsTheHelpAboveIt() {
        input.key("F5");
        desktop.bot()
                .waitUntil(Conditions.that("the map is presented", () -> UiThread.display().getActiveShell() != null
                        && UiThread.display().getActiveShell().getFullScreen()));
        Shell shown = UiThread.call(() -> UiThread.display().getActiveShell());
        input.key("F1");
        input.awaitActive("Help");
        assertTrue(topic().startsWith("Editing"), topic());
        Pictures.look(UiThread.call(() -> UiThread.display().getActiveShell()), "presentation-help.png");
        input.keyUntilClosed("Help", "Escape");
        assertTrue(UiThread.call(() -> !shown.isDisposed() && shown.isVisible()));
        desktop.bot().waitUntil(Conditions.that("the presentation has the keys again",
                () -> UiThread.display().getActiveShell() == shown));
        input.key("Escape");
        desktop.bot().waitUntil(Conditions.that("the presentation is closed", shown::isDisposed));
    }

    private String topic() {
        return desktop.bot().shell("Help").bot().comboBox().selection();
    }
}
