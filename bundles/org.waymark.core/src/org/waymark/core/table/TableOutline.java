package org.waymark.core.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.core.JourneyException;
import org.waymark.core.reading.ReadingChoices;
import org.waymark.core.table.TableItem.Reason;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;

/**
 * The understanding of a table: where its headings stand, which way it runs, and what each column means.
 *
 * @param sheet the table
 * @param shape its arrangement
 * @param first index of the first row of content in the sheet; of a drawn map index of its row of stages, -1 = none
 * @param end index after the last row of content
 * @param label column of a drawn map with the names of its rows; -1 for a table with a row for each touchpoint
 * @param columns columns with any content, in order; of a drawn map its rows without that of the stages
 * @param choices encoding and scale the user chose
 * @param names names in the table that mean an existing element, by that element's name
 * @param items what stands outside of the table, and what was guessed
 */
public record TableOutline(TableSheet sheet, TableShape shape, int first, int end, int label,
        List<TableColumn> columns, ReadingChoices choices, Map<String, String> names, List<TableItem> items) {

    public TableOutline {
        columns = List.copyOf(columns);
        names = Map.copyOf(names);
        items = List.copyOf(items);
    }

    /**
     * Understands the table of a book.
     *
     * @param mapping what the user decided
     * @param locale language of messages
     * @throws JourneyException if there is no such sheet, or no table with known headings
     */
    public static TableOutline of(TableBook book, TableMapping mapping, Locale locale) throws JourneyException {
        Messages messages = Messages.of(TableOutline.class, locale);
        if (mapping.sheet().isPresent()) {
            TableSheet named = book.sheets().stream()
                    .filter(sheet -> sheet.name().strip().equalsIgnoreCase(mapping.sheet().get().strip())).findFirst()
                    .orElseThrow(() -> new JourneyException(messages.get("table_noSheet",
                            Lines.shortened(mapping.sheet().get(), 60), names(book))));
            return of(named, mapping).orElseThrow(() -> new JourneyException(none(messages, locale)))
                    .withOthers(book);
        }
        List<TableOutline> found = new ArrayList<>();
        for (TableSheet sheet : book.sheets()) {
            of(sheet, mapping).ifPresent(found::add);
        }
        return found.stream().max(Comparator.comparing((TableOutline it) -> !it.sheet.hidden())
                .thenComparing(TableOutline::known)).orElseThrow(() -> new JourneyException(none(messages, locale)))
                .withOthers(book);
    }

    private static String none(Messages messages, Locale locale) {
        return messages.get("table_noColumns", TableField.TOUCHPOINT.heading(locale), TableField.STAGE.heading(locale));
    }

    private static String names(TableBook book) {
        return book.sheets().stream().map(it -> Lines.shortened(it.name(), 40)).collect(Collectors.joining(", "));
    }

    /** Understands one sheet; empty if it has no table with known headings. */
    public static Optional<TableOutline> of(TableSheet sheet, TableMapping mapping) {
        return HeadingSearch.of(sheet.rows(), mapping.lookup()).or(() -> RoleTable.search(sheet.rows())).map(
                found -> found.shape() == TableShape.WIDE && mapping.shape().orElse(TableShape.WIDE) == TableShape.WIDE
                        ? WideOutline.of(sheet, found, mapping)
                        : LongOutline.of(sheet, found, mapping));
    }

    /** Returns how many columns have a meaning. */
    private long known() {
        return columns.stream().filter(it -> it.use() instanceof ColumnUse.Field
                || it.use() instanceof ColumnUse.RolesOf).count();
    }

    /** Returns the outline with an item for each other sheet that has any content. */
    private TableOutline withOthers(TableBook book) {
        List<TableItem> all = new ArrayList<>(items);
        for (TableSheet other : book.sheets()) {
            if (other != sheet && !other.rows().isEmpty()) {
                all.add(new TableItem(other.hidden() ? Reason.HIDDEN_SHEET : Reason.OTHER_SHEET,
                        new TablePlace(other.name(), 0, -1), other.name(), Integer.toString(other.rows().size())));
            }
        }
        return new TableOutline(sheet, shape, first, end, label, columns, choices, names, all);
    }

    /** Returns the outline with another use of a column. */
    public TableOutline with(TableColumn column, ColumnUse use) {
        return new TableOutline(sheet, shape, first, end, label,
                columns.stream().map(it -> it.index() == column.index() ? it.with(use) : it).toList(), choices, names,
                items);
    }

    /** Returns the outline with other choices; the encoding has been decided by then. */
    public TableOutline with(ReadingChoices other) {
        return new TableOutline(sheet, shape, first, end, label, columns, other, names, items);
    }

    /** Returns the outline with names in the table that mean existing elements, by the names of these. */
    public TableOutline withNames(Map<String, String> known) {
        return new TableOutline(sheet, shape, first, end, label, columns, choices, known, items);
    }

    /** Returns the column with a field; empty if there is none. */
    public Optional<TableColumn> column(TableField field) {
        return columns.stream().filter(it -> it.use().is(field)).findFirst();
    }

    /** Returns what was understood and decided, to be kept beside the source. */
    public TableMapping mapping() {
        return new TableMapping(sheet.name().isEmpty() ? Optional.empty() : Optional.of(sheet.name()),
                Optional.of(shape), choices, columns.stream().filter(it -> !it.heading().isBlank())
                        .map(it -> new TableMapping.Column(it.heading(), it.occurrence(), it.use())).toList(),
                names);
    }
}
