package org.waymark.core.layout.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.DropField;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.TextCache.Paragraph;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.Sketch;

/** A grid of two ratings with a bubble for each rated thing. Each bubble is a part of its own. */
public final class RatingGrid {

    /** Radius of a bubble. */
    private static final double DOT = 9;
    /** Most lines of a name. */
    private static final int LINES = 2;
    /** Width in which a name can be read. */
    private static final double READABLE = 70;

    /**
     * One rated thing.
     *
     * @param number short text in the bubble
     * @param label text beside it, where there is room
     * @param across 1 to the number of columns
     * @param down 1 to the number of rows, upwards
     * @param spoken whole content in words
     */
    public record Bubble(EObject element, PartRole role, String number, String label, Ink fill, int across, int down,
            String spoken) {
    }

    /**
     * The two scales.
     *
     * @param across names of the columns
     * @param down names of the rows, from below
     * @param field name of a field by column and row
     * @param ground draws what is behind the bubbles
     */
    public record Axes(List<String> across, List<String> down, BiFunction<Integer, Integer, String> field,
            BiConsumer<Sketch, Box> ground) {
    }

    private final SheetBook book;
    private final Context context;
    private final Axes axes;
    private final List<DropField> fields = new ArrayList<>();

    public RatingGrid(SheetBook book, Axes axes) {
        this.book = book;
        this.axes = axes;
        context = book.context();
    }

    /** Draws the number of something in a bubble. */
    public static void dot(Sketch sketch, Context context, String number, Ink fill, double cx, double cy, double r) {
        FontSpec font = context.theme().smallStrong();
        sketch.ellipse(new Box(cx - r, cy - r, 2 * r, 2 * r), fill, Stroke.NONE);
        double wide = Math.max(2 * r, Math.ceil(context.text().width(number, font)) + 1);
        sketch.text(number, cx - wide / 2, cy - font.lineHeight() / 2, wide, font, fill.readable(), 1,
                Sketch.Align.CENTER);
    }

    /**
     * Draws the grid in an area.
     *
     * @param labels true to name bubbles where there is room, and to name columns and rows at the edges
     * @param spoken what the grid shows, for screen readers
     */
    public void draw(Box area, List<Bubble> bubbles, boolean labels, String spoken) {
        FontSpec font = context.theme().smallStrong();
        double left = labels
                ? axes.down().stream().mapToDouble(it -> context.text().width(it, font)).max().orElse(0)
                        + context.px(8)
                : 0;
        double below = labels ? font.lineHeight() + context.px(3) : 0;
        Box box = new Box(0, 0, area.width() - left, area.height() - below);
        Sketch sketch = new Sketch(context);
        axes.ground().accept(sketch, box);
        double line = font.lineHeight() + context.px(4);
        Box plot = new Box(context.px(6), line, box.width() - 2 * context.px(6), box.height() - 2 * line);
        Box seen = box.moved(area.x() + left, area.y());
        if (labels) {
            lines(sketch, box, plot);
        }
        book.put(context.journey(), seen, sketch, spoken);
        double wide = plot.width() / axes.across().size();
        double high = plot.height() / axes.down().size();
        Map<List<Integer>, List<Bubble>> byField = new LinkedHashMap<>();
        bubbles.forEach(it -> byField.computeIfAbsent(List.of(it.across(), it.down()), key -> new ArrayList<>())
                .add(it));
        for (int down = axes.down().size(); down > 0; down--) {
            for (int across = 1; across <= axes.across().size(); across++) {
                Box field = new Box(seen.x() + plot.x() + (across - 1) * wide,
                        seen.y() + plot.y() + (axes.down().size() - down) * high, wide, high);
                fields.add(new DropField(across, down, field, axes.field().apply(across, down)));
                bubbles(field, byField.getOrDefault(List.of(across, down), Collections.emptyList()), labels);
            }
        }
        if (labels) {
            ticks(area, plot.moved(left, 0), font);
        }
    }

    /** Returns the fields, from the upper left one, after the grid was drawn. */
    public List<DropField> fields() {
        return List.copyOf(fields);
    }

    /** Draws the edges of the fields. */
    private void lines(Sketch sketch, Box box, Box plot) {
        Stroke stroke = Stroke.solid(context.palette().hairline().mix(book.panel(), 0.4), 1);
        for (int i = 1; i < axes.across().size(); i++) {
            double x = plot.x() + i * plot.width() / axes.across().size();
            sketch.line(x, plot.y(), x, plot.bottom(), stroke);
        }
        for (int i = 0; i <= axes.down().size(); i++) {
            double y = plot.y() + i * plot.height() / axes.down().size();
            sketch.line(1, y, box.width() - 1, y, stroke);
        }
    }

    private void ticks(Box area, Box plot, FontSpec font) {
        Sketch sketch = new Sketch(context);
        Ink ink = context.palette().muted();
        double wide = plot.width() / axes.across().size();
        double high = plot.height() / axes.down().size();
        for (int i = 0; i < axes.across().size(); i++) {
            sketch.text(axes.across().get(i), plot.x() + i * wide, area.height() - font.lineHeight(), wide, font, ink,
                    1, Sketch.Align.CENTER);
        }
        for (int i = 0; i < axes.down().size(); i++) {
            sketch.text(axes.down().get(i), 0, plot.bottom() - (i + 0.5) * high - font.lineHeight() / 2,
                    plot.x() - context.px(10), font, ink, 1, Sketch.Align.RIGHT);
        }
        book.put(context.journey(), area, sketch, String.join(", ", axes.across()));
    }

    private void bubbles(Box field, List<Bubble> here, boolean labels) {
        double r = context.px(DOT);
        double room = field.width() - context.px(6) - 2 * r - context.px(5);
        List<Paragraph> names = !labels || room < context.px(READABLE)
                ? List.of()
                : here.stream().map(it -> context.text().wrap(it.label(), context.theme().label(), room, LINES))
                        .toList();
        boolean whole = !names.isEmpty() && names.stream().noneMatch(RatingGrid::isCut)
                && names.stream().mapToDouble(this::row).sum() <= field.height();
        if (!whole) {
            dots(field, here, r);
            return;
        }
        double y = field.centerY() - names.stream().mapToDouble(this::row).sum() / 2;
        for (int i = 0; i < here.size(); i++) {
            double row = row(names.get(i));
            named(here.get(i), new Box(field.x() + context.px(3), y, field.width() - context.px(6), row), r);
            y += row;
        }
    }

    private double row(Paragraph name) {
        return Math.max(2 * context.px(DOT), name.height()) + context.px(3);
    }

    private static boolean isCut(Paragraph name) {
        return name.lines().getLast().text().endsWith("…");
    }

    private void named(Bubble bubble, Box room, double r) {
        Sketch sketch = new Sketch(context);
        double x = 2 * r + context.px(5);
        Paragraph name = context.text().wrap(bubble.label(), context.theme().label(), room.width() - x, LINES);
        double wide = Math.min(room.width() - x, Math.ceil(name.width()) + 1);
        dot(sketch, context, bubble.number(), bubble.fill(), r, room.height() / 2, r);
        sketch.text(bubble.label(), x, (room.height() - name.height()) / 2, wide, context.theme().label(),
                context.palette().ink(), LINES);
        place(bubble, new Box(room.x(), room.y(), x + wide, room.height()), sketch);
    }

    /** Draws those of one field beside and below each other, smaller where they are many. */
    private void dots(Box field, List<Bubble> here, double largest) {
        double r = largest;
        int inRow = 1;
        int rows = here.size();
        while (r > 2) {
            inRow = (int) Math.max(1, field.width() / (2 * r + 1));
            rows = (here.size() + inRow - 1) / inRow;
            if (rows * (2 * r + 1) <= field.height() + 1) {
                break;
            }
            r -= 0.5;
        }
        for (int i = 0; i < here.size(); i++) {
            int row = i / inRow;
            int count = Math.min(inRow, here.size() - row * inRow);
            double cx = field.centerX() + (i % inRow - (count - 1) / 2.0) * (2 * r + 1);
            double cy = field.centerY() + (row - (rows - 1) / 2.0) * (2 * r + 1);
            Sketch sketch = new Sketch(context);
            dot(sketch, context, here.get(i).number(), here.get(i).fill(), r, r, r);
            place(here.get(i), new Box(cx - r, cy - r, 2 * r, 2 * r), sketch);
        }
    }

    /** Draws bubbles without a place in the grid one behind the other; returns the lower edge. */
    public double tray(String title, Box area, List<Bubble> bubbles) {
        FontSpec font = context.theme().labelStrong();
        List<Box> places = tray(title, area.width(), bubbles);
        double row = places.getFirst().height();
        Sketch sketch = new Sketch(context);
        sketch.label(title, 0, (row - font.lineHeight()) / 2, area.width(), font, context.palette().muted());
        book.put(context.journey(), places.getFirst().moved(area.x(), area.y()), sketch, title);
        for (int i = 0; i < bubbles.size(); i++) {
            named(bubbles.get(i), places.get(i + 1).moved(area.x(), area.y()), context.px(DOT));
        }
        double bottom = area.y() + places.getLast().bottom();
        fields.add(new DropField(0, 0, new Box(area.x(), area.y(), area.width(), bottom - area.y()), title));
        return bottom;
    }

    /** Returns the height of a tray. */
    public double trayHeight(String title, double width, List<Bubble> bubbles) {
        return tray(title, width, bubbles).getLast().bottom();
    }

    /** Returns the places of the title and of the bubbles of a tray. */
    private List<Box> tray(String title, double width, List<Bubble> bubbles) {
        double lead = 2 * context.px(DOT) + context.px(5);
        double row = 2 * context.theme().label().lineHeight() > lead && bubbles.stream().anyMatch(it -> lead
                + context.text().width(it.label(), context.theme().label()) + 1 > width)
                        ? 2 * context.theme().label().lineHeight() + context.px(4)
                        : Math.max(2 * context.px(DOT), context.theme().label().lineHeight()) + context.px(4);
        List<Box> places = new ArrayList<>();
        places.add(new Box(0, 0, Math.min(width,
                Math.ceil(context.text().width(title, context.theme().labelStrong())) + 1), row));
        double x = places.getFirst().right() + context.px(8);
        double y = 0;
        for (Bubble bubble : bubbles) {
            double wide = Math.min(width,
                    lead + Math.ceil(context.text().width(bubble.label(), context.theme().label())) + 1);
            if (x + wide > width) {
                x = 0;
                y += row;
            }
            places.add(new Box(x, y, wide, row));
            x += wide + context.px(12);
        }
        return places;
    }

    private void place(Bubble bubble, Box box, Sketch sketch) {
        book.part(bubble.role(), bubble.element(), "bubble", box, sketch, bubble.spoken());
    }
}
