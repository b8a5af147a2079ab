package org.waymark.image;

import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;

import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.TextMeasurer;

/** Measures text with Java2D in the fonts of {@link PagePainter}. Needs no display. */
public final class Java2DMeasurer implements TextMeasurer {

    private final Fonts fonts = new Fonts();
    private final FontRenderContext context = new FontRenderContext(null, true, true);

    Fonts fonts() {
        return fonts;
    }

    @Override
    public double width(String text, FontSpec font) {
        double width = 0;
        for (Fonts.Piece piece : fonts.pieces(text, font)) {
            width += piece.width(context);
        }
        return width;
    }

    @Override
    public double ascent(FontSpec font) {
        return metrics(font).getAscent();
    }

    @Override
    public double descent(FontSpec font) {
        return metrics(font).getDescent();
    }

    private LineMetrics metrics(FontSpec font) {
        return fonts.font(font).getLineMetrics("Ag", context);
    }
}
