package org.waymark.core.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.reading.ReadingChoices;

/**
 * The decisions of the user about a table; everything else is guessed again. It is kept as {@code SOURCE.mapping.json}.
 *
 * @param sheet name of the sheet to read
 * @param shape arrangement of the table
 * @param choices encoding and scale
 * @param columns uses of columns, by heading
 * @param names names in the table that mean an existing element of the portfolio, by that element's name
 */
public record TableMapping(Optional<String> sheet, Optional<TableShape> shape, ReadingChoices choices,
        List<Column> columns, Map<String, String> names) {

    /** Nothing decided. */
    public static final TableMapping NONE = new TableMapping(Optional.empty(), Optional.empty(), ReadingChoices.NONE,
            List.of(), Map.of());

    /**
     * The use of a column.
     *
     * @param heading its heading; case, blanks and signs make no difference
     * @param occurrence 1 for the first column with this heading, 2 for the next
     * @param use what becomes of its cells
     */
    public record Column(String heading, int occurrence, ColumnUse use) {
    }

    public TableMapping {
        columns = List.copyOf(columns);
        names = Map.copyOf(names);
    }

    /** Returns the decisions with other choices of encoding and scale, where these are made. */
    public TableMapping with(ReadingChoices other) {
        return new TableMapping(sheet, shape, new ReadingChoices(other.encoding().or(choices::encoding),
                other.scale().or(choices::scale)), columns, names);
    }

    /** Returns the decisions with another sheet. */
    public TableMapping withSheet(String name) {
        return new TableMapping(Optional.of(name), shape, choices, columns, names);
    }

    /** Returns the decisions with names that mean existing elements. */
    public TableMapping withNames(Map<String, String> known) {
        return new TableMapping(sheet, shape, choices, columns, known);
    }

    /** Returns the decided use of a column; empty if it is to be guessed. */
    Optional<ColumnUse> use(String heading, int occurrence) {
        String key = Headings.key(heading);
        return columns.stream().filter(it -> it.occurrence() == occurrence && Headings.key(it.heading()).equals(key))
                .map(Column::use).findFirst();
    }

    /** Returns the meanings of headings with these decisions. */
    HeadingSearch.Lookup lookup() {
        return columns.isEmpty() ? Headings::find : heading -> {
            Optional<ColumnUse> decided = heading.length() > 200 ? Optional.empty() : use(heading, 1);
            if (decided.isEmpty()) {
                return Headings.find(heading);
            }
            return decided.get() instanceof ColumnUse.Field(TableField field)
                    ? Optional.of(new Headings.Known(field, false, Optional.empty(),
                            Headings.find(heading).filter(Headings.Known::own).isPresent()))
                    : Optional.empty();
        };
    }
}
