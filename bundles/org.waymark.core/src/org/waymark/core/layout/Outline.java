package org.waymark.core.layout;

import java.util.ArrayList;
import java.util.List;

/** Builds the steps of an outline from lines, curves, circles and rounded corners. */
public final class Outline {

    /** Control length with which a cubic approximates a quarter circle. */
    private static final double ARC = 0.5522847498;

    private final List<PathStep> steps = new ArrayList<>();

    /**
     * Parses the notation of {@link Glyph}: {@code M x y}, {@code L x y}, {@code C x1 y1 x2 y2 x y}, {@code Z} as in
     * SVG, {@code O cx cy r} for a circle, {@code R x y width height radius} for a rounded rectangle.
     */
    static List<PathStep> parse(String notation) {
        Outline out = new Outline();
        String[] words = notation.split(" ");
        int at = 0;
        while (at < words.length) {
            char command = words[at++].charAt(0);
            double[] a = new double["MLOCRZ".indexOf(command) < 0 ? 0 : arity(command)];
            for (int i = 0; i < a.length; i++) {
                a[i] = Double.parseDouble(words[at++]);
            }
            switch (command) {
                case 'M' -> out.move(a[0], a[1]);
                case 'L' -> out.line(a[0], a[1]);
                case 'C' -> out.curve(a[0], a[1], a[2], a[3], a[4], a[5]);
                case 'O' -> out.circle(a[0], a[1], a[2]);
                case 'R' -> out.roundRect(new Box(a[0], a[1], a[2], a[3]), a[4]);
                case 'Z' -> out.close();
                default -> throw new IllegalArgumentException(notation);
            }
        }
        return out.steps();
    }

    private static int arity(char command) {
        return switch (command) {
            case 'M', 'L' -> 2;
            case 'O' -> 3;
            case 'R' -> 5;
            case 'C' -> 6;
            default -> 0;
        };
    }

    public Outline move(double x, double y) {
        steps.add(new PathStep.MoveTo(x, y));
        return this;
    }

    public Outline line(double x, double y) {
        steps.add(new PathStep.LineTo(x, y));
        return this;
    }

    public Outline curve(double x1, double y1, double x2, double y2, double x, double y) {
        steps.add(new PathStep.CurveTo(x1, y1, x2, y2, x, y));
        return this;
    }

    public Outline close() {
        steps.add(new PathStep.Close());
        return this;
    }

    public Outline circle(double cx, double cy, double r) {
        double k = r * ARC;
        return move(cx + r, cy).curve(cx + r, cy + k, cx + k, cy + r, cx, cy + r)
                .curve(cx - k, cy + r, cx - r, cy + k, cx - r, cy).curve(cx - r, cy - k, cx - k, cy - r, cx, cy - r)
                .curve(cx + k, cy - r, cx + r, cy - k, cx + r, cy).close();
    }

    public Outline roundRect(Box b, double radius) {
        double r = Math.min(radius, Math.min(b.width(), b.height()) / 2);
        double k = r * (1 - ARC);
        return move(b.x() + r, b.y()).line(b.right() - r, b.y())
                .curve(b.right() - k, b.y(), b.right(), b.y() + k, b.right(), b.y() + r)
                .line(b.right(), b.bottom() - r)
                .curve(b.right(), b.bottom() - k, b.right() - k, b.bottom(), b.right() - r, b.bottom())
                .line(b.x() + r, b.bottom())
                .curve(b.x() + k, b.bottom(), b.x(), b.bottom() - k, b.x(), b.bottom() - r).line(b.x(), b.y() + r)
                .curve(b.x(), b.y() + k, b.x() + k, b.y(), b.x() + r, b.y()).close();
    }

    /**
     * Continues through points with rising x without overshooting them: monotone piecewise cubic interpolation (F. N.
     * Fritsch, R. E. Carlson, SIAM J. Numer. Anal. 17, 1980). The current position must be the first point.
     */
    public Outline smooth(List<double[]> points) {
        int n = points.size();
        double[] slope = tangents(points);
        for (int i = 0; i + 1 < n; i++) {
            double[] p = points.get(i);
            double[] q = points.get(i + 1);
            double third = (q[0] - p[0]) / 3;
            curve(p[0] + third, p[1] + slope[i] * third, q[0] - third, q[1] - slope[i + 1] * third, q[0], q[1]);
        }
        return this;
    }

    private static double[] tangents(List<double[]> p) {
        int n = p.size();
        double[] secant = new double[Math.max(n - 1, 0)];
        for (int i = 0; i + 1 < n; i++) {
            secant[i] = (p.get(i + 1)[1] - p.get(i)[1]) / Math.max(p.get(i + 1)[0] - p.get(i)[0], 1e-9);
        }
        double[] slope = new double[n];
        // flat ends look calmer than the direction of the secant
        for (int i = 1; i + 1 < n; i++) {
            double a = secant[i - 1];
            double b = secant[i];
            slope[i] = a * b <= 0
                    ? 0
                    : Math.copySign(Math.min(Math.abs(a + b) / 2, 3 * Math.min(Math.abs(a), Math.abs(b))), a);
        }
        return slope;
    }

    public List<PathStep> steps() {
        return List.copyOf(steps);
    }
}
