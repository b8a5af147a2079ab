package org.waymark.core.layout.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.layout.EmotionScale;
import org.waymark.core.layout.FixedMeasurer;
import org.waymark.core.layout.PartKey;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedColumn;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedRow;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.TextCache;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.EvidenceLevel;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.LaneKind;
import org.waymark.model.cjm.LaneSetting;
import org.waymark.model.cjm.Lens;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.View;

class MapLayoutTest {

    @Test
    void aSmallJourneyIsPlacedAsRecorded() throws IOException {
        Golden.check("loan.txt", MapDump.of(Maps.place(Maps.loan())));
    }

    @Test
    void theSameInputsGiveEqualMaps() {
        Journey journey = Maps.loan();
        assertEquals(Maps.place(journey), Maps.place(journey));
    }

    @Test
    void lanesWithoutContentAreLeftOutUnlessAskedFor() {
        Journey journey = Maps.loan();
        List<String> shown = Maps.place(journey).rows().stream().map(PlacedRow::id).toList();
        assertEquals(List.of("touchpoints", "action", "channels", "thoughts", "promise", "emotion", "painPoints",
                "initiatives", "ownership", "evidence", "backstage"), shown);
        ViewSettings all = ViewSettings.of(journey).withLanes(LaneSpec.all(), false);
        PlacedMap map = MapLayout.place(journey, all, Theme.light(), new FixedMeasurer());
        assertEquals(1 + LaneSpec.all().size(), map.rows().size());
    }

    @Test
    void aViewSaysWhichLanesInWhichOrder() {
        Journey journey = Maps.loan();
        View view = CjmFactory.eINSTANCE.createView();
        journey.getViews().add(view);
        lane(view, LaneKind.OWNERSHIP, null);
        lane(view, LaneKind.CUSTOM, "risk");
        lane(view, LaneKind.ACTION, null);
        PlacedMap map = MapLayout.place(journey, ViewSettings.of(journey, view), Theme.light(), new FixedMeasurer());
        assertEquals(List.of("touchpoints", "ownership", "custom:risk", "action"),
                map.rows().stream().map(PlacedRow::id).toList());
        // the legend explains only what occurs
        List<String> legend = texts(parts(map, PartRole.LEGEND).getFirst());
        assertTrue(legend.contains("Influence 0–5"), legend.toString());
        assertFalse(legend.contains("What customers said"), legend.toString());
    }

    private static void lane(View view, LaneKind kind, String key) {
        LaneSetting setting = CjmFactory.eINSTANCE.createLaneSetting();
        setting.setKind(kind);
        setting.setKey(key);
        view.getLanes().add(setting);
    }

    @Test
    void anInheritedAccountableCountsAndIsShownInBrackets() {
        PlacedMap map = Maps.place(Maps.loan());
        PlacedPart inherited = parts(map, PartRole.OWNERSHIP_INHERITED).getFirst();
        assertEquals(List.of("BRN", "(R A)"), texts(inherited));
        assertEquals("Reads the message", ((Touchpoint) inherited.owner()).getName());
        // the queue has its own line for the same function, without an accountable role
        assertEquals(List.of("Waits in the branch", "Leaves"), parts(map, PartRole.OWNERSHIP_WARNING).stream()
                .map(part -> ((Touchpoint) part.element()).getName()).toList());
    }

    @Test
    void aTouchpointWithoutScoreBreaksTheCurve() {
        Journey journey = Maps.loan();
        Touchpoint between = Maps.touchpoint(journey.getStages().getFirst(), "Thinks it over");
        assertTrue(between.getEmotions().isEmpty());
        PlacedPart curve = parts(Maps.place(journey), PartRole.EMOTION_CURVE).stream()
                .filter(part -> part.key().detail().equals("observed")).findFirst().orElseThrow();
        PlacedShape.Path line = (PlacedShape.Path) curve.shapes().getFirst();
        // the first score is isolated, the line connects the last two
        assertEquals(2, line.steps().size());
    }

    @Test
    void scoresAreDraggedOnTheScaleTheyAreDrawnOn() {
        PlacedMap map = Maps.place(Maps.loan());
        EmotionScale scale = map.emotionScale().orElseThrow();
        PlacedPart insulted = parts(map, PartRole.EMOTION_POINT).stream()
                .filter(part -> part.name().contains("insulted")).findFirst().orElseThrow();
        assertEquals(-2, scale.score(insulted.bounds().centerY(), 0.5));
        assertEquals(scale.y(1.5), scale.y(scale.score(scale.y(1.4), 0.5)));
        assertEquals(2, scale.score(scale.top() - 500, 0.5));
    }

    @Test
    void anEditRepaintsItsCellAndMovesTheRest() {
        Journey journey = Maps.loan();
        TextCache cache = new TextCache(new FixedMeasurer());
        ViewSettings view = ViewSettings.of(journey);
        PlacedMap before = MapLayout.place(journey, view, Theme.light(), cache);
        Touchpoint edited = journey.getStages().getFirst().getTouchpoints().getFirst();
        edited.setAction("Reads it twice, then calls her husband, who does not believe it and reads it once more.");
        PlacedMap after = MapLayout.place(journey, view, Theme.light(), cache);
        Map<PartKey, PlacedPart> old = before.byKey();
        List<PartKey> repainted = after.parts().stream()
                .filter(part -> part.role().selectable() && !part.shapes().equals(old.get(part.key()).shapes()))
                .map(PlacedPart::key).toList();
        assertEquals(List.of("CELL action"),
                repainted.stream().map(key -> key.role() + " " + key.lane()).toList());
    }

    @Test
    void aCollapsedStageTakesOneNarrowColumn() {
        Journey journey = Maps.loan();
        Stage visit = journey.getStages().getLast();
        PlacedMap map = MapLayout.place(journey, ViewSettings.of(journey).withCollapsed(Set.of(visit)), Theme.light(),
                new FixedMeasurer());
        List<PlacedColumn> columns = map.columns().stream().filter(column -> column.stage() == visit).toList();
        assertEquals(1, columns.size());
        assertTrue(columns.getFirst().width() < map.columns().getFirst().width());
        assertTrue(map.parts().stream().noneMatch(part -> visit.getTouchpoints().contains(part.owner())));
    }

    @Test
    void aLensDimsWhatTheFunctionHasNoPartIn() {
        Journey journey = Maps.loan();
        BusinessFunction branch = journey.getPortfolio().getFunctions().getFirst();
        PlacedMap map = MapLayout.place(journey, ViewSettings.of(journey).withLens(Lens.FUNCTION, branch),
                Theme.light(), new FixedMeasurer());
        for (PlacedPart card : parts(map, PartRole.TOUCHPOINT)) {
            assertEquals(card.name().equals("Leaves"), card.opacity() < 1, card.name());
        }
    }

    @Test
    void theEvidenceLensTellsResearchedFromHalfResearched() {
        Journey journey = Maps.loan();
        journey.getStages().getLast().getTouchpoints().getLast().setEvidenceLevel(EvidenceLevel.PARTLY_RESEARCHED);
        PlacedMap map = MapLayout.place(journey, ViewSettings.of(journey).withLens(Lens.EVIDENCE, null),
                Theme.light(), new FixedMeasurer());
        double assumed = card(map, "Reads the message").opacity();
        double half = card(map, "Leaves").opacity();
        assertEquals(1, card(map, "Waits in the branch").opacity());
        assertTrue(assumed < half && half < 1, assumed + " " + half);
    }

    @Test
    void thePromiseLensKeepsWhatIsKnownOfPromisesBright() {
        Journey journey = Maps.loan();
        PlacedMap map = MapLayout.place(journey, ViewSettings.of(journey).withLens(Lens.PROMISE, null),
                Theme.light(), new FixedMeasurer());
        assertEquals(1, card(map, "Reads the message").opacity());
        assertTrue(card(map, "Leaves").opacity() < 1);
    }

    @Test
    void thePersonaLensDimsWhatOthersMeet() {
        Journey journey = Maps.loan();
        Persona bob = CjmFactory.eINSTANCE.createPersona();
        bob.setName("Bob");
        journey.getPortfolio().getPersonas().add(bob);
        journey.getPersonas().add(bob);
        journey.getStages().getLast().getTouchpoints().getLast().getPersonas().add(bob);
        PlacedMap map = MapLayout.place(journey,
                ViewSettings.of(journey).withLens(Lens.PERSONA, journey.getPersonas().getFirst()), Theme.light(),
                new FixedMeasurer());
        assertEquals(1, card(map, "Reads the message").opacity());
        assertTrue(card(map, "Leaves").opacity() < 1);
    }

    @Test
    void aStoredViewShowsItsLanesInItsOrder() {
        Journey journey = Maps.loan();
        View view = CjmFactory.eINSTANCE.createView();
        journey.getViews().add(view);
        for (LaneKind kind : List.of(LaneKind.OWNERSHIP, LaneKind.CHANNELS, LaneKind.NOTES)) {
            LaneSetting lane = CjmFactory.eINSTANCE.createLaneSetting();
            lane.setKind(kind);
            view.getLanes().add(lane);
        }
        PlacedMap map = MapLayout.place(journey, ViewSettings.of(journey, view), Theme.light(), new FixedMeasurer());
        assertEquals(List.of("touchpoints", "ownership", "channels", "notes"),
                map.rows().stream().map(PlacedRow::id).toList());
    }

    private static PlacedPart card(PlacedMap map, String name) {
        return parts(map, PartRole.TOUCHPOINT).stream().filter(part -> part.name().equals(name)).findFirst()
                .orElseThrow();
    }

    @Test
    void labelsSpeakTheLanguageOfTheView() {
        Journey journey = Maps.loan();
        PlacedMap map = MapLayout.place(journey, ViewSettings.of(journey).withLocale(Locale.forLanguageTag("ru")),
                Theme.light(), new FixedMeasurer());
        assertTrue(parts(map, PartRole.LANE_HEADER).stream().anyMatch(part -> part.name().equals("Каналы")));
        assertTrue(parts(map, PartRole.EMOTION_POINT).stream().anyMatch(part -> part.name().contains("+1,5")));
    }

    @Test
    void anEmptyJourneySaysWhatToDo() {
        Journey journey = CjmFactory.eINSTANCE.createJourney();
        PlacedMap map = Maps.place(journey);
        assertEquals(1, parts(map, PartRole.EMPTY_HINT).size());
        assertFalse(map.emotionScale().isPresent());
    }

    private static List<PlacedPart> parts(PlacedMap map, PartRole role) {
        return map.parts().stream().filter(part -> part.role() == role).toList();
    }

    private static List<String> texts(PlacedPart part) {
        return part.shapes().stream().filter(PlacedShape.Text.class::isInstance).map(PlacedShape.Text.class::cast)
                .map(PlacedShape.Text::full).toList();
    }
}
