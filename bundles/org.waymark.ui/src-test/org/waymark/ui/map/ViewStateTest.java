package org.waymark.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.core.edit.CellEdits;
import org.waymark.core.edit.StructureEdits;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedRow;
import org.waymark.model.cjm.Lens;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/** The state of a map that is not in its model: folded stages, empty lanes that stay, a lens. */
class ViewStateTest {

    private Scene scene;

    @BeforeEach
    void open() throws Exception {
        scene = new Scene("contact-centre.cjm");
    }

    @Test
    void aFoldedStageTakesOneColumnAndIsNoEdit() {
        int columns = columns();
        int folded = scene.stage(0).getTouchpoints().size();
        scene.toggle(scene.stage(0));
        assertTrue(scene.state().isCollapsed(scene.stage(0)));
        assertEquals(columns - folded + 1, columns());
        assertEquals(List.of(), scene.map().partsOf(scene.touchpoint(0)));
        assertFalse(scene.session().dirty());
        scene.toggle(scene.stage(0));
        assertEquals(columns, columns());
    }

    @Test
    void severalStagesFoldTogetherAndUnfoldWhenAllAreFolded() {
        List<Stage> stages = scene.journey().getStages();
        scene.state().toggle(stages.subList(0, 1));
        scene.state().toggle(stages);
        scene.update();
        assertEquals(stages.size(), columns());
        scene.state().toggle(stages);
        assertTrue(stages.stream().noneMatch(scene.state()::isCollapsed));
    }

    @Test
    void aTouchpointThatGoesIntoAFoldedStageDisappears() {
        Touchpoint touchpoint = scene.touchpoint(0);
        scene.toggle(scene.stage(1));
        scene.session().execute(new StructureEdits(scene.session().domain()).moveTouchpoints(List.of(touchpoint),
                scene.stage(1), 0));
        assertEquals(List.of(), scene.map().partsOf(touchpoint));
        scene.expand(scene.stage(1));
        assertFalse(scene.map().partsOf(touchpoint).isEmpty());
    }

    @Test
    void foldedStagesStayFoldedInAModelThatWasReadAgain() throws Exception {
        scene.toggle(scene.stage(1));
        Scene again = new Scene("contact-centre.cjm");
        scene.state().renew(again.journey());
        assertFalse(scene.state().isCollapsed(again.stage(0)));
        assertTrue(scene.state().isCollapsed(again.stage(1)));
        assertFalse(scene.state().isCollapsed(scene.stage(1)), "of the model before");
    }

    @Test
    void aLaneThatBecomesEmptyStays() {
        LaneSpec thoughts = LaneSpec.ofId("thoughts").orElseThrow();
        assertTrue(rows().contains("thoughts"));
        CellEdits edits = new CellEdits(scene.session().domain());
        for (Stage stage : scene.journey().getStages()) {
            for (Touchpoint touchpoint : stage.getTouchpoints()) {
                if (touchpoint.getThought() != null) {
                    scene.session().execute(edits.write(touchpoint, thoughts, ""));
                }
            }
        }
        assertTrue(rows().contains("thoughts"), "to type into it again");
    }

    @Test
    void anEmptyLaneIsShownOnce() {
        LaneSpec lane = LaneSpec.all().stream().filter(each -> !rows().contains(each.id())).findFirst().orElseThrow();
        assertTrue(scene.state().show(lane));
        scene.update();
        assertTrue(rows().contains(lane.id()));
        assertFalse(scene.state().show(lane));
    }

    @Test
    void aLensFadesWhatIsNotOfThisFunction() {
        var function = scene.session().portfolio().getFunctions().get(1);
        List<Double> plain = opacities();
        assertTrue(plain.stream().allMatch(opacity -> opacity == 1));
        scene.look(scene.look().withLens(Lens.FUNCTION, function));
        List<Double> seen = opacities();
        assertTrue(seen.contains(1.0) && seen.stream().anyMatch(opacity -> opacity < 0.5), seen::toString);
        assertFalse(scene.session().dirty());
    }

    @Test
    void partsStayTheSameUnderALens() {
        var card = scene.card(scene.touchpoint(0));
        scene.look(scene.look().withLens(Lens.FUNCTION, scene.session().portfolio().getFunctions().get(1)));
        assertEquals(card, scene.card(scene.touchpoint(0)));
        assertEquals(card.placed().opacity(), scene.content().placed().byKey().get(card.placed().key()).opacity());
    }

    private List<Double> opacities() {
        return scene.map().partsIn(PartRole.TOUCHPOINT).stream().map(part -> part.placed().opacity()).toList();
    }

    private int columns() {
        return scene.content().placed().columns().size();
    }

    private List<String> rows() {
        return scene.content().placed().rows().stream().map(PlacedRow::id).toList();
    }
}
