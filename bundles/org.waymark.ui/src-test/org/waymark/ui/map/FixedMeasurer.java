package org.waymark.ui.map;

import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.TextMeasurer;

/** Measures text with the same widths on every machine. */
public final class FixedMeasurer implements TextMeasurer {

    @Override
    public double width(String text, FontSpec font) {
        return text.length() * font.size() * 0.55;
    }

    @Override
    public double ascent(FontSpec font) {
        return font.size() * 0.93;
    }

    @Override
    public double descent(FontSpec font) {
        return font.size() * 0.24;
    }
}
