package org.waymark.image;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedRow;

/**
 * A map taken apart into groups that a page shows apart: the stage headers, the content of each row, its lane header,
 * and the legend. All keep the coordinates of the map.
 *
 * @param stages headers of the stages
 * @param rows the rows from top to bottom
 * @param legend what is below the rows
 */
record MapRows(PlacedMap map, List<PlacedPart> stages, List<Row> rows, List<PlacedPart> legend) {

    /**
     * One row of the map.
     *
     * @param header its lane header
     * @param content parts right of it; a band over several rows is in each of them
     */
    record Row(PlacedRow row, List<PlacedPart> header, List<PlacedPart> content) {
    }

    static MapRows of(PlacedMap map) {
        List<Row> rows = map.rows().stream().map(row -> new Row(row,
                in(map, PlacedPart.Region.LANE_HEADERS).stream().filter(part -> isIn(part, row)).toList(),
                in(map, PlacedPart.Region.BODY).stream().flatMap(part -> inside(part, row).stream()).toList()))
                .toList();
        return new MapRows(map, in(map, PlacedPart.Region.STAGE_HEADERS), rows, in(map, PlacedPart.Region.FOOTER));
    }

    private static List<PlacedPart> in(PlacedMap map, PlacedPart.Region region) {
        return map.parts().stream().filter(part -> part.region() == region).toList();
    }

    private static boolean isIn(PlacedPart part, PlacedRow row) {
        double middle = part.bounds().centerY();
        return middle >= row.y() && middle < row.y() + row.height();
    }

    /** Returns the part if it is in the row, and the piece in it of a band over all rows. */
    private static Optional<PlacedPart> inside(PlacedPart part, PlacedRow row) {
        if (part.role() != PartRole.STAGE_BAND && part.role() != PartRole.MOMENT_BAND) {
            return Optional.of(part).filter(one -> isIn(one, row));
        }
        Box box = part.bounds();
        List<PlacedShape> pieces = part.shapes().stream().map(shape -> shape instanceof PlacedShape.Rect rect
                ? new PlacedShape.Rect(new Box(rect.box().x(), 0, rect.box().width(), row.height()), rect.radius(),
                        rect.fill(), rect.stroke())
                : shape).toList();
        return Optional.of(new PlacedPart(part.key(), part.region(), part.owner(), part.element(),
                new Box(box.x(), row.y(), box.width(), row.height()), pieces, part.edit(), part.name(), part.hint(),
                part.opacity()));
    }

    /** Returns the upper edge of the stage headers. */
    double top() {
        return stages.stream().mapToDouble(part -> part.bounds().y()).min().orElse(map.body().y());
    }

    /** Returns the left edge of the lane headers. */
    double left() {
        return rows.stream().flatMap(row -> row.header.stream()).mapToDouble(part -> part.bounds().x()).min()
                .orElse(map.body().x());
    }

    /** Writes the groups once, to be shown where a page wants them; {@code prefix} begins their ids. */
    void define(Appendable out, SvgWriter svg, String prefix) throws IOException {
        group(out, svg, prefix + "stages", stages);
        for (int i = 0; i < rows.size(); i++) {
            group(out, svg, prefix + "head" + i, rows.get(i).header);
            group(out, svg, prefix + "row" + i, rows.get(i).content);
        }
        group(out, svg, prefix + "legend", legend);
    }

    /** Writes the whole map with its groups. */
    void whole(Appendable out, SvgWriter svg, String prefix) throws IOException {
        svg.parts(in(map, PlacedPart.Region.BODY).stream()
                .filter(part -> map.rows().stream().allMatch(row -> inside(part, row).isEmpty())).toList());
        define(out, svg, prefix);
    }

    private static void group(Appendable out, SvgWriter svg, String id, List<PlacedPart> parts) throws IOException {
        out.append("<g id=\"").append(id).append("\">\n");
        svg.parts(parts);
        out.append("</g>\n");
    }

    /** Returns the edges between columns, with both outer ones. */
    List<Double> columnEdges() {
        List<Double> edges = new ArrayList<>();
        map.columns().forEach(column -> edges.add(column.x()));
        map.columns().stream().reduce((a, b) -> b).ifPresent(last -> edges.add(last.x() + last.width()));
        return edges;
    }
}
