package org.waymark.core.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.core.table.TableItem.Reason;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;

/** Formats the items of a report. */
public final class TableTexts {

    private static final int MOST_OF_A_KIND = 20;
    private static final int LONGEST = 60;

    private final Messages messages;

    public TableTexts(Locale locale) {
        this.messages = Messages.of(TableTexts.class, locale);
    }

    /** Returns one line for each item; those of one kind end after some with the number of the others. */
    public List<String> lines(List<TableItem> items) {
        List<String> lines = new ArrayList<>();
        Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
        for (TableItem item : items) {
            if (counts.merge(item.reason(), 1, Integer::sum) <= MOST_OF_A_KIND) {
                lines.add(line(item));
            }
        }
        counts.forEach((reason, count) -> {
            if (count > MOST_OF_A_KIND) {
                lines.add(messages.get("table_more", count - MOST_OF_A_KIND, messages.get("kind_" + key(reason))));
            }
        });
        return lines;
    }

    /** Returns the line of an item: place, problem, and what was done. */
    public String line(TableItem item) {
        String text = messages.get("table_" + key(item.reason()), Lines.shortened(item.text(), textLength(item)),
                Lines.shortened(item.detail(), 200));
        String place = place(item.place());
        return place.isEmpty() ? text : place + ": " + text;
    }

    private static int textLength(TableItem item) {
        return item.reason() == Reason.CUSTOM_COLUMN || item.reason() == Reason.SCALE ? 200 : LONGEST;
    }

    /** Returns a place: {@code line 2, column B}, or {@code Sheet1!B2}; empty for a whole table. */
    public String place(TablePlace place) {
        if (place.row() <= 0) {
            return "";
        }
        if (!place.sheet().isEmpty()) {
            return place.column() < 0
                    ? place.sheet() + ", " + messages.get("place_row", place.row())
                    : place.sheet() + '!' + TablePlace.letters(place.column()) + place.row();
        }
        return place.column() < 0
                ? messages.get("place_line", place.row())
                : messages.get("place_cell", place.row(), TablePlace.letters(place.column()));
    }

    private static String key(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }
}
