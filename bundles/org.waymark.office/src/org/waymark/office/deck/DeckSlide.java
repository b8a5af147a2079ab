package org.waymark.office.deck;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.waymark.core.layout.Box;

/** Draws on one slide with native shapes whose texts fit. All measures are points. */
final class DeckSlide {

    private final Deck deck;
    private final XSLFSlide slide;

    DeckSlide(Deck deck, XSLFSlide slide) {
        this.deck = deck;
        this.slide = slide;
    }

    XSLFSlide slide() {
        return slide;
    }

    /** Adds a text from the top of a box; what has no room is cut and stays in the notes. */
    void text(Box box, List<Para> paras) {
        text(box, paras, VerticalAlignment.TOP);
    }

    void text(Box box, Para... paras) {
        text(box, List.of(paras), VerticalAlignment.TOP);
    }

    void text(Box box, List<Para> paras, VerticalAlignment place) {
        List<Para> fitting = deck.fit().fit(paras, box.width(), box.height());
        if (fitting.isEmpty()) {
            return;
        }
        XSLFTextBox text = slide.createTextBox();
        text.setAnchor(rectangle(box));
        inside(text, place, 0);
        deck.letters().write(text, fitting);
    }

    /** Adds a shape without text; an empty description marks a decoration. */
    XSLFAutoShape shape(ShapeType type, Box box, Tone fill, String description) {
        XSLFAutoShape shape = slide.createAutoShape();
        shape.setShapeType(type);
        shape.setAnchor(rectangle(box));
        Paint.fill(shape, fill);
        Paint.noLine(shape);
        Paint.describe(shape, description.isEmpty() ? "Shape" : description, description);
        return shape;
    }

    /** Adds a shape with text in its middle. */
    XSLFAutoShape label(ShapeType type, Box box, Tone fill, Para text, double inset, String description) {
        XSLFAutoShape shape = shape(type, box, fill, description);
        inside(shape, VerticalAlignment.MIDDLE, inset);
        deck.letters().write(shape, deck.fit().fit(List.of(text), box.width() - 2 * inset, box.height()));
        return shape;
    }

    void line(double x1, double y1, double x2, double y2, Tone tone, double width) {
        XSLFConnectorShape line = slide.createConnector();
        line.setAnchor(new Rectangle2D.Double(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1),
                Math.abs(y2 - y1)));
        Paint.line(line, tone, width, false);
        Paint.describe(line, "Line", "");
    }

    /** Adds an open line through points. */
    void polyline(List<double[]> points, Tone tone, double width, boolean dashed, String description) {
        if (points.size() < 2) {
            return;
        }
        Path2D.Double path = new Path2D.Double();
        path.moveTo(points.getFirst()[0], points.getFirst()[1]);
        points.stream().skip(1).forEach(point -> path.lineTo(point[0], point[1]));
        XSLFFreeformShape shape = slide.createFreeform();
        shape.setPath(path);
        Paint.line(shape, tone, width, dashed);
        Paint.describe(shape, description, description);
    }

    private static void inside(XSLFTextShape shape, VerticalAlignment place, double inset) {
        shape.setLeftInset(inset);
        shape.setRightInset(inset);
        shape.setTopInset(0);
        shape.setBottomInset(0);
        shape.setWordWrap(true);
        shape.setVerticalAlignment(place);
    }

    static Rectangle2D rectangle(Box box) {
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }

    /** Adds what the speaker knows: whole texts, evidence and ids. */
    void notes(List<String> lines) {
        deck.notes(slide, lines);
    }
}
