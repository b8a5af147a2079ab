package org.waymark.image;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.facts.FactSheets;
import org.waymark.core.layout.PartKey;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedColumn;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedRow;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import org.waymark.core.text.XmlText;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.LaneKind;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Viewpoint;

/**
 * The map as tables, one for each stage, with touchpoints as columns and the lanes of the map as rows. The row of
 * emotions says who said what and what is only assumed.
 */
final class MapTables {

    private final Appendable out;
    private final WebPage page;
    private final Messages messages;
    private final FactSheets sheets;
    private final Map<Stage, List<PlacedColumn>> stages = new LinkedHashMap<>();
    private final Map<String, String> lanes = new LinkedHashMap<>();
    private final Map<EObject, Map<String, Set<String>>> says = new LinkedHashMap<>();

    MapTables(Appendable out, WebPage page) {
        this.out = out;
        this.page = page;
        messages = page.messages();
        sheets = page.sheets();
        page.map().columns().stream().filter(column -> column.touchpoint().isPresent())
                .forEach(column -> stages.computeIfAbsent(column.stage(), key -> new ArrayList<>()).add(column));
        for (PlacedPart part : page.map().parts()) {
            read(part);
        }
    }

    private void read(PlacedPart part) {
        String lane = part.key().lane();
        if (part.role() == PartRole.LANE_HEADER) {
            lanes.put(lane, part.name());
        } else if (!lane.isEmpty() && part.role().selectable()) {
            if (lane.equals(LaneKind.EMOTION.getLiteral()) && part.owner() instanceof Step step) {
                step.getEmotions().forEach(emotion -> add(step, lane, says(emotion)));
            } else if (!part.name().isBlank()) {
                add(part.owner(), lane, part.hint().isBlank() ? part.name() : part.name() + "\n" + part.hint());
            }
        }
    }

    private void add(EObject owner, String lane, String text) {
        says.computeIfAbsent(owner, key -> new LinkedHashMap<>()).computeIfAbsent(lane, key -> new LinkedHashSet<>())
                .add(text);
    }

    private String says(Emotion emotion) {
        String key = emotion.getViewpoint() == Viewpoint.OBSERVED ? "html_said" : "html_assumed";
        String quote = Lines.orEmpty(emotion.getQuote());
        return messages.get(key, sheets.of(emotion).title()) + (quote.isBlank() ? "" : "\n“" + quote + "”");
    }

    /** Writes the table of a stage; nothing for a stage that is not on the map. */
    void table(Stage stage) throws IOException {
        List<PlacedColumn> columns = stages.getOrDefault(stage, List.of());
        boolean whole = says.containsKey(stage);
        if (columns.isEmpty() && !whole) {
            return;
        }
        out.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .append(XmlText.attribute(Labels.of(stage)))
                .append("\"><table>\n<caption class=\"unseen\">")
                .append(XmlText.content(Labels.of(stage))).append("</caption>\n<tr>");
        cell("th", " scope=\"col\"", messages.get("html_lane"));
        if (whole) {
            cell("th", " scope=\"col\"", messages.get("html_wholeStage"));
        }
        for (PlacedColumn column : columns) {
            cell("th", " scope=\"col\"", Labels.of(column.touchpoint().orElseThrow()));
        }
        out.append("</tr>\n");
        for (PlacedRow row : page.map().rows()) {
            if (!row.id().equals(PartKey.TOUCHPOINTS)) {
                row(row.id(), stage, whole, columns);
            }
        }
        out.append("</table></div>\n");
    }

    private void row(String lane, Stage stage, boolean whole, List<PlacedColumn> columns) throws IOException {
        out.append("<tr>");
        cell("th", " scope=\"row\"", lanes.getOrDefault(lane, lane));
        if (whole) {
            cell("td", "", text(stage, lane));
        }
        for (PlacedColumn column : columns) {
            cell("td", "", text(column.touchpoint().orElseThrow(), lane));
        }
        out.append("</tr>\n");
    }

    private String text(EObject owner, String lane) {
        return String.join("\n", says.getOrDefault(owner, Map.of()).getOrDefault(lane, Set.of()));
    }

    private void cell(String tag, String attributes, String text) throws IOException {
        out.append('<').append(tag).append(attributes).append('>').append(XmlText.content(text)).append("</")
                .append(tag).append('>');
    }
}
