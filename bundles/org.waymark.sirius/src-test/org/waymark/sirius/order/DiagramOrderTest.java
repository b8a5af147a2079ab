package org.waymark.sirius.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.sirius.order.Diagrams.get;
import static org.waymark.sirius.order.Diagrams.list;
import static org.waymark.sirius.order.Diagrams.notation;
import static org.waymark.sirius.order.Diagrams.place;
import static org.waymark.sirius.order.Diagrams.set;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/** The pictures of a diagram stay in the order of the model. */
class DiagramOrderTest {

    private final Diagrams diagrams = new Diagrams();
    private final Journey journey = CjmFactory.eINSTANCE.createJourney();
    private final List<EObject> stages = new ArrayList<>();
    private final List<EObject> cards = new ArrayList<>();

    /** Makes two stages with two touchpoints each; their views are added in the wrong order. */
    private EObject map() {
        EObject diagram = diagrams.diagram(Names.JOURNEY_MAP);
        for (int s = 0; s < 2; s++) {
            Stage stage = CjmFactory.eINSTANCE.createStage();
            stage.getTouchpoints().addAll(
                    List.of(CjmFactory.eINSTANCE.createTouchpoint(), CjmFactory.eINSTANCE.createTouchpoint()));
            journey.getStages().add(stage);
        }
        for (Stage stage : journey.getStages().reversed()) {
            EObject view = diagrams.view(notation(diagram), Names.STAGE, stage, "Stage");
            stages.addFirst(view);
            EObject compartment = diagrams.create("Any");
            list(view, "children").add(compartment);
            for (Touchpoint touchpoint : stage.getTouchpoints().reversed()) {
                cards.addFirst(diagrams.view(compartment, Names.TOUCHPOINT, touchpoint, "Card"));
            }
        }
        return diagram;
    }

    private List<List<Object>> places(List<EObject> views) {
        return views.stream().map(Diagrams::place).toList();
    }

    @Test
    void stagesStandSideBySideAndCardsOneUnderTheOther() {
        EObject diagram = map();
        DiagramOrder.keep(diagram);
        assertEquals(List.of(List.of(44, 0, 292), List.of(380, 0, 292)), places(stages));
        assertEquals(List.of(List.of(24, 32, 220), List.of(24, 94, 220), List.of(24, 32, 220), List.of(24, 94, 220)),
                places(cards));
    }

    @Test
    void aPictureThatIsMovedIsPutBackUnlessTheLayerIsOff() {
        EObject diagram = map();
        DiagramOrder.keep(diagram);
        List<List<Object>> before = places(cards);
        EObject bounds = (EObject) get(cards.getFirst(), "layoutConstraint");
        set(bounds, "y", 700);
        assertEquals(before, places(cards));
        list(diagram, "activatedLayers").clear();
        set(bounds, "y", 700);
        assertEquals(700, get(bounds, "y"));
        DiagramOrder.once(diagram);
        assertEquals(before, places(cards));
    }

    @Test
    void aNewOrderOfTheModelIsFollowed() {
        EObject diagram = map();
        DiagramOrder.keep(diagram);
        List<Object> first = place(stages.getFirst());
        journey.getStages().move(0, 1);
        DiagramOrder.keep(diagram);
        assertEquals(first, place(stages.get(1)));
        assertEquals(1, notation(diagram).eAdapters().size(), "one adapter, however often it is asked");
    }

    @Test
    void transitionsGoAroundTheCards() {
        EObject diagram = map();
        EObject next = diagrams.edge(notation(diagram), cards.get(0), cards.get(1));
        EObject back = diagrams.edge(notation(diagram), cards.get(1), cards.get(0));
        EObject over = diagrams.edge(notation(diagram), cards.get(1), cards.get(2));
        EObject far = diagrams.edge(notation(diagram), cards.get(3), cards.get(0));
        DiagramOrder.keep(diagram);
        assertEquals(List.of("(0.5,1.0)", "(0.0,0.5)", "(1.0,0.75)", "(1.0,0.75)"),
                List.of(next, back, over, far).stream()
                        .map(edge -> get((EObject) get(edge, "sourceAnchor"), "id")).toList());
        assertEquals("[0, 0, 0, -26]$[0, 26, 0, 0]", get((EObject) get(next, "bendpoints"), "points"));
        String low = (String) get((EObject) get(far, "bendpoints"), "points");
        assertEquals(6, low.split("\\$").length, low);
        assertNotEquals(null, get(far, "targetAnchor"));
    }

    @Test
    void aCardIsAsTallAsItsLinesAndTheLegendIsBelowAll() {
        EObject diagram = map();
        EObject legend = diagrams.view(notation(diagram), Names.LEGEND, CjmFactory.eINSTANCE.createPortfolio(),
                "Legend");
        for (int line = 0; line < 3; line++) {
            EObject view = diagrams.create("Any");
            EObject shown = diagrams.create("DNodeListElement");
            set(shown, "name", "short");
            set(view, "element", shown);
            list(cards.getFirst(), "children").add(view);
        }
        DiagramOrder.keep(diagram);
        assertEquals(List.of(24, 94 + 3 * 14, 220), place(cards.get(1)));
        assertTrue((int) place(legend).get(1) > (int) place(cards.get(1)).get(1) + 36);
    }

    @Test
    void theCellsOfABlueprintStandInColumns() {
        EObject diagram = map();
        EObject blueprint = diagrams.diagram(Names.SERVICE_BLUEPRINT);
        List<List<Object>> cells = new ArrayList<>();
        List<EObject> views = new ArrayList<>();
        for (String lane : Names.LANES.reversed()) {
            EObject view = diagrams.view(notation(blueprint), lane, journey, lane);
            for (Stage stage : journey.getStages()) {
                for (Touchpoint touchpoint : stage.getTouchpoints()) {
                    views.add(diagrams.view(view, lane.replace(Names.LANE, Names.CELL), touchpoint, "text"));
                }
            }
        }
        DiagramOrder.keep(blueprint);
        assertEquals(Names.SERVICE_BLUEPRINT, get((EObject) get(blueprint, "description"), "name"));
        assertNotEquals(diagram, blueprint);
        views.subList(0, 4).forEach(view -> cells.add(place(view)));
        assertEquals(List.of(List.of(10, 24, 160), List.of(180, 24, 160), List.of(376, 24, 160), List.of(546, 24, 160)),
                cells);
        List<Object> tops = list(notation(blueprint), "children").reversed().stream().map(lane -> place(lane).get(1))
                .toList();
        assertEquals(tops.stream().sorted().toList(), tops);
        assertEquals(6, tops.stream().distinct().count());
    }
}
