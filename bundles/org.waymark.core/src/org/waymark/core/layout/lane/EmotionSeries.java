package org.waymark.core.layout.lane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.waymark.core.domain.Feelings;
import org.waymark.core.insight.EmotionCurve;
import org.waymark.core.layout.PlacedColumn;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
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
        return runs.size() == 1 ? runs.getFirst() : runs.stream().flatMap(List::stream).toList();
    }

    /** Returns the series with at least one score, hypothesis before observed, in the order of the personas. */
    static List<EmotionSeries> of(Context context, Columns columns) {
        // a collapsed column is hidden and no gap in the emotions
        List<PlacedColumn> shown = columns.all().stream().filter(it -> !columns.isCollapsed(it.stage())).toList();
        List<EmotionSeries> result = new ArrayList<>();
        for (Optional<Persona> persona : Feelings.people(context.journey(), context.personas())) {
            for (Viewpoint viewpoint : Viewpoint.VALUES) {
                EmotionSeries series = new EmotionSeries(persona, viewpoint,
                        runs(new Feelings(persona, viewpoint), shown));
                if (!series.runs.isEmpty()) {
                    result.add(series);
                }
            }
        }
        return result;
    }

    /** Returns the points of {@link EmotionCurve}, without its texts, which take longer for a large map. */
    private static List<List<Point>> runs(Feelings feelings, List<PlacedColumn> columns) {
        List<List<Point>> runs = new ArrayList<>();
        List<Point> run = new ArrayList<>();
        for (PlacedColumn column : columns) {
            Step step = column.touchpoint().isPresent() ? column.touchpoint().get() : column.stage();
            List<Emotion> scored = feelings.scored(step);
            if (!scored.isEmpty()) {
                run.add(new Point(column, step, Feelings.mean(scored).orElseThrow().doubleValue(), scored));
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
