package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPart;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyKind;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.Bot;
import org.waymark.testing.Conditions;
import org.waymark.testing.RealInput;
import org.waymark.testing.ShellBot;
import org.waymark.testing.UiThread;
import org.waymark.ui.map.MapEditor;
import org.waymark.ui.parts.ViewIds;
import org.waymark.ui.paths.PathsView;
import org.waymark.ui.session.PortfolioSession;

/** File > Import event log: five pages, the path explorer, what it shows on the map, and what is made of it. */
@DesktopTest
class PathsTest {

    private static final int PEOPLE = 400;
    private static final int MANY = 150_000;

    @TempDir
    private Path folder;

    private final Desktop desktop;
    private PortfolioSession session;
    private List<Touchpoint> touchpoints;

    PathsTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @BeforeEach
    void open() {
        desktop.open("contact-centre.cjm");
        session = desktop.session();
        touchpoints = UiThread.call(() -> desktop.journey().getStages().stream()
                .flatMap(stage -> stage.getTouchpoints().stream()).toList());
    }

    private List<String> events() {
        return UiThread.call(() -> touchpoints.stream().limit(4)
                .map(it -> it.getName().toUpperCase(Locale.ROOT)).toList());
    }

    /** Goes through the wizard with the keyboard alone. */
    private PathsView imported(int people) throws IOException {
        RealInput real = desktop.real();
        Path log = LogFixture.write(folder.resolve("steps.csv"), people, events());
        desktop.bot().menu("File").menu("Import event log...").click();
        ShellBot shell = desktop.bot().shell("Import event log");
        real.key("ctrl+a").type(log.toString());
        said(shell.bot(), "rows");
        said(shell.bot(), "None is refused.");
        for (String page : List.of("Columns", "Times", "Paths", "Events and touchpoints")) {
            real.key("Return");
            titled(shell, page);
        }
        // what is offered is accepted, then the paths are found
        assertFalse(UiThread.call(() -> shell.bot().button("Find paths").widget().isEnabled()));
        real.key("Return");
        desktop.bot().waitUntil(Conditions.widgetIsEnabled(shell.bot().button("Find paths")));
        shell.bot().button("Find paths").click();
        desktop.bot().waitUntil(Conditions.shellCloses(shell));
        return UiThread.call(() -> (PathsView) Desktop.page().findView(ViewIds.PATHS));
    }

    private void titled(ShellBot shell, String page) {
        desktop.bot().waitUntil(Conditions.that("the page " + page, () -> UiThread.call(() -> Controls.in(
                shell.widget()).anyMatch(
                        it -> it instanceof Text text
                                && text.getText().startsWith(page)
                                || it instanceof Label label && label.getText().startsWith(page)))));
    }

    private void said(Bot dialog, String text) {
        desktop.bot().waitUntil(Conditions.that("it says " + text, () -> UiThread.call(() -> Controls.in(
                desktop.bot().shell("Import event log").widget()).anyMatch(
                        it -> it instanceof Label label
                                && label.getText().contains(text)))));
    }

    private PathsView read(int people) throws IOException {
        PathsView view = imported(people);
        desktop.bot().waitUntil(Conditions.that("the paths are there", () -> UiThread.call(() -> view.report()
                .isPresent() && view.rows() > 0 && view.list().isFocusControl())));
        return view;
    }

    private List<PlacedPart> marks(PartRole role) {
        return UiThread.call(() -> ((MapEditor) Desktop.page().getActiveEditor()).placed().parts().stream()
                .filter(it -> it.role() == role).toList());
    }

    @Test
    void aLogIsImportedByKeysAndASelectedPathLightsUpOnTheMap() throws Exception {
        PathsView view = read(PEOPLE);
        assertEquals(List.of(240L, 80L, 40L, 40L), UiThread.call(() -> view.report().orElseThrow().top().stream()
                .map(it -> it.customers()).toList()));
        assertFalse(marks(PartRole.OBSERVED_FLOW).isEmpty());
        assertEquals(1, marks(PartRole.OBSERVED_SKIP).size());
        assertTrue(marks(PartRole.OBSERVED_STEP).isEmpty());
        desktop.real().key("Down", "Down");
        desktop.bot().waitUntil(Conditions.equal("the selected path", 2, () -> UiThread.call(() -> view.selected()
                .map(it -> it.rank()).orElse(0))));
        assertEquals(3, marks(PartRole.OBSERVED_STEP).size());
        assertTrue(Files.exists(folder.resolve("steps.paths.json")), "the choices are kept");
        UiThread.act(() -> Desktop.page().hideView(view));
        assertTrue(marks(PartRole.OBSERVED_FLOW).isEmpty(), "what is not explored any more is not on the map");
    }

    @Test
    @Tag("long")
    void theSampleShowsTheTenPathsThatBringMost() throws Exception {
        desktop.open(Files.copy(Samples.path("retail-paths/shop.cjm"), folder.resolve("shop.cjm")));
        Path log = Files.copy(Samples.path("retail-paths/shop-events.csv.gz"), folder.resolve("shop-events.csv.gz"));
        Files.copy(Samples.path("retail-paths/shop.paths.json"), folder.resolve("shop-events.paths.json"));
        RealInput real = desktop.real();
        desktop.bot().menu("File").menu("Import event log...").click();
        ShellBot shell = desktop.bot().shell("Import event log");
        real.key("ctrl+a").type(log.toString());
        // the choices of the last time are known, so that the paths can be found at once
        desktop.bot().waitUntil(Conditions.widgetIsEnabled(shell.bot().button("Find paths")));
        real.key("alt+f");
        desktop.bot().waitUntil(Conditions.shellCloses(shell));
        PathsView view = UiThread.call(() -> (PathsView) Desktop.page().findView(ViewIds.PATHS));
        Bot bot = desktop.bot().viewById(ViewIds.PATHS).bot();
        explored(view, "10 of 1,200 paths bring 80 % of 640 outcomes");
        Rectangle curve = UiThread.call(() -> {
            Control line = view.curve();
            Point at = line.toDisplay(0, 0);
            return new Rectangle(at.x, at.y, line.getSize().x, line.getSize().y);
        });
        int y = UiThread.call(() -> (int) Math.round(view.lineAt(80)));
        real.drag(() -> new Point(curve.x + 200, curve.y + y),
                () -> new Point(curve.x + 200, curve.y + (int) Math.round(view.lineAt(45))));
        explored(view, "3 of 1,200 paths bring 4");
        bot.text().setText("search, not delivery");
        desktop.bot().waitUntil(Conditions.that("fewer paths", () -> UiThread.call(() -> view.rows() < 10)));
        bot.text().setText("");
        desktop.bot().waitUntil(Conditions.that("all paths", () -> UiThread.call(() -> view.rows() > 10)));
    }

    private void explored(PathsView view, String sentence) {
        desktop.bot().waitUntil(Conditions.that(sentence, () -> UiThread.call(() -> Controls.in(
                view.curve().getParent()).anyMatch(
                        it -> it instanceof Label label
                                && label.getText().startsWith(sentence)))));
    }

    @Test
    @Tag("long")
    void aDifferenceToTheMapBecomesAnInitiative() throws Exception {
        PathsView view = read(PEOPLE);
        int before = UiThread.call(() -> session.portfolio().getInitiatives().size());
        Bot bot = desktop.bot().viewById(ViewIds.PATHS).bot();
        bot.comboBox().setSelection("Where people leave the map");
        UiThread.act(() -> view.list().setFocus());
        desktop.real().key("Home");
        desktop.bot().waitUntil(Conditions.widgetIsEnabled(bot.button("Make initiative")));
        bot.button("Make initiative").click();
        desktop.bot().waitUntil(Conditions.equal("the initiatives", before + 1,
                () -> UiThread.call(() -> session.portfolio().getInitiatives().size())));
        Initiative made = UiThread.call(() -> session.portfolio().getInitiatives().getLast());
        assertTrue(UiThread.call(() -> made.getDescription().contains("people) in the event log steps.csv")),
                made::getDescription);
        UiThread.act(session::undo);
        assertEquals(before, UiThread.call(() -> session.portfolio().getInitiatives().size()));
    }

    @Test
    @Tag("long")
    void theObservedJourneyIsWrittenInOneStepAndUpdatedTheNextTime() throws Exception {
        read(PEOPLE);
        String before = desktop.text();
        Bot bot = desktop.bot().viewById(ViewIds.PATHS).bot();
        int planned = journeys();
        bot.button("Add to portfolio").click();
        desktop.bot().waitUntil(Conditions.equal("the journeys", planned + 1, this::journeys));
        Journey observed = UiThread.call(() -> session.portfolio().getJourneys().getLast());
        assertEquals(JourneyKind.OBSERVED, UiThread.call(observed::getKind));
        bot.button("Add to portfolio").click();
        assertEquals(planned + 1, journeys());
        bot.checkBox("Paths, too").click();
        bot.button("Add to portfolio").click();
        desktop.bot().waitUntil(Conditions.that("the first paths are journeys", () -> journeys() > planned + 1));
        UiThread.act(() -> {
            session.undo();
            session.undo();
            session.undo();
        });
        assertEquals(before, desktop.text());
    }

    private int journeys() {
        return UiThread.call(() -> session.portfolio().getJourneys().size());
    }

    @Test
    @Tag("long")
    void aLongRunIsStoppedAndLeavesNothing() throws Exception {
        List<Path> before = working();
        PathsView view = imported(MANY);
        assertTrue(UiThread.call(view::isRunning));
        desktop.bot().viewById(ViewIds.PATHS).bot().button("Stop").click();
        desktop.bot().waitUntil(Conditions.that("the run has ended", () -> UiThread.call(() -> !view.isRunning())));
        assertTrue(UiThread.call(() -> view.report().isEmpty()));
        desktop.bot().waitUntil(Conditions.equal("the working folders", before, PathsTest::working));
    }

    /** The working folders of runs. */
    private static List<Path> working() throws IOException {
        try (Stream<Path> found = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return found.filter(it -> it.getFileName().toString().startsWith("waymark-paths-")).sorted().toList();
        }
    }
}
