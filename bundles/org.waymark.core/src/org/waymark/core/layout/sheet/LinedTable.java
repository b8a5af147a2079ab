package org.waymark.core.layout.sheet;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.Sketch;

/** A table that goes on on the next sheet, with its heads. */
public final class LinedTable {

    private static final double PAD = 4;

    /**
     * A column.
     *
     * @param share share of the width of all columns
     */
    public record Column(String head, double share, Sketch.Align align) {

        public Column(String head, double share) {
            this(head, share, Sketch.Align.LEFT);
        }
    }

    /** The content of a cell. */
    @FunctionalInterface
    public interface Cell {

        /** Draws it from a place down and returns its lower edge. */
        double draw(Sketch sketch, double x, double y, double width, Sketch.Align align);
    }

    private final SheetBook book;
    private final Context context;
    private final List<Column> columns;
    private final List<Double> widths = new ArrayList<>();

    public LinedTable(SheetBook book, List<Column> columns) {
        this.book = book;
        context = book.context();
        this.columns = columns;
        double sum = columns.stream().mapToDouble(Column::share).sum();
        columns.forEach(it -> widths.add(Math.floor(book.content().width() * it.share() / sum)));
    }

    /** Returns a cell with text of any length. */
    public Cell text(String text, FontSpec font, Ink ink) {
        return (sketch, x, y, width, align) -> {
            int most = (int) Math.max(1, (book.content().height() - context.px(60)) / font.lineHeight());
            Box box = sketch.text(text, x, y, width, font, ink, most, align);
            return box.height() == 0 ? y : box.bottom();
        };
    }

    /** Returns a cell with text in the usual type. */
    public Cell text(String text) {
        return text(text, context.theme().label(), context.palette().ink());
    }

    /** Draws the heads. */
    public void heads() {
        FontSpec font = context.theme().smallStrong();
        List<Cell> cells = columns.stream().map(it -> text(it.head(), font, context.palette().muted())).toList();
        Sketch sketch = new Sketch(context);
        double height = draw(sketch, cells);
        sketch.rect(new Box(0, height - 1, book.content().width(), 1.5), 0, context.palette().muted(), Stroke.NONE);
        book.stack(context.journey(), height + 1, sketch,
                String.join(", ", columns.stream().map(Column::head).filter(it -> !it.isBlank()).toList()));
    }

    /** Draws a row; one that does not fit is the first of the next sheet. */
    public void row(EObject element, List<Cell> cells, Ink ground, String spoken) {
        Sketch words = new Sketch(context);
        double height = draw(words, cells);
        if (height > book.left()) {
            book.begin(book.title());
            heads();
        }
        Sketch sketch = new Sketch(context);
        if (ground.visible()) {
            sketch.rect(new Box(0, 0, book.content().width(), height), 0, ground, Stroke.NONE);
        }
        sketch.shapes().addAll(words.shapes());
        sketch.rect(new Box(0, height - 1, book.content().width(), 1), 0, context.palette().hairline(), Stroke.NONE);
        book.stack(element, height, sketch, spoken);
    }

    private double draw(Sketch sketch, List<Cell> cells) {
        double pad = context.px(PAD);
        double lowest = context.theme().label().lineHeight();
        double x = 0;
        for (int i = 0; i < cells.size(); i++) {
            lowest = Math.max(lowest, cells.get(i).draw(sketch, x + pad, pad, Math.max(1, widths.get(i) - 2 * pad),
                    columns.get(i).align()));
            x += widths.get(i);
        }
        return Math.ceil(lowest + pad);
    }
}
