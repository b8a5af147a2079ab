package org.waymark.core.edit;

import java.nio.file.Path;
import org.eclipse.emf.common.command.Command;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.Channel;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Transition;

/** A small portfolio: one journey, stages "A" (a1, a2) and "B" (b1), with a persona, a function and a channel in use. */
final class EditFixture {

    private static final CjmFactory MAKE = CjmFactory.eINSTANCE;

    final Portfolio portfolio = MAKE.createPortfolio();
    final Persona anna = MAKE.createPersona();
    final BusinessFunction service = MAKE.createBusinessFunction();
    final Channel phone = MAKE.createChannel();
    final Journey journey = MAKE.createJourney();
    final Stage a = stage("A");
    final Stage b = stage("B");
    final Touchpoint a1 = touchpoint(a, "a1");
    final Touchpoint a2 = touchpoint(a, "a2");
    final Touchpoint b1 = touchpoint(b, "b1");
    final Emotion calm = MAKE.createEmotion();
    final Ownership owned = MAKE.createOwnership();
    final Transition transition = MAKE.createTransition();
    final PortfolioDocument document;
    final DocumentDomain domain;

    EditFixture() {
        portfolio.setName("Fixture");
        anna.setName("Anna");
        service.setName("Service");
        phone.setName("Phone");
        journey.setName("Refund");
        portfolio.getPersonas().add(anna);
        portfolio.getFunctions().add(service);
        portfolio.getChannels().add(phone);
        portfolio.getJourneys().add(journey);
        journey.getPersonas().add(anna);
        calm.setName("calm");
        calm.setPersona(anna);
        calm.setScore(java.math.BigDecimal.ONE);
        a1.getEmotions().add(calm);
        a1.getPersonas().add(anna);
        a1.getChannels().add(phone);
        owned.setFunction(service);
        owned.getRoles().add(Role.ACCOUNTABLE);
        a.getOwnerships().add(owned);
        transition.setSource(a1);
        transition.setTarget(b1);
        journey.getTransitions().add(transition);
        document = PortfolioFiles.create(Path.of("fixture.cjm"), portfolio);
        domain = new DocumentDomain(document);
    }

    void check(Command command) {
        EditAssert.assertDoUndoRedo(document, command);
    }

    private Stage stage(String name) {
        Stage stage = MAKE.createStage();
        stage.setName(name);
        journey.getStages().add(stage);
        return stage;
    }

    private static Touchpoint touchpoint(Stage stage, String name) {
        Touchpoint touchpoint = MAKE.createTouchpoint();
        touchpoint.setName(name);
        stage.getTouchpoints().add(touchpoint);
        return touchpoint;
    }
}
