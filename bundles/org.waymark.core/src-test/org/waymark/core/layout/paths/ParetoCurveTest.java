package org.waymark.core.layout.paths;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.waymark.core.layout.FixedMeasurer;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.Theme;
import org.waymark.core.paths.Shop;

class ParetoCurveTest {

    private final Shop shop = new Shop();
    private final ParetoCurve curve = new ParetoCurve(shop.report(), new PathPaper(Optional.of(shop.journey()),
            Theme.dark(), new FixedMeasurer(), Locale.ENGLISH), 800, 120);

    @Test
    void theNumberOfPathsForAShare() {
        assertEquals(Optional.of(1L), curve.pathsFor(60));
        assertEquals(Optional.of(2L), curve.pathsFor(61));
        assertEquals(Optional.of(3L), curve.pathsFor(80));
        assertEquals(Optional.of(103L), curve.pathsFor(100));
        assertEquals("3 of 103 paths bring 80 % of 500 outcomes", curve.sentence(80));
        assertEquals("1 of 103 paths brings 50 % of 500 outcomes", curve.sentence(50));
    }

    @Test
    void theLineIsWhereItIsDragged() {
        for (int percent = 1; percent <= 100; percent++) {
            assertEquals(percent, curve.percentAt(curve.lineAt(percent)));
        }
        assertEquals(1, curve.percentAt(10_000));
        assertEquals(100, curve.percentAt(-10_000));
    }

    @Test
    void everythingIsInsideThePicture() {
        for (int percent : new int[]{1, 80, 100}) {
            for (PlacedShape shape : curve.draw(percent)) {
                assertTrue(shape.box().x() >= 0 && shape.box().right() <= 800 && shape.box().y() >= 0
                        && shape.box().bottom() <= 120, shape.toString());
            }
        }
    }
}
