package org.waymark.image;

import java.io.IOException;
import java.util.Optional;
import org.waymark.core.text.Messages;
import org.waymark.core.text.XmlText;

/**
 * Writes a journey as one self-contained HTML page without scripts. The map is drawn as SVG in the colours of the
 * screen. Below it, tables hold the same content for screen readers and search, and an article for each touchpoint
 * everything it says. A small screen shows the articles first and the map on demand; a printer gets the map in sheets.
 */
final class HtmlWriter {

    private static final String GROUP = "m-";

    private final Appendable out;

    HtmlWriter(Appendable out) {
        this.out = out;
    }

    void write(WebPage page) throws IOException {
        Messages messages = page.messages();
        SchemeColours colours = new SchemeColours(page.map(), page.dark(), SvgSetting.PLAIN);
        WebFrame frame = new WebFrame(out, page);
        frame.head(colours, WebAssets.text("static.css"), Optional.empty());
        out.append("<body>\n<header>\n");
        frame.title();
        out.append("</header>\n<main>\n");
        box("show", messages.get("html_show"));
        box("fit", messages.get("html_fit"));
        MapRows rows = MapRows.of(page.map());
        out.append("<figure class=\"map\" tabindex=\"0\" aria-label=\"")
                .append(XmlText.attribute(messages.get("html_map", page.map().title()))).append("\">\n");
        new SvgWriter(out, page.folder(), "", colours).element(page.map().page(), svg -> rows.whole(out, svg, GROUP));
        out.append("</figure>\n");
        new PrintedMap(out, rows, GROUP).write(messages);
        out.append("<p class=\"hint\">").append(XmlText.content(messages.get("html_asText"))).append("</p>\n");
        MapTables tables = new MapTables(out, page);
        new StageTexts(out, page).write(tables::table, touchpoint -> "");
        frame.appendix();
        out.append("</main>\n");
        frame.end();
        out.append("</body>\n</html>\n");
    }

    private void box(String id, String label) throws IOException {
        out.append("<input type=\"checkbox\" id=\"").append(id).append("\"><label for=\"").append(id).append("\">")
                .append(XmlText.content(label)).append("</label>\n");
    }
}
