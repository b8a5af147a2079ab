package org.waymark.benchmark;

import java.math.BigDecimal;
import java.util.List;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.MomentKind;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Viewpoint;

/** A portfolio of a wanted size, the same at every call. */
final class BigPortfolio {

    private static final CjmFactory MAKE = CjmFactory.eINSTANCE;

    private BigPortfolio() {
    }

    /** Each touchpoint has {@code ownerships} ownerships, two emotions and two pain points. */
    static Portfolio of(int journeys, int touchpoints, int functions, int ownerships) {
        Portfolio portfolio = MAKE.createPortfolio();
        portfolio.setName("Benchmark");
        portfolio.setFormatVersion("1.0");
        Persona persona = MAKE.createPersona();
        persona.setName("Anna");
        portfolio.getPersonas().add(persona);
        for (int i = 0; i < functions; i++) {
            BusinessFunction function = MAKE.createBusinessFunction();
            function.setName("Function " + i);
            function.setCode("F" + i);
            portfolio.getFunctions().add(function);
        }
        for (int i = 0; i < journeys; i++) {
            portfolio.getJourneys().add(journey(portfolio, i, touchpoints, ownerships));
        }
        return portfolio;
    }

    private static Journey journey(Portfolio portfolio, int number, int touchpoints, int ownerships) {
        Journey journey = MAKE.createJourney();
        journey.setName("Journey " + number);
        journey.getPersonas().add(portfolio.getPersonas().get(0));
        Stage stage = null;
        for (int i = 0; i < touchpoints; i++) {
            if (i % 6 == 0) {
                stage = MAKE.createStage();
                stage.setName("Stage " + i / 6);
                stage.setGoal("Reach the next stage without asking anybody twice");
                journey.getStages().add(stage);
            }
            stage.getTouchpoints().add(touchpoint(portfolio, number * touchpoints + i, ownerships));
        }
        return journey;
    }

    private static Touchpoint touchpoint(Portfolio portfolio, int number, int ownerships) {
        Touchpoint touchpoint = MAKE.createTouchpoint();
        touchpoint.setName("Touchpoint " + number);
        touchpoint.setAction("Calls the contact centre and explains the fee for the third time");
        touchpoint.setThought("Why does nobody know what I said yesterday?");
        touchpoint.setImportance(1 + number % 5);
        touchpoint.setMoment(number % 7 == 0 ? MomentKind.MOMENT_OF_TRUTH : MomentKind.NONE);
        List<BusinessFunction> functions = portfolio.getFunctions();
        for (int i = 0; i < ownerships; i++) {
            Ownership ownership = MAKE.createOwnership();
            ownership.setFunction(functions.get((number + i) % functions.size()));
            ownership.getRoles().add(i == 0 ? Role.ACCOUNTABLE : Role.values()[(number + i) % Role.values().length]);
            ownership.setInfluence((number + i) % 6);
            touchpoint.getOwnerships().add(ownership);
        }
        for (Viewpoint viewpoint : Viewpoint.values()) {
            Emotion emotion = MAKE.createEmotion();
            emotion.setName(viewpoint == Viewpoint.OBSERVED ? "angry" : "content");
            emotion.setPersona(portfolio.getPersonas().get(0));
            emotion.setViewpoint(viewpoint);
            emotion.setScore(BigDecimal.valueOf(number % 9 - 4).divide(BigDecimal.TWO));
            touchpoint.getEmotions().add(emotion);
        }
        for (int i = 0; i < 2; i++) {
            PainPoint pain = MAKE.createPainPoint();
            pain.setName("Waits for the approval of a supervisor");
            pain.setSeverity(1 + i);
            touchpoint.getPainPoints().add(pain);
        }
        return touchpoint;
    }
}
