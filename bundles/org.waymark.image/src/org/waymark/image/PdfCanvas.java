package org.waymark.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Outline;
import org.waymark.core.layout.PathStep;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.TextLine;

/** Writes the operators that draw pages, and collects the resources they share. */
final class PdfCanvas {

    private final PDDocument document;
    private final Pictures pictures;
    private final PdfFonts fonts;
    private final COSDictionary resources = new COSDictionary();
    private final COSDictionary states = new COSDictionary();
    private final COSDictionary objects = new COSDictionary();
    private final Map<Integer, String> opacities = new HashMap<>();
    private final Map<String, String> images = new HashMap<>();
    private StringBuilder content = new StringBuilder();
    private double opacity = 1;

    PdfCanvas(PDDocument document, Fonts fonts, Pictures pictures) {
        this.document = document;
        this.pictures = pictures;
        COSDictionary faces = new COSDictionary();
        resources.setItem(COSName.FONT, faces);
        resources.setItem(COSName.EXT_G_STATE, states);
        resources.setItem(COSName.XOBJECT, objects);
        this.fonts = new PdfFonts(document, faces, objects, fonts);
    }

    COSDictionary resources() {
        return resources;
    }

    /** Ends the fonts when all pages are drawn. */
    void finish() throws IOException {
        fonts.finish();
    }

    /**
     * Returns the operators that draw a page.
     *
     * @param scale units of the page for a pixel
     * @param height of the page in its units
     */
    String draw(PlacedPage page, double scale, double height, PdfTags tags) throws IOException {
        content = new StringBuilder(1 << 16);
        // from here on y grows downwards as on the screen
        content.append(PdfText.exact(scale)).append(" 0 0 ").append(PdfText.exact(-scale)).append(" 0 ")
                .append(n(height))
                .append(" cm 1 J 1 j\n/Artifact BMC\n");
        opacity = 1;
        rect(page.bounds());
        finish(page.canvas(), Stroke.NONE, false);
        content.append("EMC\n");
        for (PlacedPart part : ReadingOrder.of(page)) {
            if (!part.shapes().isEmpty()) {
                opacity = part.opacity();
                tags.open(part, content);
                content.append("q 1 0 0 1 ").append(n(part.bounds().x())).append(' ').append(n(part.bounds().y()))
                        .append(" cm\n");
                for (PlacedShape shape : part.shapes()) {
                    shape(shape);
                }
                content.append("Q\nEMC\n");
            }
        }
        return content.toString();
    }

    private void shape(PlacedShape shape) throws IOException {
        // no switch over types: Java would build it at each start of a command
        if (shape instanceof PlacedShape.Text t) {
            text(t);
        } else if (shape instanceof PlacedShape.Rect r) {
            if (r.radius() == 0) {
                rect(r.box());
            } else {
                path(new Outline().roundRect(r.box(), r.radius()).steps());
            }
            finish(r.fill(), r.stroke(), false);
        } else if (shape instanceof PlacedShape.Path p) {
            path(p.steps());
            finish(p.fill(), p.stroke(), true);
        } else if (shape instanceof PlacedShape.Symbol s) {
            shape(s.path());
        } else if (shape instanceof PlacedShape.Ellipse e) {
            path(ellipse(e.box()));
            finish(e.fill(), e.stroke(), false);
        } else {
            image((PlacedShape.Image) shape);
        }
    }

    private static List<PathStep> ellipse(Box box) {
        // all ellipses are circles
        return new Outline().circle(box.centerX(), box.centerY(), box.width() / 2).steps();
    }

    private void rect(Box b) {
        content.append(n(b.x())).append(' ').append(n(b.y())).append(' ').append(n(b.width())).append(' ')
                .append(n(b.height())).append(" re\n");
    }

    private void path(List<PathStep> steps) {
        for (PathStep step : steps) {
            if (step instanceof PathStep.MoveTo m) {
                point(m.x(), m.y()).append("m\n");
            } else if (step instanceof PathStep.LineTo l) {
                point(l.x(), l.y()).append("l\n");
            } else if (step instanceof PathStep.CurveTo c) {
                point(c.x1(), c.y1());
                point(c.x2(), c.y2());
                point(c.x(), c.y()).append("c\n");
            } else {
                content.append("h\n");
            }
        }
    }

    private StringBuilder point(double x, double y) {
        return content.append(n(x)).append(' ').append(n(y)).append(' ');
    }

    /** Fills and strokes the current path. */
    private void finish(Ink fill, Stroke stroke, boolean evenOdd) {
        if (fill.visible()) {
            color(fill, "rg", "ca");
        }
        if (stroke.visible()) {
            color(stroke.ink(), "RG", "CA");
            content.append(n(stroke.width())).append(" w ");
            content.append(stroke.dash() == Stroke.Dash.SOLID
                    ? "[] 0 d\n"
                    : "[" + n(stroke.dash().on()) + " " + n(stroke.dash().off()) + "] 0 d\n");
        }
        String even = evenOdd ? "*" : "";
        content.append(fill.visible() ? stroke.visible() ? "B" + even : "f" + even : stroke.visible() ? "S" : "n")
                .append('\n');
    }

    /** @param kind name of the opacity: {@code ca} for fills, {@code CA} for strokes */
    private void color(Ink ink, String operator, String kind) {
        int alpha = (int) Math.round(ink.alpha() * opacity * 255);
        String state = opacities.computeIfAbsent(kind.equals("ca") ? alpha : -1 - alpha, key -> {
            COSDictionary made = new COSDictionary();
            made.setItem(COSName.getPDFName(kind), new COSFloat((float) (alpha / 255.0)));
            String name = "G" + (opacities.size() + 1);
            states.setItem(COSName.getPDFName(name), made);
            return name;
        });
        content.append('/').append(state).append(" gs ").append(PdfText.exact(ink.red() / 255.0)).append(' ')
                .append(PdfText.exact(ink.green() / 255.0)).append(' ').append(PdfText.exact(ink.blue() / 255.0))
                .append(' ').append(operator).append('\n');
    }

    private void text(PlacedShape.Text text) throws IOException {
        color(text.ink(), "rg", "ca");
        for (TextLine line : text.lines()) {
            if (!line.text().isEmpty()) {
                fonts.show(line.text(), text.font(), line.x(), line.baseline(), content);
            }
        }
    }

    private void image(PlacedShape.Image image) throws IOException {
        content.append("q ");
        path(new Outline().roundRect(image.box(), image.radius()).steps());
        content.append("W n\n");
        rect(image.box());
        finish(image.fallback(), Stroke.NONE, false);
        Optional<BufferedImage> picture = pictures.get(image.path());
        if (picture.isPresent()) {
            Box place = image.place(picture.get().getWidth(), picture.get().getHeight());
            color(Ink.BLACK, "rg", "ca");
            // PDF draws pictures upwards from their lower edge
            content.append(n(place.width())).append(" 0 0 ").append(n(-place.height())).append(' ')
                    .append(n(place.x())).append(' ').append(n(place.bottom())).append(" cm /")
                    .append(name(image.path(), picture.get())).append(" Do\n");
        }
        content.append("Q\n");
    }

    private String name(String path, BufferedImage picture) throws IOException {
        String name = images.get(path);
        if (name == null) {
            name = "I" + (images.size() + 1);
            PDImageXObject made = LosslessFactory.createFromImage(document, picture);
            objects.setItem(COSName.getPDFName(name), made);
            images.put(path, name);
        }
        return name;
    }

    private static String n(double value) {
        return PdfText.number(value);
    }
}
