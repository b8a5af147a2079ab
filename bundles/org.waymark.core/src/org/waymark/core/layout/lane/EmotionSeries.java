package org.waymark.core.layout.lane;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waymark.core.domain.Feelings;
import org.waymark.core.insight.EmotionCurve;
import org.waymark.core.layout.PlacedColumn;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Viewpoint;

/**
 * An {@link EmotionCurve} on the columns of the map.
 *
 * @param persona empty for the emotions of all personas
 * @param runs points without a gap between them, from left to right
 */
public record EmotionSeries(Optional<Persona> persona, Viewpoint viewpoint, List<List<Point>> runs) {

    /**
     * A point of the series.
     *
     * @param emotions emotions the score averages, the persona's own first
     */
    public record Point(PlacedColumn column, Step step, double score, List<Emotion> emotions) {
    }

    public List<Point> points() {
        return runs.stream().flatMap(List::stream).toList();
    }

    /** Returns the series with at least one score, hypothesis before observed, in the order of the personas. */
    static List<EmotionSeries> of(Context context, Columns columns) {
        Map<String, PlacedColumn> byStep = new HashMap<>();
        for (PlacedColumn column : columns.all()) {
            if (!columns.isCollapsed(column.stage())) {
                byStep.put(context.id(column.touchpoint().map(Step.class::cast).orElse(column.stage())), column);
            }
        }
        List<EmotionSeries> result = new ArrayList<>();
        for (Optional<Persona> persona : Feelings.people(context.journey(), context.personas())) {
            for (Viewpoint viewpoint : Viewpoint.VALUES) {
                EmotionCurve curve = EmotionCurve.of(context.journey(), persona, viewpoint, context::id);
                EmotionSeries series = new EmotionSeries(persona, viewpoint,
                        runs(curve, new Feelings(persona, viewpoint), byStep));
                if (!series.runs.isEmpty()) {
                    result.add(series);
                }
            }
        }
        return result;
    }

    private static List<List<Point>> runs(EmotionCurve curve, Feelings feelings,
            Map<String, PlacedColumn> byStep) {
        List<List<Point>> runs = new ArrayList<>();
        List<Point> run = new ArrayList<>();
        for (EmotionCurve.Point point : curve.points()) {
            PlacedColumn column = byStep.get(point.stepId());
            // a collapsed column is hidden and no gap in the emotions
            if (column == null) {
                continue;
            }
            Step step = column.touchpoint().map(Step.class::cast).orElse(column.stage());
            if (point.score().isPresent()) {
                run.add(new Point(column, step, point.score().getAsDouble(), feelings.scored(step)));
            } else if (!run.isEmpty() && feelings.concerns(step)) {
                // a touchpoint of other personas leaves no gap in the line
                runs.add(run);
                run = new ArrayList<>();
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    /** Returns whether a stage with touchpoints has scores of its own. */
    static boolean any(Stage stage) {
        return stage.getEmotions().stream().anyMatch(e -> e.getScore() != null);
    }
}
