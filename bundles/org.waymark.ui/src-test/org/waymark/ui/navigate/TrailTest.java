package org.waymark.ui.navigate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.waymark.ui.navigate.Trail.Place;

/** Back and on again through the places that were left. */
class TrailTest {

    private final Trail trail = new Trail();

    private static Place place(String id) {
        return new Place(Path.of("bank.cjm"), id);
    }

    @Test
    void backGoesToWhatWasLeftAndOnComesBack() {
        trail.leave(place("a"));
        trail.leave(place("b"));
        assertEquals(Optional.of(place("b")), trail.back(place("c")));
        assertEquals(Optional.of(place("a")), trail.back(place("b")));
        assertEquals(Optional.empty(), trail.back(place("a")));
        assertEquals(Optional.of(place("b")), trail.on(place("a")));
        assertEquals(Optional.of(place("c")), trail.on(place("b")));
        assertEquals(Optional.empty(), trail.on(place("c")));
    }

    @Test
    void goingElsewhereForgetsTheWayOn() {
        trail.leave(place("a"));
        trail.back(place("b"));
        trail.leave(place("a"));
        assertEquals(Optional.empty(), trail.on(place("c")));
        assertEquals(Optional.of(place("a")), trail.back(place("c")));
    }

    @Test
    void thePlaceOneIsAtIsPassedOver() {
        trail.leave(place("a"));
        trail.leave(place("b"));
        trail.leave(place("b"));
        assertEquals(Optional.of(place("a")), trail.back(place("b")));
    }

    @Test
    void theOldestPlacesAreForgotten() {
        for (int i = 0; i < 150; i++) {
            trail.leave(place("p" + i));
        }
        Place now = place("end");
        int steps = 0;
        for (Optional<Place> before = trail.back(now); before.isPresent(); before = trail.back(now)) {
            now = before.get();
            steps++;
        }
        assertEquals(100, steps);
        assertEquals(place("p50"), now);
    }
}
