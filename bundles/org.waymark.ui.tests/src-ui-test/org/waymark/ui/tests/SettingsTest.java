package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.core.ownership.RoleSpelling;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.testing.Bot;
import org.waymark.testing.Conditions;
import org.waymark.testing.ShellBot;
import org.waymark.testing.UiThread;
import org.waymark.ui.preferences.Settings;
import org.waymark.ui.preferences.Settings.Appearance;
import org.waymark.ui.preferences.Settings.Look;
import org.waymark.ui.preferences.Settings.TypeSize;

/** Each setting acts, and the dialog takes all of them over. */
@DesktopTest
class SettingsTest {

    private final Desktop desktop;

    SettingsTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @AfterEach
    void asBefore() {
        UiThread.act(() -> {
            Settings settings = Desktop.settings();
            settings.appearance(Appearance.LIGHT);
            settings.size(TypeSize.NORMAL);
            settings.spelling(RoleSpelling.RACIS);
            settings.author(System.getProperty("user.name"));
            settings.reminder(0);
            settings.keepRecovery(true);
        });
    }

    @Test
    void theDialogTakesAllChoicesOver() {
        Bot dialog = dialog();
        dialog.tree().getTreeItem("General").select();
        dialog.textWithLabel("Your name:").setText("Mia");
        dialog.comboBoxWithLabel("Spelling of roles:").setSelection("RASCI");
        Pictures.take(shell(), "preferences-general.png");
        dialog.tree().getTreeItem("Colours and type").select();
        dialog.comboBoxWithLabel("Type in maps:").setSelection("Large");
        Pictures.take(shell(), "preferences-look.png");
        dialog.tree().getTreeItem("Saving and recovery").select();
        dialog.comboBoxWithLabel("Remind me of unsaved work:").setSelection("after 20 minutes");
        Pictures.take(shell(), "preferences-saving.png");
        dialog.button("Apply and close").click();
        Settings settings = Desktop.settings();
        desktop.bot().waitUntil(Conditions.equal("the author", "Mia", () -> settings.author()));
        assertEquals(RoleSpelling.RASCI, UiThread.call(settings::spelling));
        assertEquals(1.2, UiThread.<Double>call(() -> settings.theme().scale()).doubleValue());
        assertEquals(20, UiThread.<Integer>call(settings::reminder).intValue());
    }

    @Test
    @Tag("long")
    void highContrastIsBlackOnWhite() {
        desktop.open("contact-centre.cjm");
        UiThread.act(() -> Desktop.settings().appearance(Appearance.CONTRAST));
        assertTrue(UiThread.call(() -> Desktop.settings().theme().palette().ink()
                .contrast(Desktop.settings().theme().palette().canvas())) > 20);
        Pictures.take(desktop.shell(), "contrast.png");
        UiThread.act(() -> Desktop.settings().appearance(Appearance.DARK));
        assertEquals(Look.DARK, UiThread.call(() -> Desktop.settings().look()));
        Bot dialog = dialog();
        dialog.tree().getTreeItem("Colours and type").select();
        Pictures.take(shell(), "preferences-dark.png");
        dialog.button("Cancel").click();
    }

    @Test
    void withoutRecoveryUnsavedWorkIsNotCopied() {
        desktop.open("contact-centre.cjm");
        desktop.set(desktop.journey(), Literals.NAMED_ELEMENT__NAME, "Copied");
        desktop.bot().waitUntil(Conditions.that("unsaved work is copied", () -> copies() > 0));
        UiThread.act(() -> Desktop.settings().keepRecovery(false));
        desktop.set(desktop.journey(), Literals.NAMED_ELEMENT__NAME, "Not copied");
        desktop.bot().waitUntil(Conditions.that("the copy is gone", () -> copies() == 0));
    }

    private static long copies() throws IOException {
        Path folder = Path.of(System.getProperty("user.home"), ".waymark", "recovery");
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".recovery")).count();
        }
    }

    private Bot dialog() {
        Display.getDefault().asyncExec(() -> UiThread.act(() -> PlatformUI.getWorkbench()
                .getService(IHandlerService.class).executeCommand("org.waymark.ui.commands.preferences", null)));
        return desktop.bot().shell("Preferences").bot();
    }

    private Shell shell() {
        ShellBot shell = desktop.bot().shell("Preferences");
        return shell.widget();
    }
}
