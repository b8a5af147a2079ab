package org.waymark.core.layout.page;

/** Sizes of paper. */
public enum PaperSize {
    /** No paper: a page as large as its content. */
    FIT(0, 0), A4(210, 297), A3(297, 420), A2(420, 594), A1(594, 841), A0(841, 1189), LETTER(215.9, 279.4), TABLOID(
            279.4, 431.8);

    private static final double PIXELS = 96 / 25.4;

    private final double width;
    private final double height;

    PaperSize(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Returns a length in pixels. */
    public static double pixels(double millimetres) {
        return millimetres * PIXELS;
    }

    /** Returns the shorter side in pixels; 0 for {@link #FIT}. */
    public double shortSide() {
        return pixels(width);
    }

    /** Returns the longer side in pixels; 0 for {@link #FIT}. */
    public double longSide() {
        return pixels(height);
    }
}
