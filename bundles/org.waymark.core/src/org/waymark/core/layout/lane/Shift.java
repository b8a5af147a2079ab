package org.waymark.core.layout.lane;

import java.util.List;

import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.TextLine;

/** Moves shapes within their part. */
public final class Shift {

    private Shift() {
    }

    /** Returns the shapes moved by a distance. */
    public static List<PlacedShape> all(List<PlacedShape> shapes, double dx, double dy) {
        return dx == 0 && dy == 0 ? shapes : shapes.stream().map(shape -> one(shape, dx, dy)).toList();
    }

    private static PlacedShape one(PlacedShape shape, double dx, double dy) {
        return switch (shape) {
            case PlacedShape.Rect r -> new PlacedShape.Rect(r.box().moved(dx, dy), r.radius(), r.fill(), r.stroke());
            case PlacedShape.Ellipse e -> new PlacedShape.Ellipse(e.box().moved(dx, dy), e.fill(), e.stroke());
            case PlacedShape.Path p -> new PlacedShape.Path(p.box().moved(dx, dy),
                    p.steps().stream().map(step -> step.placed(1, dx, dy)).toList(), p.fill(), p.stroke());
            case PlacedShape.Text t -> new PlacedShape.Text(t.box().moved(dx, dy), t.font(), t.ink(), t.lines().stream()
                    .map(line -> new TextLine(line.text(), line.x() + dx, line.baseline() + dy, line.width())).toList(),
                    t.full());
            case PlacedShape.Image i -> new PlacedShape.Image(i.box().moved(dx, dy), i.path(), i.radius(),
                    i.fallback(), i.whole());
            case PlacedShape.Symbol s -> new PlacedShape.Symbol(s.box().moved(dx, dy), s.icon(), s.ink());
        };
    }
}
