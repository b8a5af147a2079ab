package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.model.cjm.LaneKind;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.layout.PlacedRow;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Lens;
import org.waymark.model.cjm.View;
import org.waymark.testing.Bot;
import org.waymark.testing.Conditions;
import org.waymark.testing.UiThread;
import org.waymark.ui.map.MapEditor;
import org.waymark.ui.session.PortfolioSession;

/** Views and lenses of a map, and creating views. */
@DesktopTest
class ViewsTest {

    private final Desktop desktop;
    private PortfolioSession session;
    private Journey journey;
    private int known;

    ViewsTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @BeforeEach
    void open() {
        desktop.open("contact-centre.cjm").setFocus();
        session = desktop.session();
        journey = UiThread.call(() -> desktop.front().content().journey());
        known = journey.getViews().size();
    }

    private List<String> rows() {
        return UiThread.call(() -> desktop.front().content().placed().rows().stream().map(PlacedRow::id).toList());
    }

    private long dimmed() {
        return UiThread.call(() -> desktop.front().content().placed().parts().stream().filter(p -> p.opacity() < 1)
                .count());
    }

    @Test
    @Tag("long")
    void aLensIsChosenByKeysAndIsNoEdit() {
        assertEquals(0, dimmed());
        desktop.real().key("F8", "Down", "Down", "Return");
        desktop.bot().waitUntil(Conditions.that("the lens dims something", () -> dimmed() > 0));
        assertEquals(Lens.EVIDENCE, UiThread.call(() -> desktop.front().bar().settings().lens()));
        assertFalse(session.dirty());
        assertFalse(UiThread.call(() -> session.canUndo()));
    }

    @Test
    void aViewIsMadeInOneStepAndSwitchedWithoutOne() {
        List<String> everything = rows();
        String before = desktop.text();
        // the dialog runs its own event loop, so it is opened asynchronously
        UiThread.display().asyncExec(() -> desktop.front().bar().looks().create());
        Bot dialog = desktop.bot().shell("New view").bot();
        dialog.textWithLabel("Name:").setText("Feelings first");
        dialog.table(0).setChecked(1, false).select(0).pressShortcut("Alt+ARROW_DOWN");
        dialog.button("Save view").click();
        desktop.bot().waitUntil(Conditions.that("the view is there", () -> journey.getViews().size() == known + 1));
        View view = journey.getViews().getLast();
        assertEquals("Feelings first", view.getName());
        assertEquals(everything.size() - 1, rows().size());
        assertTrue(session.dirty());
        look(editor -> editor.bar().look().use(null));
        assertEquals(everything, rows());
        UiThread.act(() -> session.undo());
        assertEquals(before, desktop.text());
        assertFalse(session.dirty());
        UiThread.act(() -> session.redo());
        look(editor -> editor.bar().look().use(journey.getViews().getLast()));
        assertEquals(everything.size() - 1, rows().size());
    }

    @Test
    void aMapIsOpenedAsItWasLookedAtLast() {
        View view = journey.getViews().getFirst();
        UiThread.act(() -> {
            MapEditor editor = desktop.front();
            editor.bar().look().use(view);
            editor.bar().look().lens(Lens.FUNCTION, session.portfolio().getFunctions().getFirst());
            editor.bar().looked();
            editor.zoom("in");
            editor.go("emotions");
            editor.go("collapse");
        });
        List<String> lanes = rows();
        double zoom = UiThread.call(() -> desktop.front().zoom().getZoom());
        long dimmed = dimmed();
        Path file = UiThread.call(() -> session.document().rootFile());
        UiThread.act(() -> {
            Desktop.page().closeAllEditors(false);
            Desktop.sessions().all().forEach(Desktop.sessions()::close);
        });
        desktop.open(file);
        MapEditor again = UiThread.call(() -> desktop.front());
        assertEquals(lanes, rows());
        assertEquals(zoom, UiThread.call(() -> again.zoom().getZoom()));
        assertEquals(dimmed, dimmed());
        assertEquals(view.getName(), again.bar().look().view(again.content().journey()).orElseThrow().getName());
        assertEquals(1, UiThread.call(() -> again.content().view().collapsed().size()));
        assertFalse(UiThread.call(() -> desktop.session().dirty()));
    }

    @Test
    @Tag("long")
    void anEmptyLaneThatIsShownStaysWhenTheMapIsOpenedAgain() throws Exception {
        Path file = Files.createTempDirectory(desktop.folder(), "empty").resolve("workshop.cjm");
        Files.write(file, WorkshopTest.class.getResourceAsStream("workshop-blank.cjm").readAllBytes());
        desktop.open(file);
        UiThread.act(() -> desktop.front().typing().typeInto(
                desktop.front().content().journey().getStages().getFirst(), LaneSpec.of(LaneKind.NOTES)));
        desktop.real().key("Escape");
        assertTrue(rows().contains("notes"), rows()::toString);
        UiThread.act(() -> {
            Desktop.page().closeAllEditors(false);
            Desktop.sessions().all().forEach(Desktop.sessions()::close);
        });
        desktop.open(file);
        assertTrue(rows().contains("notes"), rows()::toString);
    }

    @Test
    @Tag("long")
    void theViewThatIsDeletedIsLeft() {
        UiThread.display().asyncExec(() -> desktop.front().bar().looks().create());
        Bot dialog = desktop.bot().shell("New view").bot();
        dialog.table(0).setChecked(0, false);
        dialog.button("Save view").click();
        desktop.bot().waitUntil(Conditions.that("the view is there", () -> journey.getViews().size() == known + 1));
        UiThread.act(() -> session.undo());
        assertTrue(UiThread.call(() -> desktop.front().bar().look().view(journey).isEmpty()));
        assertTrue(rows().contains("touchpoints"));
    }

    private void look(java.util.function.Consumer<MapEditor> change) {
        UiThread.act(() -> {
            change.accept(desktop.front());
            desktop.front().bar().looked();
        });
    }
}
