package org.waymark.core.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Lines;
import org.waymark.model.cjm.Frequency;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.InitiativeStatus;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;

/**
 * A pain point with what is done about it.
 *
 * @param step name of the touchpoint or stage where it is
 * @param severity 0..5, 0 = not rated
 * @param cost what it costs, empty if not stated
 * @param cures names of the initiatives that address it; a rejected one is no cure
 */
public record PainItem(String id, String name, String stepId, String step, String journeyId, String journey,
        int severity, Frequency frequency, String cost, List<String> cures) {

    private static final Comparator<PainItem> WORST = Comparator.comparing(PainItem::cured)
            .thenComparing(Comparator.comparingInt(PainItem::weight).reversed())
            .thenComparing(Comparator.comparingInt(PainItem::severity).reversed());

    /** Returns the pain points of journeys: those without a cure first, the most severe and frequent before others. */
    public static List<PainItem> of(List<Journey> journeys, Function<EObject, String> ids) {
        List<PainItem> found = new ArrayList<>();
        for (Journey journey : journeys) {
            for (Stage stage : journey.getStages()) {
                add(found, stage, journey, ids);
                add(found, stage.getTouchpoints(), journey, ids);
            }
        }
        return found.stream().sorted(WORST).toList();
    }

    /** Returns whether an initiative addresses it. */
    public boolean cured() {
        return !cures.isEmpty();
    }

    /** Returns severity times frequency, 0 where one of them is unknown. */
    public int weight() {
        return severity * frequency.getValue();
    }

    private static void add(List<PainItem> found, List<Touchpoint> touchpoints, Journey journey,
            Function<EObject, String> ids) {
        for (Touchpoint touchpoint : touchpoints) {
            add(found, touchpoint, journey, ids);
            add(found, touchpoint.getMicroInteractions(), journey, ids);
        }
    }

    private static void add(List<PainItem> found, Step step, Journey journey, Function<EObject, String> ids) {
        for (PainPoint pain : step.getPainPoints()) {
            List<String> cures = pain.getInitiatives().stream()
                    .filter(it -> it.getStatus() != InitiativeStatus.REJECTED).map(Labels::name).toList();
            found.add(new PainItem(ids.apply(pain), Labels.name(pain), ids.apply(step), Labels.name(step),
                    ids.apply(journey), Labels.name(journey), pain.getSeverity(), pain.getFrequency(),
                    Lines.orEmpty(pain.getCost()), cures));
        }
    }
}
