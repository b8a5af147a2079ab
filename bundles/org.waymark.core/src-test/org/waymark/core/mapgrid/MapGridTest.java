package org.waymark.core.mapgrid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.layout.FixedMeasurer;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.layout.map.MapLayout;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.LaneKind;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

class MapGridTest {

    private final Journey journey = CjmFactory.eINSTANCE.createJourney();
    private final Stage a = stage("A");
    private final Stage b = stage("B");
    private final Stage c = stage("C");
    private final Touchpoint a1 = touchpoint(a, "a1");
    private final Touchpoint a2 = touchpoint(a, "a2");
    private final Touchpoint c1 = touchpoint(c, "c1");
    private final MapGrid grid = grid(Set.of());

    @Test
    void arrowsGoThroughEveryCellAndStopAtTheEdges() {
        GridCell cell = grid.first().orElseThrow();
        assertEquals(GridCell.header(a), cell);
        assertEquals(cell, grid.go(cell, Move.LEFT));
        assertEquals(cell, grid.go(cell, Move.UP));
        assertEquals(GridCell.header(b), grid.go(cell, Move.RIGHT));
        assertEquals(GridCell.card(a1), grid.go(cell, Move.DOWN));
        assertEquals(GridCell.card(a2), grid.go(GridCell.card(a1), Move.RIGHT));
        assertEquals(GridCell.card(b), grid.go(GridCell.card(a2), Move.RIGHT),
                "a stage without touchpoints has a cell");
        assertEquals(GridCell.card(c1), grid.go(GridCell.card(b), Move.RIGHT));
        assertEquals(GridCell.header(c), grid.go(GridCell.card(c1), Move.UP));
        GridCell last = new GridCell(c1, "emotion");
        assertEquals(last, grid.go(last, Move.DOWN));
        assertEquals(last, grid.go(last, Move.RIGHT));
    }

    @Test
    void tabGoesThroughTheLanesOfOneTouchpoint() {
        GridCell cell = GridCell.card(a2);
        for (String row : List.of("action", "emotion", "emotion")) {
            cell = grid.go(cell, Move.NEXT_LANE);
            assertEquals(new GridCell(a2, row), cell);
        }
        assertEquals(GridCell.card(a2), grid.go(grid.go(cell, Move.PREVIOUS_LANE), Move.PREVIOUS_LANE));
    }

    @Test
    void longMovesReachEndsAndStages() {
        GridCell cell = new GridCell(a2, "action");
        assertEquals(new GridCell(a1, "action"), grid.go(cell, Move.ROW_START));
        assertEquals(new GridCell(c1, "action"), grid.go(cell, Move.ROW_END));
        assertEquals(new GridCell(b, "action"), grid.go(cell, Move.NEXT_STAGE));
        assertEquals(GridCell.header(a), grid.go(cell, Move.FIRST));
        assertEquals(GridCell.card(c1), grid.go(cell, Move.LAST));
    }

    @Test
    void enterGoesOnAndMakesWhatIsMissing() {
        assertEquals(new Onward.To(GridCell.card(a1)), Onward.enter(grid, GridCell.header(a)));
        assertEquals(new Onward.NewTouchpoint(b, 0), Onward.enter(grid, GridCell.header(b)));
        assertEquals(new Onward.NewTouchpoint(b, 0), Onward.enter(grid, GridCell.card(b)));
        assertEquals(new Onward.To(GridCell.card(a2)), Onward.enter(grid, GridCell.card(a1)));
        assertEquals(new Onward.NewTouchpoint(a, 2), Onward.enter(grid, GridCell.card(a2)));
        assertEquals(new Onward.To(new GridCell(b, "action")), Onward.enter(grid, new GridCell(a2, "action")));
        assertEquals(new Onward.Stay(), Onward.enter(grid, new GridCell(c1, "emotion")));
    }

    @Test
    void theNextStageIsMadeAtTheEnd() {
        assertEquals(new Onward.To(GridCell.header(b)),
                Onward.nextStage(grid, Optional.of(new GridCell(a2, "action")), journey));
        assertEquals(new Onward.NewStage(3), Onward.nextStage(grid, Optional.of(GridCell.card(c1)), journey));
        assertEquals(new Onward.NewStage(3), Onward.nextStage(grid, Optional.empty(), journey));
    }

    @Test
    void aCollapsedStageIsOneCellPerRow() {
        MapGrid folded = grid(Set.of(a));
        assertEquals(GridCell.card(a), folded.go(GridCell.header(a), Move.DOWN));
        assertFalse(folded.has(GridCell.card(a1)));
        assertEquals(new Onward.To(GridCell.card(a)), Onward.enter(folded, GridCell.header(a)));
    }

    @Test
    void theFocusFindsAPlaceWhenItsCellIsGone() {
        assertEquals(Optional.of(new GridCell(a, "action")), grid(Set.of(a)).nearest(new GridCell(a2, "action"), grid));
        a.getTouchpoints().remove(a2);
        assertEquals(Optional.of(new GridCell(b, "action")), grid(Set.of()).nearest(new GridCell(a2, "action"), grid));
        touchpoint(b, "b1");
        assertEquals(Optional.of(GridCell.card(b.getTouchpoints().getFirst())),
                grid(Set.of()).nearest(GridCell.card(b), grid));
        journey.getStages().clear();
        assertTrue(grid(Set.of()).nearest(GridCell.card(a1), grid).isEmpty());
    }

    @Test
    void everyCellHasAPlaceAndIsFoundThere() {
        for (String row : grid.rows()) {
            for (var step : grid.steps()) {
                GridCell cell = row.equals(GridCell.STAGES)
                        ? GridCell.header(new GridCell(step, row).stage())
                        : new GridCell(step, row);
                var box = grid.box(cell).orElseThrow();
                GridCell found = grid.cellAt(box.x() + 4, box.y() + 4).orElseThrow();
                assertEquals(cell, found);
            }
        }
    }

    @Test
    void partsBelongToTheCellTheyStandIn() {
        PlacedMap map = place(Set.of());
        for (PlacedPart part : map.parts()) {
            Optional<GridCell> cell = grid.cellOf(part);
            if (part.role() == PartRole.TOUCHPOINT) {
                assertEquals(part.key(), grid.part(cell.orElseThrow()).orElseThrow().key());
                assertTrue(cell.get().isCard());
            }
        }
    }

    private MapGrid grid(Set<Stage> collapsed) {
        return new MapGrid(place(collapsed));
    }

    private PlacedMap place(Set<Stage> collapsed) {
        ViewSettings view = ViewSettings.of(journey)
                .withLanes(List.of(LaneSpec.of(LaneKind.ACTION), LaneSpec.of(LaneKind.EMOTION)), false)
                .withCollapsed(collapsed);
        return MapLayout.place(journey, view, Theme.light(), new FixedMeasurer());
    }

    private Stage stage(String name) {
        Stage stage = CjmFactory.eINSTANCE.createStage();
        stage.setName(name);
        journey.getStages().add(stage);
        return stage;
    }

    private static Touchpoint touchpoint(Stage stage, String name) {
        Touchpoint touchpoint = CjmFactory.eINSTANCE.createTouchpoint();
        touchpoint.setName(name);
        stage.getTouchpoints().add(touchpoint);
        return touchpoint;
    }
}
