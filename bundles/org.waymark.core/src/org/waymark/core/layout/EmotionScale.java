package org.waymark.core.layout;

/**
 * The vertical scale of the emotion lane.
 *
 * @param top y of score +2 in map coordinates
 * @param bottom y of score -2
 */
public record EmotionScale(double top, double bottom) {

    public static final double HIGHEST = 2;
    public static final double LOWEST = -2;

    public double y(double score) {
        double inside = Math.clamp(score, LOWEST, HIGHEST);
        return top + (HIGHEST - inside) / (HIGHEST - LOWEST) * (bottom - top);
    }

    /** Returns the score at a height, limited to the scale and rounded to a step such as 0.5. */
    public double score(double y, double step) {
        double exact = HIGHEST - (y - top) / (bottom - top) * (HIGHEST - LOWEST);
        return Math.clamp(Math.round(exact / step) * step, LOWEST, HIGHEST);
    }
}
