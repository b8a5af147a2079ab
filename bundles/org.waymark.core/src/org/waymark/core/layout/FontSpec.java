package org.waymark.core.layout;

/**
 * A logical font. It is always the sans serif family of the product, which every drawer resolves to a font of its
 * platform.
 *
 * @param size em size in pixels at 100 % zoom (1 px = 1/96 inch)
 */
public record FontSpec(double size, boolean bold, boolean italic) {

    // as fonts are keys of every text measured, Java is not left to build these at each start
    @Override
    public boolean equals(Object other) {
        return other instanceof FontSpec font && Double.compare(size, font.size) == 0 && bold == font.bold
                && italic == font.italic;
    }

    @Override
    public int hashCode() {
        return 4 * Double.hashCode(size) + (bold ? 2 : 0) + (italic ? 1 : 0);
    }

    public static FontSpec regular(double size) {
        return new FontSpec(size, false, false);
    }

    public static FontSpec bold(double size) {
        return new FontSpec(size, true, false);
    }

    public static FontSpec italic(double size) {
        return new FontSpec(size, false, true);
    }

    public FontSpec scaled(double factor) {
        return new FontSpec(size * factor, bold, italic);
    }

    /** Returns the distance between the baselines of two lines in whole pixels. */
    public double lineHeight() {
        return Math.round(size * 1.36);
    }
}
