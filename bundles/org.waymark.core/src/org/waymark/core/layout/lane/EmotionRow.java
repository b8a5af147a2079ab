package org.waymark.core.layout.lane;

import org.waymark.core.domain.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.waymark.core.domain.LaneSpec;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.EmotionScale;
import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PartKey;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PathStep;
import org.waymark.core.layout.PlacedColumn;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.Stroke;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Viewpoint;

/**
 * The emotion lane: a scale -2..+2 with faces, a smooth curve for each persona and viewpoint (hypothesis dashed,
 * observed solid), the area between the two shaded, points with values and emotions, and marks for peak, pit and end.
 */
final class EmotionRow implements LaneRow {

    private static final double PLOT = 208;
    private static final double ABOVE = 52;
    private static final double BELOW = 32;

    private final Context context;
    private final LaneSpec spec;
    private final Glyph icon;
    private final Columns columns;
    private final List<EmotionSeries> series;

    EmotionRow(Context context, LaneSpec spec, Glyph icon, Columns columns) {
        this.context = context;
        this.spec = spec;
        this.icon = icon;
        this.columns = columns;
        series = EmotionSeries.of(context, columns);
    }

    @Override
    public LaneSpec lane() {
        return spec;
    }

    @Override
    public Glyph icon() {
        return icon;
    }

    @Override
    public boolean isAcross() {
        return true;
    }

    @Override
    public boolean isEmpty() {
        return series.isEmpty() && columns.stages().stream().noneMatch(EmotionSeries::any);
    }

    @Override
    public double height() {
        return context.px(ABOVE) + context.px(PLOT) + context.px(BELOW);
    }

    @Override
    public Optional<EmotionScale> scale(double y) {
        return Optional.of(scaleAt(y));
    }

    private EmotionScale scaleAt(double y) {
        double pad = context.px(ABOVE);
        return new EmotionScale(y + pad, y + pad + context.px(PLOT));
    }

    /** Draws faces and values of the scale, and the names of the curves' personas below. */
    @Override
    public void beside(Sketch sketch, double width) {
        EmotionScale scale = scaleAt(0);
        double size = context.px(20);
        for (int score = -2; score <= 2; score++) {
            double y = scale.y(score);
            Faces.draw(context, sketch, width - context.px(12) - size, y - size / 2, size, score);
            sketch.text(context.score(score), width - size - context.px(48),
                    y - context.theme().small().lineHeight() / 2,
                    context.px(30), context.theme().small(), context.palette().muted(), 1, Sketch.Align.RIGHT);
        }
        names(sketch, width);
    }

    /** Draws the names of the curves' personas in the room left of the faces. */
    private void names(Sketch sketch, double width) {
        double y = context.px(12) + 2 * context.theme().strong().lineHeight() + context.px(4);
        double x = context.px(14);
        List<String> seen = new ArrayList<>();
        for (EmotionSeries one : series) {
            String name = one.persona().map(context::name).orElse(context.message("emotion_everybody"));
            if (!seen.contains(name)) {
                seen.add(name);
                Markers.draw(sketch, context.seriesIndex(one.persona()), x + 5, y + context.px(8), context.px(5),
                        context.colorOf(one.persona()), Stroke.NONE);
                Box box = sketch.text(name, x + context.px(14), y, width - x - context.px(14) - context.px(66),
                        context.theme().label(), context.palette().ink(), 3);
                y += Math.max(context.px(20), box.height() + context.px(4));
            }
        }
    }

    @Override
    public void legend(LegendStrip strip) {
        Ink ink = context.palette().ink();
        if (series.stream().anyMatch(s -> s.viewpoint() == Viewpoint.OBSERVED)) {
            strip.line(context.message("legend_observed"), Stroke.solid(ink, 2.5));
        }
        if (series.stream().anyMatch(s -> s.viewpoint() == Viewpoint.HYPOTHESIS)) {
            strip.line(context.message("legend_hypothesis"), Stroke.dashed(ink, 2));
        }
        if (series.stream().anyMatch(one -> isSpread(one.points()))) {
            SpreadMark.legend(strip, ink);
        }
        if (series.stream().anyMatch(one -> one.viewpoint() == Viewpoint.OBSERVED && series.stream().anyMatch(
                other -> other.viewpoint() == Viewpoint.HYPOTHESIS && other.persona().equals(one.persona())))) {
            strip.entry(context.message("emotion_gap"), (sketch, at, middle) -> {
                sketch.rect(new Box(at, middle - context.px(6), context.px(28), context.px(12)), context.px(2),
                        ink.withAlpha(0.12), Stroke.NONE);
                return context.px(28);
            });
        }
        if (context.journey().getStages().stream()
                .anyMatch(it -> !it.getTouchpoints().isEmpty() && EmotionSeries.any(it))) {
            strip.entry(context.message("legend_stageScore"), (sketch, at, middle) -> {
                sketch.rect(new Box(at, middle - 3, context.px(28), 6), 3, ink.withAlpha(0.35), Stroke.NONE);
                return context.px(28);
            });
        }
    }

    private static boolean isSpread(List<EmotionSeries.Point> points) {
        for (EmotionSeries.Point point : points) {
            for (Emotion emotion : point.emotions()) {
                if (SpreadMark.has(emotion)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public List<PartGroup> place(double y, double height) {
        if (columns.all().isEmpty()) {
            return List.of();
        }
        double left = columns.all().getFirst().x();
        Box lane = new Box(left, y, columns.right() - left, height);
        List<PartGroup> groups = new ArrayList<>();
        groups.add(PartGroup.of(grid(lane)));
        columns.stages().forEach(stage -> groups.add(columns.drawn(stage).group(EmotionLane.ID,
                List.of(columns.span(stage).x(), y, height), () -> cells(stage, y, height))));
        List<PlacedPart> result = new ArrayList<>();
        List<EmotionCurveShape> curves = series.stream()
                .map(one -> new EmotionCurveShape(one, offset(one), scaleAt(0), left)).toList();
        gaps(curves, lane, result);
        curves.forEach(curve -> result.add(curve(curve, lane)));
        stageScores(y, result);
        result.addAll(new EmotionLabels(context, columns, lane, scaleAt(y), curves).place());
        groups.add(PartGroup.of(result));
        return groups;
    }

    private List<PlacedPart> cells(Stage stage, double y, double height) {
        List<PlacedPart> parts = new ArrayList<>();
        for (PlacedColumn column : columns.in(stage)) {
            column.touchpoint().ifPresent(it -> parts.addAll(cell(it, column.width())
                    .place(PartRole.CELL, new Box(column.x(), y, column.width(), height), 0, 0)));
        }
        return parts;
    }

    /** Returns the empty cell, which is the target for selection and for dragging a new point. */
    private Cell cell(Touchpoint touchpoint, double width) {
        return context.drawn(touchpoint).cell(EmotionLane.ID, width,
                () -> new Cell(context, EmotionLane.ID, touchpoint, width, 1));
    }

    /**
     * Returns a small horizontal offset for each persona, so that equal scores can be distinguished and hit by the
     * mouse.
     */
    private double offset(EmotionSeries one) {
        List<Optional<?>> people = new ArrayList<>();
        series.forEach(s -> {
            if (!people.contains(s.persona())) {
                people.add(s.persona());
            }
        });
        return (people.indexOf(one.persona()) - (people.size() - 1) / 2.0) * context.px(16);
    }

    private PlacedPart grid(Box lane) {
        Sketch sketch = new Sketch(context);
        EmotionScale scale = scaleAt(0);
        double top = scale.y(2) - context.px(14);
        double bottom = scale.y(-2) + context.px(14);
        sketch.rect(new Box(0, top, lane.width(), scale.y(0) - top), context.px(8),
                context.palette().positive().withAlpha(0.06), Stroke.NONE);
        sketch.rect(new Box(0, scale.y(0), lane.width(), bottom - scale.y(0)), context.px(8),
                context.palette().negative().withAlpha(0.06), Stroke.NONE);
        for (int score = -2; score <= 2; score++) {
            Ink ink = score == 0 ? context.palette().muted() : context.palette().hairline();
            sketch.line(0, scale.y(score), lane.width(), scale.y(score),
                    score == 0 ? Stroke.solid(ink, 1) : Stroke.dashed(ink, 1));
        }
        for (PlacedColumn column : columns.all()) {
            if (column.touchpoint().filter(t -> Moments.isOfTruth(t.getMoment())).isPresent()) {
                sketch.rect(new Box(column.x() - lane.x() + 2, 0, column.width() - 4, lane.height() - 1), 0,
                        context.palette().moment().withAlpha(0.07), Stroke.NONE);
                sketch.icon(Glyph.STAR, column.centerX() - lane.x() - context.px(7), context.px(6), context.px(14),
                        context.palette().moment());
            }
        }
        return FreeParts.decoration(context, PartRole.EMOTION_SCALE, "", PlacedPart.Region.BODY, lane, sketch, "");
    }

    private void gaps(List<EmotionCurveShape> curves, Box lane, List<PlacedPart> result) {
        for (EmotionCurveShape hypothesis : curves) {
            for (EmotionCurveShape observed : curves) {
                if (hypothesis.series().viewpoint() == Viewpoint.HYPOTHESIS
                        && observed.series().viewpoint() == Viewpoint.OBSERVED
                        && hypothesis.series().persona().equals(observed.series().persona())) {
                    List<PathStep> steps = observed.areaTo(hypothesis);
                    if (!steps.isEmpty()) {
                        Ink ink = context.colorOf(observed.series().persona())
                                .withAlpha(context.theme().isDark() ? 0.15 : 0.09);
                        result.add(over(PartRole.EMOTION_GAP, observed, lane, new Sketch(context).path(
                                new Box(0, 0, lane.width(), lane.height()), steps, ink, Stroke.NONE),
                                context.message("emotion_gap")));
                    }
                }
            }
        }
    }

    private PlacedPart curve(EmotionCurveShape curve, Box lane) {
        Ink ink = context.colorOf(curve.series().persona());
        boolean observed = curve.series().viewpoint() == Viewpoint.OBSERVED;
        Stroke stroke = observed ? Stroke.solid(ink, context.px(3)) : Stroke.dashed(ink, context.px(2));
        Sketch sketch = new Sketch(context);
        if (!curve.steps().isEmpty()) {
            sketch.path(new Box(0, 0, lane.width(), lane.height()), curve.steps(), Ink.NONE, stroke);
        }
        return over(PartRole.EMOTION_CURVE, curve, lane, sketch, says(curve.series()));
    }

    private String says(EmotionSeries one) {
        String values = one.points().stream().map(p -> context.score(p.score())).collect(Collectors.joining(", "));
        return one.persona().map(context::name).orElse(context.message("emotion_everybody")) + ", "
                + context.title(one.viewpoint()) + ": " + values;
    }

    private PlacedPart over(PartRole role, EmotionCurveShape curve, Box lane, Sketch sketch, String name) {
        String journey = context.id(context.journey());
        NamedElement element = curve.series().persona().map(NamedElement.class::cast).orElse(context.journey());
        PartKey key = new PartKey(role, journey, EmotionLane.ID, context.id(element),
                curve.series().viewpoint().getLiteral());
        return new PlacedPart(key, PlacedPart.Region.BODY, context.journey(), element, lane, sketch.shapes(),
                Optional.empty(), name, "", context.spotlight().opacity(curve.series().persona()));
    }

    /** Adds the scores of whole stages as lines over their columns. */
    private void stageScores(double y, List<PlacedPart> result) {
        for (Stage stage : columns.stages()) {
            if (stage.getTouchpoints().isEmpty() && !columns.isCollapsed(stage)) {
                continue;
            }
            for (Emotion emotion : stage.getEmotions()) {
                boolean shown = emotion.getPersona() == null || context.personas().contains(emotion.getPersona());
                if (emotion.getScore() != null && shown) {
                    Box span = columns.span(stage);
                    double at = scaleAt(y).y(emotion.getScore().doubleValue());
                    Ink ink = context.colorOf(Optional.ofNullable(emotion.getPersona()));
                    Sketch sketch = new Sketch(context);
                    boolean observed = emotion.getViewpoint() == Viewpoint.OBSERVED;
                    double width = Math.max(span.width() - 2 * Columns.PAD, 1);
                    sketch.rect(new Box(0, 3, width, 6), 3, ink.withAlpha(observed ? 0.35 : 0.12),
                            Stroke.dashed(ink, observed ? 0 : 1));
                    PartKey key = new PartKey(PartRole.EMOTION_POINT, context.id(stage), EmotionLane.ID,
                            context.id(emotion), "");
                    result.add(new PlacedPart(key, PlacedPart.Region.BODY, stage, emotion,
                            new Box(span.x() + Columns.PAD, at - 6, width, 12), sketch.shapes(), Optional.empty(),
                            context.name(stage) + ": " + context.score(emotion.getScore().doubleValue()),
                            EmotionColumn.quotes(List.of(emotion)), context.spotlight().opacity(
                                    Optional.ofNullable(emotion.getPersona()))));
                }
            }
        }
    }
}
