package org.waymark.core.layout;

/**
 * A rectangle in map pixels at 100 % zoom; y grows downwards.
 *
 * @param width never negative
 * @param height never negative
 */
public record Box(double x, double y, double width, double height) {

    public Box {
        if (width < 0 || height < 0 || Double.isNaN(x + y + width + height)) {
            throw new IllegalArgumentException("no box: " + x + " " + y + " " + width + " " + height);
        }
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centerX() {
        return x + width / 2;
    }

    public double centerY() {
        return y + height / 2;
    }

    /** Returns the box moved by a distance. */
    public Box moved(double dx, double dy) {
        return dx == 0 && dy == 0 ? this : new Box(x + dx, y + dy, width, height);
    }

    /**
     * Returns the box with every side moved inwards by a distance, outwards for a negative one; never smaller than
     * empty.
     */
    public Box inset(double by) {
        return new Box(x + by, y + by, Math.max(0, width - 2 * by), Math.max(0, height - 2 * by));
    }

    public boolean contains(double px, double py) {
        return px >= x && px < right() && py >= y && py < bottom();
    }

    /** Returns whether the other box is inside this one, edges included. */
    public boolean contains(Box other) {
        return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
    }

    /** Returns whether both share an area; touching edges do not count. */
    public boolean intersects(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Returns the smallest box that contains both. */
    public Box union(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }
}
