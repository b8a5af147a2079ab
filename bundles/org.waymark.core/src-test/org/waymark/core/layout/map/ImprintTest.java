package org.waymark.core.layout.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.core.domain.Brand;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.FixedMeasurer;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;

class ImprintTest {

    private final Journey journey = Maps.loan();
    private final Portfolio portfolio = journey.getPortfolio();

    private PlacedMap map() {
        return MapLayout.place(journey, ViewSettings.of(journey), Theme.light(), new FixedMeasurer());
    }

    private static List<PlacedPart> imprint(PlacedMap map) {
        return map.parts().stream().filter(part -> part.role() == PartRole.IMPRINT).toList();
    }

    @Test
    void aMapSaysForWhomItIsByWhomAndHowConfidential() {
        assertEquals(List.of(), imprint(map()));
        portfolio.setClient("Harbour Bank");
        portfolio.setLogo("logo.png");
        portfolio.setAuthor("Studio North");
        portfolio.setConfidentiality("Confidential");
        portfolio.setVersionLabel("Draft 3");
        PlacedMap map = map();
        PlacedPart line = imprint(map).getFirst();
        assertEquals("Harbour Bank, Confidential, Studio North, Draft 3", line.name());
        assertTrue(line.shapes().stream().anyMatch(
                shape -> shape instanceof PlacedShape.Image logo && logo.whole() && logo.path().equals("logo.png")));
        assertTrue(map.bounds().contains(line.bounds()));
        map.parts().stream().filter(part -> part.role() == PartRole.LEGEND)
                .forEach(legend -> assertTrue(line.bounds().y() >= legend.bounds().bottom()));
    }

    @Test
    void aLogoIsShownWholeAndAPictureCoversItsBox() {
        Box box = new Box(10, 10, 90, 30);
        assertEquals(new Box(10, 10, 60, 30),
                new PlacedShape.Image(box, "logo.png", 0, Ink.NONE, true).place(200, 100));
        assertEquals(new Box(10, 2.5, 90, 45),
                new PlacedShape.Image(box, "photo.png", 0, Ink.NONE, false).place(200, 100));
    }

    @Test
    void theAccentOfABrandIsReadableOnTheCanvas() {
        portfolio.setAccent("#ffe000");
        Theme branded = Theme.light().branded(Brand.of(portfolio));
        assertNotEquals(Theme.light().palette().accent(), branded.palette().accent());
        assertTrue(branded.palette().accent().contrast(branded.palette().canvas()) >= 4.5);
        portfolio.setAccent(null);
        assertEquals(Theme.light(), Theme.light().branded(Brand.of(portfolio)));
    }
}
