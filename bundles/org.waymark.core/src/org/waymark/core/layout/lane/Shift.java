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
        // no switch over the frequent types: Java would build it at each start of a command
        if (shape instanceof PlacedShape.Text t) {
            return new PlacedShape.Text(t.box().moved(dx, dy), t.font(), t.ink(), t.lines().stream()
                    .map(line -> new TextLine(line.text(), line.x() + dx, line.baseline() + dy, line.width())).toList(),
                    t.full());
        } else if (shape instanceof PlacedShape.Rect r) {
            return new PlacedShape.Rect(r.box().moved(dx, dy), r.radius(), r.fill(), r.stroke());
        } else if (shape instanceof PlacedShape.Path p) {
            return new PlacedShape.Path(p.box().moved(dx, dy),
                    p.steps().stream().map(step -> step.placed(1, dx, dy)).toList(), p.fill(), p.stroke());
        } else if (shape instanceof PlacedShape.Symbol s) {
            return new PlacedShape.Symbol(s.box().moved(dx, dy), s.icon(), s.ink());
        } else if (shape instanceof PlacedShape.Ellipse e) {
            return new PlacedShape.Ellipse(e.box().moved(dx, dy), e.fill(), e.stroke());
        }
        PlacedShape.Image i = (PlacedShape.Image) shape;
        return new PlacedShape.Image(i.box().moved(dx, dy), i.path(), i.radius(), i.fallback(), i.whole());
    }
}
