package org.waymark.core.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.waymark.core.domain.Profile;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Comment;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Evidence;
import org.waymark.model.cjm.EvidenceLevel;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Property;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Viewpoint;

class FactSheetsTest {

    private static final CjmFactory MAKE = CjmFactory.eINSTANCE;

    private final FactSheets english = new FactSheets(Locale.ENGLISH, Profile.WORKSHOP);
    private final Touchpoint touchpoint = MAKE.createTouchpoint();
    private final Stage stage = MAKE.createStage();

    FactSheetsTest() {
        touchpoint.setName("Calls");
        stage.getTouchpoints().add(touchpoint);
    }

    private static List<String> lines(FactSheet sheet) {
        return sheet.facts().stream().map(fact -> fact.title() + ": " + fact.value()).toList();
    }

    private static FactSheet only(FactSheet sheet, EObject part) {
        return sheet.parts().stream().filter(each -> each.element() == part).findFirst().orElseThrow();
    }

    @Test
    void valuesReadAsPeopleWriteThem() {
        touchpoint.setImportance(4);
        touchpoint.setDuration(Duration.ofMinutes(90));
        touchpoint.setPromise("We call back");
        touchpoint.setDescription("First line\nSecond line");
        FactSheet sheet = english.of(touchpoint);
        assertEquals("Calls", sheet.title());
        assertEquals("Description: First line\nSecond line", lines(sheet).getFirst());
        assertTrue(lines(sheet).containsAll(
                List.of("Importance: 4 of 5", "Duration: 1 h 30 min", "Promise: We call back")),
                () -> lines(sheet).toString());
        FactSheet russian = new FactSheets(Locale.forLanguageTag("ru"), Profile.WORKSHOP).of(touchpoint);
        assertTrue(lines(russian).stream().anyMatch(line -> line.endsWith("1 ч 30 мин")),
                () -> lines(russian).toString());
    }

    @Test
    void anEvidenceSaysItsSourceItsDateAndItsSample() {
        Evidence evidence = MAKE.createEvidence();
        evidence.setName("Survey");
        evidence.setSource("Panel");
        evidence.setDate(LocalDate.of(2026, 3, 1));
        evidence.setSampleSize(1200);
        assertEquals(List.of("Mar 1, 2026", "1,200", "Panel"),
                english.of(evidence).facts().stream().map(Fact::value).toList());
    }

    @Test
    void painsEmotionsAndOwnershipsAreParts() {
        Persona anna = MAKE.createPersona();
        anna.setName("Anna");
        Emotion emotion = MAKE.createEmotion();
        emotion.setName("anxious");
        emotion.setPersona(anna);
        emotion.setScore(BigDecimal.ONE.negate());
        emotion.setViewpoint(Viewpoint.OBSERVED);
        emotion.setQuote("Nobody answered");
        touchpoint.getEmotions().add(emotion);
        PainPoint pain = MAKE.createPainPoint();
        pain.setName("Waits");
        pain.setCost("2 million a year");
        touchpoint.getPainPoints().add(pain);
        Ownership ownership = MAKE.createOwnership();
        BusinessFunction sales = MAKE.createBusinessFunction();
        sales.setName("Sales");
        ownership.setFunction(sales);
        ownership.getRoles().add(Role.ACCOUNTABLE);
        ownership.setAuthority("may cancel");
        stage.getOwnerships().add(ownership);
        FactSheet sheet = english.of(touchpoint);
        assertEquals("Anna: −1 anxious", only(sheet, emotion).title());
        assertEquals(List.of("Quote: Nobody answered", "Viewpoint: Observed"), lines(only(sheet, emotion)));
        assertEquals(List.of("Cost: 2 million a year"), lines(only(sheet, pain)));
        FactSheet inherited = only(sheet, ownership);
        assertEquals("Sales (from the stage)", inherited.title());
        assertTrue(inherited.inherited());
        assertTrue(lines(inherited).contains("Authority: may cancel"), () -> lines(inherited).toString());
    }

    @Test
    void aClientReadsNoCommentsAndNotWhatIsOnlyAssumed() {
        Comment comment = MAKE.createComment();
        comment.setText("Is this so?");
        touchpoint.getComments().add(comment);
        touchpoint.setEvidenceLevel(EvidenceLevel.ASSUMED);
        assertFalse(english.of(touchpoint).isBare());
        assertTrue(new FactSheets(Locale.ENGLISH, Profile.CLIENT).of(touchpoint).isBare());
    }

    @Test
    void ownFieldsHaveTheTitlesOfTheirAuthor() {
        Property property = MAKE.createProperty();
        property.setKey("Budget");
        property.setValue("300");
        touchpoint.getProperties().add(property);
        assertEquals(List.of("Budget: 300"), lines(english.of(touchpoint)));
    }

    @Test
    void theLibraryIsWhatTheJourneysUse() {
        Portfolio portfolio = MAKE.createPortfolio();
        Evidence used = MAKE.createEvidence();
        used.setName("Used");
        Evidence other = MAKE.createEvidence();
        other.setName("Other");
        portfolio.getEvidence().addAll(List.of(used, other));
        Journey journey = MAKE.createJourney();
        portfolio.getJourneys().add(journey);
        journey.getStages().add(stage);
        touchpoint.getEvidence().add(used);
        Journey second = MAKE.createJourney();
        portfolio.getJourneys().add(second);
        assertEquals("Used", titles(portfolio, List.of(journey)));
        assertEquals("Used Other", titles(portfolio, portfolio.getJourneys()));
        assertEquals("", titles(portfolio, List.of(second)));
    }

    private String titles(Portfolio portfolio, List<Journey> journeys) {
        return english.library(portfolio, journeys).getOrDefault(Literals.PORTFOLIO__EVIDENCE, List.of()).stream()
                .map(FactSheet::title).collect(Collectors.joining(" "));
    }
}
