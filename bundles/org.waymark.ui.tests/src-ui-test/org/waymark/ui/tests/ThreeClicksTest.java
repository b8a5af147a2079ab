package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.core.domain.Ids;
import org.waymark.core.insight.BacklogItem;
import org.waymark.model.cjm.Comment;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Portfolio;
import org.waymark.testing.Conditions;
import org.waymark.testing.RealInput;
import org.waymark.testing.UiThread;
import org.waymark.ui.backlog.BacklogEditor;
import org.waymark.ui.backlog.BacklogPage;
import org.waymark.ui.open.Opener;
import org.waymark.ui.parts.EditorIds;
import org.waymark.ui.parts.ViewIds;
import org.waymark.ui.persona.PersonaPageEditor;
import org.waymark.ui.portfolio.PortfolioPageEditor;

/** Questions that a portfolio answers within three clicks after it was opened; a double click counts as two. */
@DesktopTest
class ThreeClicksTest {

    private final Desktop desktop;
    private final RealInput input;
    private final Clicks places;
    private Portfolio portfolio;
    private PortfolioPageEditor tiles;
    private int clicks;

    ThreeClicksTest(Desktop desktop) {
        this.desktop = desktop;
        input = desktop.real();
        places = new Clicks(desktop);
    }

    @BeforeEach
    void open() {
        UiThread.act(() -> new Opener(Desktop.page()).file(Samples.copy("contact-centre.cjm", desktop.folder())));
        tiles = desktop.bot().editorById(EditorIds.PORTFOLIO).part(PortfolioPageEditor.class);
        desktop.bot().waitUntil(Conditions.equal("the number of tiles", 2, () -> tiles.tiles().size()));
        portfolio = UiThread.call(() -> desktop.session().portfolio());
    }

    @AfterEach
    void withinThree() {
        assertTrue(clicks >= 1 && clicks <= 3, () -> clicks + " clicks");
    }

    private void click(Supplier<Point> place) {
        clicks++;
        input.click(place);
        UiThread.flush();
    }

    private void menu(String menu, String entry) {
        clicks += 2;
        desktop.bot().menu(menu).menu(entry).click();
    }

    @Test
    void whatIsStillOpenInTheDiscussion() {
        menu("View", "Comments");
        List<Comment> open = UiThread.call(() -> {
            List<Comment> found = new ArrayList<>();
            portfolio.eAllContents().forEachRemaining(it -> {
                if (it instanceof Comment comment && !(comment.eContainer() instanceof Comment)
                        && !comment.isResolved()) {
                    found.add(comment);
                }
            });
            return found;
        });
        assertTrue(!open.isEmpty(), "the sample carries a discussion");
        desktop.bot().waitUntil(Conditions.equal("the open comments", open.size(),
                () -> desktop.bot().viewById(ViewIds.COMMENTS).bot().table().rowCount()));
    }

    @Test
    void whatWeDoFirstAndWhoDoesIt() {
        click(places.tool("Backlog"));
        BacklogEditor editor = desktop.bot().editorById(EditorIds.BACKLOG).part(BacklogEditor.class);
        BacklogPage page = UiThread.call(() -> editor.page().orElseThrow());
        desktop.bot().waitUntil(Conditions.that("the board is drawn", () -> page.placed().isPresent()));
        BacklogItem first = UiThread.call(() -> BacklogItem.ranked(
                BacklogItem.board(portfolio, portfolio.getJourneys(), Ids::idOf)).getFirst());
        String spoken = UiThread.call(() -> page.placed().orElseThrow().items().stream()
                .filter(it -> Ids.idOf(it.element()).equals(first.id())).findFirst().orElseThrow().name());
        assertTrue(spoken.contains(first.name()) && !first.accountable().isBlank()
                && spoken.contains(first.accountable()), spoken);
        click(places.tool("Bubbles by impact"));
        Initiative initiative = (Initiative) UiThread.call(() -> desktop.session().find(first.id()).orElseThrow());
        click(() -> UiThread.call(() -> {
            Rectangle box = page.placeOf(initiative).orElseThrow();
            return page.canvas().toDisplay(box.x + 8, box.y + 8);
        }));
        desktop.bot().waitUntil(Conditions.that("number one is chosen, its owner is in the properties",
                () -> page.chosen().filter(it -> it == initiative).isPresent()));
    }

    @Test
    void whatAnnaWants() {
        Persona anna = UiThread.call(() -> portfolio.getPersonas().getFirst());
        assertEquals("Anna", UiThread.call(anna::getName));
        // the group of the personas is opened
        clicks++;
        ExplorerRows.show(anna);
        clicks += 2;
        input.doubleClick(ExplorerRows.row(anna, 0.5));
        PersonaPageEditor page = desktop.bot().editorById(EditorIds.PERSONA).part(PersonaPageEditor.class);
        desktop.bot().waitUntil(Conditions.that("her card is there, with her goals", () -> page.fields().stream()
                .anyMatch(it -> it.feature().getName().equals("goals"))));
    }

    @Test
    void whichJourneyHurtsMost() {
        Combo order = desktop.bot().editorById(EditorIds.PORTFOLIO).bot().widget(Combo.class, "the order",
                it -> "Order of the journeys".equals(it.getToolTipText()), 0);
        UiThread.act(order::setFocus);
        // the list is opened and its second entry chosen
        clicks += 2;
        input.key("Down");
        assertEquals("Worst first", UiThread.call(order::getText));
        desktop.bot().waitUntil(Conditions.that("the worst is first", () -> ((Journey) desktop.session()
                .find(tiles.tiles().getFirst().journeyId()).orElseThrow()).getName()
                .equals("Late fee by ten euros: today")));
    }
}
