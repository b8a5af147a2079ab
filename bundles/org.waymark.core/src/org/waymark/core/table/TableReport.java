package org.waymark.core.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waymark.core.text.Messages;

/**
 * The effect of an import of a table, before or after it.
 *
 * @param journeys number of new journeys
 * @param newStages number of new stages
 * @param newTouchpoints number of new touchpoints
 * @param matched number of stages and touchpoints that were there already
 * @param set number of cells that give something its first content
 * @param changed number of cells that change content
 * @param cleared number of cells with a dash that remove content
 * @param same number of cells whose content is there already
 * @param empty number of empty cells, which change nothing
 * @param created new elements of the portfolio's library, such as channels and functions
 * @param items what was left out or must be known, with its place
 */
public record TableReport(int journeys, int newStages, int newTouchpoints, int matched, int set, int changed,
        int cleared, int same, int empty, List<Created> created, List<TableItem> items) {

    /**
     * A new element of the library.
     *
     * @param kind name of its class in the metamodel, such as {@code Channel}
     * @param name its name
     * @param near name of an existing element that may be meant; empty if there is none
     */
    public record Created(String kind, String name, String near) {
    }

    public TableReport {
        created = List.copyOf(created);
        items = List.copyOf(items);
    }

    /** Returns the items whose text is not in the map. */
    public List<TableItem> leftOut() {
        return items.stream().filter(TableItem::isLeftOut).toList();
    }

    /** Returns one line for each item, with an end to those of one kind after some; for command lines and lists. */
    public List<String> lines(Locale locale) {
        return new TableTexts(locale).lines(items);
    }

    /** Returns one line with the counts of an update: what is new, changed, cleared and unchanged. */
    public String counts(Locale locale) {
        Messages messages = Messages.of(TableReport.class, locale);
        return messages.get("table_counts", newTouchpoints, matched, set, changed, cleared, same, empty);
    }

    /** Returns the same report with further items in front. */
    public TableReport with(List<TableItem> more) {
        List<TableItem> all = new ArrayList<>(more);
        all.addAll(items);
        return new TableReport(journeys, newStages, newTouchpoints, matched, set, changed, cleared, same, empty,
                created,
                all);
    }
}
