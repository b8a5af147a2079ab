package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.testing.Bot;
import org.waymark.testing.Conditions;
import org.waymark.testing.TableBot;
import org.waymark.testing.UiThread;
import org.waymark.ui.compare.CompareEditor;
import org.waymark.ui.parts.ViewIds;
import org.waymark.ui.preferences.Settings.Look;

/** Earlier saves are listed, compared and taken back, without git. */
@DesktopTest
class VersionsTest {

    private final Desktop desktop;

    VersionsTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @BeforeEach
    void open() {
        desktop.open("contact-centre.cjm");
        desktop.bot().showView(ViewIds.VERSIONS);
    }

    @AfterEach
    void switchedOnAgain() {
        UiThread.act(() -> Desktop.settings().keepVersions(true));
    }

    @Test
    void aSavedVersionIsTakenBackInOneStep() {
        String opened = desktop.text();
        rename("First");
        desktop.save();
        rename("Second");
        desktop.save();
        String second = desktop.text();
        TableBot table = rows(3);
        assertTrue(bot().table().cell(0, 1).contains("Second"), bot().table().cell(0, 1));
        table.select(2);
        desktop.bot().toolbarButton("Take back").click();
        assertEquals(opened, desktop.text());
        assertTrue(UiThread.call(() -> desktop.session().dirty()), "nothing is saved before it is looked at");
        desktop.undo();
        assertEquals(second, desktop.text());
    }

    @Test
    @Tag("long")
    void aSavedVersionIsComparedWithWhatThereIsNow() {
        rename("First");
        desktop.save();
        rows(2).select(1);
        desktop.bot().toolbarButton("Compare with now").click();
        CompareEditor editor = desktop.bot().editorById("org.waymark.ui.compareEditor").part(CompareEditor.class);
        desktop.bot().waitUntil(Conditions.equal("the number of changes", 1, () -> editor.changes().size()));
    }

    @Test
    void whoSwitchesItOffKeepsNothing() {
        UiThread.act(() -> Desktop.settings().keepVersions(false));
        rename("First");
        desktop.save();
        assertTrue(bot().label("Saves are not kept. Preferences > Saving and recovery switches this on.").isVisible());
        assertFalse(bot().table().rowCount() > 0);
    }

    @Test
    @Tag("long")
    void picturesInBothLooks() {
        rename("Late fee, third draft");
        desktop.save();
        rows(2);
        Pictures.take(desktop.shell(), "versions.png").down("Saved versions", "The oldest version that is kept");
        Pictures.keep("versions.png");
        Desktop.look(Look.DARK);
        Pictures.take(desktop.shell(), "versions-dark.png");
    }

    private void rename(String name) {
        desktop.set(desktop.journey(), Literals.NAMED_ELEMENT__NAME, name);
    }

    /** Waits for the versions and for what they changed. */
    private TableBot rows(int count) {
        TableBot table = bot().table();
        desktop.bot().waitUntil(Conditions.that(count + " versions, all explained",
                () -> table.widget().getItemCount() == count
                        && table.widget().getItem(count - 1).getText(1).startsWith("The oldest")
                        && Arrays.stream(table.widget().getItems()).noneMatch(it -> it.getText(1).equals("\u2026"))));
        return table;
    }

    private Bot bot() {
        return desktop.bot().viewById(ViewIds.VERSIONS).bot();
    }
}
