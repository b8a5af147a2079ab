package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.mapgrid.GridCell;
import org.waymark.core.layout.PartKey;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.Conditions;
import org.waymark.testing.Keyboard;
import org.waymark.testing.UiThread;
import org.waymark.testing.gef.GefEditorBot;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.SessionContext;

/** The keyboard of the map, key by key. */
@DesktopTest
class MapKeysTest {

    @TempDir
    private Path folder;

    private final Desktop desktop;
    private final Keyboard keys = Keyboard.focused();
    private PortfolioSession session;
    private GefEditorBot map;

    MapKeysTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @BeforeEach
    void open() throws Exception {
        Path file = folder.resolve("workshop.cjm");
        Files.write(file, WorkshopTest.class.getResourceAsStream("workshop-blank.cjm").readAllBytes());
        map = desktop.open(file);
        session = desktop.session();
        desktop.bot().waitUntil(Conditions.that("the first stage's name is being edited", map::isEditing));
    }

    @Test
    void aNewMapBeginsWithTheNameOfItsFirstStage() {
        assertFalse(session.dirty(), "nothing is changed yet");
        press("Esc");
        assertFalse(map.isEditing());
        assertEquals("Stage 1", stage(0).getName());
        assertFalse(session.dirty());
    }

    @Test
    void enterMakesTouchpointsAndEachIsOneStep() {
        type("Notice");
        press("Enter");
        type("Sees a fee");
        press("Enter");
        type("Asks a friend");
        press("Ctrl+Enter");
        type("Decide");
        press("Enter");
        assertEquals(List.of("Sees a fee", "Asks a friend"), Desktop.names(stage(0)));
        assertEquals("Decide", stage(1).getName());
        desktop.undo();
        assertEquals(1, stages(), "one step is the stage with its name");
        desktop.undo();
        assertEquals(List.of("Sees a fee"), Desktop.names(stage(0)));
        desktop.redo();
        assertEquals(List.of("Sees a fee", "Asks a friend"), Desktop.names(stage(0)));
    }

    @Test
    @Tag("long")
    void whatGetsNoNameIsNotKept() {
        type("Notice");
        press("Enter");
        assertTrue(map.isEditing(), "the first touchpoint is made");
        String shown = desktop.text();
        assertTrue(shown.contains("<touchpoints"));
        press("Esc");
        assertFalse(desktop.text().contains("<touchpoints"));
        assertEquals(cell(stage(0), GridCell.STAGES), focus());
        press("Enter", "Enter");
        assertFalse(desktop.text().contains("<touchpoints"), "left empty by Enter");
        press("Ctrl+Enter", "Esc");
        assertEquals(1, stages());
        desktop.undo();
        assertEquals("Stage 1", stage(0).getName());
        assertFalse(UiThread.call(() -> session.canUndo()), "nothing else was left to take back");
    }

    @Test
    void typingReplacesF2EditsAndShiftEnterBreaksTheLine() {
        write();
        press("Ctrl+Home", "Down", "Tab");
        type("calls");
        press("Enter");
        assertEquals("calls", touchpoint(0).getAction());
        assertEquals(cell(touchpoint(1), "action"), focus());
        press("Left");
        type("writes");
        press("Tab");
        assertEquals("writes", touchpoint(0).getAction());
        press("Shift+Tab", "F2");
        assertTrue(map.isEditing());
        press("Esc", "Delete");
        assertNull(touchpoint(0).getAction());
        assertEquals(2, stage(0).getTouchpoints().size(), "the cell is emptied, not its touchpoint");
    }

    @Test
    @Tag("long")
    void aLaneOfThingsGetsOneMore() {
        write();
        press("Ctrl+Home", "Down", "Tab", "Tab");
        type("Phone");
        press("Enter");
        type("Phone");
        press("Enter");
        assertEquals(1, session.portfolio().getChannels().size());
        assertSame(touchpoint(0).getChannels().getFirst(), touchpoint(1).getChannels().getFirst());
    }

    @Test
    @Tag("long")
    void plusAndMinusMoveTheCurveOfThePersonaInUse() {
        write();
        press("Ctrl+Home", "Down");
        type("++");
        assertEquals(BigDecimal.ONE, score(0, "Anna"));
        press("Ctrl+P");
        type("-");
        assertEquals(new BigDecimal("-0.5"), score(0, "Boris"));
        press("Ctrl+E");
        assertEquals(cell(touchpoint(0), "emotion"), focus());
        type("-1.5");
        press("Enter");
        assertEquals(new BigDecimal("-1.5"), score(0, "Boris"));
        assertEquals(cell(touchpoint(1), "emotion"), focus());
        type("2");
        press("Esc");
        assertEquals(0, UiThread.call(() -> touchpoint(1).getEmotions().size()), "given up");
        press("Left");
        desktop.undo();
        assertEquals(new BigDecimal("-0.5"), score(0, "Boris"), "a score of four keys is one step");
    }

    @Test
    @Tag("long")
    void aStageFoldsByTheSpaceBar() {
        write();
        press("Ctrl+Home");
        type(" ");
        assertEquals(1, UiThread.call(() -> desktop.editor().content().placed().columns().size()));
        assertFalse(desktop.text().contains("collapsed"));
        press("Down");
        assertEquals(cell(stage(0), PartKey.TOUCHPOINTS), focus());
        type(" ");
        assertEquals(2, UiThread.call(() -> desktop.editor().content().placed().columns().size()));
    }

    @Test
    void altAndArrowsMoveAndCtrlDDoubles() {
        write();
        press("Ctrl+Home", "Down", "Alt+Right");
        assertEquals(List.of("Asks", "Sees"), Desktop.names(stage(0)));
        assertEquals("Sees", ((Touchpoint) focus().step()).getName(), "the focus goes with it");
        press("Ctrl+D");
        assertEquals(3, stage(0).getTouchpoints().size());
    }

    @Test
    @Tag("long")
    void savingTakesOverWhatIsBeingTyped() throws Exception {
        type("Notice");
        press("Enter");
        type("Half a na");
        press("Ctrl+S");
        desktop.bot().waitUntil(Conditions.that("saved", () -> !session.dirty()));
        assertTrue(Files.readString(session.document().rootFile()).contains("Half a na"));
    }

    @Test
    void aTableFromASpreadsheetFillsTheMapInOneStep() {
        press("Esc");
        String before = desktop.text();
        TestClipboard.put("Notice\t\tDecide\nSees\tAsks\tCompares\n");
        press("Ctrl+V");
        assertEquals(List.of("Sees", "Asks"), Desktop.names(stage(0)));
        assertEquals("Decide", stage(1).getName());
        desktop.undo();
        assertEquals(before, desktop.text());
    }

    @Test
    @Tag("long")
    void aCopiedTouchpointComesBackWithAllThatIsInIt() {
        write();
        press("Ctrl+Home", "Down");
        type("+");
        press("Ctrl+C", "Right", "Ctrl+V");
        assertEquals(List.of("Sees", "Asks", "Sees"), Desktop.names(stage(0)));
        assertEquals(1, UiThread.call(() -> touchpoint(2).getEmotions().size()));
        press("Ctrl+X", "Ctrl+Home", "Down", "Ctrl+V");
        assertEquals(List.of("Sees", "Sees", "Asks"), Desktop.names(stage(0)));
    }

    @Test
    @Tag("long")
    void aPictureIsStoredBesideTheModel() {
        write();
        press("Ctrl+Home", "Down");
        UiThread.act(() -> {
            Clipboard clipboard = new Clipboard(UiThread.display());
            ImageData picture = new ImageData(8, 8, 24, new PaletteData(0xff0000, 0xff00, 0xff));
            clipboard.setContents(new Object[]{picture}, new Transfer[]{ImageTransfer.getInstance()});
            clipboard.dispose();
        });
        press("Ctrl+V");
        assertEquals("pictures/picture-1.png", touchpoint(0).getPicture());
        assertTrue(Files.exists(folder.resolve("pictures/picture-1.png")));
    }

    /** Creates a stage with the touchpoints "Sees" and "Asks". */
    private void write() {
        type("Notice");
        press("Enter");
        type("Sees");
        press("Enter");
        type("Asks");
        press("Enter", "Esc");
    }

    private void type(String text) {
        keys.typeText(text);
    }

    private void press(String... strokes) {
        for (String stroke : strokes) {
            keys.pressShortcut(stroke.replace("Enter", "CR").replace("Left", "ARROW_LEFT")
                    .replace("Right", "ARROW_RIGHT").replace("Down", "ARROW_DOWN").replace("Delete", "DEL"));
        }
    }

    private BigDecimal score(int touchpoint, String persona) {
        return UiThread.call(() -> touchpoint(touchpoint).getEmotions().stream()
                .filter(e -> e.getPersona().getName().equals(persona)).findFirst().orElseThrow().getScore());
    }

    private GridCell focus() {
        return UiThread.call(() -> desktop.editor().typing().cell().orElseThrow());
    }

    private EObject selected() {
        return UiThread.call(() -> SessionContext
                .elements(map.viewer().getSelection()).getFirst());
    }

    private static GridCell cell(Step step, String row) {
        return new GridCell(step, row);
    }

    private Journey journey() {
        return session.portfolio().getJourneys().getFirst();
    }

    private int stages() {
        return UiThread.call(() -> journey().getStages().size());
    }

    private Stage stage(int index) {
        return UiThread.call(() -> journey().getStages().get(index));
    }

    private Touchpoint touchpoint(int index) {
        return stage(0).getTouchpoints().get(index);
    }
}
