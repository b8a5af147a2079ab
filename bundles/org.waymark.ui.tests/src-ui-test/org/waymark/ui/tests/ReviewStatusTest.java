package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.core.layout.PartRole;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyStatus;
import org.waymark.testing.Bot;
import org.waymark.testing.Conditions;
import org.waymark.testing.RealInput;
import org.waymark.testing.TableBot;
import org.waymark.testing.UiThread;
import org.waymark.testing.gef.GefEditorBot;
import org.waymark.ui.map.parts.ElementPart;
import org.waymark.ui.preferences.Settings.Look;

/** The review status of a journey: changed by keys, after what stands against it was read. */
@DesktopTest
class ReviewStatusTest {

    private static final String TITLE = "Review status";

    private final Desktop desktop;
    private final RealInput input;
    private GefEditorBot map;
    private Journey journey;

    ReviewStatusTest(Desktop desktop) {
        this.desktop = desktop;
        input = desktop.real();
    }

    @BeforeEach
    void open() {
        map = desktop.open("contact-centre.cjm");
        journey = UiThread.call(() -> desktop.session().portfolio().getJourneys().getFirst());
        UiThread.act(() -> Desktop.settings().author("Ines"));
        Desktop.part(map, Desktop.touchpoint(desktop.session(), "Third approval: finance"), PartRole.TOUCHPOINT)
                .click();
        map.setFocus();
    }

    private Bot dialog() {
        input.key("ctrl+shift+r");
        Bot dialog = desktop.bot().shell(TITLE).bot();
        desktop.bot().waitUntil(Conditions.that("a status has the focus", () -> UiThread.display()
                .getFocusControl() instanceof Button button && button.getShell().getText().equals(TITLE)));
        return dialog;
    }

    @Test
    void itNamesWhatIsOpenAndSignsTheStatusThatWasChosen() {
        String before = desktop.text();
        assertTrue(desktop.bot().toolbarButtonWithTooltip(
                "Review status: Approved: Stefan Brandt, Apr 2, 2026. Click to change it.").isEnabled());
        Bot dialog = dialog();
        TableBot open = dialog.table();
        assertEquals(7, open.rowCount());
        assertEquals("Ruth Adler: I answer 40 letters a week about that sentence. Nobody reads it as you do.",
                open.cell(0, 0));
        input.key("Up", "space");
        desktop.bot().waitUntil(Conditions.that("the other status is chosen",
                () -> dialog.radio("In review").widget().getSelection()));
        input.key("Return");
        desktop.bot().waitUntil(Conditions.equal("the status", JourneyStatus.IN_REVIEW, journey::getStatus));
        assertEquals("Ines", UiThread.call(journey::getReviewedBy));
        desktop.bot().widget(ToolItem.class, "the status in the bar",
                item -> String.valueOf(item.getToolTipText()).startsWith("Review status: In review: Ines"), 0);
        desktop.undo();
        assertEquals(before, desktop.text());
    }

    @Test
    @Tag("long")
    void anOpenCommentOfTheListIsGoneTo() {
        Bot dialog = dialog();
        dialog.table().setFocus();
        input.key("Return");
        desktop.bot().waitUntil(Conditions.that("the pain point is selected", () -> desktop.front().viewer()
                .getSelectedEditParts().stream().anyMatch(part -> part instanceof ElementPart shown
                        && shown.placed().key().elementId().equals("_pp_ad_1"))));
        assertEquals(JourneyStatus.APPROVED, UiThread.call(journey::getStatus), "going there changes nothing");
    }

    /** Returns the colour of the default button, or of the other one. */
    private static RGB ground(boolean standard) {
        Button button = UiThread.display().getActiveShell().getDefaultButton();
        return java.util.Arrays.stream(button.getParent().getChildren()).map(Button.class::cast)
                .filter(it -> (it == button) == standard).findFirst().orElseThrow().getBackground().getRGB();
    }

    @Test
    @Tag("long")
    void picturesInBothLooks() {
        dialog();
        Pictures.take(UiThread.call(() -> UiThread.display().getActiveShell()), "review-status.png")
                .down("Draft", "In review", "Approved", "Archived");
        Pictures.keep("review-status.png");
        input.key("Escape");
        Desktop.look(Look.DARK);
        dialog();
        Pictures.take(UiThread.call(() -> UiThread.display().getActiveShell()), "review-status-dark.png");
        assertNotEquals(UiThread.call(() -> ground(false)), UiThread.call(() -> ground(true)),
                "the button that Enter presses stands out in the dark, too");
        input.key("Escape");
    }
}
