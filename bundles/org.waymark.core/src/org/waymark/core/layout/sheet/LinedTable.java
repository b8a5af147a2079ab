package org.waymark.core.layout.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.insight.JourneySummary.Proposal;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.Sketch;

/**
 * A table that goes on on the next sheet, with its heads. Columns are so wide that no word breaks; where that is too much
 * for the paper, type is a little smaller.
 */
public final class LinedTable {

    private static final double PAD = 4;
    private static final List<Double> SIZES = List.of(1.0, 0.94, 0.88, 0.82);

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

    /**
     * The content of a cell.
     *
     * @param number initiative whose number stands in front of the text
     */
    public record Cell(String text, FontSpec font, Ink ink, Optional<Proposal> number) {

        public Cell(String text, FontSpec font, Ink ink) {
            this(text, font, ink, Optional.empty());
        }
    }

    private record Row(EObject element, List<Cell> cells, Ink ground) {
    }

    private final SheetBook book;
    private final Context context;
    private final List<Column> columns;
    private final List<Row> rows = new ArrayList<>();
    private double[] widths = {};
    private double size = 1;

    public LinedTable(SheetBook book, List<Column> columns) {
        this.book = book;
        context = book.context();
        this.columns = columns;
    }

    /** Returns a cell with text in the usual type. */
    public Cell text(String text) {
        return new Cell(text, context.theme().label(), context.palette().ink());
    }

    /** Adds a row. */
    public void row(EObject element, List<Cell> cells) {
        row(element, cells, Ink.NONE);
    }

    /** Adds a row on a ground. */
    public void row(EObject element, List<Cell> cells, Ink ground) {
        rows.add(new Row(element, cells, ground));
    }

    /** Draws all rows below what is on the sheet; a row that does not fit is the first of the next one. */
    public void draw() {
        measure();
        heads();
        for (Row row : rows) {
            row(row);
        }
    }

    /** Chooses the largest type in which no word is wider than its column. */
    private void measure() {
        double room = book.content().width();
        List<Double> shares = columns.stream().map(Column::share).toList();
        for (double candidate : SIZES) {
            size = candidate;
            double[] least = new double[columns.size()];
            for (int i = 0; i < least.length; i++) {
                int column = i;
                double widest = rows.stream().map(row -> row.cells().get(column)).mapToDouble(this::least).max()
                        .orElse(0);
                least[i] = Math.max(widest, least(head(columns.get(i)))) + 2 * context.px(PAD);
            }
            if (Arrays.stream(least).sum() <= room) {
                widths = Portions.spread(least, shares, room);
                return;
            }
        }
        widths = Portions.spread(new double[columns.size()], shares, room);
    }

    private double least(Cell cell) {
        return context.text().longestWord(cell.text(), cell.font().scaled(size)) + 1 + lead(cell);
    }

    private double lead(Cell cell) {
        return cell.number().isPresent() ? context.px(26) : 0;
    }

    private Cell head(Column column) {
        return new Cell(column.head(), context.theme().smallStrong(), context.palette().muted());
    }

    private void heads() {
        Sketch sketch = new Sketch(context);
        double height = draw(sketch, columns.stream().map(this::head).toList());
        sketch.rect(new Box(0, height - 1, book.content().width(), 1.5), 0, context.palette().muted(), Stroke.NONE);
        book.stack(context.journey(), height + 1, sketch,
                columns.stream().map(Column::head).filter(it -> !it.isBlank()).collect(Collectors.joining(", ")));
    }

    private void row(Row row) {
        Sketch words = new Sketch(context);
        double height = draw(words, row.cells());
        if (height > book.left()) {
            book.begin(book.title());
            heads();
        }
        Sketch sketch = new Sketch(context);
        if (row.ground().visible()) {
            sketch.rect(new Box(0, 0, book.content().width(), height), 0, row.ground(), Stroke.NONE);
        }
        sketch.shapes().addAll(words.shapes());
        sketch.rect(new Box(0, height - 1, book.content().width(), 1), 0, context.palette().hairline(), Stroke.NONE);
        book.stack(row.element(), height, sketch, spoken(row));
    }

    private String spoken(Row row) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String text = row.cells().get(i).text();
            if (!text.isBlank()) {
                said.add(columns.get(i).head().isBlank() || i == 0 ? text : columns.get(i).head() + ": " + text);
            }
        }
        return String.join("; ", said);
    }

    private double draw(Sketch sketch, List<Cell> cells) {
        double pad = context.px(PAD);
        double lowest = pad;
        double x = 0;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            FontSpec font = cell.font().scaled(size);
            double left = x + pad + lead(cell);
            double wide = Math.max(1, widths[i] - 2 * pad - lead(cell));
            // a row higher than a sheet is cut at its end
            int most = (int) Math.max(1, (book.content().height() - context.px(80)) / font.lineHeight());
            Box box = sketch.text(cell.text(), left, pad, wide, font, cell.ink(), most, columns.get(i).align());
            double r = context.px(9);
            double top = x + pad + r;
            cell.number().ifPresent(it -> EffortGrid.dot(sketch, context, it, top, pad + Math.max(r,
                    font.lineHeight() / 2), r));
            lowest = Math.max(lowest, cell.number().isPresent() ? pad + 2 * r : 0);
            lowest = Math.max(lowest, box.height() == 0 ? pad + font.lineHeight() : box.bottom());
            x += widths[i];
        }
        return Math.ceil(lowest + pad);
    }
}
