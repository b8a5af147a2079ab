package org.waymark.core.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.core.table.TableField.Content;
import org.waymark.core.table.TableItem.Reason;
import org.waymark.core.text.FreeNames;
import org.waymark.core.text.Lines;

/** Understands a table with a row for each touchpoint. */
final class LongOutline {

    /** Rows in which a second row of headings is looked for roles below it. */
    private static final int LOOKED_AT = 40;

    private final TableSheet sheet;
    private final TableMapping mapping;
    private final int row;
    private final List<TableRow> rows;
    private final List<TableItem> items = new ArrayList<>();
    private final Map<Integer, ColumnCount> counts = new HashMap<>();
    private int first;
    private int end;

    private LongOutline(TableSheet sheet, HeadingSearch found, TableMapping mapping) {
        this.sheet = sheet;
        this.mapping = mapping;
        this.row = Math.max(0, found.row());
        this.rows = sheet.rows();
        this.first = row + 1;
        this.end = rows.size();
    }

    static TableOutline of(TableSheet sheet, HeadingSearch found, TableMapping mapping) {
        return new LongOutline(sheet, found, mapping).read();
    }

    private TableOutline read() {
        List<String> headings = new ArrayList<>(rows.get(row).cells());
        subheadings(headings);
        end = Notes.end(rows, first, end, headings);
        int width = headings.size();
        for (int i = first; i < end; i++) {
            List<String> cells = rows.get(i).cells();
            width = Math.max(width, cells.size());
            for (int c = 0; c < cells.size(); c++) {
                String cell = cells.get(c);
                if (!cell.isBlank()) {
                    counts.computeIfAbsent(c, it -> new ColumnCount()).add(cell);
                }
            }
        }
        for (int i = 0; i < row; i++) {
            outside(i, Reason.TITLE_ROW);
        }
        for (int i = end; i < rows.size(); i++) {
            outside(i, Reason.NOTE_ROW);
        }
        return new TableOutline(sheet, TableShape.LONG, first, end, -1, columns(headings, width), mapping.choices(),
                mapping.names(), items);
    }

    /** Takes the names of functions from a second row of headings, below a heading for all of them. */
    private void subheadings(List<String> headings) {
        if (first + 1 >= end) {
            return;
        }
        TableRow next = rows.get(first);
        boolean names = false;
        for (int i = 0; i < next.cells().size(); i++) {
            boolean known = i < headings.size() && Headings.find(headings.get(i))
                    .filter(it -> it.field().isStructure()).isPresent();
            String cell = next.cells().get(i);
            if (!cell.isBlank()) {
                if (known && !cell.equals(headings.get(i)) || RoleText.read(cell).isPresent()
                        || !known && !hasRolesBelow(i)) {
                    return;
                }
                names |= !known;
            }
        }
        if (names) {
            for (int i = 0; i < next.cells().size(); i++) {
                while (headings.size() <= i) {
                    headings.add("");
                }
                headings.set(i, next.cells().get(i).isBlank() ? headings.get(i) : next.cells().get(i));
            }
            first++;
        }
    }

    /** Returns whether the next cells of a column are roles and nothing else. */
    private boolean hasRolesBelow(int column) {
        boolean any = false;
        for (int i = first + 1; i < Math.min(end, first + 1 + LOOKED_AT); i++) {
            String cell = rows.get(i).cell(column);
            if (!cell.isBlank() && !DashCell.is(cell)) {
                if (RoleText.read(cell).isEmpty()) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    private void outside(int index, Reason reason) {
        TableRow outside = rows.get(index);
        for (int c = 0; c < outside.cells().size(); c++) {
            if (!outside.cells().get(c).isBlank()) {
                items.add(new TableItem(reason, new TablePlace(sheet.name(), outside.number(), c),
                        outside.cells().get(c), ""));
            }
        }
    }

    private List<TableColumn> columns(List<String> headings, int width) {
        List<TableColumn> columns = new ArrayList<>();
        Map<String, Integer> occurrences = new HashMap<>();
        Set<TableField> taken = EnumSet.noneOf(TableField.class);
        FreeNames keys = new FreeNames();
        boolean letters = isRaci(headings);
        boolean lists = !letters && headings.stream().filter(it -> role(it).isPresent()).count() >= 3;
        for (int c = 0; c < width; c++) {
            String heading = c < headings.size() ? headings.get(c).strip() : "";
            ColumnCount count = counts.getOrDefault(c, new ColumnCount());
            if (heading.isEmpty() && count.filled() == 0) {
                continue;
            }
            int occurrence = occurrences.merge(Headings.key(heading), 1, Integer::sum);
            Optional<Headings.Known> known = Headings.find(heading);
            ColumnUse use = mapping.use(heading, occurrence).orElseGet(() -> letters
                    && (count.isLetters() || count.isCrosses()) && !heading.isEmpty()
                    && !isNamed(known, TableField.ROLES) && known.filter(it -> it.field().isStructure()).isEmpty()
                            ? new ColumnUse.RolesOf(heading)
                            : lists && role(heading).isPresent() ? role(heading).get() : strong(known, heading, taken));
            if (use instanceof ColumnUse.Field(TableField field)) {
                taken.add(field);
            }
            columns.add(new TableColumn(c, TablePlace.letters(c), heading, occurrence, use,
                    known.filter(Headings.Known::own).isPresent(), count.filled(), count.samples()));
        }
        weak(columns, taken);
        touchpoints(columns, taken);
        custom(columns, keys);
        return columns;
    }

    /**
     * Returns whether columns of letters are functions: with two of them, with roles together in a cell, or beside
     * columns of functions that have no role yet. One column of single letters may be anything.
     */
    private boolean isRaci(List<String> headings) {
        List<ColumnCount> letters = counts.values().stream().filter(ColumnCount::isLetters).toList();
        boolean empty = false;
        for (int c = 0; c < headings.size(); c++) {
            empty |= !headings.get(c).isBlank() && !counts.containsKey(c) && Headings.find(headings.get(c)).isEmpty();
        }
        return letters.size() >= 2 || letters.size() == 1 && (empty || letters.getFirst().hasSeveral());
    }

    /** Returns the owners that the letter of a role means as heading: R, A, C, I or S above names. */
    private static Optional<ColumnUse> role(String heading) {
        String letter = heading.strip();
        return letter.length() != 1
                ? Optional.empty()
                : RoleText.read(letter).map(roles -> roles.iterator().next())
                        .filter(role -> !RoleText.isCross(letter)).map(role -> new ColumnUse.Field(switch (role) {
                            case RESPONSIBLE -> TableField.RESPONSIBLE;
                            case ACCOUNTABLE -> TableField.ACCOUNTABLE;
                            case CONSULTED -> TableField.CONSULTED;
                            case INFORMED -> TableField.INFORMED;
                            case SUPPORT -> TableField.SUPPORTING;
                        }));
    }

    private static boolean isNamed(Optional<Headings.Known> known, TableField field) {
        return known.filter(it -> it.field() == field).isPresent();
    }

    /** Returns the meaning of a heading that is known for sure; a second name of the same kind is a property. */
    private static ColumnUse strong(Optional<Headings.Known> known, String heading, Set<TableField> taken) {
        if (known.isEmpty() || known.get().weak()) {
            return new ColumnUse.Custom(heading);
        }
        TableField field = known.get().field();
        return taken.contains(field) && isSingle(field) ? new ColumnUse.Custom(heading) : new ColumnUse.Field(field);
    }

    private static boolean isSingle(TableField field) {
        return field.isStructure() || field.content() instanceof Content.Assignment
                || field.content() instanceof Content.Actor;
    }

    /** Gives headings that are known only where nothing else is their meaning, or the other one. */
    private void weak(List<TableColumn> columns, Set<TableField> taken) {
        for (int i = 0; i < columns.size(); i++) {
            TableColumn column = columns.get(i);
            Optional<Headings.Known> known = Headings.find(column.heading()).filter(Headings.Known::weak);
            if (known.isPresent() && column.use() instanceof ColumnUse.Custom
                    && mapping.use(column.heading(), column.occurrence()).isEmpty()) {
                Optional<TableField> meaning = taken.contains(known.get().field())
                        ? known.get().otherwise().filter(it -> !taken.contains(it))
                        : Optional.of(known.get().field());
                if (meaning.isPresent()) {
                    taken.add(meaning.get());
                    columns.set(i, column.with(new ColumnUse.Field(meaning.get())));
                }
            }
        }
    }

    /** Finds the column that names the touchpoints where no heading says so: the actions, else the first text. */
    private void touchpoints(List<TableColumn> columns, Set<TableField> taken) {
        boolean roles = columns.stream().anyMatch(it -> it.use() instanceof ColumnUse.RolesOf);
        boolean stages = roles && !taken.contains(TableField.STAGE) && mapping.columns().isEmpty();
        if (taken.contains(TableField.TOUCHPOINT) || !mapping.columns().isEmpty()) {
            for (int i = 0; i < columns.size(); i++) {
                stages(columns, i, stages && columns.get(i).use().is(TableField.TOUCHPOINT));
            }
            return;
        }
        for (int i = columns.size() - 1; i >= 0; i--) {
            TableColumn column = columns.get(i);
            boolean task = roles && column.use() instanceof ColumnUse.Custom && column.filled() > 0
                    && columns.subList(0, i).stream().noneMatch(it -> it.use() instanceof ColumnUse.RolesOf);
            if (column.use().is(TableField.ACTION) || task) {
                columns.set(i, column.with(new ColumnUse.Field(TableField.TOUCHPOINT)));
                items.add(new TableItem(Reason.COLUMN_USE, new TablePlace(sheet.name(), rows.get(row).number(),
                        column.index()), column.heading().isEmpty() ? column.name() : column.heading(),
                        TableField.TOUCHPOINT.id()));
                stages(columns, i, stages);
                return;
            }
        }
    }

    /** Lets the text column before the names of a RACI table name the stages. */
    private static void stages(List<TableColumn> columns, int touchpoints, boolean wanted) {
        if (wanted && touchpoints > 0 && columns.get(touchpoints - 1).use() instanceof ColumnUse.Custom
                && columns.get(touchpoints - 1).filled() > 0) {
            boolean numbers = columns.get(touchpoints - 1).samples().stream()
                    .allMatch(it -> it.strip().matches("[0-9. ]+"));
            if (!numbers) {
                columns.set(touchpoints - 1, columns.get(touchpoints - 1).with(new ColumnUse.Field(TableField.STAGE)));
            }
        }
    }

    /** Leaves out columns without a heading, and gives each custom property a key of its own. */
    private void custom(List<TableColumn> columns, FreeNames keys) {
        List<String> named = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            TableColumn column = columns.get(i);
            if (!(column.use() instanceof ColumnUse.Custom(String key))) {
                continue;
            }
            if (key.isBlank()) {
                columns.set(i, column.with(new ColumnUse.Ignored()));
                continue;
            }
            String free = keys.take(Lines.joined(key));
            columns.set(i, column.with(new ColumnUse.Custom(free)));
            if (column.filled() > 0) {
                named.add(free);
            }
        }
        if (!named.isEmpty()) {
            items.add(new TableItem(Reason.CUSTOM_COLUMN, TablePlace.NONE, String.join(", ", named), ""));
        }
    }
}
