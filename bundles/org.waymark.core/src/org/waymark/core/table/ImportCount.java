package org.waymark.core.table;

import java.util.ArrayList;
import java.util.List;
import org.waymark.core.table.TableItem.Reason;

/** Counts what an import does. */
final class ImportCount {

    private final String sheet;
    private final List<TableItem> items = new ArrayList<>();
    private final List<TableReport.Created> created = new ArrayList<>();
    private int journeys;
    private int stages;
    private int touchpoints;
    private int matched;
    private int set;
    private int changed;
    private int cleared;
    private int same;
    private int dashes;

    ImportCount(String sheet) {
        this.sheet = sheet;
    }

    void journey() {
        journeys++;
    }

    void stage() {
        stages++;
    }

    void touchpoint() {
        touchpoints++;
    }

    void matched() {
        matched++;
    }

    void set() {
        set++;
    }

    void changed() {
        changed++;
    }

    void cleared() {
        cleared++;
    }

    void same() {
        same++;
    }

    void dash() {
        dashes++;
    }

    /** Counts a cell whose content was empty, different or equal before. */
    void written(boolean wasEmpty, boolean differs) {
        if (!differs) {
            same++;
        } else if (wasEmpty) {
            set++;
        } else {
            changed++;
        }
    }

    void created(TableReport.Created entry) {
        created.add(entry);
    }

    void add(Reason reason, PlannedValue value, String detail) {
        add(reason, value.row(), value.column(), value.text(), detail);
    }

    void add(Reason reason, int row, int column, String text, String detail) {
        items.add(new TableItem(reason, new TablePlace(sheet, row, column), text, detail));
    }

    TableReport report(int empty, List<TableItem> before) {
        List<TableItem> all = new ArrayList<>(before);
        all.addAll(items);
        if (dashes > 0) {
            all.add(new TableItem(Reason.DASH, TablePlace.NONE, Integer.toString(dashes), ""));
        }
        return new TableReport(journeys, stages, touchpoints, matched, set, changed, cleared, same, empty, created,
                all);
    }
}
