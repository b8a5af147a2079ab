package org.waymark.ui.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.core.text.Messages;
import org.waymark.core.workbook.ImportItem;
import org.waymark.core.workbook.ImportItem.Reason;
import org.waymark.ui.widgets.Icon;

/** The groups of lines in an import report. */
enum ImportGroup {
    ADDED(Icon.ADD),
    CHANGED(Icon.RENAME),
    REMOVED(Icon.REMOVE),
    CONFLICT(Icon.CONFLICT),
    UNKNOWN(Icon.WARNING),
    NOT_UNDERSTOOD(Icon.WARNING),
    ROWS_MOVED(Icon.INFO),
    NOTE(Icon.INFO);

    /** Maximum number of lines shown of a group; a window with all of them would be slow. */
    private static final int MOST_LINES = 1_000;

    private final Icon icon;

    ImportGroup(Icon icon) {
        this.icon = icon;
    }

    /**
     * A group with its lines.
     *
     * @param items never empty
     */
    record Lines(ImportGroup group, List<ImportItem> items) {

        List<ImportItem> shown() {
            return items.subList(0, Math.min(MOST_LINES, items.size()));
        }

        String title(Messages messages) {
            String name = messages.get("group_" + group.name().toLowerCase(Locale.ROOT));
            return items.size() > MOST_LINES
                    ? messages.get("group_cut", name, items.size(), MOST_LINES)
                    : messages.get("group_title", name, items.size());
        }
    }

    Icon icon() {
        return icon;
    }

    /** Returns whether the import ignores the edits of its lines. */
    boolean isLeftOut() {
        return this == CONFLICT || this == UNKNOWN || this == NOT_UNDERSTOOD;
    }

    boolean isTakenOver() {
        return this == ADDED || this == CHANGED || this == REMOVED;
    }

    static List<Lines> of(List<ImportItem> items) {
        Map<ImportGroup, List<ImportItem>> groups = new EnumMap<>(ImportGroup.class);
        items.forEach(item -> groups.computeIfAbsent(of(item), group -> new ArrayList<>()).add(item));
        return groups.entrySet().stream().map(it -> new Lines(it.getKey(), it.getValue())).toList();
    }

    private static ImportGroup of(ImportItem item) {
        return switch (item.kind()) {
            case ADDED -> ADDED;
            case CHANGED -> CHANGED;
            case REMOVED -> REMOVED;
            case CONFLICT -> CONFLICT;
            case LEFT_OUT -> item.reason() == Reason.UNKNOWN_ROW || item.reason() == Reason.UNKNOWN_FUNCTION
                    || item.reason() == Reason.NAME_NOT_UNIQUE ? UNKNOWN : NOT_UNDERSTOOD;
            case NOTE -> item.reason() == Reason.ROWS_MOVED ? ROWS_MOVED : NOTE;
        };
    }
}
