package org.waymark.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Outline;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PathStep;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.TextLine;

/**
 * Writes a page as PDF: vector graphics on one page of the map's size, text that can be searched and copied, and
 * a bookmark for each stage.
 */
public final class PdfWriter {

    /** PDF points (1/72 inch) per map pixel (1/96 inch). */
    private static final double POINTS = 0.75;
    /** Longest side of a page in units; for a larger map the page declares a larger unit. */
    private static final double MAX_SIDE = 14_400;

    private final PdfFonts fonts;
    private final Pictures pictures;
    private final StringBuilder content = new StringBuilder();
    private final Map<Integer, String> opacities = new LinkedHashMap<>();
    private final Map<String, String> images = new LinkedHashMap<>();
    private double opacity = 1;

    /** @param folder folder of the pictures; empty = no pictures are embedded */
    public PdfWriter(Java2DMeasurer measurer, Optional<Path> folder) {
        fonts = new PdfFonts(measurer.fonts());
        pictures = new Pictures(folder);
    }

    public void write(PlacedPage map, OutputStream out) throws IOException {
        double width = map.bounds().width() * POINTS;
        double height = map.bounds().height() * POINTS;
        double unit = Math.max(1, Math.ceil(Math.max(width, height) / MAX_SIDE));
        operators(map, POINTS / unit, height / unit);
        PdfFile file = new PdfFile(out);
        int pages = file.reserve();
        int stream = file.stream("", content.toString().getBytes(StandardCharsets.US_ASCII));
        StringBuilder states = new StringBuilder();
        for (Map.Entry<Integer, String> state : opacities.entrySet()) {
            String value = n(state.getKey() / 255.0);
            states.append(state.getValue()).append(" << /ca ").append(value).append(" /CA ").append(value)
                    .append(" >> ");
        }
        StringBuilder pictureEntries = new StringBuilder();
        for (Map.Entry<String, String> image : images.entrySet()) {
            pictureEntries.append(image.getValue()).append(' ').append(image(image.getKey(), file)).append(" 0 R ");
        }
        int page = file.object("<< /Type /Page /Parent " + pages + " 0 R /MediaBox [0 0 " + n(width / unit) + " "
                + n(height / unit) + "] /UserUnit " + n(unit) + " /Contents " + stream + " 0 R /Resources << /Font << "
                + fonts.write(file) + ">> /ExtGState << " + states + ">> /XObject << " + pictureEntries
                + ">> >> /Group << /S /Transparency /CS /DeviceRGB >> >>");
        file.object(pages, "<< /Type /Pages /Kids [" + page + " 0 R] /Count 1 >>");
        int bookmarks = bookmarks(map, page, POINTS / unit, height / unit, file);
        int catalog = file.object("<< /Type /Catalog /Pages " + pages + " 0 R /Outlines " + bookmarks
                + " 0 R /Lang " + PdfFile.text(map.language())
                + " /ViewerPreferences << /DisplayDocTitle true >> >>");
        int info = file.object("<< /Title " + PdfFile.text(map.title()) + " /Creator (Waymark) >>");
        file.finish(catalog, info);
    }

    private int bookmarks(PlacedPage map, int page, double scale, double height, PdfFile file) throws IOException {
        var stages = map.parts().stream().filter(part -> part.role() == PartRole.STAGE_HEADER).toList();
        int root = file.reserve();
        int[] numbers = stages.stream().mapToInt(stage -> file.reserve()).toArray();
        for (int i = 0; i < numbers.length; i++) {
            PlacedPart stage = stages.get(i);
            file.object(numbers[i], "<< /Title " + PdfFile.text(stage.name()) + " /Parent " + root + " 0 R"
                    + (i > 0 ? " /Prev " + numbers[i - 1] + " 0 R" : "")
                    + (i + 1 < numbers.length ? " /Next " + numbers[i + 1] + " 0 R" : "") + " /Dest [" + page
                    + " 0 R /XYZ " + n(stage.bounds().x() * scale) + " "
                    + n(height - stage.bounds().y() * scale) + " 0] >>");
        }
        file.object(root, "<< /Type /Outlines /Count " + numbers.length + (numbers.length == 0
                ? ""
                : " /First " + numbers[0] + " 0 R /Last " + numbers[numbers.length - 1] + " 0 R") + " >>");
        return root;
    }

    private void operators(PlacedPage map, double scale, double height) {
        // from here on y grows downwards as in the map
        content.append(n4(scale)).append(" 0 0 ").append(n4(-scale)).append(" 0 ").append(n(height))
                .append(" cm 1 J 1 j\n");
        rect(map.bounds());
        finish(map.canvas(), Stroke.NONE, false);
        for (PlacedPart part : map.parts()) {
            if (!part.shapes().isEmpty()) {
                opacity = part.opacity();
                content.append("q 1 0 0 1 ").append(n(part.bounds().x())).append(' ').append(n(part.bounds().y()))
                        .append(" cm\n");
                part.shapes().forEach(this::shape);
                content.append("Q\n");
            }
        }
    }

    private void shape(PlacedShape shape) {
        switch (shape) {
            case PlacedShape.Rect r -> {
                if (r.radius() == 0) {
                    rect(r.box());
                } else {
                    path(new Outline().roundRect(r.box(), r.radius()).steps());
                }
                finish(r.fill(), r.stroke(), false);
            }
            case PlacedShape.Ellipse e -> {
                path(ellipse(e.box()));
                finish(e.fill(), e.stroke(), false);
            }
            case PlacedShape.Path p -> {
                path(p.steps());
                finish(p.fill(), p.stroke(), true);
            }
            case PlacedShape.Symbol s -> shape(s.path());
            case PlacedShape.Text t -> text(t);
            case PlacedShape.Image i -> image(i);
        }
    }

    private static List<PathStep> ellipse(Box box) {
        // all ellipses of the map are circles
        return new Outline().circle(box.centerX(), box.centerY(), box.width() / 2).steps();
    }

    private void rect(Box b) {
        content.append(n(b.x())).append(' ').append(n(b.y())).append(' ').append(n(b.width())).append(' ')
                .append(n(b.height())).append(" re\n");
    }

    private void path(List<PathStep> steps) {
        for (PathStep step : steps) {
            switch (step) {
                case PathStep.MoveTo m -> point(m.x(), m.y()).append("m\n");
                case PathStep.LineTo l -> point(l.x(), l.y()).append("l\n");
                case PathStep.CurveTo c -> {
                    point(c.x1(), c.y1());
                    point(c.x2(), c.y2());
                    point(c.x(), c.y()).append("c\n");
                }
                case PathStep.Close c -> content.append("h\n");
            }
        }
    }

    private StringBuilder point(double x, double y) {
        return content.append(n(x)).append(' ').append(n(y)).append(' ');
    }

    /** Fills and strokes the current path. Each needs its own operator, because each has its own opacity. */
    private void finish(Ink fill, Stroke stroke, boolean evenOdd) {
        if (fill.visible()) {
            color(fill, "rg");
        }
        if (stroke.visible()) {
            color(stroke.ink(), "RG");
            content.append(n(stroke.width())).append(" w ");
            content.append(stroke.dash() == Stroke.Dash.SOLID
                    ? "[] 0 d\n"
                    : "[" + n(stroke.dash().on()) + " " + n(stroke.dash().off()) + "] 0 d\n");
        }
        String even = evenOdd ? "*" : "";
        content.append(fill.visible() ? stroke.visible() ? "B" + even : "f" + even : stroke.visible() ? "S" : "n")
                .append('\n');
    }

    private void color(Ink ink, String operator) {
        String state = opacities.computeIfAbsent((int) Math.round(ink.alpha() * opacity * 255),
                key -> "/G" + (opacities.size() + 1));
        content.append(state).append(" gs ").append(n4(ink.red() / 255.0)).append(' ').append(n4(ink.green() / 255.0))
                .append(' ').append(n4(ink.blue() / 255.0)).append(' ').append(operator).append('\n');
    }

    private void text(PlacedShape.Text text) {
        color(text.ink(), "rg");
        content.append("BT\n");
        for (TextLine line : text.lines()) {
            content.append(fonts.show(line.text(), text.font(), line.x(), line.baseline()));
        }
        content.append("ET\n");
    }

    private void image(PlacedShape.Image image) {
        content.append("q ");
        path(new Outline().roundRect(image.box(), image.radius()).steps());
        content.append("W n\n");
        rect(image.box());
        finish(image.fallback(), Stroke.NONE, false);
        Optional<BufferedImage> picture = pictures.get(image.path());
        if (picture.isPresent()) {
            Box place = image.place(picture.get().getWidth(), picture.get().getHeight());
            String name = images.computeIfAbsent(image.path(), key -> "/I" + (images.size() + 1));
            color(Ink.BLACK, "rg");
            // PDF draws pictures upwards from their lower edge
            content.append(n(place.width())).append(" 0 0 ").append(n(-place.height())).append(' ')
                    .append(n(place.x())).append(' ').append(n(place.bottom()))
                    .append(" cm ").append(name).append(" Do\n");
        }
        content.append("Q\n");
    }

    private int image(String path, PdfFile file) throws IOException {
        BufferedImage picture = pictures.get(path).orElseThrow();
        int width = picture.getWidth();
        int height = picture.getHeight();
        byte[] rgb = new byte[width * height * 3];
        int at = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int pixel = picture.getRGB(x, y);
                int alpha = pixel >>> 24;
                for (int shift = 16; shift >= 0; shift -= 8) {
                    // transparent pixels are blended with white paper
                    rgb[at++] = (byte) (((pixel >> shift & 255) * alpha + 255 * (255 - alpha)) / 255);
                }
            }
        }
        return file.stream("/Type /XObject /Subtype /Image /Width " + width + " /Height " + height
                + " /ColorSpace /DeviceRGB /BitsPerComponent 8", rgb);
    }

    private static String n(double value) {
        return SvgWriter.number(value);
    }

    /** Formats a number with four decimals, for scales and colours. */
    private static String n4(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros()
                .toPlainString();
    }
}
