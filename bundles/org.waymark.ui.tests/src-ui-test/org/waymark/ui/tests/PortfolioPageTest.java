package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.portfolio.PlacedTile;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Journey;
import org.waymark.testing.Bot;
import org.waymark.testing.Conditions;
import org.waymark.testing.RealInput;
import org.waymark.testing.UiThread;
import org.waymark.ui.map.MapEditor;
import org.waymark.ui.open.Opener;
import org.waymark.ui.parts.EditorIds;
import org.waymark.ui.portfolio.PortfolioPageEditor;
import org.waymark.ui.preferences.Settings.Look;

/** The portfolio page with real keys and mouse. */
@DesktopTest
class PortfolioPageTest {

    private static final int TEN = 10;

    private final Desktop desktop;
    private final RealInput input;
    private PortfolioPageEditor page;

    PortfolioPageTest(Desktop desktop) {
        this.desktop = desktop;
        input = desktop.real();
    }

    @BeforeEach
    void open() {
        open(ManyJourneys.write("contact-centre.cjm", desktop.folder(), TEN));
    }

    private void open(Path file) {
        UiThread.act(() -> new Opener(Desktop.page()).file(file));
        page = desktop.bot().editorById(EditorIds.PORTFOLIO).part(PortfolioPageEditor.class);
        await(TEN);
        UiThread.act(page::setFocus);
    }

    private void await(int tiles) {
        desktop.bot().waitUntil(Conditions.equal("the number of tiles", tiles, () -> page.tiles().size()));
    }

    private Bot bot() {
        return desktop.bot().editorById(EditorIds.PORTFOLIO).bot();
    }

    private List<String> names() {
        return UiThread.call(() -> page.tiles().stream().map(this::name).toList());
    }

    private String name(PlacedTile tile) {
        return ((Journey) desktop.session().find(tile.journeyId()).orElseThrow()).getName();
    }

    private String current() {
        return UiThread.call(() -> page.current().map(this::name).orElse(""));
    }

    private Point middle(int tile) {
        Canvas canvas = bot().widget(Canvas.class, "the tiles", it -> it.getClass() == Canvas.class, 0);
        return UiThread.call(() -> {
            Box box = page.tiles().get(tile).box();
            return canvas.toDisplay((int) box.centerX(), (int) box.y() + 20);
        });
    }

    private void choose(String tip, String entry) {
        Combo combo = bot().widget(Combo.class, tip, it -> tip.equals(it.getToolTipText()), 0);
        UiThread.act(combo::setFocus);
        int index = UiThread.call(() -> List.of(combo.getItems()).indexOf(entry));
        assertTrue(index >= 0, () -> entry + " in " + UiThread.call(() -> List.of(combo.getItems())));
        for (int i = UiThread.call(combo::getSelectionIndex); i < index; i++) {
            input.key("Down");
        }
    }

    @Test
    void arrowsWalkOverTheTilesAndEnterOpensTheMap() {
        input.key("Home");
        assertEquals("Late fee by ten euros: today", current());
        input.key("Right");
        assertEquals("Late fee: the agent decides", current());
        input.key("Left");
        input.key("Down");
        int columns = UiThread.call(() -> (int) page.tiles().stream()
                .filter(it -> it.box().y() == page.tiles().getFirst().box().y()).count());
        assertEquals(names().get(columns), current());
        input.key("Up");
        assertEquals(names().getFirst(), current());
        input.key("End");
        assertEquals("Leaving the bank", current());
        input.key("Return");
        desktop.bot().waitUntil(Conditions.that("its map is open",
                () -> Desktop.page().getActiveEditor() instanceof MapEditor map
                        && map.getTitle().equals("Leaving the bank")));
        assertFalse(desktop.session().dirty());
    }

    @Test
    @Tag("long")
    void aDoubleClickOpensTheMap() {
        input.doubleClick(() -> middle(1));
        desktop.bot().waitUntil(Conditions.that("its map is open",
                () -> Desktop.page().getActiveEditor() instanceof MapEditor map
                        && map.getTitle().equals("Late fee: the agent decides")));
    }

    @Test
    @Tag("long")
    void lettersFindAndEscapeShowsAllAgain() {
        input.type("card");
        await(1);
        assertEquals(List.of("A card is lost abroad"), names());
        input.key("Return");
        assertEquals("A card is lost abroad", current());
        input.key("Return");
        desktop.bot().waitUntil(Conditions.that("its map is open",
                () -> Desktop.page().getActiveEditor() instanceof MapEditor));
        UiThread.act(() -> Desktop.page().activate(page));
        UiThread.act(() -> bot().text().widget().setFocus());
        input.key("Escape");
        await(TEN);
        input.type("zzz");
        await(0);
        Button all = bot().button("Show all journeys").widget();
        input.click(() -> UiThread.call(() -> all.toDisplay(all.getSize().x / 2, all.getSize().y / 2)));
        await(TEN);
    }

    @Test
    void journeysAreFilteredGroupedAndOrdered() {
        choose("Status of the journeys that are shown", "Approved");
        desktop.bot().waitUntil(Conditions.that("fewer tiles", () -> page.tiles().size() == 3));
        choose("Groups of journeys", "By persona");
        desktop.bot().waitUntil(Conditions.that("a journey stands below each persona", () -> page.tiles().size() > 3));
        choose("Order of the journeys", "Worst first");
        desktop.bot().waitUntil(Conditions.that("the worst is first",
                () -> name(page.tiles().getFirst()).equals("Opening an account")));
    }

    @Test
    @Tag("long")
    void anEditIsSeenAndTheTileInUseStaysInUse() {
        input.key("Home");
        input.key("Right");
        Journey journey = UiThread.call(() -> desktop.session().portfolio().getJourneys().get(1));
        desktop.set(journey, Literals.NAMED_ELEMENT__NAME, "Another name");
        desktop.bot().waitUntil(Conditions.that("the new name is on its tile", () -> page.current()
                .filter(it -> it.spoken().startsWith("Another name, ")).isPresent()));
        assertEquals("Another name", current());
        desktop.undo();
        desktop.bot().waitUntil(Conditions.that("the old name is back", () -> page.current()
                .filter(it -> it.spoken().startsWith("Late fee: the agent")).isPresent()));
    }

    @Test
    @Tag("long")
    void oneJourneyOpensItsMapAtOnce() {
        desktop.reset();
        UiThread.act(() -> new Opener(Desktop.page()).file(Samples.copy("airline-gate.cjm", desktop.folder())));
        desktop.bot().editorById(EditorIds.MAP);
        assertEquals(0, UiThread.call(() -> Desktop.page().findEditors(null, EditorIds.PORTFOLIO,
                IWorkbenchPage.MATCH_ID).length));
    }

    @Test
    @Tag("long")
    void theCommandShowsThePageOfThePortfolioInFront() {
        input.key("Home");
        input.key("Return");
        desktop.bot().waitUntil(Conditions.that("a map is open",
                () -> Desktop.page().getActiveEditor() instanceof MapEditor));
        input.key("shift+F4");
        desktop.bot().waitUntil(Conditions.that("the page is in front",
                () -> Desktop.page().getActiveEditor() == page));
    }

    private void inOneRow() {
        Combo any = bot().widget(Combo.class, "a list", it -> true, 0);
        desktop.bot().waitUntil(Conditions.that("the bar is one row",
                () -> Stream.of(any.getParent().getChildren()).mapToInt(it -> {
                    Rectangle box = it.getBounds();
                    return box.y + box.height / 2;
                }).boxed().collect(Collectors.teeing(Collectors.minBy(Integer::compare),
                        Collectors.maxBy(Integer::compare), (top, low) -> low.orElseThrow() - top.orElseThrow() < 8))));
    }

    @Test
    @Tag("long")
    void picturesInBothLooks() {
        inOneRow();
        input.key("Home");
        Pictures.take(desktop.shell(), "portfolio.png");
        Pictures.keep("portfolio.png");
        choose("Groups of journeys", "By detailed journey");
        UiThread.act(page::setFocus);
        Desktop.look(Look.DARK);
        Pictures.take(desktop.shell(), "portfolio-dark.png");
    }

    @Test
    @Tag("russian")
    void thePageInRussian() {
        desktop.reset();
        open(ManyJourneys.write("retail-loan-ru.cjm", desktop.folder(), TEN));
        inOneRow();
        input.key("Home");
        Pictures.take(desktop.shell(), "portfolio-ru.png");
        assertEquals(Optional.of(true), UiThread.call(() -> page.current().map(it -> it.spoken().contains("говорят"))));
    }
}
