package org.waymark.core.insight;

import java.util.ArrayList;
import java.util.List;

import org.waymark.core.insight.EmotionCurve.Point;
import org.waymark.model.cjm.Viewpoint;

/**
 * The difference between assumed and observed emotions of one persona.
 *
 * @param hypothesis curve assumed by the company
 * @param observed curve reported by customers, over the same steps
 * @param steps steps with a score on both curves
 */
public record EmotionGap(EmotionCurve hypothesis, EmotionCurve observed, List<StepGap> steps) {

    /**
     * The difference at one step.
     *
     * @param gap hypothesis minus observed, -4..4; positive = the company rates itself better than its customers do
     */
    public record StepGap(Point hypothesis, Point observed, double gap) {
    }

    /** Returns one entry for each persona that has both curves. */
    public static List<EmotionGap> of(List<EmotionCurve> curves) {
        List<EmotionGap> found = new ArrayList<>();
        for (EmotionCurve hypothesis : curves) {
            for (EmotionCurve observed : curves) {
                if (hypothesis.viewpoint() == Viewpoint.HYPOTHESIS && observed.viewpoint() == Viewpoint.OBSERVED
                        && hypothesis.personaId().equals(observed.personaId())) {
                    found.add(of(hypothesis, observed));
                }
            }
        }
        return List.copyOf(found);
    }

    private static EmotionGap of(EmotionCurve hypothesis, EmotionCurve observed) {
        List<StepGap> steps = new ArrayList<>();
        for (int i = 0; i < hypothesis.points().size(); i++) {
            Point a = hypothesis.points().get(i);
            Point b = observed.points().get(i);
            if (a.score().isPresent() && b.score().isPresent()) {
                steps.add(new StepGap(a, b, a.score().getAsDouble() - b.score().getAsDouble()));
            }
        }
        return new EmotionGap(hypothesis, observed, List.copyOf(steps));
    }
}
