package org.waymark.core.layout;

/**
 * The line of an outline.
 *
 * @param width pixels at 100 %, 0 for none
 */
public record Stroke(Ink ink, double width, Dash dash) {

    public static final Stroke NONE = new Stroke(Ink.NONE, 0, Dash.SOLID);

    /** The pattern of a line; lengths are pixels at 100 %. */
    public enum Dash {
        SOLID(0, 0),
        DASHED(6, 4);

        private final double on;
        private final double off;

        Dash(double on, double off) {
            this.on = on;
            this.off = off;
        }

        public double on() {
            return on;
        }

        public double off() {
            return off;
        }
    }

    public static Stroke solid(Ink ink, double width) {
        return new Stroke(ink, width, Dash.SOLID);
    }

    public static Stroke dashed(Ink ink, double width) {
        return new Stroke(ink, width, Dash.DASHED);
    }

    public boolean visible() {
        return width > 0 && ink.visible();
    }
}
