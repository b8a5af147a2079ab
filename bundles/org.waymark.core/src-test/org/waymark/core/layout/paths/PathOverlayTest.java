package org.waymark.core.layout.paths;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.waymark.core.layout.FixedMeasurer;
import org.waymark.core.layout.Observation;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.layout.map.MapLayout;
import org.waymark.core.paths.Shop;
import org.waymark.model.cjm.Stage;

class PathOverlayTest {

    private final Shop shop = new Shop();
    private final Observation observed = Observations.of(shop.report());

    private PlacedMap map(Observation shown) {
        return MapLayout.place(shop.journey(), ViewSettings.of(shop.journey()).withObserved(Optional.of(shown)),
                Theme.light(), new FixedMeasurer());
    }

    private static List<PlacedPart> parts(PlacedMap map, PartRole role) {
        return map.parts().stream().filter(it -> it.role() == role).toList();
    }

    private static List<String> texts(PlacedPart part) {
        return part.shapes().stream().filter(PlacedShape.Text.class::isInstance)
                .map(it -> ((PlacedShape.Text) it).full()).toList();
    }

    @Test
    void waysAreAsWideAsTheirShareAndSayWhatTheyAre() {
        List<PlacedPart> flows = parts(map(observed), PartRole.OBSERVED_FLOW);
        assertEquals(Set.of("70\u00a0% · 3 min", "85\u00a0% · 30 h", "20\u00a0% · 30 s", "100\u00a0% · 3 d",
                "13\u00a0% · 5 min"),
                new HashSet<>(flows.stream().map(it -> texts(it).getFirst()).toList()));
        PlacedPart jump = part(flows, shop.id(2) + " " + shop.id(4));
        PlacedPart planned = part(flows, shop.id(0) + " " + shop.id(1));
        assertTrue(width(jump) > width(planned), "100 % is wider than 70 %");
        assertTrue(jump.name().contains("a jump"), jump.name());
        assertTrue(part(flows, shop.id(1) + " " + shop.id(0)).name().contains("back"));
    }

    private static PlacedPart part(List<PlacedPart> parts, String detail) {
        return parts.stream().filter(it -> it.key().detail().equals(detail)).findFirst().orElseThrow();
    }

    private static double width(PlacedPart part) {
        return ((PlacedShape.Path) part.shapes().getFirst()).stroke().width();
    }

    @Test
    void skipsAreBadgesOnTheCardAndTheRestIsALaneAtTheBottom() {
        PlacedMap map = map(observed);
        assertEquals(List.of("49\u00a0% skip"), texts(parts(map, PartRole.OBSERVED_SKIP).getFirst()));
        PlacedPart chat = part(parts(map, PartRole.OBSERVED_ASIDE), "event:chat");
        assertEquals(List.of("chat", "100 people"), texts(chat));
        assertEquals(map.columns().getFirst().x() + 8, chat.bounds().x(), "below the step before it");
        assertTrue(map.body().contains(chat.bounds()));
        assertTrue(texts(parts(map, PartRole.LEGEND).getFirst()).contains("Smaller ways that are not drawn: 1"));
    }

    @Test
    void theWholeMapStaysInItsBoundsAndEachPartHasAKeyOfItsOwn() {
        PlacedMap map = map(observed.withLit(List.of(shop.id(0), "event:chat", shop.id(4), shop.id(4), shop.id(0))));
        Set<Object> keys = new HashSet<>();
        for (PlacedPart part : map.parts()) {
            assertTrue(map.bounds().contains(part.bounds()), part.key().toString());
            assertTrue(keys.add(part.key()), part.key().toString());
        }
    }

    @Test
    void aLitPathHasNumbersAndTheRestIsDimmed() {
        PlacedMap map = map(observed.withLit(List.of(shop.id(0), shop.id(0), "event:chat", shop.id(1), shop.id(4))));
        List<PlacedPart> steps = parts(map, PartRole.OBSERVED_STEP);
        assertEquals(List.of("1, 2", "4", "5"), steps.stream().map(it -> texts(it).getFirst()).toList());
        assertTrue(texts(part(parts(map, PartRole.OBSERVED_ASIDE), "event:chat")).contains("3"));
        List<PlacedPart> cards = parts(map, PartRole.TOUCHPOINT);
        assertEquals(List.of(1.0, 1.0, 0.28, 0.28, 1.0), cards.stream().map(PlacedPart::opacity).toList());
        List<PlacedPart> flows = parts(map, PartRole.OBSERVED_FLOW);
        assertEquals(1, part(flows, shop.id(0) + " " + shop.id(0)).opacity());
        assertEquals(1, part(flows, shop.id(1) + " " + shop.id(4)).opacity(), "drawn although nobody counted it");
        assertTrue(part(flows, shop.id(2) + " " + shop.id(4)).opacity() < 1);
    }

    @Test
    void aKeptLayoutDrawsTheSameAsAFreshOne() {
        MapLayout kept = new MapLayout(new FixedMeasurer());
        ViewSettings plain = ViewSettings.of(shop.journey());
        List<Optional<Observation>> states = List.of(Optional.empty(), Optional.of(observed),
                Optional.of(observed.withLit(List.of(shop.id(0), shop.id(4)))),
                Optional.of(observed.withLit(List.of(shop.id(2)))), Optional.of(observed), Optional.empty());
        for (Optional<Observation> state : states) {
            ViewSettings view = plain.withObserved(state);
            assertEquals(MapLayout.place(shop.journey(), view, Theme.light(), new FixedMeasurer()),
                    kept.place(shop.journey(), view, Theme.light()));
        }
    }

    @Test
    void whatIsInsideAFoldedStageIsHiddenWithIt() {
        Stage buy = shop.journey().getStages().get(1);
        PlacedMap map = MapLayout.place(shop.journey(), ViewSettings.of(shop.journey()).withCollapsed(Set.of(buy))
                .withObserved(Optional.of(observed)), Theme.light(), new FixedMeasurer());
        assertFalse(parts(map, PartRole.OBSERVED_FLOW).stream()
                .anyMatch(it -> it.key().detail().equals(shop.id(2) + " " + shop.id(4))));
        assertTrue(parts(map, PartRole.OBSERVED_SKIP).isEmpty());
    }
}
