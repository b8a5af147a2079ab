package org.waymark.ui.tests;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.BackstageStep;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.Channel;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.PromiseKept;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Viewpoint;

/** A map far larger than any drawn in a workshop, with content in every frequent lane. */
final class LargeMap {

    private LargeMap() {
    }

    /** Writes the portfolio into a folder and returns its file. */
    static Path file(Path folder, int touchpoints) throws Exception {
        Path file = folder.resolve("large.cjm");
        PortfolioFiles.save(PortfolioFiles.create(file, portfolio(touchpoints)));
        return file;
    }

    /** Returns a portfolio with one journey of ten touchpoints a stage. */
    static Portfolio portfolio(int touchpoints) {
        CjmFactory make = CjmFactory.eINSTANCE;
        Portfolio portfolio = make.createPortfolio();
        portfolio.setName("Large map");
        Persona persona = make.createPersona();
        persona.setName("Anna");
        portfolio.getPersonas().add(persona);
        BusinessFunction function = make.createBusinessFunction();
        function.setName("Contact centre");
        function.setCode("CC");
        portfolio.getFunctions().add(function);
        Channel channel = make.createChannel();
        channel.setName("Phone");
        portfolio.getChannels().add(channel);
        Initiative initiative = make.createInitiative();
        initiative.setName("Agents decide up to 30 euros");
        portfolio.getInitiatives().add(initiative);
        Journey journey = make.createJourney();
        journey.setName("Three hundred touchpoints");
        journey.getPersonas().add(persona);
        portfolio.getJourneys().add(journey);
        Stage stage = null;
        for (int i = 0; i < touchpoints; i++) {
            if (i % 10 == 0) {
                stage = make.createStage();
                stage.setName("Stage " + i / 10);
                journey.getStages().add(stage);
            }
            Touchpoint touchpoint = make.createTouchpoint();
            touchpoint.setName("Touchpoint " + i);
            touchpoint.setAction("Calls and explains the fee for the third time");
            touchpoint.setThought("Why does nobody know what I said yesterday?");
            touchpoint.setBestExpectation("One call");
            touchpoint.setWorstExpectation("Three calls");
            touchpoint.setPromise("We answer within 20 seconds");
            touchpoint.setPromiseKept(PromiseKept.values()[i % 4]);
            touchpoint.setPhysicalEvidence("A letter");
            touchpoint.setContext("At work");
            touchpoint.getChannels().add(channel);
            Ownership ownership = make.createOwnership();
            ownership.setFunction(function);
            ownership.getRoles().add(Role.ACCOUNTABLE);
            ownership.setInfluence(i % 6);
            touchpoint.getOwnerships().add(ownership);
            for (Viewpoint viewpoint : Viewpoint.values()) {
                Emotion emotion = make.createEmotion();
                emotion.setName("calm");
                emotion.setPersona(persona);
                emotion.setViewpoint(viewpoint);
                emotion.setScore(BigDecimal.valueOf(i % 5 - 2));
                touchpoint.getEmotions().add(emotion);
            }
            PainPoint pain = make.createPainPoint();
            pain.setName("Waits for an approval");
            pain.setSeverity(1 + i % 5);
            touchpoint.getPainPoints().add(pain);
            touchpoint.getInitiatives().add(initiative);
            BackstageStep step = make.createBackstageStep();
            step.setName("Looks the case up");
            step.setFunction(function);
            touchpoint.getBackstage().add(step);
            stage.getTouchpoints().add(touchpoint);
        }
        return portfolio;
    }
}
