package org.waymark.core.layout;

import org.waymark.core.domain.Brand;

/**
 * The look of the map: colours, type and spacing. Positions are on a grid of 8 pixels (4 inside cards).
 *
 * @param name name for preferences and the command line
 * @param scale factor for type and columns: 1 for the desktop, more for a projector
 * @param columnWidth width of a touchpoint column in pixels at 100 %
 * @param headerWidth width of the lane headers
 */
public record Theme(String name, Palette palette, double scale, double columnWidth, double headerWidth) {

    public static Theme light() {
        return new Theme("light", Palette.LIGHT, 1, 184, 168);
    }

    public static Theme dark() {
        return new Theme("dark", Palette.DARK, 1, 184, 168);
    }

    /** Returns the theme with large type for a projector or a wall. */
    public Theme largeType() {
        return new Theme(name + "-large", palette, 1.4, Math.round(columnWidth * 1.4), Math.round(headerWidth * 1.35));
    }

    /** Returns the theme with type and columns of another size; 1 is that of the theme. */
    public Theme sized(double factor) {
        return factor == 1
                ? this
                : new Theme(name, palette, scale * factor, Math.round(columnWidth * factor),
                        Math.round(headerWidth * factor));
    }

    /** Returns the theme in black and white, for eyes that need more contrast. */
    public Theme highContrast() {
        return new Theme(name + "-contrast", palette.highContrast(), scale, columnWidth, headerWidth);
    }

    public Theme colourBlindSafe() {
        return new Theme(name + "-safe", palette.colourBlindSafe(), scale, columnWidth, headerWidth);
    }

    /** Returns the theme of deliverables with a brand. */
    public Theme branded(Brand brand) {
        Ink accent = Ink.of(brand.accent(), palette.accent());
        return accent.equals(palette.accent())
                ? this
                : new Theme(name, palette.withAccent(accent), scale, columnWidth, headerWidth);
    }

    public FontSpec title() {
        return FontSpec.bold(26 * scale);
    }

    public FontSpec heading() {
        return FontSpec.bold(15 * scale);
    }

    /** Returns the font of names on cards. */
    public FontSpec strong() {
        return FontSpec.bold(13 * scale);
    }

    public FontSpec body() {
        return FontSpec.regular(12.5 * scale);
    }

    public FontSpec quote() {
        return FontSpec.italic(12.5 * scale);
    }

    public FontSpec label() {
        return FontSpec.regular(11.5 * scale);
    }

    public FontSpec labelStrong() {
        return FontSpec.bold(11.5 * scale);
    }

    /** Returns the smallest font, for facts on cards and scale values. */
    public FontSpec small() {
        return FontSpec.regular(10.5 * scale);
    }

    public FontSpec smallStrong() {
        return FontSpec.bold(10.5 * scale);
    }

    /** Returns a length in pixels scaled with the type. */
    public double px(double length) {
        return Math.round(length * scale);
    }

    public boolean isDark() {
        return palette.canvas().contrast(Ink.WHITE) > 4.5;
    }
}
