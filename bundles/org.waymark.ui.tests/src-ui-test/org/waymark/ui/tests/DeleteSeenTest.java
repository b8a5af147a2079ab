package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.core.domain.Ids;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.layout.PartRole;
import org.waymark.core.mapgrid.GridCell;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.LaneKind;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Transition;
import org.waymark.testing.Conditions;
import org.waymark.testing.RealInput;
import org.waymark.testing.UiThread;
import org.waymark.testing.gef.EditPartBot;
import org.waymark.testing.gef.GefEditorBot;
import org.waymark.ui.backlog.BacklogEditor;
import org.waymark.ui.backlog.BacklogPage;
import org.waymark.ui.map.parts.ElementPart;
import org.waymark.ui.parts.EditorIds;

/** Delete, by real keys: it takes what is seen as selected, and nothing else. */
@DesktopTest
class DeleteSeenTest {

    /** Parts that delete nothing: they are marks, headings and curves. */
    private static final Set<PartRole> MARKS = EnumSet.of(PartRole.TITLE, PartRole.SCENARIO, PartRole.JOURNEY_FACT,
            PartRole.LANE_HEADER, PartRole.MICRO_INTERACTIONS, PartRole.COMMENTS, PartRole.DETAIL_LINK,
            PartRole.EMOTION_CURVE, PartRole.QUOTE, PartRole.OWNERSHIP_INHERITED, PartRole.OWNERSHIP_WARNING,
            PartRole.JOURNEY_CELL);

    /** Parts that are only a line, whose middle need not be on it. */
    private static final Set<PartRole> LINES = EnumSet.of(PartRole.EMOTION_CURVE, PartRole.TRANSITION);

    private final Desktop desktop;
    private final RealInput input;
    private final Set<PartRole> tried = EnumSet.noneOf(PartRole.class);
    private GefEditorBot map;

    DeleteSeenTest(Desktop desktop) {
        this.desktop = desktop;
        input = desktop.real();
    }

    @Test
    @Tag("long")
    void aClickOnAnyPartOfTheMapAndDeleteTakesWhatIsSelectedOnly() throws Exception {
        Path golden = Path.of("..", "..", "docs", "file-format", "golden-single.cjm");
        List<String> wrong = new ArrayList<>(everyPart(Samples.copy("contact-centre.cjm", desktop.folder())));
        desktop.reset();
        wrong.addAll(everyPart(Files.copy(golden, desktop.folder().resolve("all.cjm"))));
        assertEquals("", String.join("\n", wrong));
    }

    /** Tries a part of each role that was not tried yet. */
    private List<String> everyPart(Path file) {
        map = desktop.open(file);
        Map<PartRole, List<ElementPart>> byRole = new LinkedHashMap<>();
        map.editParts(part -> part instanceof ElementPart).forEach(bot -> {
            ElementPart part = (ElementPart) bot.part();
            List<ElementPart> some = byRole.computeIfAbsent(part.placed().role(), role -> new ArrayList<>());
            if (some.isEmpty() && tried.add(part.placed().role())) {
                some.add(part);
            }
        });
        List<String> wrong = new ArrayList<>();
        String before = desktop.text();
        for (List<ElementPart> parts : byRole.values()) {
            for (ElementPart part : parts) {
                wrong.addAll(delete(part, before));
            }
        }
        return wrong;
    }

    private List<String> delete(ElementPart part, String before) {
        var key = part.placed().key();
        EditPartBot bot = map.getEditPart(part.placed().role() + " " + part.placed().name(),
                it -> it instanceof ElementPart e && e.placed().key().equals(key));
        UiThread.act(() -> desktop.front().viewer().reveal(bot.part()));
        UiThread.flush();
        if (LINES.contains(part.placed().role())) {
            UiThread.act(() -> desktop.front().viewer().select(bot.part()));
            map.setFocus();
        } else {
            input.click(bot::screenPoint);
        }
        List<ElementPart> selected = map.selectedEditParts().stream().map(it -> (ElementPart) it.part()).toList();
        PartRole role = selected.size() == 1 ? selected.getFirst().placed().role() : null;
        Set<String> ids = ids();
        Set<String> inside = inside(selected);
        String what = part.placed().role() + " '" + part.placed().name() + "' selected " + role;
        input.key("Delete");
        Set<String> gone = new LinkedHashSet<>(ids);
        gone.removeAll(ids());
        List<String> wrong = new ArrayList<>();
        if (role != null && MARKS.contains(role) && !before.equals(desktop.text())) {
            wrong.add(what + " is a mark and deletes " + gone);
        }
        gone.removeAll(inside);
        if (!gone.isEmpty()) {
            wrong.add(what + " deletes what is not selected: " + gone);
        }
        UiThread.act(() -> {
            while (desktop.session().canUndo()) {
                desktop.session().undo();
            }
        });
        assertTrue(before.equals(desktop.text()), what);
        return wrong;
    }

    /** Returns the ids of all that the parts show, with what it contains. */
    private Set<String> inside(List<ElementPart> parts) {
        return UiThread.call(() -> {
            Set<String> found = new LinkedHashSet<>();
            for (ElementPart part : parts) {
                EObject element = part.placed().element();
                element.eAllContents().forEachRemaining(it -> found.add(Ids.idOf(it)));
                if (part.placed().role() != PartRole.CELL && part.placed().role() != PartRole.STAGE_CELL) {
                    found.add(Ids.idOf(element));
                }
            }
            return found;
        });
    }

    private Set<String> ids() {
        return UiThread.call(() -> {
            Set<String> found = new LinkedHashSet<>();
            desktop.session().portfolio().eAllContents().forEachRemaining(it -> {
                // a way goes with the touchpoints at its ends
                if (!(it instanceof Transition)) {
                    found.add(Ids.idOf(it));
                }
            });
            return found;
        });
    }

    @Test
    void theCellOfAnEmptyOrFoldedStageIsNotItsStage() {
        map = desktop.open("contact-centre.cjm");
        String before = desktop.text();
        Stage stage = UiThread.call(() -> desktop.journey().getStages().getFirst());
        UiThread.act(() -> {
            desktop.front().typing().go(GridCell.header(stage));
            desktop.front().go("collapse");
        });
        map.setFocus();
        int lanes = UiThread.call(() -> desktop.front().content().placed().rows().size());
        for (int i = 0; i < lanes; i++) {
            input.key("Down", "Delete");
            assertEquals(stage, UiThread.call(() -> desktop.journey().getStages().getFirst()));
            assertTrue(before.equals(desktop.text()), "in lane " + i);
        }
        Pictures.take(desktop.shell(), "delete-folded.png");
    }

    @Test
    @Tag("long")
    void theTreeDeletesWhatItShowsAsSelectedHoweverFastTheKeysAre() {
        map = desktop.open("contact-centre.cjm");
        Touchpoint touchpoint = Desktop.touchpoint(desktop.session(), "Reads reviews at night");
        Touchpoint next = UiThread.call(() -> {
            Stage stage = (Stage) touchpoint.eContainer();
            return stage.getTouchpoints().get(stage.getTouchpoints().indexOf(touchpoint) + 1);
        });
        ExplorerRows.show(touchpoint);
        input.click(ExplorerRows.row(touchpoint, 0.5));
        desktop.settle();
        input.key("Down", "Delete");
        desktop.bot().waitUntil(Conditions.that("something is deleted", () -> desktop.session().canUndo()));
        assertTrue(UiThread.call(() -> desktop.session().contains(touchpoint)), "what was selected before stays");
        assertTrue(UiThread.call(() -> !desktop.session().contains(next)), "what is selected goes");
    }

    @Test
    @Tag("long")
    void aGroupOfTheTreeDeletesNothing() {
        map = desktop.open("contact-centre.cjm");
        Touchpoint touchpoint = Desktop.touchpoint(desktop.session(), "Reads reviews at night");
        Desktop.part(map, touchpoint, PartRole.TOUCHPOINT).click();
        String before = desktop.text();
        UiThread.act(() -> Desktop.page().showView("org.waymark.ui.explorer"));
        // up from the journey to the group and on to the portfolio
        input.key("Home");
        for (int i = 0; i < 3; i++) {
            input.key("Delete", "Down");
        }
        ExplorerRows.show(UiThread.call(() -> desktop.journey()));
        input.click(ExplorerRows.row(UiThread.call(() -> desktop.journey()), 0.5));
        input.key("Up", "Delete");
        assertTrue(before.equals(desktop.text()), "nothing is deleted");
    }

    @Test
    @Tag("long")
    void anInitiativeThatTheBacklogHidesIsNotDeleted() {
        map = desktop.open("contact-centre.cjm");
        Clicks at = new Clicks(desktop);
        UiThread.act(() -> desktop.shell().setMaximized(true));
        input.click(at.tool("Backlog"));
        BacklogEditor editor = desktop.bot().editorById(EditorIds.BACKLOG).part(BacklogEditor.class);
        BacklogPage page = UiThread.call(() -> editor.page().orElseThrow());
        desktop.bot().waitUntil(Conditions.that("the board is drawn", () -> page.placed().isPresent()));
        Initiative initiative = UiThread.call(() -> desktop.session().portfolio().getInitiatives().getFirst());
        input.click(() -> UiThread.call(() -> {
            Rectangle box = page.placeOf(initiative).orElseThrow();
            return page.canvas().toDisplay(box.x + 8, box.y + 8);
        }));
        desktop.bot().waitUntil(Conditions.that("it is chosen", () -> page.chosen().isPresent()));
        String before = desktop.text();
        input.key("Return", "Delete");
        assertTrue(before.equals(desktop.text()), "in the list of what it cures");
        input.click(at.tool("Pain points"));
        input.key("Delete");
        assertTrue(before.equals(desktop.text()), "among the pain points");
    }

    @Test
    @Tag("long")
    void theMenuDeletesNothingForAMarkWhileThePropertiesAreInUse() {
        map = desktop.open("contact-centre.cjm");
        String before = desktop.text();
        EditPartBot chip = map.editParts(part -> part instanceof ElementPart e
                && e.placed().role() == PartRole.OWNERSHIP_WARNING).getFirst();
        chip.click();
        input.key("F6");
        desktop.bot().menu("Edit").menu("Delete").click();
        assertTrue(before.equals(desktop.text()), "nothing is deleted");
        Touchpoint touchpoint = Desktop.touchpoint(desktop.session(), "Reads reviews at night");
        UiThread.act(() -> desktop.front().typing().go(new GridCell(touchpoint,
                LaneSpec.of(LaneKind.THOUGHTS).id())));
        desktop.bot().menu("Edit").menu("Delete").click();
        assertTrue(UiThread.call(() -> desktop.session().contains(touchpoint)), "the cell, not its touchpoint");
        assertTrue(EcoreUtil.isAncestor(UiThread.call(() -> desktop.session().portfolio()), touchpoint));
    }
}
