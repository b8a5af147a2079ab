package org.waymark.image;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PathStep;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.TextLine;
import org.waymark.core.text.XmlText;

/**
 * Writes a page as one self-contained SVG 1.1 file. Text stays text (searchable, editable), pictures are
 * embedded, and every part is a group with its name as title.
 */
public final class SvgWriter {

    private static final String FAMILIES = String.join(", ", Fonts.FAMILIES.stream().map(f -> "'" + f + "'").toList())
            + ", sans-serif";

    /** Hundredths up to which a product has no error that counts, and what counts. */
    private static final double MOST_PLAIN = 1e9;
    private static final double DOUBT = 1e-3;
    /** Length that most parts do not exceed. */
    private static final int USUAL = 2048;

    private final Pictures pictures;
    private final Appendable target;
    /** Text that is not handed over yet: a part is thousands of pieces, for each of which a stream would lock. */
    private StringBuilder out = new StringBuilder(USUAL);
    private final String prefix;
    private final SvgSetting setting;
    private int clips;

    /** @param folder folder of the pictures; empty = no pictures are embedded */
    public SvgWriter(Appendable target, Optional<java.nio.file.Path> folder) {
        this(target, folder, "");
    }

    /** @param prefix prefix of all ids, for several maps in one document */
    SvgWriter(Appendable target, Optional<java.nio.file.Path> folder, String prefix) {
        this(target, folder, prefix, SvgSetting.PLAIN);
    }

    /** @param setting what the document around adds */
    SvgWriter(Appendable target, Optional<java.nio.file.Path> folder, String prefix, SvgSetting setting) {
        this.target = target;
        this.prefix = prefix;
        this.setting = setting;
        pictures = new Pictures(folder);
    }

    /** Writes a complete SVG document. */
    public void document(PlacedPage page) throws IOException {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        element(page);
    }

    /** Writes the {@code svg} element without prologue, to be embedded in another document. */
    public void element(PlacedPage page) throws IOException {
        element(page, svg -> svg.parts(page.parts()));
    }

    /** Writes the groups of a drawing. */
    interface Groups {

        void write(SvgWriter svg) throws IOException;
    }

    /** Writes the element with groups in an order of the caller. */
    void element(PlacedPage page, Groups groups) throws IOException {
        String width = number(page.bounds().width());
        String height = number(page.bounds().height());
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"")
                .append(width).append("\" height=\"").append(height).append("\" viewBox=\"0 0 ").append(width)
                .append(' ').append(height).append("\" role=\"img\" aria-labelledby=\"").append(prefix)
                .append("map-title ").append(prefix).append("map-desc\" xml:lang=\"")
                .append(XmlText.attribute(page.language())).append("\" font-family=\"").append(FAMILIES)
                .append("\">\n");
        out.append("<title id=\"").append(prefix).append("map-title\">").append(XmlText.content(page.title()))
                .append("</title>\n");
        out.append("<desc id=\"").append(prefix).append("map-desc\">")
                .append(XmlText.content(String.join("; ", page.parts().stream().filter(part -> part
                        .role() == PartRole.STAGE_HEADER).map(PlacedPart::name).toList())))
                .append("</desc>\n");
        out.append("<rect width=\"").append(width).append("\" height=\"").append(height).append('"');
        fill(page.canvas());
        out.append("/>\n");
        handOver();
        groups.write(this);
        out.append("</svg>\n");
        handOver();
    }

    private void handOver() throws IOException {
        target.append(out);
        // a new one, as one that held a letter beyond Latin stays slow
        out = new StringBuilder(USUAL);
    }

    /** Writes groups alone, for an {@code svg} element of the caller. */
    void parts(List<PlacedPart> parts) throws IOException {
        for (PlacedPart part : parts) {
            part(part);
            handOver();
        }
    }

    private void part(PlacedPart part) throws IOException {
        if (part.shapes().isEmpty()) {
            return;
        }
        out.append("<g transform=\"translate(");
        point(part.bounds().x(), part.bounds().y());
        out.append(")\"");
        if (part.role().selectable()) {
            out.append(" data-role=\"").append(part.role().name()).append("\" data-element=\"")
                    .append(XmlText.attribute(part.key().elementId())).append('"');
        }
        if (part.opacity() < 1) {
            out.append(" opacity=\"").append(number(part.opacity())).append('"');
        }
        out.append(setting.attributes(part)).append(">\n");
        String says = part.hint().isBlank() ? part.name() : part.name() + "\n" + part.hint();
        if (part.role().selectable() && !says.isBlank()) {
            out.append("<title>").append(XmlText.content(says)).append("</title>\n");
        }
        for (PlacedShape shape : part.shapes()) {
            shape(shape);
        }
        out.append("</g>\n");
    }

    private void shape(PlacedShape shape) throws IOException {
        // no switch over types: Java would build it at each start of a command
        if (shape instanceof PlacedShape.Text t) {
            text(t);
        } else if (shape instanceof PlacedShape.Rect r) {
            out.append("<rect");
            box(r.box());
            if (r.radius() > 0) {
                attribute("rx", Math.min(r.radius(), Math.min(r.box().width(), r.box().height()) / 2));
            }
            paint(r.fill(), r.stroke());
        } else if (shape instanceof PlacedShape.Path p) {
            path(p);
        } else if (shape instanceof PlacedShape.Symbol s) {
            path(s.path());
        } else if (shape instanceof PlacedShape.Ellipse e) {
            out.append("<ellipse");
            attribute("cx", e.box().centerX());
            attribute("cy", e.box().centerY());
            attribute("rx", e.box().width() / 2);
            attribute("ry", e.box().height() / 2);
            paint(e.fill(), e.stroke());
        } else {
            image((PlacedShape.Image) shape);
        }
    }

    private void path(PlacedShape.Path path) throws IOException {
        out.append("<path d=\"");
        data(path.steps());
        out.append('"');
        if (path.fill().visible()) {
            out.append(" fill-rule=\"evenodd\"");
        }
        if (path.stroke().visible()) {
            out.append(" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
        }
        paint(path.fill(), path.stroke());
    }

    private void data(List<PathStep> steps) {
        for (PathStep step : steps) {
            if (step instanceof PathStep.MoveTo m) {
                out.append('M');
                point(m.x(), m.y());
            } else if (step instanceof PathStep.LineTo l) {
                out.append('L');
                point(l.x(), l.y());
            } else if (step instanceof PathStep.CurveTo c) {
                out.append('C');
                point(c.x1(), c.y1());
                out.append(' ');
                point(c.x2(), c.y2());
                out.append(' ');
                point(c.x(), c.y());
            } else {
                out.append('Z');
            }
        }
    }

    private void point(double x, double y) {
        append(x).append(' ');
        append(y);
    }

    private void text(PlacedShape.Text text) throws IOException {
        FontSpec font = text.font();
        for (TextLine line : text.lines()) {
            if (line.text().isEmpty()) {
                continue;
            }
            out.append("<text");
            attribute("x", line.x());
            attribute("y", line.baseline());
            attribute("font-size", font.size());
            if (font.bold()) {
                out.append(" font-weight=\"bold\"");
            }
            if (font.italic()) {
                out.append(" font-style=\"italic\"");
            }
            // a reader without our font keeps the width, so that no text runs over its card
            if (line.width() > 0) {
                attribute("textLength", line.width());
                out.append(" lengthAdjust=\"spacingAndGlyphs\"");
            }
            fill(text.ink());
            out.append('>').append(XmlText.content(line.text())).append("</text>\n");
        }
    }

    private void image(PlacedShape.Image image) throws IOException {
        String clip = prefix + "clip" + ++clips;
        out.append("<clipPath id=\"").append(clip).append("\"><rect");
        box(image.box());
        attribute("rx", image.radius());
        out.append("/></clipPath>\n<rect");
        box(image.box());
        attribute("rx", image.radius());
        fill(image.fallback());
        out.append("/>\n");
        Optional<String> data = pictures.dataUri(image.path());
        if (data.isPresent()) {
            out.append("<image");
            box(image.box());
            out.append(" preserveAspectRatio=\"").append(image.whole() ? "xMinYMid meet" : "xMidYMid slice")
                    .append("\" clip-path=\"url(#").append(clip)
                    .append(")\" xlink:href=\"").append(data.get()).append("\"/>\n");
        }
    }

    private void box(Box box) throws IOException {
        attribute("x", box.x());
        attribute("y", box.y());
        attribute("width", box.width());
        attribute("height", box.height());
    }

    private void attribute(String name, double value) throws IOException {
        out.append(' ').append(name).append("=\"");
        append(value).append('"');
    }

    private void paint(Ink fill, Stroke stroke) throws IOException {
        fill(fill);
        if (stroke.visible()) {
            out.append(" stroke=\"").append(setting.colour(stroke.ink())).append('"');
            attribute("stroke-width", stroke.width());
            if (stroke.ink().alpha() < 1) {
                attribute("stroke-opacity", stroke.ink().alpha());
            }
            if (stroke.dash() != Stroke.Dash.SOLID) {
                out.append(" stroke-dasharray=\"");
                point(stroke.dash().on(), stroke.dash().off());
                out.append('"');
            }
        }
        out.append("/>\n");
    }

    private void fill(Ink ink) throws IOException {
        out.append(" fill=\"").append(ink.visible() ? setting.colour(ink) : "none").append('"');
        if (ink.visible() && ink.alpha() < 1) {
            attribute("fill-opacity", ink.alpha());
        }
    }

    /** Formats a number with at most two decimals, independent of the locale. */
    static String number(double value) {
        return append(new StringBuilder(), value).toString();
    }

    private StringBuilder append(double value) {
        return append(out, value);
    }

    private static StringBuilder append(StringBuilder to, double value) {
        double hundredths = Math.abs(value) * 100;
        long whole = (long) hundredths;
        double rest = hundredths - whole;
        // at a half the decimals of the number decide, as people read them; so near to one, the product does not tell
        if (!(hundredths < MOST_PLAIN) || Math.abs(rest - 0.5) < DOUBT) {
            return to.append(exact(value));
        }
        if (rest > 0.5) {
            whole++;
        }
        if (value < 0 && whole != 0) {
            to.append('-');
        }
        to.append(whole / 100);
        int decimals = (int) (whole % 100);
        if (decimals != 0) {
            to.append('.').append((char) ('0' + decimals / 10));
        }
        return decimals % 10 == 0 ? to : to.append((char) ('0' + decimals % 10));
    }

    private static String exact(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
