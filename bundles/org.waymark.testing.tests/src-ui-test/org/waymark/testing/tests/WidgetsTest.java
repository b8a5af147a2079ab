package org.waymark.testing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.testing.PerspectiveBot;
import org.waymark.testing.Bot;
import org.waymark.testing.Conditions;
import org.waymark.testing.Keyboard;
import org.waymark.testing.Keystrokes;
import org.waymark.testing.LogWatch;
import org.waymark.testing.ScreenshotOnFailure;
import org.waymark.testing.ShellBot;
import org.waymark.testing.TimeoutException;
import org.waymark.testing.UiThread;
import org.waymark.testing.ViewBot;
import org.waymark.testing.WaymarkBot;
import org.waymark.testing.WidgetNotFoundException;

@ExtendWith(ScreenshotOnFailure.class)
class WidgetsTest {

    private final WaymarkBot workbench = new WaymarkBot();
    private ViewBot view;
    private Bot bot;

    @BeforeEach
    void open() {
        workbench.windowShell().activate();
        view = workbench.showView(WidgetsView.ID);
        view.setFocus();
        bot = view.bot();
    }

    @AfterEach
    void close() {
        workbench.closeAllShells();
        view.close();
    }

    private void assertLast(String expected) {
        bot.waitUntil(Conditions.equal("the last line", expected, () -> lastLabel().getText()));
    }

    private Label lastLabel() {
        int labels = bot.count(Label.class);
        return bot.widget(Label.class, "last line", label -> true, labels - 1);
    }

    @Test
    void perspectivesAreFoundByLabelAndById() {
        WaymarkBot window = new WaymarkBot();
        PerspectiveBot active = window.activePerspective();
        assertTrue(active.isActive());
        assertEquals(active.getId(), window.perspectiveByLabel(active.getLabel()).getId());
        assertEquals(active.getLabel(), window.perspectiveById(active.getId()).activate().getLabel());
        assertTrue(window.perspectives().stream().anyMatch(each -> each.getId().equals(active.getId())));
        assertEquals(window.viewByTitle("Widgets").getId(), window.viewByPartName("Widgets").getId());
    }

    @Test
    void aMenuItemOpensADialogAndAButtonClosesIt() {
        workbench.menu("Driver").menu("Greet...").click();
        ShellBot dialog = workbench.shell("Greeting");
        assertEquals("Good morning", dialog.bot().label("Good morning").getText());
        workbench.button("OK").click();
        workbench.waitUntil(Conditions.shellCloses(dialog));
    }

    @Test
    void aKeyBindingRunsItsCommandAndEscapeClosesTheDialog() {
        workbench.keyboard().pressShortcut("M1+M2+F9");
        ShellBot dialog = workbench.shell("Greeting").activate();
        workbench.keyboard().pressShortcut(Keystrokes.ESC);
        workbench.waitUntil(Conditions.shellCloses(dialog));
    }

    @Test
    void enterPressesTheDefaultButton() {
        workbench.keyboard().pressShortcut("M1+M2+F9");
        ShellBot dialog = workbench.shell("Greeting").activate();
        workbench.keyboard().pressShortcut(Keystrokes.CR);
        workbench.waitUntil(Conditions.shellCloses(dialog));
    }

    @Test
    void menusSayWhatIsInThem() {
        assertEquals(List.of("Greet..."), workbench.menu("Driver").menuItems());
        assertTrue(workbench.menu("Driver").menu("Greet...").isEnabled());
    }

    @Test
    void treeItemsAreFoundByTheirTexts() {
        bot.tree().expandNode("Fruit", "Pear");
        assertEquals(List.of("Fruit", "  Apple", "  Pear", "    Conference", "Trees"), bot.tree().visibleRows());
        bot.tree().getTreeItem("Fruit").getNode("Pear").getNode("Conference").select();
        assertLast("selected [Conference]");
        bot.tree().getTreeItem("Fruit").getNode("Apple").doubleClick();
        assertLast("opened [Apple]");
        bot.tree().getTreeItem("Fruit").collapse();
        assertEquals(List.of("Fruit", "Trees"), bot.tree().visibleRows());
    }

    @Test
    void contextMenusAreFilledForTheSelection() {
        bot.tree().getTreeItem("Trees").contextMenu("More", "Cut Trees").click();
        assertLast("Cut Trees");
    }

    @Test
    void keysWriteIntoATextField() {
        bot.textWithLabel("Name").typeText("Анна Ü!x").pressShortcut("BS");
        assertEquals("Анна Ü!", bot.textWithLabel("Name").getText());
        bot.textWithLabel("Name").pressShortcut("HOME", "DEL", "CR");
        assertLast("entered нна Ü!");
        bot.textWithLabel("Name").selectAll().typeText("new");
        assertEquals("new", bot.text("new").getText());
    }

    @Test
    void keysWriteIntoAStyledText() {
        bot.styledText().pressShortcut("M1+END").typeText(" tail\nПривет");
        assertEquals("long tail\nПривет", bot.styledText().getText().replace("\r", ""));
    }

    @Test
    void tabMovesTheFocus() {
        bot.textWithLabel("Name").setFocus();
        Keyboard.focused().pressShortcut(Keystrokes.TAB);
        bot.waitUntil(Conditions.that("the combo box has the focus", () -> bot.comboBox().isActive()));
    }

    @Test
    void buttonsAndListsReact() {
        bot.button("Apply").click();
        assertLast("Apply pressed");
        bot.checkBox("Loud").click();
        assertLast("Loud on");
        assertTrue(bot.checkBox("Loud").isChecked());
        bot.radio("Right").click();
        bot.radio("Left").click();
        assertFalse(bot.radio("Right").isChecked());
        bot.comboBoxWithLabel("Colour").setSelection("green");
        assertLast("chose green");
    }

    @Test
    void tablesAreReadAndOpened() {
        assertEquals(List.of("City", "Country"), bot.table().columns());
        assertEquals("Norway", bot.table().cell(bot.table().indexOf("Bergen"), "Country"));
        bot.table().doubleClick(0, 1);
        assertLast("opened Tver");
    }

    @Test
    void aViewHasAToolBarAndAMenu() {
        view.toolbarButton("Whistle now").click();
        assertLast("Whistle");
        view.viewMenu("Shout").click();
        assertLast("Shout");
    }

    @Test
    void aMissingWidgetIsNamedBesideWhatIsThere() {
        Bot quick = bot.within(Duration.ofMillis(50));
        String message = assertThrows(WidgetNotFoundException.class, () -> quick.button("Finish")).getMessage();
        assertTrue(message.contains("no button 'Finish'") && message.contains("Button 'Apply'"), message);
        String condition = assertThrows(TimeoutException.class,
                () -> quick.waitUntil(Conditions.equal("the sum", 5, () -> 4))).getMessage();
        assertTrue(condition.contains("expected the sum to be 5, it is 4"), condition);
    }

    @Test
    void whatAListenerThrowsReachesTheTest() {
        bot.textWithLabel("Name").widget();
        RuntimeException thrown = assertThrows(IllegalArgumentException.class, () -> UiThread.act(() -> {
            throw new IllegalArgumentException("by the listener");
        }));
        assertEquals("by the listener", thrown.getMessage());
    }

    @Test
    void theLogIsWatched() {
        try (LogWatch log = new LogWatch()) {
            assertEquals(List.of(), log.entries());
            org.eclipse.core.runtime.ILog.of(WidgetsTest.class).warn("as expected by a test");
            assertTrue(log.entries().get(0).endsWith("as expected by a test"), log.entries()::toString);
        }
    }
}
