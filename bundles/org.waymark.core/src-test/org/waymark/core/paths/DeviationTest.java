package org.waymark.core.paths;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.waymark.core.paths.Deviation.Kind;

class DeviationTest {

    @Test
    void whatDiffersFromTheMapWithMostPeopleFirst() {
        List<Deviation> found = Deviation.of(new Shop().report());
        assertEquals(List.of("SKIPPED 294", "REPEAT 200", "JUMP 200", "LEFT 100", "OFF_MAP 100", "BACK 90", "JUMP 15",
                "SKIPPED 10"), found.stream().map(it -> it.kind() + " " + it.customers()).toList());
    }

    @Test
    void whatIsOffTheMapConcernsTheTouchpointBeforeIt() {
        Shop shop = new Shop();
        Deviation chat = Deviation.of(shop.report()).stream().filter(it -> it.kind() == Kind.OFF_MAP).findFirst()
                .orElseThrow();
        assertEquals(Optional.of(shop.id(0)), chat.touchpoint());
        assertEquals("10.00", chat.share().toPlainString());
    }
}
