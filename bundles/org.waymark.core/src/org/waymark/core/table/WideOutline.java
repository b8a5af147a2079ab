package org.waymark.core.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.core.table.TableItem.Reason;
import org.waymark.core.text.Lines;

/** Understands a drawn map: a column for each stage or touchpoint, a row for each lane. */
final class WideOutline {

    private final TableSheet sheet;
    private final List<TableRow> rows;
    private final HeadingSearch found;
    private final TableMapping mapping;
    private final List<TableItem> items = new ArrayList<>();
    private final List<TableColumn> lanes = new ArrayList<>();
    private final Map<String, Integer> occurrences = new HashMap<>();
    private final Set<String> keys = new HashSet<>();
    private final List<String> named = new ArrayList<>();

    private WideOutline(TableSheet sheet, HeadingSearch found, TableMapping mapping) {
        this.sheet = sheet;
        this.rows = sheet.rows();
        this.found = found;
        this.mapping = mapping;
    }

    static TableOutline of(TableSheet sheet, HeadingSearch found, TableMapping mapping) {
        return new WideOutline(sheet, found, mapping).read();
    }

    private TableOutline read() {
        int end = end();
        boolean touchpoints = false;
        int from = found.row() >= 0 ? found.row() : 0;
        for (int i = from; i < end; i++) {
            touchpoints |= Headings.find(rows.get(i).cell(found.label()))
                    .filter(it -> it.field() == TableField.TOUCHPOINT && !it.weak()).isPresent();
        }
        for (int i = 0; i < rows.size(); i++) {
            if (i < from || i >= end) {
                outside(rows.get(i), i < from ? Reason.TITLE_ROW : Reason.NOTE_ROW);
            } else if (i != found.row()) {
                lane(i, touchpoints);
            }
        }
        if (found.row() < 0 && lanes.stream().noneMatch(it -> it.use().is(TableField.TOUCHPOINT))) {
            nameColumns();
        }
        if (!named.isEmpty()) {
            items.add(new TableItem(Reason.CUSTOM_COLUMN, TablePlace.NONE, String.join(", ", named), ""));
        }
        return new TableOutline(sheet, TableShape.WIDE, found.row(), end, found.label(), lanes, mapping.choices(),
                mapping.names(), items);
    }

    /** Lets the actions, else the first row, name the columns, which nothing else names. */
    private void nameColumns() {
        int naming = 0;
        for (int i = 0; i < lanes.size(); i++) {
            naming = lanes.get(i).use().is(TableField.ACTION) ? i : naming;
        }
        if (!lanes.isEmpty() && mapping.columns().isEmpty()) {
            TableColumn lane = lanes.get(naming);
            lanes.set(naming, lane.with(new ColumnUse.Field(TableField.TOUCHPOINT)));
            items.add(new TableItem(Reason.COLUMN_USE, new TablePlace(sheet.name(), rows.get(lane.index()).number(),
                    found.label()), lane.heading(), TableField.TOUCHPOINT.id()));
        }
    }

    /** Returns the index after the last row that has a known name, or goes on with cells below one. */
    private int end() {
        int end = rows.size();
        while (end > 0 && isNote(rows.get(end - 1))) {
            end--;
        }
        return end;
    }

    private boolean isNote(TableRow row) {
        return Headings.find(row.cell(found.label())).isEmpty()
                && row.cells().stream().skip(found.label() + 1L).allMatch(it -> it.isBlank()
                        || it.equals(row.cell(found.label())));
    }

    private void outside(TableRow row, Reason reason) {
        for (int c = 0; c < row.cells().size(); c++) {
            if (!row.cells().get(c).isBlank()) {
                items.add(new TableItem(reason, new TablePlace(sheet.name(), row.number(), c), row.cells().get(c), ""));
            }
        }
    }

    /** Adds a row; one without a name goes on with the lane above it. */
    private void lane(int index, boolean touchpoints) {
        TableRow row = rows.get(index);
        String heading = row.cell(found.label()).strip();
        ColumnCount count = new ColumnCount();
        row.cells().stream().skip(found.label() + 1L).filter(it -> !it.isBlank()).forEach(count::add);
        for (int c = 0; c < Math.min(found.label(), row.cells().size()); c++) {
            if (!row.cells().get(c).isBlank()) {
                items.add(new TableItem(Reason.NO_HEADING, new TablePlace(sheet.name(), row.number(), c),
                        row.cells().get(c), ""));
            }
        }
        if (heading.isEmpty()) {
            if (count.filled() > 0) {
                lanes.add(new TableColumn(index, Integer.toString(row.number()), "", 1, lanes.isEmpty()
                        ? new ColumnUse.Ignored()
                        : lanes.getLast().use(), !lanes.isEmpty() && lanes.getLast().own(), count.filled(),
                        count.samples()));
            }
            return;
        }
        int occurrence = occurrences.merge(Headings.key(heading), 1, Integer::sum);
        Optional<Headings.Known> known = Headings.find(heading);
        ColumnUse use = mapping.use(heading, occurrence).orElseGet(() -> use(known, heading, touchpoints));
        if (use instanceof ColumnUse.Custom(String key) && count.filled() > 0 && keys.add(key)
                && mapping.use(heading, occurrence).isEmpty()) {
            named.add(key);
        }
        lanes.add(new TableColumn(index, Integer.toString(row.number()), heading, occurrence, use,
                known.filter(Headings.Known::own).isPresent(), count.filled(), count.samples()));
    }

    private static ColumnUse use(Optional<Headings.Known> known, String heading, boolean touchpoints) {
        if (known.isEmpty()) {
            return new ColumnUse.Custom(Lines.joined(heading));
        }
        TableField field = known.get().field();
        if (known.get().weak() && (field == TableField.STAGE || touchpoints)) {
            return known.get().otherwise().<ColumnUse>map(ColumnUse.Field::new)
                    .orElseGet(() -> new ColumnUse.Custom(Lines.joined(heading)));
        }
        boolean noLane = field != TableField.TOUCHPOINT
                && (field.isStructure() || field.content() instanceof TableField.Content.Assignment);
        return field == TableField.FUNCTION
                ? new ColumnUse.Field(TableField.RESPONSIBLE)
                : noLane ? new ColumnUse.Custom(Lines.joined(heading)) : new ColumnUse.Field(field);
    }
}
