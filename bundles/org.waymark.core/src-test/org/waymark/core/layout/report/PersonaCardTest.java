package org.waymark.core.layout.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.JourneyException;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.FixedMeasurer;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.TextCache;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.page.Content;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Portfolio;

/** The card of a persona as data: its texts, the places where they are edited, and the means over all journeys. */
class PersonaCardTest {

    private PortfolioDocument document;
    private Portfolio portfolio;
    private Persona anna;

    @BeforeEach
    void load() throws JourneyException {
        document = Reports.sample("contact-centre.cjm");
        portfolio = document.portfolio();
        anna = portfolio.getPersonas().getFirst();
    }

    private PersonaCard place(Persona persona, double width, Locale locale, boolean editable) {
        return PersonaCard.place(portfolio, persona, Theme.light(), TextCache.of(new FixedMeasurer()), locale, width,
                editable);
    }

    @Test
    void everyTextHasItsPlaceInReadingOrder() {
        PersonaCard card = place(anna, 900, Locale.ENGLISH, true);
        assertEquals("picture name role segment share quote description goals0 goals1 goals2 needs0 needs1 needs2"
                + " frustrations0 frustrations1 frustrations2 evidence",
                card.fields().stream().map(it -> it.feature().getName() + (it.index() < 0 ? "" : it.index()))
                        .collect(Collectors.joining(" ")));
        String texts = Reports.texts(card.page());
        assertTrue(texts.contains('“' + anna.getQuote() + '”'), texts);
        for (PersonaField field : card.fields()) {
            assertEquals(card.fields().indexOf(field), card.at(field.box().centerX(), field.box().centerY()),
                    field::toString);
        }
        assertEquals(-1, card.at(2, 2));
    }

    @Test
    void anEmptyPersonaHasPlacesForAllTextsOnTheScreenAndNoneOnPaper() {
        Persona nobody = CjmFactory.eINSTANCE.createPersona();
        nobody.setName("Nobody");
        portfolio.getPersonas().add(nobody);
        PersonaCard card = place(nobody, 900, Locale.ENGLISH, true);
        assertEquals(11, card.fields().size());
        assertTrue(Reports.texts(card.page()).contains("+ Quote"), Reports.texts(card.page()));
        PersonaCard shown = place(nobody, 900, Locale.ENGLISH, false);
        assertFalse(Reports.texts(shown.page()).contains("+"), Reports.texts(shown.page()));
        portfolio.getJourneys().clear();
        assertEquals(11, place(nobody, 900, Locale.ENGLISH, true).fields().size(), "without any journey");
    }

    @Test
    void theMeansOverAllJourneysAreDrawnOnScreenAndPaper() throws JourneyException {
        PersonaCard card = place(anna, 900, Locale.ENGLISH, true);
        List<PlacedPage> paper = Reports.pages(document, portfolio.getJourneys().getFirst(), Content.PERSONAS);
        for (PlacedPage page : List.of(card.page(), paper.getFirst())) {
            assertTrue(Reports.texts(page).contains("Mean over all journeys"), Reports.texts(page));
            long curves = page.parts().stream().filter(it -> it.name().startsWith("Mean over all journeys: "))
                    .flatMap(it -> it.shapes().stream()).filter(PlacedShape.Path.class::isInstance).count();
            // two zero lines; today said and assumed, the future assumed; the line of what is assumed in both
            assertEquals(2 + 3 + 1, curves);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 500, 900, 1_400, 2_400})
    void nothingIsCutAndNoPlaceLiesOnAnother(int width) {
        for (String language : List.of("en", "ru")) {
            PersonaCard card = place(anna, width, Locale.forLanguageTag(language), true);
            card.page().parts().stream().flatMap(it -> it.shapes().stream()).filter(PlacedShape.Text.class::isInstance)
                    .map(PlacedShape.Text.class::cast)
                    .forEach(it -> assertFalse(it.truncated(), () -> width + ": " + it.lines()));
            List<Box> boxes = card.fields().stream().map(PersonaField::box).toList();
            for (int i = 0; i < boxes.size(); i++) {
                Box box = boxes.get(i);
                assertTrue(card.page().bounds().contains(box), box::toString);
                boxes.subList(0, i).forEach(it -> assertFalse(it.inset(0.5).intersects(box), box::toString));
            }
        }
        assertEquals(Literals.PERSONA__PICTURE, place(anna, width, Locale.ENGLISH, true).fields().getFirst().feature());
    }
}
