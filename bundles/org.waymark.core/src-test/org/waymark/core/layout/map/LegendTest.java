package org.waymark.core.layout.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.waymark.core.JourneyException;
import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.core.domain.Profile;
import org.waymark.core.layout.FixedMeasurer;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.Compliance;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Touchpoint;

/** Legend and title of a map: what is drawn is explained, and what is not drawn is not. */
class LegendTest {

    @Test
    void everyFunctionWhoseCodeIsDrawnHasItsNameAndColour() throws JourneyException {
        Journey journey = PortfolioFiles.load(Path.of("../../samples/contact-centre.cjm")).portfolio().getJourneys()
                .getFirst();
        List<String> legend = texts(place(ViewSettings.of(journey), journey), PartRole.LEGEND);
        List<BusinessFunction> used = journey.getStages().stream().flatMap(it -> it.getTouchpoints().stream())
                .flatMap(it -> EffectiveOwnership.of(it).all().stream()).map(EffectiveOwnership.Held::function)
                .distinct().toList();
        assertTrue(used.size() > 8);
        used.forEach(it -> {
            int at = legend.indexOf(it.getName());
            assertTrue(at > 0, it.getName() + " in " + legend);
            assertEquals(it.getCode(), legend.get(at - 1));
        });
        for (String mark : List.of("Severity 1–5", "an initiative addresses it", "micro-interactions", "target missed",
                "way back", "Phone", "Decision", "Gap between hypothesis and what customers said")) {
            assertTrue(legend.contains(mark), mark + " in " + legend);
        }
        assertTrue(legend.contains("no initiative yet"), "two pain points have none");
        assertFalse(legend.contains("Missing"), "nothing was observed");
        assertEquals(legend.size(), legend.stream().distinct().count(), "each is said once");
    }

    @Test
    void aJourneyThatWasObservedExplainsBordersAndCounts() {
        Journey journey = Maps.loan();
        List<Touchpoint> steps = journey.getStages().stream().flatMap(it -> it.getTouchpoints().stream()).toList();
        steps.get(0).setCompliance(Compliance.MISSING);
        steps.get(1).setCompliance(Compliance.FAILING);
        steps.get(1).setCount(120L);
        List<String> legend = texts(place(ViewSettings.of(journey), journey), PartRole.LEGEND);
        assertTrue(legend.containsAll(List.of("Missing", "Failing", "120× how often it happened")), legend::toString);
        assertFalse(legend.contains("Ad hoc"), legend::toString);
    }

    @Test
    void aClientSeesNoMarksOfWork() {
        Journey journey = Maps.loan();
        journey.getStages().getLast().getTouchpoints().getFirst().getPainPoints().getFirst().getInitiatives().clear();
        assertTrue(texts(place(ViewSettings.of(journey), journey), PartRole.LEGEND).contains("no initiative yet"));
        assertFalse(texts(place(ViewSettings.of(journey).withProfile(Profile.CLIENT), journey), PartRole.LEGEND)
                .contains("no initiative yet"));
    }

    @Test
    void theTitleHasPortfolioStatusVersionAndTheDayOfTheExport() {
        Journey journey = Maps.loan();
        journey.getPortfolio().setName("Retail bank");
        journey.getPortfolio().setVersionLabel("1.2");
        assertEquals(List.of("Retail bank", "Current (as-is)", "Draft", "Version 1.2"),
                texts(place(ViewSettings.of(journey), journey), PartRole.JOURNEY_FACT), "no date on the screen");
        assertEquals(List.of("Retail bank", "Текущий (как есть)", "Черновик", "Версия 1.2", "28 ноября 2026 г."),
                texts(place(ViewSettings.of(journey).withLocale(Locale.forLanguageTag("ru"))
                        .withDate(LocalDate.of(2026, 11, 28)), journey), PartRole.JOURNEY_FACT).stream()
                        .map(it -> it.replace('\u202f', ' ').replace('\u00a0', ' ')).toList());
    }

    @Test
    void factsThatDoNotFitBesideEachOtherStandBelowEachOther() {
        Journey journey = Maps.loan();
        journey.getPortfolio()
                .setName("A portfolio with a name that is as long as the title of a book of the last century");
        journey.getPortfolio().setVersionLabel("the one for the board");
        List<PlacedPart> facts = place(ViewSettings.of(journey).withDate(LocalDate.of(2026, 11, 28)), journey).parts()
                .stream().filter(it -> it.role() == PartRole.JOURNEY_FACT).toList();
        facts.forEach(one -> facts.stream().filter(other -> other != one)
                .forEach(other -> assertFalse(one.bounds().intersects(other.bounds()), one + " " + other)));
        facts.forEach(it -> it.shapes().forEach(shape -> assertFalse(
                shape instanceof PlacedShape.Text text && text.truncated(), it::toString)));
    }

    private static PlacedMap place(ViewSettings view, Journey journey) {
        return MapLayout.place(journey, view, Theme.light(), new FixedMeasurer());
    }

    private static List<String> texts(PlacedMap map, PartRole role) {
        return map.parts().stream().filter(it -> it.role() == role).flatMap(it -> it.shapes().stream())
                .filter(PlacedShape.Text.class::isInstance).map(it -> ((PlacedShape.Text) it).full()).toList();
    }
}
