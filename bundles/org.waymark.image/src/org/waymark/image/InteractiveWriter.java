package org.waymark.image;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.domain.Ids;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.PartKey;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.core.text.XmlText;
import org.waymark.model.cjm.NamedElement;

/**
 * Writes a journey as one HTML page to move in: stages and lanes stay in sight, everything can be searched, filtered,
 * enlarged and opened, by mouse, finger and keyboard. The page holds its own script and asks for nothing outside; the
 * policy in its head admits no other script.
 */
final class InteractiveWriter {

    private static final String GROUP = "m-";

    private final Appendable out;
    private final WebPage page;
    private final Messages messages;
    private final MapRows rows;
    private final InteractiveParts parts;

    InteractiveWriter(Appendable out, WebPage page) {
        this.out = out;
        this.page = page;
        messages = page.messages();
        rows = MapRows.of(page.map());
        parts = new InteractiveParts(page.journey(), page.portfolio());
    }

    void write() throws IOException {
        SchemeColours colours = new SchemeColours(page.map(), page.dark(), parts);
        WebFrame frame = new WebFrame(out, page);
        String script = "\n" + WebAssets.text("interactive.js");
        frame.head(colours, WebAssets.text("interactive.css") + sizes(), Optional.of(script));
        out.append("<body>\n<header>\n<div class=\"title\">\n");
        frame.title();
        out.append("</div>\n");
        tools();
        out.append("</header>\n<main>\n");
        map(colours);
        out.append("<div id=\"text\" role=\"region\" tabindex=\"0\" aria-label=\"").append(attribute("web_text"))
                .append("\">\n");
        new StageTexts(out, page).write(stage -> {
        }, parts::of);
        frame.appendix();
        frame.end();
        out.append("</div>\n<aside id=\"details\" tabindex=\"-1\" hidden aria-label=\"")
                .append(attribute("web_details")).append("\">\n<button type=\"button\" id=\"close\">")
                .append(text("web_close")).append("</button>\n<div id=\"detail\"></div>\n</aside>\n");
        new PrintedMap(out, rows, GROUP).write(messages);
        out.append("</main>\n<script>").append(script).append("</script>\n</body>\n</html>\n");
    }

    /** Returns the sizes of the panes at any zoom; attributes of elements would need a weaker policy. */
    private String sizes() {
        StringBuilder css = new StringBuilder();
        size(css, "lanes", "width", lanes());
        size(css, "grid", "width", page.map().body().width() + 6);
        size(css, "heads", "height", heads());
        for (int i = 0; i < rows.rows().size(); i++) {
            size(css, "r" + i, "height", rows.rows().get(i).row().height());
        }
        Box legend = legend();
        size(css, "legend", "width", legend.width());
        size(css, "legend", "height", legend.height());
        return css.toString();
    }

    private static void size(StringBuilder css, String name, String side, double length) {
        css.append('.').append(name).append('{').append(side).append(":calc(").append(SvgWriter.number(length))
                .append("px*var(--z))}\n");
    }

    private double lanes() {
        return page.map().body().x() - rows.left() + 8;
    }

    private double heads() {
        return page.map().body().y() - rows.top() + 4;
    }

    private Box legend() {
        return rows.legend().stream().map(PlacedPart::bounds).reduce(Box::union).orElse(new Box(0, 0, 1, 1));
    }

    private void tools() throws IOException {
        out.append("<div class=\"tools\">\n<div class=\"pair\" role=\"group\" aria-label=\"")
                .append(attribute("web_view")).append("\">");
        button("as-map", "web_map", " aria-pressed=\"true\"");
        button("as-text", "web_text", " aria-pressed=\"false\"");
        out.append("</div>\n<label class=\"search\"><span class=\"unseen\">").append(text("web_search"))
                .append("</span><input type=\"search\" id=\"search\" autocomplete=\"off\" placeholder=\"")
                .append(attribute("web_search")).append("\"></label>\n");
        choice("persona", "web_persona", "web_allPersonas", parts.personas());
        choice("function", "web_function", "web_allFunctions", parts.functions(page.journey()));
        lanesMenu();
        out.append("<div class=\"pair map-only\" role=\"group\" aria-label=\"").append(attribute("web_zoom"))
                .append("\">");
        button("smaller", "web_smaller", " class=\"sign\" aria-label=\"" + attribute("web_smallerHelp") + '"');
        button("whole", "web_whole", "");
        button("larger", "web_larger", " class=\"sign\" aria-label=\"" + attribute("web_largerHelp") + '"');
        out.append("</div>\n<output id=\"found\" aria-live=\"polite\" data-text=\"")
                .append(attribute("web_found")).append("\"></output>\n");
        keys();
        out.append("</div>\n");
    }

    private void keys() throws IOException {
        out.append("<details class=\"menu\" id=\"help\"><summary>").append(text("web_help"))
                .append("</summary>\n<div class=\"panel\"><dl class=\"keys\">\n");
        for (String key : List.of("arrows", "enter", "escape", "search", "zoom", "next")) {
            out.append("<div><dt>").append(text("web_key_" + key)).append("</dt><dd>").append(text("web_does_" + key))
                    .append("</dd></div>\n");
        }
        out.append("</dl></div></details>\n");
    }

    private void lanesMenu() throws IOException {
        out.append("<details class=\"menu map-only\" id=\"lanes\"><summary>").append(text("web_lanes"))
                .append("</summary>\n<fieldset class=\"panel\"><legend class=\"unseen\">").append(text("web_lanes"))
                .append("</legend>\n");
        for (int i = 0; i < rows.rows().size(); i++) {
            MapRows.Row row = rows.rows().get(i);
            if (!row.row().id().equals(PartKey.TOUCHPOINTS)) {
                out.append("<label><input type=\"checkbox\" checked data-row=\"").append(String.valueOf(i))
                        .append("\" value=\"").append(XmlText.attribute(row.row().id())).append("\"> ")
                        .append(XmlText.content(name(row))).append("</label>\n");
            }
        }
        out.append("</fieldset></details>\n");
    }

    private static String name(MapRows.Row row) {
        return row.header().stream().map(PlacedPart::name).findFirst().orElse(row.row().id());
    }

    private void choice(String id, String label, String all, Map<? extends NamedElement, String> choices)
            throws IOException {
        if (choices.isEmpty()) {
            return;
        }
        out.append("<label><span class=\"unseen\">").append(text(label)).append("</span><select id=\"").append(id)
                .append("\"><option value=\"\">").append(text(all)).append("</option>\n");
        for (Map.Entry<? extends NamedElement, String> choice : choices.entrySet()) {
            out.append("<option value=\"").append(XmlText.attribute(Ids.idOf(choice.getKey())))
                    .append("\" data-word=\"").append(choice.getValue()).append("\">")
                    .append(XmlText.content(Labels.in(page.locale()).shown(choice.getKey()))).append("</option>\n");
        }
        out.append("</select></label>\n");
    }

    private void map(SchemeColours colours) throws IOException {
        SvgWriter svg = new SvgWriter(out, page.folder(), "", colours);
        out.append("<section id=\"map\" tabindex=\"0\" aria-label=\"")
                .append(XmlText.attribute(messages.get("html_map", page.map().title()))).append("\">\n")
                .append("<div class=\"canvas\">\n<div class=\"line top\"><div class=\"lanes corner\"></div>");
        pane("grid heads", page.map().body().x() - 2, rows.top(), page.map().body().width() + 6, heads(), "stages",
                rows.stages(), svg, "");
        out.append("</div>\n");
        for (int i = 0; i < rows.rows().size(); i++) {
            MapRows.Row row = rows.rows().get(i);
            out.append("<div class=\"line\" data-row=\"").append(String.valueOf(i)).append("\">");
            pane("lanes r" + i, rows.left() - 8, row.row().y(), lanes(), row.row().height(), "head" + i, row.header(),
                    svg, " role=\"img\" aria-label=\"" + XmlText.attribute(name(row)) + '"');
            boolean cards = row.row().id().equals(PartKey.TOUCHPOINTS);
            pane("grid r" + i, page.map().body().x() - 2, row.row().y(), page.map().body().width() + 6,
                    row.row().height(), "row" + i, row.content(), svg, cards ? "" : " aria-hidden=\"true\"");
            out.append("</div>\n");
        }
        Box legend = legend();
        pane("legend", legend.x(), legend.y(), legend.width(), legend.height(), "legend", rows.legend(), svg,
                " aria-hidden=\"true\"");
        out.append("</div>\n</section>\n");
    }

    private void pane(String classes, double x, double y, double width, double height, String group,
            List<PlacedPart> content, SvgWriter svg, String attributes) throws IOException {
        out.append("<svg class=\"").append(classes).append('"').append(attributes).append(" viewBox=\"")
                .append(SvgWriter.number(x)).append(' ').append(SvgWriter.number(y)).append(' ')
                .append(SvgWriter.number(width)).append(' ').append(SvgWriter.number(height)).append("\">\n<g id=\"")
                .append(GROUP).append(group).append("\">\n");
        svg.parts(content);
        out.append("</g></svg>\n");
    }

    private void button(String id, String key, String attributes) throws IOException {
        out.append("<button type=\"button\" id=\"").append(id).append('"').append(attributes).append('>')
                .append(text(key)).append("</button>");
    }

    private String text(String key) {
        return XmlText.content(messages.get(key));
    }

    private String attribute(String key) {
        return XmlText.attribute(messages.get(key));
    }
}
