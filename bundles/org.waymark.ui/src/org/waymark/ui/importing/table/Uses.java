package org.waymark.ui.importing.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waymark.core.table.ColumnUse;
import org.waymark.core.table.TableColumn;
import org.waymark.core.table.TableField;

/** The meanings that a column can have. */
final class Uses {

    private Uses() {
    }

    /** Returns the meanings for a column: leaving it out, every field, and what takes its heading for a name. */
    static List<ColumnUse> of(TableColumn column) {
        List<ColumnUse> uses = new ArrayList<>();
        uses.add(new ColumnUse.Ignored());
        Arrays.stream(TableField.values()).map(ColumnUse.Field::new).forEach(uses::add);
        String heading = column.heading().strip();
        if (!heading.isEmpty()) {
            uses.add(new ColumnUse.RolesOf(heading));
            uses.add(new ColumnUse.Custom(heading));
        }
        if (!uses.contains(column.use())) {
            uses.add(column.use());
        }
        return uses;
    }
}
