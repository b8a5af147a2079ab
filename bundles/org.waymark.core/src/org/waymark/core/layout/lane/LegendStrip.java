package org.waymark.core.layout.lane;

import java.util.function.Predicate;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Stroke;
import org.waymark.model.cjm.Touchpoint;

/** The entries of a legend, one behind the other in lines of a given width. */
public final class LegendStrip {

    /** Draws a mark and returns its width. */
    @FunctionalInterface
    public interface Mark {

        /**
         * @param at left edge
         * @param middle half of the height of the line
         */
        double draw(Sketch sketch, double at, double middle);
    }

    private final Context context;
    private final Columns columns;
    private final double width;
    private final Sketch sketch;
    private double x;
    private double y;

    public LegendStrip(Context context, Columns columns, double width) {
        this.context = context;
        this.columns = columns;
        this.width = width;
        sketch = new Sketch(context);
    }

    Context context() {
        return context;
    }

    /** Returns whether something is true of any touchpoint that is shown. */
    public boolean any(Predicate<Touchpoint> condition) {
        return columns.all().stream().anyMatch(column -> column.touchpoint().filter(condition).isPresent());
    }

    /** Adds an entry that needs no mark. */
    void words(String text) {
        entry(text, (drawing, at, middle) -> 0);
    }

    void line(String text, Stroke stroke) {
        entry(text, (drawing, at, middle) -> {
            drawing.line(at, middle, at + context.px(28), middle, stroke);
            return context.px(28);
        });
    }

    public void icon(String text, Glyph icon, Ink ink) {
        entry(text, (drawing, at, middle) -> {
            drawing.icon(icon, at, middle - context.px(7), context.px(14), ink);
            return context.px(14);
        });
    }

    /** Adds a mark and its meaning. */
    public void entry(String text, Mark mark) {
        double wanted = Math.ceil(context.text().width(text, context.theme().small())) + context.px(36);
        if (x > 0 && x + wanted > width) {
            x = 0;
            y += context.px(22);
        }
        double lead = mark.draw(sketch, x, y + context.px(9));
        double at = x + lead + (lead == 0 ? 0 : context.px(6));
        Box box = sketch.label(text, at, y + context.px(9) - context.theme().small().lineHeight() / 2,
                Math.max(1, width - at), context.theme().small(), context.palette().muted());
        x = box.right() + context.px(24);
    }

    public Sketch sketch() {
        return sketch;
    }

    public double height() {
        return y + context.px(18);
    }
}
