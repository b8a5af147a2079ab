package org.waymark.core.layout.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.FixedMeasurer;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedPart.Region;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.ownership.Accountability;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.core.ownership.OwnershipMatrix;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.LaneKind;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class MapLayoutProperties {

    private static final Set<PartRole> CARDS = Set.of(PartRole.TOUCHPOINT, PartRole.CELL, PartRole.STAGE_CELL,
            PartRole.JOURNEY_CELL, PartRole.STAGE_HEADER, PartRole.LANE_HEADER);

    @Property(tries = 60, seed = "20261121")
    void cardsCellsAndHeadersNeverOverlap(@ForAll long seed) {
        List<PlacedPart> cards = everything(seed).parts().stream().filter(p -> CARDS.contains(p.role())).toList();
        for (int i = 0; i < cards.size(); i++) {
            for (int k = i + 1; k < cards.size(); k++) {
                assertFalse(cards.get(i).bounds().intersects(cards.get(k).bounds()),
                        () -> cards.toString() + " overlap");
            }
        }
    }

    @Property(tries = 60, seed = "20261121")
    void chipsStandInTheirCellAndNotOnEachOther(@ForAll long seed) {
        PlacedMap map = everything(seed);
        List<PlacedPart> items = new ArrayList<>();
        PlacedPart cell = null;
        for (PlacedPart part : map.parts()) {
            if (Set.of(PartRole.CELL, PartRole.STAGE_CELL, PartRole.JOURNEY_CELL).contains(part.role())) {
                cell = part;
                items.clear();
            } else if (cell != null && part.region() == Region.BODY && part.owner() == cell.owner()
                    && part.key().lane().equals(cell.key().lane())
                    && part.role() != PartRole.EMOTION_POINT) {
                assertTrue(cell.bounds().contains(part.bounds()), cell + " holds " + part);
                items.forEach(other -> assertFalse(other.bounds().intersects(part.bounds()), other + " on " + part));
                items.add(part);
            }
        }
    }

    @Property(tries = 60, seed = "20261121")
    void everyTextStaysInItsBoxAndEveryBoxInTheMap(@ForAll long seed) {
        PlacedMap map = everything(seed);
        for (PlacedPart part : map.parts()) {
            assertTrue(map.bounds().contains(part.bounds()), part.toString());
            for (PlacedShape shape : part.shapes()) {
                if (shape instanceof PlacedShape.Text text) {
                    Box seen = text.box().moved(part.bounds().x(), part.bounds().y());
                    assertTrue(map.bounds().contains(seen), text + " leaves the map");
                    text.lines().forEach(line -> assertTrue(line.width() <= text.box().width() + 0.001
                            || characters(line.text()) <= 2, line + " in " + text.box()));
                }
            }
        }
    }

    /** One character and an ellipsis are shown in the narrowest box. */
    private static int characters(String text) {
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        int count = 0;
        while (breaks.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    @Property(tries = 60, seed = "20261121")
    void everythingWithContentInAVisibleLaneIsShown(@ForAll long seed) {
        Journey journey = new RandomMaps(seed).journey();
        PlacedMap map = MapLayout.place(journey, ViewSettings.of(journey), Theme.light(), new FixedMeasurer());
        Set<List<EObject>> shown = new HashSet<>();
        map.parts().forEach(part -> shown.add(List.of(part.owner(), part.element())));
        for (Stage stage : journey.getStages()) {
            assertTrue(shown.contains(List.of(stage, stage)));
            stage.getPainPoints().forEach(pain -> assertTrue(shown.contains(List.of(stage, pain))));
            for (Touchpoint t : stage.getTouchpoints()) {
                List<EObject> content = new ArrayList<>(t.getChannels());
                content.addAll(t.getPainPoints());
                content.addAll(t.getInitiatives());
                content.addAll(t.getConstraints());
                content.addAll(t.getEvidence());
                content.addAll(t.getBenchmarks());
                content.addAll(t.getBackstage());
                t.getOwnerships().stream().filter(own -> own.getFunction() != null).forEach(content::add);
                content.add(t);
                content.forEach(one -> assertTrue(shown.contains(List.of(t, one)), () -> "missing " + one));
            }
        }
        int notes = journey.getStages().isEmpty() ? 0 : journey.getNotes().size();
        assertEquals(notes, map.parts().stream().filter(p -> p.role() == PartRole.NOTE).count());
    }

    @Property(tries = 60, seed = "20261121")
    void mapAndOwnershipMatrixAgreeOnWhoIsAccountable(@ForAll long seed) {
        Journey journey = new RandomMaps(seed).journey();
        PlacedMap map = MapLayout.place(journey, ViewSettings.of(journey), Theme.light(), new FixedMeasurer());
        Set<EObject> warned = new HashSet<>();
        map.parts().stream().filter(p -> p.role() == PartRole.OWNERSHIP_WARNING).forEach(p -> warned.add(p.element()));
        OwnershipMatrix matrix = OwnershipMatrix.of(journey.getPortfolio(), List.of(journey), MatrixOptions.PLAIN,
                MapLayoutProperties::id);
        boolean owned = matrix.rows().stream().anyMatch(row -> row.cells().stream().anyMatch(
                cell -> !cell.isEmpty() || cell.explicitNone()));
        for (Stage stage : journey.getStages()) {
            for (Touchpoint t : stage.getTouchpoints()) {
                boolean none = matrix.rows().stream().filter(row -> row.id().equals(id(t)))
                        .anyMatch(row -> row.accountable() == Accountability.NONE);
                assertEquals(owned && none, warned.contains(t));
            }
        }
    }

    private static String id(EObject element) {
        return EcoreUtil.getRelativeURIFragmentPath(null, element);
    }

    @Property(tries = 60, seed = "20261121")
    void keysAreUnique(@ForAll long seed) {
        PlacedMap map = everything(seed);
        assertEquals(map.parts().size(), map.byKey().size());
    }

    /** Returns a map with every lane, including empty ones and a custom one. */
    private static PlacedMap everything(long seed) {
        Journey journey = new RandomMaps(seed).journey();
        List<LaneSpec> lanes = new ArrayList<>(LaneSpec.all());
        lanes.add(new LaneSpec(LaneKind.CUSTOM, "risk"));
        Theme theme = seed % 2 == 0 ? Theme.light() : Theme.dark().largeType();
        return MapLayout.place(journey, ViewSettings.of(journey).withLanes(lanes, false), theme, new FixedMeasurer());
    }
}
