package org.waymark.office;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waymark.core.workbook.ImportItem;
import org.waymark.core.workbook.ImportItem.Kind;
import org.waymark.core.workbook.ImportItem.Reason;
import org.waymark.core.workbook.WorkbookEdit;

/**
 * Collects the edits and messages of the sheets. The number of messages of each kind is limited, so that a million rows
 * do no harm.
 */
final class ReadEdits {

    private static final int MOST_ITEMS = 500;

    private final List<WorkbookEdit> edits = new ArrayList<>();
    private final List<ImportItem> items = new ArrayList<>();
    private final Map<Reason, Integer> counts = new EnumMap<>(Reason.class);

    void add(WorkbookEdit edit) {
        edits.add(edit);
    }

    void leave(Reason reason, String sheet, String cell, About about, String before, String after) {
        add(new ImportItem(Kind.LEFT_OUT, reason, Optional.empty(), sheet, cell, about.stepId(), about.step(),
                about.function(), before,
                after));
    }

    void note(Reason reason, String sheet, String after) {
        add(new ImportItem(Kind.NOTE, reason, Optional.empty(), sheet, "", "", "", "", "", after));
    }

    List<WorkbookEdit> edits() {
        return edits;
    }

    /** Returns the messages, with a closing line for each kind that exceeds its limit. */
    List<ImportItem> items() {
        List<ImportItem> all = new ArrayList<>(items);
        counts.forEach((reason, count) -> {
            if (count > MOST_ITEMS) {
                all.add(new ImportItem(Kind.LEFT_OUT, Reason.MORE, Optional.empty(), "", "", "", "", "", "",
                        Integer.toString(count - MOST_ITEMS)));
            }
        });
        return all;
    }

    private void add(ImportItem item) {
        if (counts.merge(item.reason(), 1, Integer::sum) <= MOST_ITEMS) {
            items.add(item);
        }
    }
}
