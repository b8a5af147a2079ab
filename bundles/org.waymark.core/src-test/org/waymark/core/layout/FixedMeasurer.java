package org.waymark.core.layout;

/** Measures every letter as half an em and an ideograph as a whole one, the same on every machine. */
public final class FixedMeasurer implements TextMeasurer {

    @Override
    public double width(String text, FontSpec font) {
        double ems = text.codePoints().mapToDouble(c -> c >= 0x2E80 ? 1 : 0.5).sum();
        return ems * font.size();
    }

    @Override
    public double ascent(FontSpec font) {
        return font.size() * 0.9;
    }

    @Override
    public double descent(FontSpec font) {
        return font.size() * 0.25;
    }
}
