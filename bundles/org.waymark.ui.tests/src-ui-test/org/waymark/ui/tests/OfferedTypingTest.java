package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.mapgrid.GridCell;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.LaneKind;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.Bot;
import org.waymark.testing.Conditions;
import org.waymark.testing.RealInput;
import org.waymark.testing.UiThread;
import org.waymark.testing.gef.GefEditorBot;

/** Owners, channels and personas typed on the map by real keys, and lists whose lines are clicked. */
@DesktopTest
class OfferedTypingTest {

    private final Desktop desktop;
    private final RealInput input;
    private GefEditorBot map;
    private Portfolio portfolio;
    private Touchpoint touchpoint;
    private String before;

    OfferedTypingTest(Desktop desktop) {
        this.desktop = desktop;
        input = desktop.real();
    }

    @BeforeEach
    void open() {
        map = desktop.open("contact-centre.cjm");
        portfolio = desktop.session().portfolio();
        touchpoint = Desktop.touchpoint(desktop.session(), "Sees the no-fee advert");
        before = desktop.text();
        map.setFocus();
    }

    private void at(LaneKind lane) {
        UiThread.act(() -> desktop.front().typing().go(new GridCell(touchpoint, LaneSpec.of(lane).id())));
        UiThread.flush();
    }

    private Bot inTheMap() {
        return desktop.bot().editorById("org.waymark.ui.mapEditor").bot();
    }

    private Table list() {
        return inTheMap().table().widget();
    }

    private void listed(String first) {
        desktop.bot().waitUntil(Conditions.that("listed first: " + first,
                () -> list().getItemCount() > 0 && list().getItem(0).getText().equals(first)));
    }

    @Test
    void anOwnerIsTypedWithRolesAndInfluence() {
        BusinessFunction digital = UiThread.call(() -> portfolio.getFunctions().stream()
                .filter(f -> f.getName().startsWith("Digital")).findFirst().orElseThrow());
        at(LaneKind.OWNERSHIP);
        input.type("digital rc 4");
        listed(digital.getName());
        Pictures.take(desktop.shell(), "offers.png");
        Pictures.keep("offers.png");
        input.key("Return");
        desktop.bot().waitUntil(Conditions.that("the owner is there",
                () -> EffectiveOwnership.stated(touchpoint, digital).isPresent()));
        Ownership made = UiThread.call(() -> EffectiveOwnership.stated(touchpoint, digital).orElseThrow());
        assertEquals(List.of(Role.RESPONSIBLE, Role.CONSULTED), made.getRoles());
        assertEquals(4, made.getInfluence());
        input.key("ctrl+z");
        desktop.bot().waitUntil(Conditions.equal("one step", before, desktop::text));
    }

    @Test
    @Tag("long")
    void anOwnerIsTypedInRussianToo() {
        desktop.reset();
        map = desktop.open("retail-loan-ru.cjm");
        portfolio = desktop.session().portfolio();
        touchpoint = UiThread.call(() -> desktop.journey().getStages().getFirst().getTouchpoints().get(1));
        BusinessFunction marketing = UiThread.call(() -> portfolio.getFunctions().stream()
                .filter(f -> f.getName().equals("Маркетинг")).findFirst().orElseThrow());
        UiThread.act(() -> desktop.session().execute(new org.waymark.core.edit.DeleteEdits(desktop.session().domain())
                .delete(List.copyOf(touchpoint.getOwnerships()))));
        map.setFocus();
        at(LaneKind.OWNERSHIP);
        input.type("мкт ра 3");
        listed("Маркетинг");
        input.key("Return");
        desktop.bot().waitUntil(Conditions.that("the owner is there",
                () -> EffectiveOwnership.stated(touchpoint, marketing).isPresent()));
        Ownership made = UiThread.call(() -> EffectiveOwnership.stated(touchpoint, marketing).orElseThrow());
        assertEquals(List.of(Role.RESPONSIBLE, Role.ACCOUNTABLE), made.getRoles());
        assertEquals(3, made.getInfluence());
    }

    @Test
    @Tag("long")
    void aFunctionIsCreatedOnlyWhenItsLineIsChosen() {
        at(LaneKind.OWNERSHIP);
        input.type("Zoology a 2").key("Return");
        desktop.bot().waitUntil(Conditions.that("still typing", () -> list().getItemCount() == 1));
        assertEquals(before, desktop.text());
        input.key("Down", "Return");
        desktop.bot().waitUntil(Conditions.that("the function is there",
                () -> portfolio.getFunctions().getLast().getName().equals("Zoology")));
        input.key("ctrl+z");
        desktop.bot().waitUntil(Conditions.equal("one step", before, desktop::text));
    }

    @Test
    @Tag("long")
    void f2EditsTheChip() {
        at(LaneKind.OWNERSHIP);
        input.type("digital rc 4").key("Return");
        desktop.bot().waitUntil(Conditions.that("an owner more", () -> !desktop.text().equals(before)));
        Ownership made = UiThread.call(() -> touchpoint.getOwnerships().getLast());
        Desktop.part(map, made, org.waymark.core.layout.PartRole.OWNERSHIP).click();
        input.key("F2");
        desktop.bot().waitUntil(Conditions.that("the field is open", map::isEditing));
        input.key("End").key("BackSpace").type("1").key("Return");
        desktop.bot().waitUntil(Conditions.equal("influence", 1, made::getInfluence));
        assertEquals(List.of(Role.RESPONSIBLE, Role.CONSULTED), UiThread.call(() -> List.copyOf(made.getRoles())));
    }

    @Test
    void aChannelNearAnExistingOneIsProposedAndALineIsClicked() {
        int channels = portfolio.getChannels().size();
        at(LaneKind.CHANNELS);
        input.type("reviewsites");
        listed("Review sites");
        Pictures.take(desktop.shell(), "offers-channel.png");
        input.click(() -> UiThread.call(() -> {
            Rectangle line = list().getItem(0).getBounds();
            return list().toDisplay(new Point(line.x + 40, line.y + line.height / 2));
        }));
        desktop.bot().waitUntil(Conditions.that("the channel is there",
                () -> touchpoint.getChannels().getLast().getName().equals("Review sites")));
        assertEquals(channels, portfolio.getChannels().size());
    }

    @Test
    @Tag("long")
    void aPersonaIsTypedWithItsScore() {
        at(LaneKind.EMOTION);
        input.type("vik -1.5").key("Return");
        desktop.bot().waitUntil(Conditions.that("the persona feels", () -> touchpoint.getEmotions().stream()
                .anyMatch(e -> e.getPersona() != null && e.getPersona().getName().equals("Viktor")
                        && new BigDecimal("-1.5").equals(e.getScore()))));
        assertEquals("Viktor", UiThread.call(() -> desktop.front().typing().curve().persona().orElseThrow().getName()));
    }

    @Test
    void afterEnterANoteIsFollowedByTheNextNote() {
        at(LaneKind.NOTES);
        input.type("First").key("Return");
        desktop.bot().waitUntil(Conditions.that("the next note is open", () -> notes().equals(List.of("First"))
                && map.isEditing()));
        input.type("Second").key("Return");
        desktop.bot().waitUntil(Conditions.that("the next note is open", () -> notes().size() == 2
                && map.isEditing()));
        input.key("Return");
        desktop.bot().waitUntil(Conditions.that("on to the next touchpoint", () -> !map.isEditing()
                && desktop.front().typing().cell().filter(cell -> cell.step() != touchpoint).isPresent()));
        assertEquals(List.of("First", "Second"), UiThread.call(this::notes));
    }

    private List<String> notes() {
        return portfolio.getJourneys().getFirst().getNotes().stream().filter(note -> note.getAbout() == touchpoint)
                .map(note -> note.getText()).toList();
    }

    @Test
    @Tag("long")
    void aDoubleClickInAnEmptyCellOfTheEmotionsSetsThePoint() {
        UiThread.act(() -> desktop.session().execute(new org.waymark.core.edit.DeleteEdits(desktop.session().domain())
                .delete(List.copyOf(touchpoint.getEmotions()))));
        at(LaneKind.EMOTION);
        input.doubleClick(() -> UiThread.call(() -> {
            org.waymark.core.layout.EmotionScale scale = desktop.front().content().placed().emotionScale()
                    .orElseThrow();
            org.eclipse.draw2d.geometry.Rectangle cell = Desktop.part(map, touchpoint,
                    org.waymark.core.layout.PartRole.TOUCHPOINT).bounds();
            org.eclipse.draw2d.geometry.Point at = new org.eclipse.draw2d.geometry.Point(0, (int) scale.y(1));
            ((org.waymark.ui.map.parts.MapPart) desktop.front().viewer().getContents()).sheet()
                    .translateToAbsolute(at);
            return desktop.front().viewer().getControl().toDisplay(cell.getCenter().x, at.y);
        }));
        desktop.bot().waitUntil(Conditions.that("a score of one", () -> touchpoint.getEmotions().size() == 1
                && touchpoint.getEmotions().getFirst().getScore().compareTo(BigDecimal.ONE) == 0));
    }
}
