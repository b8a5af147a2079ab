package org.waymark.ui.map.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.core.edit.DeleteEdits;
import org.waymark.core.edit.FeatureEdits;
import org.waymark.core.edit.StructureEdits;
import org.waymark.core.layout.PartRole;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.ui.map.Scene;

/** Edit parts of a map: one for each thing that can be selected, and the same ones as long as it is there. */
class PartsTest {

    private Scene scene;

    @BeforeEach
    void show() throws Exception {
        scene = new Scene("contact-centre.cjm");
    }

    @Test
    void thereIsOnePartForEachThingThatCanBeSelected() {
        long selectable = scene.content().placed().parts().stream().filter(p -> p.role().selectable()).count();
        assertEquals(selectable, scene.map().getChildren().size());
        for (Stage stage : scene.journey().getStages()) {
            assertEquals(PartRole.STAGE_HEADER, scene.map().partsOf(stage).getFirst().placed().role());
            stage.getTouchpoints().forEach(t -> assertEquals(PartRole.TOUCHPOINT,
                    scene.map().partsOf(t).getFirst().placed().role()));
        }
    }

    @Test
    void partsStayTheSameWhenATouchpointMoves() {
        ElementPart before = scene.card(scene.touchpoint(0));
        Touchpoint moved = scene.touchpoint(0);
        scene.session().execute(new StructureEdits(scene.session().domain()).moveTouchpoints(List.of(moved),
                scene.stage(3), 1));
        assertSame(before, scene.card(moved));
        assertEquals(scene.content().placed().byKey().get(before.placed().key()).bounds(), before.placed().bounds());
    }

    @Test
    void anEditPlacesThePartAnewAndItsNeighboursStay() {
        ElementPart card = scene.card(scene.touchpoint(0));
        ElementPart other = scene.card(scene.touchpoint(1));
        var placed = other.placed();
        scene.session().execute(new FeatureEdits(scene.session().domain()).set(scene.touchpoint(0),
                Literals.NAMED_ELEMENT__NAME, "Hears of it"));
        assertEquals("Hears of it", card.placed().name());
        assertEquals(placed, other.placed());
    }

    @Test
    void whatIsDeletedHasNoPartAndComesBackByUndo() {
        Touchpoint touchpoint = scene.touchpoint(1);
        int parts = scene.map().getChildren().size();
        scene.session().execute(new DeleteEdits(scene.session().domain()).delete(List.of(touchpoint)));
        assertEquals(List.of(), scene.map().partsOf(touchpoint));
        assertTrue(scene.map().getChildren().size() < parts);
        scene.session().undo();
        assertEquals(parts, scene.map().getChildren().size());
        assertEquals(touchpoint, scene.card(touchpoint).placed().element());
    }

    @Test
    void aSelectedPartThatIsDeletedIsNoLongerSelected() {
        scene.viewer().select(scene.card(scene.touchpoint(1)));
        scene.session().execute(new DeleteEdits(scene.session().domain()).delete(List.of(scene.touchpoint(1))));
        assertFalse(scene.selected().contains(scene.touchpoint(1)) && scene.selected().size() > 1);
        scene.viewer().getSelectedEditParts().forEach(part -> assertTrue(
                scene.map().getChildren().contains(part), "selected parts are on the map"));
    }

    @Test
    void nothingListensToTheModel() {
        scene.journey().eAllContents().forEachRemaining(e -> assertTrue(e.eAdapters().isEmpty(), e::toString));
        var map = scene.map();
        scene.viewer().setContents((EditPart) null);
        assertFalse(map.isActive());
    }

    @Test
    void thePartAtAPointIsTheOneInFront() {
        ElementPart channel = scene.part(scene.touchpoint(1).getChannels().getFirst(), PartRole.CHANNEL);
        assertSame(channel, scene.viewer().findObjectAt(channel.partFigure().box().getCenter()));
        ElementPart card = scene.card(scene.touchpoint(1));
        assertSame(card, scene.viewer().findObjectAt(card.partFigure().box().getTopLeft().translate(4, 30)));
    }

    @Test
    void aPartAnswersWithItsElement() {
        Object element = scene.card(scene.touchpoint(0)).getAdapter(EObject.class);
        assertSame(scene.touchpoint(0), element);
        assertSame(scene.journey(), scene.map().getAdapter(EObject.class));
    }
}
