package org.waymark.core.mapgrid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;
import org.waymark.core.domain.LaneContent.Library;
import org.waymark.core.edit.DocumentDomain;
import org.waymark.core.edit.EditAssert;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.Channel;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/** Meanings of texts typed into cells of owners, channels and personas. */
class OffersTest {

    private static final CjmFactory MAKE = CjmFactory.eINSTANCE;
    private static final Library CHANNELS = new Library(Literals.TOUCHPOINT__CHANNELS, Literals.PORTFOLIO__CHANNELS);

    private final Portfolio portfolio = MAKE.createPortfolio();
    private final Journey journey = MAKE.createJourney();
    private final Touchpoint call = MAKE.createTouchpoint();
    private final BusinessFunction marketing = function("Marketing", "");
    private final BusinessFunction retail = function("Retail CIS", "RC");
    private final Channel app = MAKE.createChannel();
    private final Persona anna = MAKE.createPersona();
    private final PortfolioDocument document;
    private final DocumentDomain domain;

    OffersTest() {
        portfolio.setName("Offers");
        journey.setName("J");
        call.setName("Call");
        app.setName("Mobile app");
        anna.setName("Anna");
        Stage stage = MAKE.createStage();
        stage.setName("S");
        stage.getTouchpoints().add(call);
        journey.getStages().add(stage);
        portfolio.getJourneys().add(journey);
        portfolio.getFunctions().addAll(List.of(marketing, retail));
        portfolio.getChannels().add(app);
        portfolio.getPersonas().add(anna);
        document = PortfolioFiles.create(Path.of("offers.cjm"), portfolio);
        domain = new DocumentDomain(document);
    }

    private static BusinessFunction function(String name, String code) {
        BusinessFunction function = MAKE.createBusinessFunction();
        function.setName(name);
        function.setCode(code);
        return function;
    }

    private List<Offer> owners(String text) {
        return owners(text, Optional.empty());
    }

    private List<Offer> owners(String text, Optional<Ownership> edited) {
        return new OwnerOffers(domain, call, edited, Locale.ENGLISH).of(text);
    }

    private List<Offer> channels(String text) {
        return new CellOffers(domain, Locale.ENGLISH).library(call, CHANNELS, text);
    }

    private void take(List<Offer> offers) {
        check(Offer.taken(offers).orElseThrow().edit());
    }

    private void check(Command command) {
        EditAssert.assertDoUndoRedo(document, command);
    }

    @Test
    void lettersRolesAndInfluenceMakeAnOwner() {
        Offer first = owners("mkt ra 3").getFirst();
        assertEquals("Marketing", first.title());
        assertEquals("R/A \u00b7 influence 3", first.detail());
        take(owners("mkt ra 3"));
        Ownership made = call.getOwnerships().getFirst();
        assertEquals(marketing, made.getFunction());
        assertEquals(List.of(Role.RESPONSIBLE, Role.ACCOUNTABLE), made.getRoles());
        assertEquals(3, made.getInfluence());
    }

    @Test
    void rolesReplaceThoseOfTheFunctionAndWhatIsLeftOutStays() {
        take(owners("mark ra 3"));
        take(owners("mark c"));
        assertEquals(List.of(Role.CONSULTED), call.getOwnerships().getFirst().getRoles());
        assertEquals(3, call.getOwnerships().getFirst().getInfluence());
        take(owners("mark 5"));
        assertEquals(List.of(Role.CONSULTED), call.getOwnerships().getFirst().getRoles());
        assertEquals(5, call.getOwnerships().getFirst().getInfluence());
        assertEquals(1, call.getOwnerships().size());
    }

    @Test
    void aFunctionWithoutRolesIsResponsible() {
        take(owners("marketing"));
        assertEquals(List.of(Role.RESPONSIBLE), call.getOwnerships().getFirst().getRoles());
    }

    @Test
    void aNameThatEndsWithRolesIsAName() {
        assertEquals(retail, owners("Retail CIS").getFirst().element());
        assertEquals("R", owners("Retail CIS").getFirst().detail());
        assertEquals("A", owners("rc a").getFirst().detail());
    }

    @Test
    void lettersOfARussianKeyboardAreTheKeysTheyStandOn() {
        assertEquals("R/A \u00b7 influence 2", owners("mark кф2").getFirst().detail());
        assertEquals("R/A \u00b7 influence 3", owners("mark ра 3").getFirst().detail());
    }

    @Test
    void aFunctionIsCreatedOnlyWhenChosen() {
        List<Offer> offers = owners("Billing ra 3");
        assertEquals(Optional.empty(), Offer.taken(offers));
        assertEquals("Create function “Billing”", offers.getLast().title());
        check(offers.getLast().edit());
        assertEquals("Billing", portfolio.getFunctions().getLast().getName());
        assertEquals(3, call.getOwnerships().getFirst().getInfluence());
    }

    @Test
    void anEditedChipKeepsItsPlace() {
        take(owners("mark ra 3"));
        Ownership own = call.getOwnerships().getFirst();
        own.setAuthority("prices");
        assertEquals("Marketing R/A 3", OwnerOffers.text(own));
        take(owners("Retail CIS c 1", Optional.of(own)));
        assertEquals(retail, own.getFunction());
        assertEquals(List.of(Role.CONSULTED), own.getRoles());
        assertEquals("prices", own.getAuthority());
        check(new OwnerOffers(domain, call, Optional.of(own), Locale.ENGLISH).emptied().orElseThrow());
        assertTrue(call.getOwnerships().isEmpty());
    }

    @Test
    void aChannelNearAnExistingOneIsProposedNotDoubled() {
        for (String text : List.of("Mobile app", "mobile-app", "mobil app", "moblie app", "app", "MobileApp")) {
            assertEquals(app, Offer.taken(channels(text)).orElseThrow().element(), text);
        }
        take(channels("mobileapp"));
        assertEquals(List.of(app), call.getChannels());
        assertEquals(1, portfolio.getChannels().size());
        assertFalse(channels("mobile app").getFirst().edit().canExecute(), "it is there");
        assertEquals("already here", channels("mobile app").getFirst().detail());
    }

    @Test
    void aNewChannelIsCreatedByEnterAndBesideANearOneWhenChosen() {
        take(channels("Branch"));
        assertEquals("Branch", call.getChannels().getFirst().getName());
        List<Offer> offers = channels("Mobile apps");
        assertEquals(app, offers.getFirst().element());
        assertEquals("Create channel “Mobile apps”", offers.get(1).title());
        check(offers.get(1).edit());
        assertEquals(3, portfolio.getChannels().size());
    }

    @Test
    void anEditedChannelIsAnotherOneOrAnotherName() {
        take(channels("Branch"));
        Channel branch = call.getChannels().getFirst();
        List<Offer> offers = new CellOffers(domain, Locale.ENGLISH).replaced(call, CHANNELS, branch, "Bank branch");
        assertEquals("Rename “Branch” to “Bank branch” everywhere", offers.getLast().title());
        check(offers.getLast().edit());
        assertEquals("Bank branch", branch.getName());
        take(new CellOffers(domain, Locale.ENGLISH).replaced(call, CHANNELS, branch, "app"));
        assertEquals(List.of(app), call.getChannels());
    }

    @Test
    void aPersonaJoinsTheJourneyWithItsScore() {
        CurveFocus curve = CurveFocus.of(journey);
        take(new CellOffers(domain, Locale.ENGLISH).feeling(call, curve, "an -1.5"));
        assertEquals(List.of(anna), journey.getPersonas());
        assertEquals(new BigDecimal("-1.5"), call.getEmotions().getFirst().getScore());
        List<Offer> offers = new CellOffers(domain, Locale.ENGLISH).feeling(call, curve, "Boris 2");
        assertEquals(Optional.empty(), Offer.taken(offers));
        check(offers.getFirst().edit());
        assertEquals("Boris", journey.getPersonas().getLast().getName());
        assertEquals(BigDecimal.valueOf(2), call.getEmotions().getLast().getScore());
    }

    @Test
    void aPersonaIsAddedToTheJourney() {
        take(new CellOffers(domain, Locale.ENGLISH).persona(journey, "anna"));
        assertEquals(List.of(anna), journey.getPersonas());
    }
}
