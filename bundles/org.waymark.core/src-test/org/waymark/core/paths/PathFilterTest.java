package org.waymark.core.paths;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class PathFilterTest {

    private static List<Integer> found(String text) {
        Shop shop = new Shop();
        PathFilter filter = PathFilter.of(text);
        return shop.report().top().stream()
                .filter(it -> filter.finds(it.steps(), step -> step.touchpoint().isPresent() ? step.event() : ""))
                .map(PathReport.CustomerPath::rank).toList();
    }

    @Test
    void partsOfNamesThatMustAndMustNotOccur() {
        assertEquals(List.of(1, 2, 3), found(""));
        assertEquals(List.of(1, 2), found("Cart"));
        assertEquals(List.of(3), found("not cart"));
        assertEquals(List.of(2), found("contains Cart, not Delivery"));
        assertEquals(List.of(3), found("с Search, без Cart"));
        assertEquals(List.of(), found("cart, not cart"));
        assertEquals(List.of(), found("nothing like this"));
    }

    @Test
    void stepsAfterEachOther() {
        assertEquals(List.of(2), found("chat > payment"));
        assertEquals(List.of(2), found("search → search → chat"));
        assertEquals(List.of(), found("payment > chat"));
        assertEquals(List.of(1, 3), found("not search > search"));
    }

    @Test
    void punctuationAloneAsksNothing() {
        assertEquals(PathFilter.ALL, PathFilter.of(" , > ; not "));
    }
}
