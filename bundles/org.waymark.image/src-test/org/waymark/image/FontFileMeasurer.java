package org.waymark.image;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.TextMeasurer;

/** Measures text in the fonts of some files, without making them known to the rest of the program. */
final class FontFileMeasurer implements TextMeasurer {

    private final FontRenderContext context = new FontRenderContext(null, true, true);
    private final Map<FontSpec, Font> fonts = new HashMap<>();
    private final Font regular;
    private final Font bold;
    private final Font italic;

    FontFileMeasurer(Path regular, Path bold, Path italic) throws IOException {
        this.regular = read(regular);
        this.bold = read(bold);
        this.italic = read(italic);
    }

    private static Font read(Path file) throws IOException {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
        } catch (FontFormatException e) {
            throw new IOException(e);
        }
    }

    private Font font(FontSpec spec) {
        return fonts.computeIfAbsent(spec,
                it -> (it.bold() ? bold : it.italic() ? italic : regular).deriveFont((float) it.size()));
    }

    @Override
    public double width(String text, FontSpec font) {
        return font(font).getStringBounds(text, context).getWidth();
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
        return font(font).getLineMetrics("Ag", context);
    }
}
