package org.waymark.core.layout.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.core.domain.Feelings;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.EmotionScale;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Outline;
import org.waymark.core.layout.Palette;
import org.waymark.core.layout.PlacedColumn;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.TextCache;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.Drawn;
import org.waymark.core.layout.lane.Markers;
import org.waymark.core.layout.lane.Sketch;
import org.waymark.core.domain.LaneSpec;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.LaneKind;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Viewpoint;

/** The emotion curves of a map in a low strip, below the columns of a part of it that is shown. */
public final class CurveStrip {

    private static final double EDGE = 12;
    private static final double POINT = 5;

    private final PlacedMap map;
    private final Context context;
    private final List<Optional<Persona>> people;

    public CurveStrip(PlacedMap map, Journey journey, ViewSettings view, Theme theme, TextCache text) {
        this.map = map;
        context = new Context(journey, view, theme, text, it -> new Drawn());
        people = Feelings.people(journey, context.personas());
    }

    /** Returns whether there is a curve. */
    public boolean isEmpty() {
        return map.columns().stream().map(CurveStrip::step).noneMatch(step -> Viewpoint.VALUES.stream()
                .anyMatch(viewpoint -> !Feelings.means(step, people, viewpoint).isEmpty()));
    }

    /**
     * Returns the drawing of the curves.
     *
     * @param left place of the columns in the strip, right of the names of the lanes; nothing left of it is to be seen
     * @param scale pixels for one pixel of the map
     * @param x x of the map at that place
     */
    public List<PlacedShape> shapes(double width, double height, double left, double scale, double x) {
        Palette palette = context.palette();
        Sketch sketch = new Sketch(context);
        EmotionScale values = new EmotionScale(EDGE, height - EDGE);
        double middle = values.y(0);
        sketch.rect(new Box(left, 0, width - left, middle), 0, palette.canvas().mix(palette.positive(), 0.08),
                Stroke.NONE);
        sketch.rect(new Box(left, middle, width - left, height - middle), 0,
                palette.canvas().mix(palette.negative(), 0.08), Stroke.NONE);
        sketch.line(left, middle, width, middle, Stroke.solid(palette.muted(), 1));
        sketch.line(0, 0, width, 0, Stroke.solid(palette.hairline(), 1));
        for (Viewpoint viewpoint : Viewpoint.VALUES) {
            people.forEach(persona -> curve(sketch, new Feelings(persona, viewpoint), values, left, scale, x));
        }
        return sketch.shapes();
    }

    /** Returns the name of the lane and those of the personas in their colours, as many as there is room for. */
    public List<PlacedShape> names(double height, double left) {
        Sketch sketch = new Sketch(context);
        double line = context.theme().labelStrong().lineHeight();
        double y = EDGE;
        sketch.text(context.title(LaneSpec.of(LaneKind.EMOTION)), 2 * EDGE, y, left - 3 * EDGE,
                context.theme().labelStrong(), context.palette().ink(), 1);
        for (Optional<Persona> persona : people) {
            y += line + 2;
            if (persona.isPresent() && y + line <= height - EDGE / 2) {
                Ink ink = context.colorOf(persona);
                Markers.draw(sketch, context.seriesIndex(persona), 2 * EDGE + POINT, y + line / 2, POINT, ink,
                        Stroke.NONE);
                sketch.text(context.name(persona.get()), 2 * EDGE + 4 * POINT, y, left - 4 * EDGE,
                        context.theme().label(), context.palette().ink(), 1);
            }
        }
        return sketch.shapes();
    }

    private void curve(Sketch sketch, Feelings feelings, EmotionScale values, double left, double scale, double x) {
        Ink ink = context.colorOf(feelings.persona());
        boolean said = feelings.viewpoint() == Viewpoint.OBSERVED;
        List<double[]> points = new ArrayList<>();
        for (PlacedColumn column : map.columns()) {
            Step step = step(column);
            feelings.mean(step).ifPresent(score -> points.add(new double[]{left + (column.centerX() - x) * scale,
                    values.y(score.doubleValue())}));
        }
        if (points.size() > 1) {
            double low = points.stream().mapToDouble(it -> it[1]).min().orElse(0);
            double high = points.stream().mapToDouble(it -> it[1]).max().orElse(0);
            sketch.path(new Box(points.getFirst()[0], low, points.getLast()[0] - points.getFirst()[0], high - low),
                    new Outline().move(points.getFirst()[0], points.getFirst()[1]).smooth(points).steps(), Ink.NONE,
                    said ? Stroke.solid(ink, 3) : Stroke.dashed(ink, 2));
        }
        points.forEach(at -> Markers.draw(sketch, context.seriesIndex(feelings.persona()), at[0], at[1], POINT,
                said ? ink : context.palette().canvas(), Stroke.solid(ink, 2)));
    }

    private static Step step(PlacedColumn column) {
        return column.touchpoint().map(Step.class::cast).orElse(column.stage());
    }
}
