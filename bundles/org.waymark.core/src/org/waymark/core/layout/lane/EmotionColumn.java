package org.waymark.core.layout.lane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.EmotionScale;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PartKey;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PathStep;
import org.waymark.core.layout.PathStep.CurveTo;
import org.waymark.core.layout.PathStep.MoveTo;
import org.waymark.core.layout.PlacedColumn;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.lane.EmotionSeries.Point;
import org.waymark.core.text.Lines;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Viewpoint;

/**
 * The points of all curves in one column, with as many of their values and emotions as fit without covering each other.
 * Drawn from a whole pixel at or before the column's left edge, so that the drawing can be moved with the column.
 */
final class EmotionColumn {

    /** Cost of crossing a curve, in pixels of distance, for labels that may cross one. */
    private static final double CROSSING = 14;
    /** Shares of a label left of its point, in order of preference. */
    private static final double[] SHARES = {0.5, 0.25, 0.75, 0, 1};

    /** A point with the distance of its centre from the origin. */
    record At(EmotionCurveShape curve, Point point, Optional<String> mark, double x) {
    }

    /** The content of a column: its points, and the pieces of curves that run through it. */
    static final class Content {

        private final PlacedColumn column;
        private final Box lane;
        private final double origin;
        private final List<At> points = new ArrayList<>();
        private final List<EmotionCurveShape.Piece> pieces = new ArrayList<>();

        Content(PlacedColumn column, Box lane) {
            this.column = column;
            this.lane = lane;
            origin = Math.floor(column.x());
        }

        void add(EmotionCurveShape curve, Point point, Optional<String> mark) {
            points.add(new At(curve, point, mark, lane.x() - origin + curve.x(point)));
        }

        void add(EmotionCurveShape.Piece piece) {
            pieces.add(piece);
        }

        PlacedColumn column() {
            return column;
        }

        List<At> points() {
            return points;
        }

        double left() {
            return column.x() - origin;
        }

        /** Returns all values the drawing depends on, except the touchpoint and its surroundings. */
        State state() {
            List<Object> what = new ArrayList<>(3 * points.size());
            for (At at : points) {
                what.add(at.curve.series().persona());
                what.add(at.curve.series().viewpoint());
                what.add(at.mark);
            }
            double[] where = new double[numbers()];
            each((i, number) -> {
                where[i] = number;
                return true;
            });
            return new State(what, where);
        }

        /** Returns whether {@link #state} would give an equal one; hundreds of columns are compared after each edit. */
        boolean is(State state) {
            if (state.where.length != numbers() || state.what.size() != 3 * points.size()) {
                return false;
            }
            for (int i = 0; i < points.size(); i++) {
                At at = points.get(i);
                if (!state.what.get(3 * i).equals(at.curve.series().persona())
                        || state.what.get(3 * i + 1) != at.curve.series().viewpoint()
                        || !state.what.get(3 * i + 2).equals(at.mark)) {
                    return false;
                }
            }
            return each((i, number) -> state.where[i] == number);
        }

        private int numbers() {
            return 3 + 2 * points.size() + 8 * pieces.size();
        }

        /** Passes the numbers of the drawing, as long as the taker answers true. */
        private boolean each(Taker taker) {
            int i = 3;
            boolean more = taker.take(0, left()) && taker.take(1, column.width()) && taker.take(2, lane.y());
            for (At at : points) {
                more = more && taker.take(i++, at.point.score()) && taker.take(i++, at.x);
            }
            double left = lane.x() - origin;
            for (EmotionCurveShape.Piece piece : pieces) {
                CurveTo c = piece.curve();
                more = more && taker.take(i++, piece.x() + left) && taker.take(i++, piece.y())
                        && taker.take(i++, c.x1() + left) && taker.take(i++, c.y1())
                        && taker.take(i++, c.x2() + left) && taker.take(i++, c.y2())
                        && taker.take(i++, c.x() + left) && taker.take(i++, c.y());
            }
            return more;
        }
    }

    /** Takes the numbers of a drawing. */
    @FunctionalInterface
    private interface Taker {
        boolean take(int index, double number);
    }

    /** The values of a column's content. */
    record State(List<Object> what, double[] where) {
    }

    private final Context context;
    private final Box lane;
    private final EmotionScale scale;
    private final Content content;
    private final State state;
    private final Obstacles obstacles;
    private final List<PlacedPart> drawn = new ArrayList<>();
    private List<PlacedPart> placed = List.of();
    private double at;

    EmotionColumn(Context context, Box lane, EmotionScale scale, Content content) {
        this.context = context;
        this.lane = lane;
        this.scale = scale;
        this.content = content;
        this.state = content.state();
        obstacles = new Obstacles(context.theme().columnWidth() / 4);
        reserve();
        content.points.forEach(point -> drawn.add(draw(point)));
    }

    State state() {
        return state;
    }

    /** Returns the parts for the same points on a map where the column may have moved, in their order. */
    List<PlacedPart> place(Content now) {
        if (placed.isEmpty() || at != now.origin) {
            at = now.origin;
            placed = drawn.stream().map(part -> part.moved(at, 0)).toList();
        }
        return placed;
    }

    /** Reserves the area of points, and marks lines that labels should avoid. */
    private void reserve() {
        double r = context.px(8);
        for (At point : content.points) {
            obstacles.add(new Box(point.x - r, scale.y(point.point.score()) - r, 2 * r, 2 * r));
            SpreadMark.areas(context, point.point.emotions(), scale, point.x)
                    .forEach(area -> obstacles.addLine(point.x, area.y(), point.x, area.bottom()));
        }
        double left = lane.x() - content.origin;
        for (EmotionCurveShape.Piece piece : content.pieces) {
            for (double[] line : PathStep.flatten(List.of(new MoveTo(piece.x(), piece.y()), piece.curve()), 1)) {
                for (int i = 0; i + 3 < line.length; i += 2) {
                    obstacles.addLine(left + line[i], lane.y() + line[i + 1], left + line[i + 2],
                            lane.y() + line[i + 3]);
                }
            }
        }
    }

    private PlacedPart draw(At at) {
        Point point = at.point();
        Optional<String> mark = at.mark();
        EmotionSeries series = at.curve().series();
        Ink ink = context.colorOf(series.persona());
        boolean observed = series.viewpoint() == Viewpoint.OBSERVED;
        double r = context.px(mark.isPresent() ? 7 : observed ? 6 : 5);
        double cx = at.x();
        double cy = scale.y(point.score());
        Box box = new Box(Math.round(cx - context.px(8)), Math.round(cy - context.px(8)), context.px(16),
                context.px(16));
        Sketch sketch = new Sketch(context);
        Ink canvas = context.palette().canvas();
        SpreadMark.areas(context, point.emotions(), scale, cx).forEach(
                area -> SpreadMark.draw(sketch, context, area.moved(-box.x(), -box.y()), ink));
        Markers.draw(sketch, context.seriesIndex(series.persona()), cx - box.x(), cy - box.y(), r,
                observed ? ink : canvas, Stroke.solid(observed ? canvas : ink, observed ? 1.5 : 2));
        label(sketch, point, mark, observed, ink, cx, cy, box);
        Emotion first = point.emotions().getFirst();
        PartKey key = new PartKey(PartRole.EMOTION_POINT, context.id(point.step()), EmotionLane.ID,
                context.id(first), series.persona().map(context::id).orElse(""));
        String who = series.persona().map(context::name).orElse(context.message("emotion_everybody"));
        String says = context.name(point.step()) + ", " + who + ": " + context.score(point.score()) + " "
                + feelings(point);
        return new PlacedPart(key, PlacedPart.Region.BODY, point.step(), first, box, sketch.shapes(),
                Optional.empty(), says.strip(), hint(point.emotions()), Math.min(
                        context.spotlight().opacity(series.persona()),
                        point.step() instanceof Touchpoint t ? context.spotlight().opacity(t) : 1));
    }

    /**
     * Draws a label as far as it fits into the column whole. Observed points always get one, if necessary with the value
     * alone; a hypothesis only if there is room. Tooltips contain the rest. No curve shines through.
     */
    private void label(Sketch sketch, Point point, Optional<String> mark, boolean observed, Ink ink, double cx,
            double cy, Box part) {
        String value = context.score(point.score());
        String feelings = feelings(point);
        String full = (mark.map(words -> words + " ").orElse("") + value + " " + feelings).strip();
        FontSpec font = mark.isPresent() || observed ? context.theme().smallStrong() : context.theme().small();
        double pad = context.px(mark.isPresent() ? 6 : 2);
        for (String text : mark.map(words -> List.of(full, words + ' ' + value, words)).orElse(List.of(full, value))) {
            double width = Math.ceil(context.text().width(text, font)) + 1 + 2 * pad;
            if (width > point.column().width() - 2 * Columns.PAD) {
                continue;
            }
            double height = font.lineHeight() + (mark.isPresent() ? 2 : 0);
            Optional<Box> free = free(point, cx, cy, width, height, observed ? 2 * CROSSING : 0);
            if (free.isPresent()) {
                obstacles.add(free.get());
                Box at = free.get().moved(-part.x(), -part.y());
                Ink words = mark.isPresent() ? ink.readable() : ink.readableOn(context.palette().canvas(), 4.5);
                boolean crossed = obstacles.crossings(free.get()) > 0;
                Ink ground = mark.isPresent() ? ink : crossed ? context.palette().canvas() : Ink.NONE;
                sketch.rect(at, height / 2, ground, Stroke.NONE);
                sketch.text(text, at.x() + pad, at.y() + (mark.isPresent() ? 1 : 0), width - 2 * pad, font, words, 1);
                return;
            }
        }
    }

    /**
     * Finds the nearest place beside a point that covers no point and no other label; at equal distance above a good
     * score and below a bad one.
     *
     * @param bearable accepted cost of crossing curves, 0 for none
     */
    private Optional<Box> free(Point point, double cx, double cy, double width, double height, double bearable) {
        double gap = context.px(9);
        double left = content.left() + 2;
        double right = Math.max(left, content.left() + point.column().width() - 2 - width);
        Box best = null;
        double least = Double.MAX_VALUE;
        for (double way : new double[]{gap, gap + 8, gap + 18, gap + 30}) {
            for (int side : point.score() >= 0 ? new int[]{-1, 1} : new int[]{1, -1}) {
                double y = side < 0 ? cy - way - height : cy + way;
                for (double share : SHARES) {
                    double distance = way + Math.abs(share - 0.5) * 6;
                    if (distance >= least) {
                        continue;
                    }
                    Box box = new Box(Math.round(Math.clamp(cx - width * share, left, right)), Math.round(y), width,
                            height);
                    if (box.y() >= lane.y() && box.bottom() <= lane.bottom() && obstacles.free(box)) {
                        double crossing = obstacles.crossings(box) * CROSSING;
                        if (distance + crossing < least && crossing <= bearable) {
                            best = box;
                            least = distance + crossing;
                        }
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private String feelings(Point point) {
        return point.emotions().stream().map(context::name).filter(name -> !name.isBlank()).distinct()
                .collect(Collectors.joining(", "));
    }

    /** Returns quotes, and how many voted with which spread. */
    private String hint(List<Emotion> emotions) {
        return (quotes(emotions) + '\n' + SpreadMark.says(context, emotions)).strip();
    }

    static String quotes(List<Emotion> emotions) {
        return emotions.stream().map(e -> Lines.orEmpty(e.getQuote())).filter(quote -> !quote.isBlank())
                .map(quote -> "“" + quote + "”").collect(Collectors.joining("\n"));
    }
}
