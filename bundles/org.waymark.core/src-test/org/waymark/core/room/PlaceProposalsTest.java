package org.waymark.core.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The touchpoints proposed for a note: named, alike, near. */
class PlaceProposalsTest {

    private static final RoomMap MAP = new RoomMap("Trip", List.of(place("Books online", "Before"),
            place("Packs the bag", "Before"), place("Waits at the gate", "At the airport"),
            place("Boards the plane", "At the airport"), place("Collects the bag", "After")), List.of(), List.of());

    private static RoomMap.Place place(String name, String stage) {
        return new RoomMap.Place(name, name, stage);
    }

    private static List<String> names(Proposals proposals) {
        return proposals.places().stream().map(RoomMap.Place::name).toList();
    }

    @Test
    void theNamedOneIsFirstAndTakenWithoutAChoice() {
        Proposals proposals = Proposals.of(MAP, Optional.of("Waits at the gate"), "Boarding was late",
                Optional.empty());
        assertEquals("Waits at the gate", proposals.first().orElseThrow().name());
    }

    @Test
    void sharedWordsComeBeforeTheNeighboursOfTheLastOne() {
        Proposals proposals = Proposals.of(MAP, Optional.empty(), "Nobody at the gates knew", Optional.of(
                "Collects the bag"));
        assertEquals(List.of("Waits at the gate", "Collects the bag", "Boards the plane"),
                names(proposals).subList(0, 3));
        assertTrue(proposals.sure());
    }

    @Test
    void withoutAWordInCommonNothingIsTakenWithoutAChoice() {
        Proposals proposals = Proposals.of(MAP, Optional.empty(), "Too hot", Optional.of("Boards the plane"));
        assertFalse(proposals.sure());
        assertEquals(Optional.empty(), proposals.first());
        assertEquals(List.of("Boards the plane", "Collects the bag", "Waits at the gate"),
                names(proposals).subList(0, 3));
    }

    @Test
    void russianEndingsDoNotHideAWord() {
        RoomMap map = new RoomMap("", List.of(place("Открывает счёт", "Начало"), place("Ждёт в отделении", "Начало")),
                List.of(), List.of());
        assertEquals("Ждёт в отделении", Proposals.of(map, Optional.empty(), "В отделениях душно", Optional.empty())
                .first().orElseThrow().name());
    }

    @Test
    void thereIsOneForEachDigitAtTheMost() {
        RoomMap map = new RoomMap("", IntStream.range(0, 30).mapToObj(i -> place("Step " + i, "")).toList(),
                List.of(), List.of());
        assertEquals(Proposals.MOST, Proposals.of(map, Optional.empty(), "x", Optional.of("Step 15")).places().size());
        assertTrue(Proposals.of(new RoomMap("", List.of(), List.of(), List.of()), Optional.empty(), "x",
                Optional.empty()).places().isEmpty());
    }
}
