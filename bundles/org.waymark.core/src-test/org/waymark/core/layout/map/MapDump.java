package org.waymark.core.layout.map;

import java.util.Locale;
import java.util.stream.Collectors;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.TextLine;

/** A placed map as text for reading and comparing: one line a part, its texts indented below. */
final class MapDump {

    private MapDump() {
    }

    static String of(PlacedMap map) {
        StringBuilder out = new StringBuilder();
        out.append("map ").append(box(map.bounds())).append(" body ").append(box(map.body())).append('\n');
        map.columns().forEach(c -> out.append("column ").append(c.stage().getName()).append(" / ")
                .append(c.touchpoint().map(t -> t.getName()).orElse("-")).append(' ').append(number(c.x())).append(' ')
                .append(number(c.width())).append('\n'));
        map.rows().forEach(r -> out.append("row ").append(r.id()).append(' ').append(number(r.y())).append(' ')
                .append(number(r.height())).append('\n'));
        map.parts().forEach(part -> out.append(part(part)));
        return out.toString();
    }

    static String part(PlacedPart part) {
        StringBuilder out = new StringBuilder();
        out.append(part.key()).append(' ').append(box(part.bounds())).append(part.opacity() < 1 ? " dimmed" : "")
                .append('\n');
        part.shapes().forEach(shape -> out.append("  ").append(shape(shape)).append('\n'));
        return out.toString();
    }

    private static String shape(PlacedShape shape) {
        return switch (shape) {
            case PlacedShape.Rect r -> "rect " + box(r.box()) + paint(r.fill(), r.stroke());
            case PlacedShape.Ellipse e -> "ellipse " + box(e.box()) + paint(e.fill(), e.stroke());
            case PlacedShape.Path p -> "path " + p.steps().size() + " steps" + paint(p.fill(), p.stroke());
            case PlacedShape.Symbol s -> "icon " + s.icon() + " " + box(s.box());
            case PlacedShape.Image i -> "image " + i.path() + " " + box(i.box());
            case PlacedShape.Text t -> "text " + number(t.font().size()) + (t.font().bold() ? " bold" : "")
                    + (t.font().italic() ? " italic" : "") + " " + box(t.box()) + " " + t.lines().stream()
                            .map(TextLine::text).collect(Collectors.joining("|", "'", "'"));
        };
    }

    private static String paint(Ink fill, Stroke stroke) {
        return (fill.visible() ? " " + fill.hex() : "") + (stroke.visible()
                ? " line " + stroke.ink().hex() + " "
                        + number(stroke.width()) + (stroke.dash() == Stroke.Dash.SOLID ? "" : " " + stroke.dash())
                : "");
    }

    private static String box(Box b) {
        return number(b.x()) + " " + number(b.y()) + " " + number(b.width()) + " " + number(b.height());
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }
}
