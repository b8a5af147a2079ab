package org.waymark.core.layout;

import java.util.HexFormat;

/**
 * A colour with opacity.
 *
 * @param argb alpha in the highest byte (255 = opaque), then red, green, blue
 */
public record Ink(int argb) {

    /** Paints nothing. */
    public static final Ink NONE = new Ink(0);
    public static final Ink WHITE = new Ink(0xFFFFFFFF);
    public static final Ink BLACK = new Ink(0xFF000000);
    private static final Ink SOFT_BLACK = new Ink(0xFF161B26);

    // as compared in every picture, Java is not left to build these at each start
    @Override
    public boolean equals(Object other) {
        return other instanceof Ink ink && argb == ink.argb;
    }

    @Override
    public int hashCode() {
        return argb;
    }

    /**
     * Parses a colour.
     *
     * @param hex {@code #rrggbb}
     * @throws IllegalArgumentException for any other text
     */
    public static Ink of(String hex) {
        if (!isColor(hex)) {
            throw new IllegalArgumentException(hex);
        }
        return new Ink(0xFF000000 | Integer.parseInt(hex.substring(1), 16));
    }

    /** Returns the colour of a user, or the fallback if it is missing or invalid. */
    public static Ink of(String hex, Ink fallback) {
        return isColor(hex) ? of(hex) : fallback;
    }

    private static boolean isColor(String hex) {
        return hex != null && hex.length() == 7 && hex.charAt(0) == '#'
                && hex.chars().skip(1).allMatch(c -> Character.digit(c, 16) >= 0);
    }

    public boolean visible() {
        return argb >>> 24 != 0;
    }

    public int red() {
        return argb >> 16 & 255;
    }

    public int green() {
        return argb >> 8 & 255;
    }

    public int blue() {
        return argb & 255;
    }

    /** Returns the opacity, 0..1. */
    public double alpha() {
        return (argb >>> 24) / 255.0;
    }

    public Ink withAlpha(double alpha) {
        return new Ink((int) Math.round(alpha * 255) << 24 | argb & 0xFFFFFF);
    }

    /** Returns this colour mixed with a share 0..1 of another, opaque. */
    public Ink mix(Ink other, double share) {
        return new Ink(0xFF000000 | blend(red(), other.red(), share) << 16
                | blend(green(), other.green(), share) << 8 | blend(blue(), other.blue(), share));
    }

    private static int blend(int a, int b, double share) {
        return (int) Math.round(a + (b - a) * share);
    }

    /** Returns {@code #rrggbb} without the opacity. */
    public String hex() {
        return '#' + HexFormat.of().toHexDigits(argb & 0xFFFFFF, 6);
    }

    /** Returns the contrast ratio 1..21 of two opaque colours (WCAG 2.1, relative luminance). */
    public double contrast(Ink other) {
        double a = luminance();
        double b = other.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /**
     * Returns white, near-black or black: the first with a contrast of 4.5:1 on this colour. Where white has less,
     * black has more.
     */
    public Ink readable() {
        return contrast(WHITE) >= 4.5 ? WHITE : contrast(SOFT_BLACK) >= 4.5 ? SOFT_BLACK : BLACK;
    }

    /** Returns this colour moved towards black or white until it has the required contrast on a ground. */
    public Ink readableOn(Ink ground, double ratio) {
        Ink target = ground.luminance() > 0.18 ? BLACK : WHITE;
        for (int step = 0; step <= 20; step++) {
            Ink candidate = mix(target, step / 20.0);
            if (candidate.contrast(ground) >= ratio) {
                return candidate;
            }
        }
        return target;
    }

    private double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
