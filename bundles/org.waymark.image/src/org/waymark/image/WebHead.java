package org.waymark.image;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.domain.Brand;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Palette;
import org.waymark.core.text.Lines;
import org.waymark.core.text.PageHead;
import org.waymark.core.text.XmlText;

/** The head and the ends of a web page, with a policy that admits nothing from outside, in the look of a brand. */
final class WebHead {

    private final Appendable out;
    private final Brand brand;

    WebHead(Appendable out, Brand brand) {
        this.out = out;
        this.brand = brand;
    }

    /**
     * Writes everything up to the beginning of the body.
     *
     * @param scheme schemes of colours the page has: {@code light dark}
     * @param style style sheet of the page
     * @param script script that runs at the end of the body, if the page has one
     */
    void write(String language, String title, String description, String scheme, String style,
            Optional<String> script) throws IOException {
        Map<String, String> metas = new LinkedHashMap<>();
        metas.put("author", brand.author());
        metas.put("generator", "Waymark");
        metas.put("description", description);
        metas.put("color-scheme", scheme);
        PageHead.write(out, language, title, metas, style + font(), script);
    }

    /** Returns a rule for the font of the brand; a name with other characters than those of fonts is no name. */
    private String font() {
        return brand.font().matches("[\\p{L}\\p{N} _-]{1,60}")
                ? "body{font-family:'" + brand.font()
                        + "','Noto Sans','Open Sans','Segoe UI','DejaVu Sans',sans-serif}\n"
                : "";
    }

    /** Returns the variables of the style sheets. */
    static String variables(Palette p) {
        Ink accent = p.accent().readableOn(p.surface(), 4.5);
        StringBuilder series = new StringBuilder();
        for (int i = 0; i < p.series().size(); i++) {
            series.append("--s").append(i).append(':').append(p.series().get(i).hex()).append(';');
        }
        return "--canvas:" + p.canvas().hex() + ";--surface:" + p.surface().hex() + ";--alt:" + p.surfaceAlt().hex()
                + ";--line:" + p.hairline().hex() + ";--edge:" + p.muted().mix(p.canvas(), 0.25).hex() + ";--ink:"
                + p.ink().hex() + ";--muted:" + p.muted().hex() + ";--positive:" + p.positive().hex() + ";--negative:"
                + p.negative().hex() + ";--accent:" + accent.hex() + ";--on-accent:" + accent.readable().hex() + ";"
                + series;
    }

    /** Writes logo and client. */
    void client(Optional<Path> folder) throws IOException {
        Optional<String> logo = brand.hasLogo() ? new Pictures(folder).dataUri(brand.logo()) : Optional.empty();
        if (logo.isPresent() || !brand.client().isEmpty()) {
            out.append("<p class=\"brand\">");
            if (logo.isPresent()) {
                out.append("<img alt=\"\" src=\"").append(logo.get()).append("\">");
            }
            out.append("<span>").append(XmlText.content(Lines.single(brand.client()))).append("</span></p>\n");
        }
    }

    /** Writes the line at the end: confidentiality, author, version and date. */
    void end(ZonedDateTime created, Locale locale) throws IOException {
        String made = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(created);
        out.append("<footer>");
        for (String text : List.of(brand.confidentiality(), brand.author(), brand.version(), made)) {
            if (!text.isEmpty()) {
                out.append("<span>").append(XmlText.content(Lines.single(text))).append("</span> ");
            }
        }
        out.append("</footer>\n");
    }
}
