package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.EmotionScale;
import org.waymark.core.mapgrid.GridCell;
import org.waymark.core.mapgrid.MapGrid;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.templates.Templates;
import org.waymark.formats.Formats;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.Conditions;
import org.waymark.testing.RealInput;
import org.waymark.testing.Screenshots;
import org.waymark.testing.UiThread;
import org.waymark.ui.map.MapEditor;
import org.waymark.ui.map.parts.MapPart;

/**
 * The first hour of a user: a new portfolio, its stages and touchpoints with thoughts, the feelings of two personas, pain
 * points and owners, and a PDF of it. Once by keys alone, once by the mouse alone but for the letters of texts. What is
 * pressed and clicked beyond the texts is counted and printed.
 */
@DesktopTest
class FirstHourTest {

    private static final String EDITOR = "org.waymark.ui.mapEditor";
    private static final String[] SCORES = {"1", "-0.5", "-2", "1.5"};

    private final Desktop desktop;
    private final RealInput input;
    private final Clicks at;
    private int presses;
    private int clicks;

    FirstHourTest(Desktop desktop) {
        this.desktop = desktop;
        input = desktop.real();
        at = new Clicks(desktop);
    }

    @Test
    void oneStageByKeysAlone() throws Exception {
        byKeys(1, 2);
        assertTrue(presses <= 50, presses + " presses");
    }

    @Test
    @Tag("long")
    void threeStagesOfFourTouchpointsByKeysAlone() throws Exception {
        byKeys(3, 4);
        assertTrue(presses <= 130, presses + " presses");
    }

    @Test
    @Tag("long")
    void oneStageByMouseAlone() throws Exception {
        byMouse(1, 2);
        assertTrue(clicks <= 40, clicks + " clicks");
    }

    @Test
    @Tag("long")
    void threeStagesOfFourTouchpointsByMouseAlone() throws Exception {
        byMouse(3, 4);
        assertTrue(clicks <= 160, clicks + " clicks");
    }

    private void byKeys(int stages, int touchpoints) throws Exception {
        Path folder = begin();
        press("ctrl+n");
        desktop.bot().shell("New portfolio");
        press("End", "Return");
        desktop.bot().editorById(EDITOR);
        waitFor("a map without stages", () -> journey().getStages().isEmpty());
        for (int s = 0; s < stages; s++) {
            press(s == 0 ? "Return" : "ctrl+Return");
            text("Stage " + s);
            for (int t = 0; t < touchpoints; t++) {
                press("Return");
                text("Step " + s + t);
            }
        }
        int all = stages * touchpoints;
        press("Tab", "Tab", "Tab", "Home");
        row(all, i -> text("Thinks " + i), "Return");
        press("Down");
        feelings("Anna", all, 0);
        feelings("Boris", all, 1);
        press("Down", "Home");
        row(all, i -> text("Pain " + i), "Return");
        press("Down", "Home");
        owner("Marketing ra 3");
        owner("Service c 1");
        row(all - 2, i -> text(i % 2 == 0 ? "mkt ra 4" : "ser r"), "Return");
        press("ctrl+s");
        picture("first-hour-keys-" + all);
        press("ctrl+shift+x");
        desktop.bot().shell("Export");
        for (int i = 0; i < pdf(); i++) {
            press("Down");
        }
        press("Return");
        exported(folder);
        press("Escape");
        check(folder, stages, touchpoints);
        System.out.println("first hour, " + stages + " x " + touchpoints + ": " + presses + " presses, no click");
    }

    private void feelings(String persona, int all, int from) {
        press("Home");
        text(persona + " " + SCORES[from]);
        press("Down", "Return");
        row(all - 1, i -> text(SCORES[(from + i + 1) % SCORES.length]), "Return");
        press("Escape");
    }

    private void owner(String typed) {
        text(typed);
        press("Down", "Return");
    }

    private void row(int count, java.util.function.IntConsumer type, String next) {
        for (int i = 0; i < count; i++) {
            type.accept(i);
            press(next);
        }
    }

    private void byMouse(int stages, int touchpoints) throws Exception {
        Path folder = begin();
        click(at.tool("New"));
        Shell dialog = at.shell("New portfolio");
        click(at.row(dialog, Templates.all().size() - 1));
        click(at.button(dialog, "Create"));
        desktop.bot().editorById(EDITOR);
        waitFor("a map without stages", () -> journey().getStages().isEmpty());
        waitFor("a stage can be added to the map in front", () -> editor() != null
                && PlatformUI.getWorkbench().getService(ICommandService.class)
                        .getCommand("org.waymark.ui.commands.addStage").isEnabled());
        desktop.settle();
        for (int s = 0; s < stages; s++) {
            click(at.tool("Add stage"));
            waitFor("the name of the stage is edited", this::isEditing);
            text("Stage " + s);
            for (int t = 0; t < touchpoints; t++) {
                click(at.tool("Add touchpoint"));
                waitFor("the name of the touchpoint is edited", this::isEditing);
                text("Step " + s + t);
            }
        }
        click(at.tool("Fit all"));
        int all = stages * touchpoints;
        for (int i = 0; i < all; i++) {
            click(cell(i, "thoughts"));
            text("Thinks " + i);
        }
        for (int p = 0; p < 2; p++) {
            click(cell(0, "emotion"));
            text(p == 0 ? "Anna" : "Boris");
            click(line(0));
            int persona = p;
            waitFor("the persona is there", () -> journey().getPersonas().size() == persona + 1);
            for (int i = 0; i < all; i++) {
                double score = Double.parseDouble(SCORES[(i + p) % SCORES.length]);
                input.doubleClick(height(i, score));
                clicks += 2;
            }
        }
        click(at.tool("Fit all"));
        for (int i = 0; i < all; i++) {
            click(cell(i, "painPoints"));
            text("Pain " + i);
        }
        for (int i = 0; i < all; i++) {
            click(cell(i, "ownership"));
            text(switch (i) {
                case 0 -> "Marketing ra 3";
                case 1 -> "Service c 1";
                default -> i % 2 == 0 ? "mkt ra 4" : "ser r";
            });
            click(line(0));
        }
        click(at.tool("Save"));
        picture("first-hour-mouse-" + all);
        click(at.tool("Export"));
        Shell export = at.shell("Export");
        click(at.row(export, pdf()));
        click(at.button(export, "Export"));
        exported(folder);
        click(at.button(export, "Close"));
        check(folder, stages, touchpoints);
        System.out.println("first hour, " + stages + " x " + touchpoints + ": " + clicks + " clicks, no key but texts");
    }

    /** Opens and closes a portfolio of the folder of this test, so that new ones are proposed there. */
    private Path begin() throws Exception {
        IEclipsePreferences kept = InstanceScope.INSTANCE.getNode("org.waymark.ui");
        for (String key : kept.keys()) {
            if (key.startsWith("export.") || key.equals("folder.export")) {
                kept.remove(key);
            }
        }
        Path folder = Files.createTempDirectory(desktop.folder(), "hour");
        desktop.open(MatrixFixture.write(folder));
        UiThread.act(() -> {
            Desktop.page().closeAllEditors(false);
            desktop.session().abandon();
            Desktop.sessions().all().forEach(Desktop.sessions()::close);
        });
        Files.deleteIfExists(folder.resolve("bank.cjm"));
        return folder;
    }

    private static int pdf() {
        List<String> ids = Formats.exporters().stream().map(Exporter::id).toList();
        return ids.indexOf("pdf");
    }

    private Journey journey() {
        return Desktop.sessions().all().getLast().portfolio().getJourneys().getFirst();
    }

    private void press(String... keys) {
        for (String key : keys) {
            presses += key.split("\\+").length;
            input.key(key);
        }
    }

    private void text(String text) {
        input.type(text);
    }

    private void click(Supplier<Point> place) {
        clicks++;
        input.click(place);
        UiThread.flush();
    }

    private void waitFor(String what, java.util.function.BooleanSupplier condition) {
        desktop.bot().waitUntil(Conditions.that(what, condition::getAsBoolean));
    }

    private MapEditor editor() {
        return (MapEditor) Desktop.page().getActiveEditor();
    }

    private boolean isEditing() {
        return Display.getCurrent().getFocusControl() instanceof org.eclipse.swt.widgets.Text;
    }

    private Touchpoint touchpoint(int index) {
        return journey().getStages().stream().map(Stage::getTouchpoints).flatMap(List::stream).skip(index).findFirst()
                .orElseThrow();
    }

    /** Returns the upper part of a cell. */
    private Supplier<Point> cell(int index, String lane) {
        return () -> UiThread.call(() -> {
            Box box = new MapGrid(editor().content().placed()).box(new GridCell(touchpoint(index), lane))
                    .orElseThrow();
            return onScreen(box.centerX(), box.y() + Math.min(box.height() / 2, 16));
        });
    }

    private Supplier<Point> height(int index, double score) {
        return () -> UiThread.call(() -> {
            Box box = new MapGrid(editor().content().placed()).box(new GridCell(touchpoint(index), "emotion"))
                    .orElseThrow();
            EmotionScale scale = editor().content().placed().emotionScale().orElseThrow();
            return onScreen(box.centerX() + box.width() / 4, scale.y(score));
        });
    }

    private Point onScreen(double x, double y) {
        org.eclipse.draw2d.geometry.Point at = new org.eclipse.draw2d.geometry.Point((int) x, (int) y);
        ((MapPart) editor().viewer().getContents()).sheet().translateToAbsolute(at);
        return editor().viewer().getControl().toDisplay(at.x, at.y);
    }

    /** Returns a line of the list below the field. */
    private Supplier<Point> line(int index) {
        waitFor("the list is there", () -> Clicks.tables(editor().viewer().getControl()).anyMatch(Control::isVisible));
        return () -> UiThread
                .call(() -> Clicks.centre(Clicks.tables(editor().viewer().getControl()).findFirst().orElseThrow(),
                        index));
    }

    private static void picture(String name) {
        UiThread.flush();
        Screenshots.screen(Path.of("target", "pictures", name + ".png"));
    }

    private void exported(Path folder) {
        desktop.bot().waitUntil(Conditions.that("the PDF is written", () -> {
            try (Stream<Path> files = Files.list(folder)) {
                return files.anyMatch(file -> file.toString().endsWith(".pdf") && file.toFile().length() > 1000);
            }
        }));
        picture("first-hour-export");
    }

    private void check(Path folder, int stages, int touchpoints) throws Exception {
        Path saved;
        try (Stream<Path> files = Files.list(folder)) {
            saved = files.filter(file -> file.toString().endsWith(".cjm")).findFirst().orElseThrow();
        }
        Journey journey = PortfolioFiles.load(saved).portfolio().getJourneys().getFirst();
        assertEquals(stages, journey.getStages().size());
        assertEquals(List.of("Anna", "Boris"), journey.getPersonas().stream().map(Persona::getName).toList());
        int index = 0;
        for (Stage stage : journey.getStages()) {
            assertEquals(touchpoints, stage.getTouchpoints().size());
            for (Touchpoint touchpoint : stage.getTouchpoints()) {
                assertEquals("Thinks " + index, touchpoint.getThought());
                assertEquals(List.of("Pain " + index),
                        touchpoint.getPainPoints().stream().map(p -> p.getName()).toList());
                for (int p = 0; p < 2; p++) {
                    Persona persona = journey.getPersonas().get(p);
                    assertEquals(List.of(Double.parseDouble(SCORES[(index + p) % SCORES.length])),
                            touchpoint.getEmotions().stream().filter(e -> e.getPersona() == persona)
                                    .map(e -> e.getScore().doubleValue()).toList(),
                            persona.getName() + " " + index);
                }
                assertEquals(1, touchpoint.getOwnerships().size(), touchpoint.getName());
                index++;
            }
        }
        assertEquals(List.of(Role.RESPONSIBLE, Role.ACCOUNTABLE), journey.getStages().getFirst().getTouchpoints()
                .getFirst().getOwnerships().getFirst().getRoles());
    }
}
