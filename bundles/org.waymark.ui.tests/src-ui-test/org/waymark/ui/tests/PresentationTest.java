package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.layout.PartRole;
import org.waymark.testing.Conditions;
import org.waymark.testing.RealInput;
import org.waymark.testing.ResourceTracker;
import org.waymark.testing.Screenshots;
import org.waymark.testing.UiThread;
import org.waymark.testing.gef.GefEditorBot;

/** Presenting a map with real keys; the workbench is as before afterwards. */
@DesktopTest
class PresentationTest {

    @TempDir
    private Path folder;

    private final Desktop desktop;
    private final RealInput input;

    PresentationTest(Desktop desktop) {
        this.desktop = desktop;
        input = desktop.real();
    }

    @BeforeEach
    void open() {
        GefEditorBot map = desktop.open("contact-centre.cjm");
        Desktop.part(map, Desktop.touchpoint(desktop.session(), "Reads reviews at night"), PartRole.TOUCHPOINT).click();
        UiThread.act(() -> desktop.front().zoom("in"));
        map.setFocus();
    }

    private record State(double zoom, Point corner, List<String> views, List<?> selection, boolean dirty) {
    }

    private State state() {
        return UiThread.call(() -> new State(desktop.front().zoom().getZoom(),
                new Point(desktop.front().canvas().getViewport().getViewLocation().x,
                        desktop.front().canvas().getViewport().getViewLocation().y),
                Arrays.stream(Desktop.page().getViewReferences()).map(IViewReference::getId).toList(),
                List.copyOf(desktop.front().viewer().getSelectedEditParts()), desktop.session().dirty()));
    }

    @Test
    void keysStepThroughTheStagesAndEscapeLeavesEverythingAsItWas() throws Exception {
        State before = state();
        try (ResourceTracker resources = ResourceTracker.start()) {
            input.key("F5");
            Shell shell = presentation();
            assertTrue(UiThread.call(shell::getFullScreen));
            byte[] stage = picture(shell, "stage");
            input.key("space");
            byte[] next = picture(shell, "next");
            assertFalse(Arrays.equals(stage, next), "another stage");
            input.key("Page_Up");
            assertTrue(Arrays.equals(stage, picture(shell, "again")), "the same stage again");
            input.key("t");
            assertFalse(Arrays.equals(stage, picture(shell, "timed")), "a timer");
            input.key("Home");
            input.key("Escape");
            desktop.bot().waitUntil(Conditions.that("the presentation is closed", shell::isDisposed));
            assertEquals(List.of(), resources.lost());
        }
        desktop.bot().waitUntil(Conditions.equal("the workbench", before, this::state));
    }

    @Test
    void theHeaderOfAHighStageStaysWhileTheRestScrolls() throws Exception {
        input.key("F5");
        Shell shell = presentation();
        byte[] before = picture(shell, "top");
        input.key("Down", "Down", "Down");
        byte[] after = picture(shell, "down");
        // the first hundred rows of pixels are margin and header
        int header = before.length / UiThread.call(() -> shell.getClientArea().height) * 100;
        assertTrue(Arrays.equals(before, 0, header, after, 0, header), "the header stands still");
        assertFalse(Arrays.equals(before, after), "the lanes scroll");
        input.key("Escape");
        desktop.bot().waitUntil(Conditions.that("the presentation is closed", shell::isDisposed));
    }

    @Test
    void aChangedModelIsShownAtOnce() throws Exception {
        input.key("F5");
        Shell shell = presentation();
        byte[] stage = picture(shell, "stage");
        UiThread.act(() -> desktop.session().execute(new org.waymark.core.edit.FeatureEdits(desktop.session().domain())
                .set(Desktop.touchpoint(desktop.session(), "Reads reviews at night"),
                        org.waymark.model.cjm.CjmPackage.Literals.NAMED_ELEMENT__NAME, "Told to the room")));
        assertNotEquals(new String(stage, java.nio.charset.StandardCharsets.ISO_8859_1),
                new String(picture(shell, "changed"), java.nio.charset.StandardCharsets.ISO_8859_1));
        input.key("Escape");
        desktop.bot().waitUntil(Conditions.that("the presentation is closed", shell::isDisposed));
    }

    /** Returns the presentation once it fills the screen; the window manager makes it as large after it is shown. */
    private Shell presentation() {
        return desktop.bot().waitForResult(() -> Arrays.stream(UiThread.display().getShells())
                .flatMap(s -> Arrays.stream(s.getShells())).filter(s -> s.getText().contains("presentation"))
                .filter(Shell::isVisible).filter(s -> s.getSize().equals(screen(s))).findFirst(),
                () -> "no presentation on the whole screen");
    }

    private static Point screen(Shell shell) {
        return new Point(shell.getMonitor().getBounds().width, shell.getMonitor().getBounds().height);
    }

    private byte[] picture(Shell shell, String name) throws Exception {
        UiThread.flush();
        Path file = folder.resolve(name + ".png");
        Screenshots.widget(shell, file);
        ImageData data = UiThread.call(() -> new ImageData(file.toString()));
        return data.data;
    }
}
