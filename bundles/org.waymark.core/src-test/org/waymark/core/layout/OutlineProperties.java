package org.waymark.core.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class OutlineProperties {

    /** A curve that overshoots a score would show emotions nobody had. */
    @Property(seed = "20261121")
    void theCurveNeverLeavesTheRangeOfItsNeighbours(
            @ForAll @Size(min = 2, max = 12) List<@DoubleRange(min = -2, max = 2) Double> scores) {
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            points.add(new double[]{i * 100, scores.get(i) * 40});
        }
        List<PathStep> steps = new Outline().move(0, points.getFirst()[1]).smooth(points).steps();
        assertEquals(scores.size(), steps.size());
        for (int i = 1; i < steps.size(); i++) {
            PathStep.MoveTo from = new PathStep.MoveTo(points.get(i - 1)[0], points.get(i - 1)[1]);
            double low = Math.min(points.get(i - 1)[1], points.get(i)[1]);
            double high = Math.max(points.get(i - 1)[1], points.get(i)[1]);
            double[] line = PathStep.flatten(List.of(from, steps.get(i)), 0.1).getFirst();
            for (int k = 1; k < line.length; k += 2) {
                assertTrue(line[k] >= low - 1e-6 && line[k] <= high + 1e-6, scores + " at " + i);
            }
        }
    }
}
