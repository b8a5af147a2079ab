package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.core.edit.FeatureEdits;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.MomentKind;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.Bot;
import org.waymark.testing.Conditions;
import org.waymark.testing.UiThread;
import org.waymark.ui.explorer.ExplorerView;
import org.waymark.ui.parts.ViewIds;
import org.waymark.ui.preferences.Settings;
import org.waymark.ui.session.PortfolioSession;

/** Edits in the properties view, and their undo. */
@DesktopTest
class PropertiesTest {

    private final Desktop desktop;
    private PortfolioSession session;
    private Touchpoint touchpoint;
    private String before;

    PropertiesTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @BeforeEach
    void open() {
        desktop.open("contact-centre.cjm");
        session = desktop.session();
        touchpoint = Desktop.touchpoint(session, "Colleague praises the card");
        before = desktop.text();
        select(touchpoint);
    }

    @Test
    void choicesAndTextsAreStepsThatAllCanBeTakenBack() {
        properties().comboBoxWithLabel("Moment").setSelection("Moment of truth");
        assertEquals(MomentKind.MOMENT_OF_TRUTH, touchpoint.getMoment());
        properties().textWithLabel("Thought").setText("One line\nand another");
        select(session.portfolio());
        assertEquals("One line\nand another", touchpoint.getThought());
        select(touchpoint);
        undo();
        undo();
        assertEquals("Stimulus", properties().comboBoxWithLabel("Moment").selection());
        assertEquals(before, desktop.text());
    }

    @Test
    void whatIsNoValueIsSaidAndChangesNothing() {
        properties().textWithLabel("Duration").setText("soon").pressShortcut("CR");
        properties().label("This is not a duration. Write 1 h 30 min, 2 days or 90 (minutes).");
        assertEquals(before, desktop.text());
        properties().textWithLabel("Duration").setText("90").pressShortcut("CR");
        assertEquals("1 h 30 min", properties().textWithLabel("Duration").getText());
    }

    @Test
    @Tag("long")
    void savingTakesOverWhatIsBeingTyped() {
        properties().textWithLabel("Name").setText("Typed and not left");
        assertTrue(session.dirty());
        desktop.save();
        assertEquals("Typed and not left", touchpoint.getName());
        assertFalse(session.dirty());
    }

    /** A metric with a long name is whole below its table, and in the tooltip of its cell. */
    @Test
    @Tag("long")
    void textsThatATableCutsAreReadByKeyboardAndMouse() {
        select(desktop.journey());
        Table table = properties().widget(Table.class, "measurements",
                t -> t.getColumnCount() == 3 && t.getItemCount() > 1, 0);
        String longest = "Card retention after 12 months";
        UiThread.act(table::setFocus);
        desktop.real().key("Down", "Down");
        properties().label(longest);
        desktop.real().key("Up");
        desktop.bot().waitUntil(Conditions.that("a short name needs no line of its own",
                () -> Arrays.stream(table.getParent().getChildren()).noneMatch(
                        it -> it instanceof Label label && it.isVisible() && label.getText().equals(longest))));
        desktop.real().move(() -> UiThread.call(() -> {
            Rectangle cell = table.getItem(1).getBounds(0);
            return table.toDisplay(cell.x + 30, cell.y + cell.height / 2);
        }));
        desktop.bot().waitUntil(Conditions.equal("the tooltip", longest, table::getToolTipText));
    }

    @Test
    @Tag("long")
    void theDialogForAPictureSaysWhatItIsFor() {
        String title = "Picture: choose a picture in the folder of the portfolio";
        desktop.real().clickToSystem(new Clicks(desktop).tool("Choose a file"));
        desktop.real().awaitActive(title).keyUntilClosed(title, "Escape");
        assertEquals(before, desktop.text());
    }

    /** The field has as many lines as its text is seen in, also where a line ends just before or behind its edge. */
    @Test
    @Tag("long")
    void aFieldIsAsHighAsTheLinesOfItsText() {
        select(touchpoint);
        Text text = properties().textWithLabel("Customer action").widget();
        UiThread.act(text::setFocus);
        int single = boxes("Description")[0].height;
        for (int letters = 10; letters < 80; letters++) {
            String now = "Reads the poster on the train, ".repeat(3).substring(0, letters);
            UiThread.act(() -> {
                text.setText(now);
                text.setSelection(now.length());
            });
            int lines = UiThread.call(() -> 1 + (text.getCaretLocation().y + text.getLineHeight() / 2)
                    / text.getLineHeight());
            desktop.bot().waitUntil(Conditions.equal("the height of '" + now + "'",
                    single + (lines - 1) * line("Customer action"), () -> boxes("Customer action")[0].height));
        }
        desktop.real().key("Escape");
        assertEquals(before, desktop.text());
    }

    @Test
    @Tag("long")
    void severalElementsChangeInOneStep() {
        Touchpoint other = Desktop.touchpoint(session, "Reads reviews at night");
        select(touchpoint, other);
        assertEquals("(mixed)", properties().comboBoxWithLabel("Moment").selection());
        properties().comboBoxWithLabel("Moment").setSelection("Moment of truth");
        assertEquals(touchpoint.getMoment(), other.getMoment());
        undo();
        assertEquals(before, desktop.text());
    }

    @Test
    @Tag("long")
    void textsCanBeReadInTheDarkAfterAChangeToo() {
        Settings settings = PlatformUI.getWorkbench().getService(Settings.class);
        UiThread.act(() -> settings.look(Settings.Look.DARK));
        try {
            select(session.portfolio());
            select(touchpoint);
            assertTrue(contrast() > 100, () -> "at first: " + contrast());
            UiThread.act(() -> session.execute(new FeatureEdits(session.domain()).set(touchpoint,
                    CjmPackage.Literals.NAMED_ELEMENT__NAME, "Changed elsewhere")));
            UiThread.flush();
            assertEquals("Changed elsewhere", properties().textWithLabel("Name").getText());
            assertTrue(contrast() > 100, () -> "after a change: " + contrast());
        } finally {
            UiThread.act(() -> settings.look(Settings.Look.LIGHT));
        }
    }

    @Test
    @Tag("long")
    void aTextOfOneLineIsAsHighAsAFieldAndStandsInItsMiddle() {
        select(touchpoint);
        int single = UiThread.call(() -> properties().textWithLabel("Duration").widget().getSize().y);
        for (String label : List.of("Name", "Description")) {
            Rectangle[] boxes = boxes(label);
            assertEquals(single, boxes[0].height, label);
            int above = boxes[1].y - boxes[0].y;
            int below = boxes[0].y + boxes[0].height - boxes[1].y - line(label);
            assertTrue(Math.abs(above - below) <= 2, label + ": " + above + " above, " + below + " below");
        }
        UiThread.act(() -> properties().textWithLabel("Name").widget().setFocus());
        desktop.real().key("End");
        desktop.real().type(" and tells everybody at home and at work, and all the neighbours, how well it works");
        desktop.bot().waitUntil(Conditions.that("the field has grown",
                () -> boxes("Name")[0].height >= single + line("Name")));
        Pictures.take(desktop.shell(), "properties-lines.png");
        desktop.real().key("Return");
        desktop.undo();
        assertEquals(before, desktop.text());
    }

    /** Returns the places of a field's frame and of its text on the screen. */
    private Rectangle[] boxes(String label) {
        return UiThread.call(() -> {
            Text text = properties().textWithLabel(label).widget();
            Composite frame = text.getParent();
            return new Rectangle[]{text.getDisplay().map(frame.getParent(), null, frame.getBounds()),
                    text.getDisplay().map(frame, null, text.getBounds())};
        });
    }

    private int line(String label) {
        return UiThread.call(() -> properties().textWithLabel(label).widget().getLineHeight());
    }

    /** Returns the difference of the name's text colour and its ground, 0..255. */
    private int contrast() {
        return UiThread.call(() -> {
            Text name = properties().textWithLabel("Name").widget();
            return Math.abs(name.getForeground().getGreen() - name.getBackground().getGreen());
        });
    }

    @Test
    @Tag("long")
    void aClosedViewLeavesNoFollowerOfTheSession() {
        UiThread.act(() -> Desktop.page().hideView(Desktop.page().findView("org.waymark.ui.properties")));
        int without = UiThread.call(session::listenerCount);
        UiThread.act(() -> Desktop.page().showView("org.waymark.ui.properties"));
        select(touchpoint);
        assertTrue(UiThread.call(session::listenerCount) > without);
        assertTrue(touchpoint.eAdapters().isEmpty());
        UiThread.act(() -> Desktop.page().hideView(Desktop.page().findView("org.waymark.ui.properties")));
        assertEquals(without, UiThread.call(session::listenerCount));
    }

    private Bot properties() {
        return desktop.bot().viewById("org.waymark.ui.properties").bot();
    }

    /** Selects elements in the models explorer, where the map does not show them. */
    private void select(EObject... elements) {
        UiThread.act(() -> {
            ExplorerView explorer = explorer();
            explorer.viewer().setSelection(new StructuredSelection(List.of(elements)), true);
        });
        UiThread.flush();
    }

    private static ExplorerView explorer() throws PartInitException {
        return (ExplorerView) Desktop.page().showView(ViewIds.EXPLORER);
    }

    private void undo() {
        UiThread.act(() -> session.undo());
    }
}
