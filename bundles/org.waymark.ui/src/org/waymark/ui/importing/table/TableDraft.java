package org.waymark.ui.importing.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.JourneyException;
import org.waymark.core.ownership.CellBlock;
import org.waymark.core.reading.ReadingChoices;
import org.waymark.core.table.ColumnUse;
import org.waymark.core.table.TableBook;
import org.waymark.core.table.TableColumn;
import org.waymark.core.table.TableField;
import org.waymark.core.table.TableMapping;
import org.waymark.core.table.TableOutline;
import org.waymark.core.table.TablePlace;
import org.waymark.core.table.TableRow;
import org.waymark.core.table.TableSheet;

/**
 * A table that is being understood: what was read, what was guessed, and what the user decided.
 *
 * @param book the cells of the file
 * @param mapping decisions of the user
 * @param sheet the sheet that is shown
 * @param columns its columns; where no headings are known those of its first row, without a meaning
 * @param outline understanding of the sheet; empty if it cannot become a map yet
 * @param problem why it cannot, one line; empty if it can
 */
public record TableDraft(TableBook book, TableMapping mapping, TableSheet sheet, List<TableColumn> columns,
        Optional<TableOutline> outline, String problem) {

    private static final int SAMPLES = 3;

    public TableDraft {
        columns = List.copyOf(columns);
    }

    /**
     * Understands a table as far as it can be.
     *
     * @param book not without a sheet
     */
    public static TableDraft of(TableBook book, TableMapping mapping) {
        try {
            TableOutline outline = TableOutline.of(book, mapping, Locale.getDefault());
            return new TableDraft(book, mapping, outline.sheet(), outline.columns(), Optional.of(outline), "");
        } catch (JourneyException e) {
            TableSheet sheet = book.sheets().stream()
                    .filter(it -> mapping.sheet().filter(it.name()::equals).isPresent())
                    .findFirst().orElse(book.sheets().getFirst());
            return new TableDraft(book, mapping, sheet, unknown(sheet, mapping), Optional.empty(), e.getMessage());
        }
    }

    /** Returns the draft of a block of cells; empty if it has no heading that is known. */
    public static Optional<TableDraft> ofBlock(CellBlock block) {
        List<TableRow> rows = new ArrayList<>();
        for (int i = 0; i < block.height(); i++) {
            rows.add(new TableRow(i + 1, false, block.rows().get(i)));
        }
        TableSheet sheet = new TableSheet("", false, rows, List.of());
        return Optional.of(of(new TableBook(List.of(sheet), Optional.empty(), List.of()), TableMapping.NONE))
                .filter(it -> it.outline().isPresent());
    }

    /** Returns the columns of a table whose headings are not known. */
    private static List<TableColumn> unknown(TableSheet sheet, TableMapping mapping) {
        Optional<TableRow> first = sheet.rows().stream().filter(row -> !row.isBlank()).findFirst();
        List<TableColumn> columns = new ArrayList<>();
        Map<String, Integer> times = new HashMap<>();
        List<String> headings = first.map(TableRow::cells).orElse(List.of());
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i).strip();
            if (!heading.isEmpty()) {
                int column = i;
                List<String> samples = sheet.rows().stream().filter(row -> row != first.get())
                        .map(row -> row.cell(column)).filter(cell -> !cell.isBlank()).limit(SAMPLES).toList();
                int occurrence = times.merge(heading, 1, Integer::sum);
                ColumnUse use = mapping.columns().stream()
                        .filter(it -> it.heading().equals(heading) && it.occurrence() == occurrence)
                        .map(TableMapping.Column::use).findFirst().orElseGet(ColumnUse.Ignored::new);
                columns.add(new TableColumn(i, TablePlace.letters(i), heading, occurrence, use, false, samples.size(),
                        samples));
            }
        }
        return columns;
    }

    /** Returns the draft of another sheet; what was decided of columns is guessed again. */
    public TableDraft with(TableSheet other) {
        return of(book, new TableMapping(Optional.of(other.name()), Optional.empty(), mapping.choices(), List.of(),
                Map.of()));
    }

    /** Returns the draft with another use of a column. */
    public TableDraft with(TableColumn column, ColumnUse use) {
        if (outline.isPresent()) {
            return with(outline.get().with(column, use));
        }
        List<TableMapping.Column> uses = columns.stream().map(it -> new TableMapping.Column(it.heading(),
                it.occurrence(), it.index() == column.index() ? use : it.use())).toList();
        return of(book, new TableMapping(Optional.of(sheet.name()).filter(it -> !it.isEmpty()), mapping.shape(),
                mapping.choices(), uses, mapping.names()));
    }

    /** Returns the draft with other choices, of which the encoding is the one it was read with. */
    public TableDraft with(ReadingChoices choices) {
        return outline.map(it -> with(it.with(choices))).orElseGet(() -> of(book, mapping.with(choices)));
    }

    /** Returns the draft with names that mean existing elements. */
    public TableDraft withNames(Map<String, String> names) {
        return outline.map(it -> with(it.withNames(names))).orElse(this);
    }

    private TableDraft with(TableOutline changed) {
        boolean named = changed.columns().stream().anyMatch(it -> it.use().is(TableField.STAGE)
                || it.use().is(TableField.TOUCHPOINT)) || changed.label() >= 0;
        return new TableDraft(book, changed.mapping(), sheet, changed.columns(), Optional.of(changed),
                named ? "" : problem);
    }

    /** Returns the number of the first row of content in the sheet, counted among its rows from 0. */
    public int first() {
        return outline.map(TableOutline::first).orElse(1);
    }
}
