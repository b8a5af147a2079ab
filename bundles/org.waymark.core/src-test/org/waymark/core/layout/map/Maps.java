package org.waymark.core.layout.map;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waymark.core.domain.Ids;
import org.waymark.core.layout.FixedMeasurer;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.model.cjm.BackstageLayer;
import org.waymark.model.cjm.BackstageStep;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.Channel;
import org.waymark.model.cjm.ChannelKind;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.EvidenceLevel;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.InitiativeStatus;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.MomentKind;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.PromiseKept;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Transition;
import org.waymark.model.cjm.Viewpoint;

/** Small journeys to lay out. */
public final class Maps {

    private static final CjmFactory MAKE = CjmFactory.eINSTANCE;

    private Maps() {
    }

    /**
     * Returns a journey with two stages, three touchpoints, one persona and one function, and content in the most
     * frequent lanes.
     */
    public static Journey loan() {
        Portfolio portfolio = MAKE.createPortfolio();
        portfolio.setLanguage("en");
        Persona anna = MAKE.createPersona();
        anna.setName("Anna");
        anna.setRole("Salary customer");
        portfolio.getPersonas().add(anna);
        BusinessFunction branch = MAKE.createBusinessFunction();
        branch.setName("Branch Network");
        branch.setCode("BRN");
        branch.setColor("#2e75b6");
        portfolio.getFunctions().add(branch);
        Channel sms = MAKE.createChannel();
        sms.setName("SMS");
        sms.setKind(ChannelKind.SMS);
        portfolio.getChannels().add(sms);
        Initiative cure = MAKE.createInitiative();
        cure.setName("One form");
        cure.setStatus(InitiativeStatus.PLANNED);
        cure.setImpact(4);
        cure.setEffort(2);
        portfolio.getInitiatives().add(cure);

        Journey journey = MAKE.createJourney();
        journey.setName("Pre-approved loan");
        journey.setScenario("A message promises a loan in fifteen minutes.");
        journey.getPersonas().add(anna);
        portfolio.getJourneys().add(journey);
        Stage offer = stage(journey, "Offer", "Be believed");
        Touchpoint message = touchpoint(offer, "Reads the message");
        message.setMoment(MomentKind.MOMENT_OF_TRUTH);
        message.setAction("Reads it twice, then calls her husband.");
        message.setThought("Is this for me?");
        message.getChannels().add(sms);
        message.setPromise("Passport and fifteen minutes.");
        message.setPromiseKept(PromiseKept.BROKEN);
        message.setImportance(5);
        emotion(message, anna, Viewpoint.HYPOTHESIS, "1", "pleased");
        emotion(message, anna, Viewpoint.OBSERVED, "1.5", "proud");
        own(offer, branch, 3, Role.RESPONSIBLE, Role.ACCOUNTABLE);

        Stage visit = stage(journey, "Visit", null);
        Touchpoint queue = touchpoint(visit, "Waits in the branch");
        queue.setDuration(Duration.ofMinutes(24));
        queue.setEvidenceLevel(EvidenceLevel.RESEARCHED);
        PainPoint pain = MAKE.createPainPoint();
        pain.setName("Invited guests stand in the queue");
        pain.setSeverity(4);
        pain.getInitiatives().add(cure);
        queue.getPainPoints().add(pain);
        emotion(queue, anna, Viewpoint.HYPOTHESIS, "0", "");
        emotion(queue, anna, Viewpoint.OBSERVED, "-1", "angry");
        own(queue, branch, 5, Role.RESPONSIBLE);
        BackstageStep step = MAKE.createBackstageStep();
        step.setName("Shift plan ignores campaigns");
        step.setLayer(BackstageLayer.BACKSTAGE);
        step.setFunction(branch);
        queue.getBackstage().add(step);
        Touchpoint leaves = touchpoint(visit, "Leaves");
        emotion(leaves, anna, Viewpoint.OBSERVED, "-2", "insulted");
        Transition back = MAKE.createTransition();
        back.setSource(message);
        back.setTarget(leaves);
        back.setShare(new BigDecimal("40"));
        journey.getTransitions().add(back);
        nameByPlace(portfolio);
        return journey;
    }

    /** Gives each element below the root its place in the tree as id, so that recorded maps can be read. */
    private static void nameByPlace(EObject root) {
        root.eAllContents()
                .forEachRemaining(element -> Ids.assign(element, EcoreUtil.getRelativeURIFragmentPath(root, element)));
    }

    static Stage stage(Journey journey, String name, String goal) {
        Stage stage = MAKE.createStage();
        stage.setName(name);
        stage.setGoal(goal);
        journey.getStages().add(stage);
        return stage;
    }

    static Touchpoint touchpoint(Stage stage, String name) {
        Touchpoint touchpoint = MAKE.createTouchpoint();
        touchpoint.setName(name);
        stage.getTouchpoints().add(touchpoint);
        return touchpoint;
    }

    static Emotion emotion(Step step, Persona persona, Viewpoint viewpoint, String score, String feeling) {
        Emotion emotion = MAKE.createEmotion();
        emotion.setPersona(persona);
        emotion.setViewpoint(viewpoint);
        emotion.setScore(new BigDecimal(score));
        emotion.setName(feeling);
        step.getEmotions().add(emotion);
        return emotion;
    }

    static Ownership own(Step step, BusinessFunction function, int influence, Role... roles) {
        Ownership ownership = MAKE.createOwnership();
        ownership.setFunction(function);
        ownership.setInfluence(influence);
        ownership.getRoles().addAll(List.of(roles));
        step.getOwnerships().add(ownership);
        return ownership;
    }

    static PlacedMap place(Journey journey) {
        return MapLayout.place(journey, ViewSettings.of(journey), Theme.light(), new FixedMeasurer());
    }
}
