package org.waymark.image;

import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.LineMetrics;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.TextMeasurer;
import org.waymark.core.layout.Theme;

/** Measures text with Java2D in the fonts of {@link PagePainter}. Needs no display. */
public final class Java2DMeasurer implements TextMeasurer {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ,.;:-0123456789";

    private final Fonts fonts = new Fonts();
    private final Map<FontSpec, Advances> advances = new ConcurrentHashMap<>();
    private final FontRenderContext context = new FontRenderContext(null, true, true);

    /** Has Java open its fonts and learn the letters of the usual sizes, which it keeps for all measurers. */
    public static void prepare() {
        Java2DMeasurer first = new Java2DMeasurer();
        Theme theme = Theme.light();
        for (FontSpec font : List.of(theme.body(), theme.small(), theme.strong(), theme.quote(), theme.label(),
                theme.smallStrong(), theme.labelStrong())) {
            first.width(LETTERS, font);
        }
    }

    Fonts fonts() {
        return fonts;
    }

    @Override
    public double width(String text, FontSpec font) {
        Advances known = advances.computeIfAbsent(font, key -> new Advances());
        double sum = known.width(text);
        return sum != Advances.UNKNOWN ? sum : laidOut(text, font, known);
    }

    private double laidOut(String text, FontSpec font, Advances known) {
        List<Fonts.Piece> pieces = fonts.pieces(text, font);
        if (pieces.size() == 1 && !pieces.getFirst().leftward() && pieces.getFirst().font() == fonts.font(font)) {
            GlyphVector glyphs = pieces.getFirst().glyphs(context);
            known.learn(text, glyphs);
            return Fonts.Piece.advance(glyphs);
        }
        double width = 0;
        for (Fonts.Piece piece : pieces) {
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
