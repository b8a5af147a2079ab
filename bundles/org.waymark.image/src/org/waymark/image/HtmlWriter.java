package org.waymark.image;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PartKey;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedColumn;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedRow;
import org.waymark.core.text.XmlText;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Stage;

/**
 * Writes a placed map as one self-contained HTML page without scripts. The map is drawn as SVG. Below it, tables hold
 * the same content for screen readers, search and small screens.
 */
public final class HtmlWriter {

    private final Appendable out;
    private final Optional<java.nio.file.Path> folder;

    /** @param folder folder of the pictures; empty = no pictures are embedded */
    public HtmlWriter(Appendable out, Optional<java.nio.file.Path> folder) {
        this.out = out;
        this.folder = folder;
    }

    public void write(PlacedMap map) throws IOException {
        Messages messages = Messages.of(HtmlWriter.class, Locale.forLanguageTag(map.language()));
        String title = XmlText.content(map.title());
        out.append("<!DOCTYPE html>\n<html lang=\"").append(XmlText.attribute(map.language())).append("\">\n<head>\n")
                .append("<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
                .append(title).append("</title>\n<style>\n").append(style(map)).append("</style>\n</head>\n<body>\n")
                .append("<input type=\"checkbox\" id=\"fit\"><label for=\"fit\">")
                .append(XmlText.content(messages.get("html_fit"))).append("</label>\n<figure class=\"map\">\n");
        new SvgWriter(out, folder).element(map.page());
        out.append("</figure>\n<main>\n<h1>").append(title).append("</h1>\n<p>")
                .append(XmlText.content(messages.get("html_asText"))).append("</p>\n");
        tables(map, messages);
        out.append("</main>\n</body>\n</html>\n");
    }

    private static String style(PlacedMap map) {
        boolean dark = map.canvas().contrast(Ink.WHITE) > 4.5;
        return """
                body { margin: 0; background: %s; color: %s; font: 15px/1.5 'Noto Sans', 'Open Sans', 'Segoe UI', sans-serif; }
                .map { margin: 0; overflow: auto; }
                .map svg { display: block; }
                #fit { position: absolute; opacity: 0; }
                #fit + label { position: fixed; right: 16px; top: 12px; padding: 4px 12px; border-radius: 14px;
                  border: 1px solid #8890a0; background: %s; cursor: pointer; }
                #fit:focus-visible + label { outline: 3px solid #3f6fd8; }
                #fit:checked ~ .map svg { width: 100%%; height: auto; }
                main { padding: 8px 24px 48px; max-width: 1400px; }
                table { border-collapse: collapse; margin: 0 0 24px; width: 100%%; }
                caption, h2 { text-align: left; font-size: 18px; font-weight: bold; padding: 16px 0 8px; }
                th, td { border: 1px solid #8890a055; padding: 6px 10px; text-align: left; vertical-align: top; }
                td { white-space: pre-line; }
                .scroll { overflow-x: auto; }
                @media print { #fit, #fit + label { display: none; } }
                """
                .formatted(map.canvas().hex(), dark ? "#eef1f7" : "#1b2333", dark ? "#1d222d" : "#ffffff");
    }

    /** Writes a table for each stage with touchpoints as columns and lanes as rows. */
    private void tables(PlacedMap map, Messages messages) throws IOException {
        Map<String, String> lanes = new LinkedHashMap<>();
        Map<EObject, Map<String, Set<String>>> says = new LinkedHashMap<>();
        for (PlacedPart part : map.parts()) {
            String lane = part.key().lane();
            if (part.role() == PartRole.LANE_HEADER) {
                lanes.put(lane, part.name());
            } else if (!lane.isEmpty() && part.role().selectable() && !part.name().isBlank()) {
                says.computeIfAbsent(part.owner(), key -> new LinkedHashMap<>())
                        .computeIfAbsent(lane, key -> new LinkedHashSet<>()).add(part.name());
            }
        }
        Map<Stage, List<PlacedColumn>> stages = new LinkedHashMap<>();
        map.columns().forEach(column -> stages.computeIfAbsent(column.stage(), s -> new ArrayList<>()).add(column));
        for (Map.Entry<Stage, List<PlacedColumn>> stage : stages.entrySet()) {
            table(stage.getKey(), stage.getValue(), map, lanes, says, messages);
        }
    }

    private void table(Stage stage, List<PlacedColumn> columns, PlacedMap map, Map<String, String> lanes,
            Map<EObject, Map<String, Set<String>>> says, Messages messages) throws IOException {
        out.append("<div class=\"scroll\"><table>\n<caption>").append(text(stage)).append("</caption>\n<tr><th></th>");
        boolean whole = says.containsKey(stage);
        if (whole) {
            cell("th", " scope=\"col\"", messages.get("html_wholeStage"));
        }
        for (PlacedColumn column : columns) {
            column.touchpoint().ifPresent(t -> says.computeIfAbsent(t, key -> new LinkedHashMap<>()));
            if (column.touchpoint().isPresent()) {
                out.append("<th scope=\"col\">").append(text(column.touchpoint().get())).append("</th>");
            }
        }
        out.append("</tr>\n");
        for (PlacedRow row : map.rows()) {
            if (row.id().equals(PartKey.TOUCHPOINTS)) {
                continue;
            }
            out.append("<tr>");
            cell("th", " scope=\"row\"", lanes.getOrDefault(row.id(), row.id()));
            if (whole) {
                cell("td", "", join(says.get(stage), row.id()));
            }
            for (PlacedColumn column : columns) {
                if (column.touchpoint().isPresent()) {
                    cell("td", "", join(says.get(column.touchpoint().get()), row.id()));
                }
            }
            out.append("</tr>\n");
        }
        out.append("</table></div>\n");
    }

    private static String join(Map<String, Set<String>> lanes, String lane) {
        return String.join("\n", lanes.getOrDefault(lane, Set.of()));
    }

    private void cell(String tag, String attributes, String text) throws IOException {
        out.append('<').append(tag).append(attributes).append('>').append(XmlText.content(text))
                .append("</").append(tag).append('>');
    }

    private static String text(NamedElement element) {
        return XmlText.content(Labels.of(element));
    }
}
