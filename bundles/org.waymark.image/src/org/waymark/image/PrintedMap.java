package org.waymark.image;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.waymark.core.layout.PlacedColumn;
import org.waymark.core.layout.PlacedRow;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.core.text.XmlText;

/**
 * Sheets of a map for the printer of a browser: some columns and some rows on each, with their stage headers and lane
 * titles. They show the groups that the page has already and are hidden on the screen.
 */
final class PrintedMap {

    /** Width divided by height of what a browser prints on a portrait sheet. */
    private static final double ASPECT = 0.68;
    /** Height of rows on one sheet, in pixels of the map; larger makes texts smaller than can be read. */
    private static final double MOST_HEIGHT = 1500;

    private final Appendable out;
    private final MapRows parts;
    private final String prefix;

    /** @param prefix begins the ids of the groups */
    PrintedMap(Appendable out, MapRows parts, String prefix) {
        this.out = out;
        this.parts = parts;
        this.prefix = prefix;
    }

    void write(Messages messages) throws IOException {
        List<List<PlacedColumn>> across = across();
        List<int[]> down = down();
        int count = across.size() * down.size();
        int number = 0;
        out.append("<div class=\"sheets\">\n");
        for (List<PlacedColumn> columns : across) {
            for (int[] rows : down) {
                sheet(columns, rows, messages.get("html_sheet", stages(columns), ++number, count));
            }
        }
        out.append("</div>\n");
    }

    private double lanes() {
        return parts.map().body().x() - parts.left();
    }

    private double heads() {
        return parts.map().body().y() - parts.top();
    }

    private List<List<PlacedColumn>> across() {
        double room = (MOST_HEIGHT + heads()) * ASPECT - lanes();
        List<List<PlacedColumn>> groups = new ArrayList<>();
        double used = Double.MAX_VALUE;
        for (PlacedColumn column : parts.map().columns()) {
            if (used + column.width() > room) {
                groups.add(new ArrayList<>());
                used = 0;
            }
            groups.getLast().add(column);
            used += column.width();
        }
        return groups;
    }

    /** Returns first and last row of each sheet. */
    private List<int[]> down() {
        List<int[]> groups = new ArrayList<>();
        double used = Double.MAX_VALUE;
        for (int i = 0; i < parts.rows().size(); i++) {
            double height = parts.rows().get(i).row().height();
            if (used + height > MOST_HEIGHT) {
                groups.add(new int[]{i, i});
                used = 0;
            }
            groups.getLast()[1] = i;
            used += height;
        }
        return groups;
    }

    private static String stages(List<PlacedColumn> columns) {
        Set<String> names = new LinkedHashSet<>();
        columns.forEach(column -> names.add(Labels.of(column.stage())));
        return String.join(" · ", names);
    }

    private void sheet(List<PlacedColumn> columns, int[] rows, String caption) throws IOException {
        PlacedRow first = parts.rows().get(rows[0]).row();
        PlacedRow last = parts.rows().get(rows[1]).row();
        double x = columns.getFirst().x();
        double width = columns.getLast().x() + columns.getLast().width() - x;
        double height = last.y() + last.height() - first.y();
        out.append("<figure><figcaption>").append(XmlText.content(caption))
                .append("</figcaption>\n<svg aria-hidden=\"true\" viewBox=\"0 0 ")
                .append(SvgWriter.number(lanes() + width + 1)).append(' ')
                .append(SvgWriter.number(heads() + height)).append("\">\n");
        pane(lanes(), 0, x, parts.top(), width, heads(), List.of("stages"));
        List<String> heads = new ArrayList<>();
        List<String> contents = new ArrayList<>();
        for (int i = rows[0]; i <= rows[1]; i++) {
            heads.add("head" + i);
            contents.add("row" + i);
        }
        pane(0, heads(), parts.left(), first.y(), lanes(), height, heads);
        pane(lanes(), heads(), x, first.y(), width, height, contents);
        out.append("</svg></figure>\n");
    }

    /** Writes a window on groups: where it is on the sheet, and what of the map is in it. */
    private void pane(double x, double y, double fromX, double fromY, double width, double height, List<String> groups)
            throws IOException {
        out.append("<svg x=\"").append(SvgWriter.number(x)).append("\" y=\"").append(SvgWriter.number(y))
                .append("\" width=\"").append(SvgWriter.number(width)).append("\" height=\"")
                .append(SvgWriter.number(height)).append("\" viewBox=\"").append(SvgWriter.number(fromX)).append(' ')
                .append(SvgWriter.number(fromY)).append(' ').append(SvgWriter.number(width)).append(' ')
                .append(SvgWriter.number(height)).append("\">");
        for (String group : groups) {
            out.append("<use href=\"#").append(prefix).append(group).append("\"/>");
        }
        out.append("</svg>\n");
    }
}
