package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.core.layout.PartRole;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.Conditions;
import org.waymark.testing.RealInput;
import org.waymark.testing.ResourceTracker;
import org.waymark.testing.Screenshots;
import org.waymark.testing.UiThread;
import org.waymark.testing.gef.GefEditorBot;
import org.waymark.ui.preferences.Settings.Look;

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
            until("another stage", shell, now -> !Arrays.equals(stage, now));
            input.key("Page_Up");
            until("the same stage again", shell, now -> Arrays.equals(stage, now));
            input.key("t");
            until("a timer", shell, now -> !Arrays.equals(stage, now));
            input.key("Home");
            input.key("Escape");
            desktop.bot().waitUntil(Conditions.that("the presentation is closed", shell::isDisposed));
            assertEquals(List.of(), resources.lost());
        }
        desktop.bot().waitUntil(Conditions.equal("the workbench", before, this::state));
    }

    @Test
    @Tag("long")
    void theHeaderOfAHighStageStaysWhileTheRestScrolls() throws Exception {
        input.key("F5");
        Shell shell = presentation();
        byte[] before = picture(shell, "top");
        input.key("Down", "Down", "Down");
        byte[] after = until("the lanes scroll", shell, now -> !Arrays.equals(before, now));
        // the first hundred rows of pixels are margin and header
        int header = before.length / UiThread.call(() -> shell.getClientArea().height) * 100;
        assertTrue(Arrays.equals(before, 0, header, after, 0, header), "the header stands still");
        input.key("Escape");
        desktop.bot().waitUntil(Conditions.that("the presentation is closed", shell::isDisposed));
    }

    @Test
    @Tag("long")
    void aChangedModelIsShownAtOnce() throws Exception {
        input.key("F5");
        Shell shell = presentation();
        byte[] stage = picture(shell, "stage");
        UiThread.act(() -> desktop.session().execute(new org.waymark.core.edit.FeatureEdits(desktop.session().domain())
                .set(Desktop.touchpoint(desktop.session(), "Reads reviews at night"),
                        org.waymark.model.cjm.CjmPackage.Literals.NAMED_ELEMENT__NAME, "Told to the room")));
        until("the other name", shell, now -> !Arrays.equals(stage, now));
        input.key("Escape");
        desktop.bot().waitUntil(Conditions.that("the presentation is closed", shell::isDisposed));
    }

    @Test
    @Tag("long")
    void whatIsSaidLandsAtTheTouchpointInFocus() throws Exception {
        Touchpoint first = Desktop.touchpoint(desktop.session(), "Reads reviews at night");
        Touchpoint next = UiThread.call(() -> ((Stage) first.eContainer()).getTouchpoints()
                .get(((Stage) first.eContainer()).getTouchpoints().indexOf(first) + 1));
        BusinessFunction digital = UiThread.call(() -> desktop.session().portfolio().getFunctions().stream()
                .filter(f -> f.getName().startsWith("Digital")).findFirst().orElseThrow());
        String before = desktop.text();
        input.key("F5");
        Shell shell = presentation();
        input.key("n").type("Ask Lena").key("Return");
        desktop.bot().waitUntil(Conditions.that("the note is at the touchpoint in focus", () -> desktop.journey()
                .getNotes().stream().anyMatch(n -> n.getAbout() == first && "Ask Lena".equals(n.getText()))));
        input.key("Tab", "p").type("Too long").key("Return");
        desktop.bot().waitUntil(Conditions.that("the pain point is at the next one", () -> next.getPainPoints().stream()
                .anyMatch(p -> "Too long".equals(p.getName()))));
        input.key("1");
        desktop.bot().waitUntil(Conditions.that("very bad", () -> next.getEmotions().stream()
                .anyMatch(e -> e.getScore().compareTo(java.math.BigDecimal.valueOf(-2)) == 0)));
        input.key("o").type("digital rc 4");
        Pictures.write(Screenshots.imageOf(shell), "presentation-owner.png");
        input.key("Return");
        desktop.bot().waitUntil(Conditions.that("the owner is there",
                () -> EffectiveOwnership.stated(next, digital).isPresent()));
        input.key("ctrl+z", "ctrl+z", "ctrl+z", "ctrl+z");
        desktop.bot().waitUntil(Conditions.equal("all taken back", before, desktop::text));
        input.key("n").type("Not kept").key("Escape");
        assertFalse(shell.isDisposed());
        input.key("Escape");
        desktop.bot().waitUntil(Conditions.that("the presentation is closed", shell::isDisposed));
        assertEquals(before, desktop.text());
    }

    @Test
    @Tag("long")
    void theStoryComesFirstAndTheCurveStaysInSight() throws Exception {
        input.key("F5");
        Shell shell = presentation();
        byte[] stage = picture(shell, "stage");
        Pictures.write(Screenshots.imageOf(shell), "presentation-stage.png");
        input.key("Home");
        byte[] story = until("the story", shell, now -> !Arrays.equals(stage, now));
        Pictures.write(Screenshots.imageOf(shell), "story.png");
        Pictures.keep("story.png");
        input.key("End");
        byte[] last = until("the last stage", shell, now -> !Arrays.equals(story, now));
        input.key("v");
        until("another view", shell, now -> !Arrays.equals(last, now));
        Pictures.write(Screenshots.imageOf(shell), "presentation-view.png");
        input.key("Escape");
        desktop.bot().waitUntil(Conditions.that("the presentation is closed", shell::isDisposed));
    }

    @Test
    @Tag("long")
    void theStoryAndTheStagesInDarkColours() throws Exception {
        Desktop.look(Look.DARK);
        slides("-dark");
    }

    @Test
    @Tag("russian")
    void theStoryAndTheStagesInRussian() throws Exception {
        desktop.reset();
        desktop.open("retail-loan-ru.cjm").setFocus();
        slides("-ru");
        Desktop.look(Look.DARK);
        slides("-ru-dark");
    }

    /** Takes pictures of the first slides and of a field that is open. */
    private void slides(String suffix) throws Exception {
        input.key("F5");
        Shell shell = presentation();
        input.key("Home");
        picture(shell, "the story");
        Pictures.write(Screenshots.imageOf(shell), "story" + suffix + ".png");
        input.key("Page_Down", "Page_Down");
        picture(shell, "a stage");
        Pictures.write(Screenshots.imageOf(shell), "stage" + suffix + ".png");
        input.key("o").type("ma ra 3");
        Pictures.write(Screenshots.imageOf(shell), "stage-owner" + suffix + ".png");
        input.key("Escape", "Escape");
        desktop.bot().waitUntil(Conditions.that("the presentation is closed", shell::isDisposed));
    }

    /** Returns the presentation once it fills the screen; the window manager makes it as large after it is shown. */
    private Shell presentation() {
        return desktop.bot().waitForResult(() -> Arrays.stream(UiThread.display().getShells())
                .flatMap(s -> Arrays.stream(s.getShells()))
                .filter(s -> s.getText().matches(".*(presentation|\u043f\u043e\u043a\u0430\u0437)"))
                .filter(Shell::isVisible).filter(s -> s.getSize().equals(screen(s))).findFirst(),
                () -> "no presentation on the whole screen");
    }

    private static Point screen(Shell shell) {
        return new Point(shell.getMonitor().getBounds().width, shell.getMonitor().getBounds().height);
    }

    /** Waits for a picture that is painted in full, and returns it. */
    private byte[] until(String what, Shell shell, Predicate<byte[]> wanted) {
        desktop.bot().waitUntil(Conditions.that(what, () -> wanted.test(Screenshots.imageOf(shell).data)));
        byte[] before = Screenshots.imageOf(shell).data;
        for (int i = 0; i < 20; i++) {
            UiThread.flush();
            byte[] now = Screenshots.imageOf(shell).data;
            if (Arrays.equals(before, now)) {
                return now;
            }
            before = now;
        }
        return before;
    }

    private byte[] picture(Shell shell, String name) throws Exception {
        UiThread.flush();
        return until(name, shell, now -> true);
    }
}
