package org.waymark.core.layout.paths;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.edit.ObservedEdits;
import org.waymark.core.layout.Observation;
import org.waymark.core.layout.Observation.Flow;
import org.waymark.core.layout.Observation.Way;
import org.waymark.core.paths.Shop;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;

class ObservationsTest {

    private final Shop shop = new Shop();

    @Test
    void waysSkipsAndWhatIsNotOnTheMap() {
        Observation drawn = Observations.of(shop.report());
        assertEquals(List.of("PLANNED 70.0", "PLANNED 85.11", "REPEAT 20.0", "JUMP 100.0", "BACK 12.77"),
                drawn.flows().stream().map(it -> it.way() + " " + it.share()).toList());
        assertEquals(1, drawn.smaller(), "the jump of two percent is only counted");
        assertEquals(List.of(shop.id(3)), drawn.skips().stream().map(Observation.Skip::touchpoint).toList());
        assertEquals(List.of(new Observation.Aside("event:chat", "chat", 100, shop.id(0))), drawn.asides());
    }

    @Test
    void whatIsWrittenIntoThePortfolioIsDrawnTheSame(@TempDir Path folder) {
        assertTrue(StoredObservation.of(shop.journey()).isEmpty());
        PortfolioDocument document = PortfolioFiles.create(folder.resolve("shop.cjm"), shop.portfolio());
        ObservedEdits.ObservedEdit edit = ObservedEdits.write(document, shop.report(), new ObservedEdits.Settings(
                shop.journey(), Optional.empty(), 20, LocalDate.of(2026, 4, 1), true));
        edit.command().execute();
        Observation live = Observations.of(shop.report());
        Observation stored = StoredObservation.of(shop.journey()).orElseThrow();
        assertEquals(live.asides(), stored.asides());
        assertEquals(live.skips().getFirst().percent(), stored.skips().getFirst().percent());
        // a map has no transition from a touchpoint to itself
        assertEquals(live.flows().stream().filter(it -> it.way() != Way.REPEAT).map(ObservationsTest::ends).toList(),
                stored.flows().stream().map(ObservationsTest::ends).toList());
    }

    @Test
    void anObservedJourneyIsDrawnOnItsOwnMapToo(@TempDir Path folder) {
        PortfolioDocument document = PortfolioFiles.create(folder.resolve("shop.cjm"), shop.portfolio());
        ObservedEdits.ObservedEdit edit = ObservedEdits.write(document, shop.report(), new ObservedEdits.Settings(
                shop.journey(), Optional.empty(), 20, LocalDate.of(2026, 4, 1), false));
        edit.command().execute();
        Observation own = StoredObservation.of(edit.journeys().getFirst()).orElseThrow();
        assertEquals(4, own.flows().size());
        assertEquals(List.of(), own.asides(), "it has columns for them");
    }

    private static String ends(Flow flow) {
        return flow.from() + " " + flow.to() + " " + flow.way();
    }
}
