package org.waymark.core.layout.page;

import java.util.List;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.TextLine;

/**
 * A place for a piece of a map on a sheet: first scaled about 0, 0, then moved.
 *
 * @param scale pixels of the sheet for one of the map
 * @param dx distance to the right, in pixels of the sheet
 * @param dy distance downwards, in pixels of the sheet
 */
record Scaling(double scale, double dx, double dy) {

    /** Returns the place at which a point of the map comes to a point of the sheet. */
    static Scaling at(double scale, double mapX, double mapY, double x, double y) {
        return new Scaling(scale, x - mapX * scale, y - mapY * scale);
    }

    PlacedPart part(PlacedPart part) {
        List<PlacedShape> shapes = part.shapes().stream().map(this::shape).toList();
        Box box = box(part.bounds());
        return new PlacedPart(part.key(), part.region(), part.owner(), part.element(), box.moved(dx, dy), shapes,
                part.edit(), part.name(), part.hint(), part.opacity());
    }

    private Box box(Box box) {
        return new Box(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale);
    }

    private Stroke stroke(Stroke stroke) {
        return new Stroke(stroke.ink(), stroke.width() * scale, stroke.dash());
    }

    private PlacedShape shape(PlacedShape shape) {
        return switch (shape) {
            case PlacedShape.Rect r -> new PlacedShape.Rect(box(r.box()), r.radius() * scale, r.fill(),
                    stroke(r.stroke()));
            case PlacedShape.Ellipse e -> new PlacedShape.Ellipse(box(e.box()), e.fill(), stroke(e.stroke()));
            case PlacedShape.Path p -> new PlacedShape.Path(box(p.box()),
                    p.steps().stream().map(step -> step.placed(scale, 0, 0)).toList(), p.fill(), stroke(p.stroke()));
            case PlacedShape.Text t -> new PlacedShape.Text(box(t.box()), t.font().scaled(scale), t.ink(),
                    t.lines().stream().map(line -> new TextLine(line.text(), line.x() * scale, line.baseline() * scale,
                            line.width() * scale)).toList(),
                    t.full());
            case PlacedShape.Image i -> new PlacedShape.Image(box(i.box()), i.path(), i.radius() * scale,
                    i.fallback(), i.whole());
            case PlacedShape.Symbol s -> new PlacedShape.Symbol(box(s.box()), s.icon(), s.ink());
        };
    }
}
