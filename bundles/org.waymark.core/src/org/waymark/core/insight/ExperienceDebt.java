package org.waymark.core.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.domain.Feelings;
import org.waymark.core.domain.Moments;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Lines;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.InitiativeStatus;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.PromiseKept;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Viewpoint;

/**
 * Known problems of the experience that the company does not address. A rejected initiative does not count as an
 * answer.
 *
 * @param painPoints pain points without an initiative
 * @param brokenPromises touchpoints whose promise is broken
 * @param unansweredMoments moments of truth with a negative emotion and with neither an initiative nor a backstage step
 */
public record ExperienceDebt(List<Debt> painPoints, List<Debt> brokenPromises, List<Debt> unansweredMoments) {

    /**
     * One item of the debt.
     *
     * @param elementId id of the pain point or touchpoint
     * @param text name of the pain point, the promise, or name of the touchpoint
     * @param stepId id of the stage or touchpoint where it happens
     * @param weight severity of the pain point, else importance of the touchpoint, 0..5, 0 = not rated
     */
    public record Debt(String elementId, String text, String stepId, String step, int weight) {
    }

    /** Returns the debt of the journeys in the order of their steps, including micro-interactions. */
    public static ExperienceDebt of(List<Journey> journeys, Function<EObject, String> ids) {
        ExperienceDebt debt = new ExperienceDebt(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Journey journey : journeys) {
            List<Optional<Persona>> people = Feelings.people(journey, journey.getPersonas());
            for (Stage stage : journey.getStages()) {
                debt.addPains(stage, ids);
                debt.addTouchpoints(stage.getTouchpoints(), people, ids);
            }
        }
        return new ExperienceDebt(List.copyOf(debt.painPoints), List.copyOf(debt.brokenPromises),
                List.copyOf(debt.unansweredMoments));
    }

    /** Returns the number of items. */
    public int size() {
        return painPoints.size() + brokenPromises.size() + unansweredMoments.size();
    }

    private void addTouchpoints(List<Touchpoint> touchpoints, List<Optional<Persona>> people,
            Function<EObject, String> ids) {
        for (Touchpoint touchpoint : touchpoints) {
            addPains(touchpoint, ids);
            String id = ids.apply(touchpoint);
            String name = Labels.name(touchpoint);
            if (touchpoint.getPromiseKept() == PromiseKept.BROKEN) {
                brokenPromises.add(
                        new Debt(id, Lines.orEmpty(touchpoint.getPromise()), id, name, touchpoint.getImportance()));
            }
            if (Moments.isOfTruth(touchpoint.getMoment()) && isNegative(touchpoint, people)
                    && !isAnswered(touchpoint)) {
                unansweredMoments.add(new Debt(id, name, id, name, touchpoint.getImportance()));
            }
            addTouchpoints(touchpoint.getMicroInteractions(), people, ids);
        }
    }

    private void addPains(Step step, Function<EObject, String> ids) {
        for (PainPoint pain : step.getPainPoints()) {
            if (!anyAlive(pain.getInitiatives())) {
                painPoints.add(new Debt(ids.apply(pain), Labels.name(pain), ids.apply(step), Labels.name(step),
                        pain.getSeverity()));
            }
        }
    }

    /**
     * Returns whether the curve of any persona is below zero here. Observed emotions decide; the hypothesis counts only
     * without any.
     */
    private static boolean isNegative(Touchpoint touchpoint, List<Optional<Persona>> people) {
        for (Viewpoint viewpoint : List.of(Viewpoint.OBSERVED, Viewpoint.HYPOTHESIS)) {
            List<BigDecimal> felt = Feelings.means(touchpoint, people, viewpoint);
            if (!felt.isEmpty()) {
                return felt.stream().anyMatch(score -> score.signum() < 0);
            }
        }
        return false;
    }

    private static boolean isAnswered(Touchpoint touchpoint) {
        return !touchpoint.getBackstage().isEmpty() || anyAlive(touchpoint.getInitiatives())
                || touchpoint.getPainPoints().stream().anyMatch(pain -> anyAlive(pain.getInitiatives()));
    }

    private static boolean anyAlive(List<Initiative> initiatives) {
        return initiatives.stream().anyMatch(it -> it.getStatus() != InitiativeStatus.REJECTED);
    }
}
