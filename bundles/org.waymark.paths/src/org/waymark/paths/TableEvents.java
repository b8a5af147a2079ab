package org.waymark.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.core.JourneyException;
import org.waymark.core.paths.PathMapping;
import org.waymark.core.paths.PathMapping.NameCase;
import org.waymark.core.paths.PathMapping.Time;
import org.waymark.core.paths.sql.SqlDialect;
import org.waymark.core.text.Messages;

/** The columns of a table as expressions of SQL, after a mapping. */
final class TableEvents {

    private final TableColumns columns;
    private final PathMapping mapping;
    private final SqlDialect dialect;

    TableEvents(TableColumns columns, PathMapping mapping, SqlDialect dialect) {
        this.columns = columns;
        this.mapping = mapping;
        this.dialect = dialect;
    }

    private String column(String name) throws JourneyException {
        return dialect.quoted(columns.column(name));
    }

    private String text(String name) throws JourneyException {
        String text = "cast(" + column(name) + " as " + dialect.textType() + ")";
        return mapping.trim() ? "trim(" + text + ")" : text;
    }

    String customer() throws JourneyException {
        return text(mapping.customer());
    }

    String event() throws JourneyException {
        return folded(text(mapping.event()));
    }

    String folded(String text) {
        return mapping.nameCase() == NameCase.IGNORE ? "lower(" + text + ")" : text;
    }

    /** Returns the milliseconds since 1970. */
    String time() throws JourneyException {
        return millis(mapping.time().column());
    }

    private String millis(String name) throws JourneyException {
        String own = columns.column(name);
        TableColumns.Type type = columns.type(own);
        if (type.isTime()) {
            return dialect.millis("cast(" + column(name) + " as " + (type.hasZone()
                    ? "timestamp with time zone"
                    : "timestamp") + ")", type.hasZone(), mapping.time().zone());
        }
        String unit = mapping.time().format();
        if (type.isNumber() && (unit.equals(Time.SECONDS) || unit.equals(Time.MILLIS))) {
            return "cast(floor(" + column(name) + (unit.equals(Time.SECONDS) ? " * 1000" : "") + ") as "
                    + dialect.longType() + ")";
        }
        throw new JourneyException(Messages.of(TableEvents.class).get("table_noTime", own, type.name()));
    }

    /** Returns the place among events of the same time; empty without an order column. */
    Optional<String> order() throws JourneyException {
        if (mapping.order().isEmpty()) {
            return Optional.empty();
        }
        String own = columns.column(mapping.order().get());
        return Optional.of(columns.type(own).isTime()
                ? millis(own)
                : "cast(" + column(own) + " as " + dialect.longType() + ")");
    }

    /** Returns ten thousandths of the value. */
    String value() throws JourneyException {
        return mapping.value().isEmpty()
                ? "cast(0 as " + dialect.longType() + ")"
                : "cast(round(coalesce(" + column(mapping.value().get()) + ", 0) * 10000) as " + dialect.longType()
                        + ")";
    }

    Optional<String> segment(Optional<String> by) throws JourneyException {
        return by.isEmpty()
                ? Optional.empty()
                : Optional.of("trim(cast(" + column(by.get()) + " as " + dialect.textType() + "))");
    }

    /** Returns the condition of rows of a kind that counts. */
    String kept() throws JourneyException {
        if (mapping.lifecycle().isEmpty()) {
            return "1 = 1";
        }
        String kinds = mapping.lifecycle().get().keep().stream().map(it -> DuckDb.quoted(it.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        return "lower(trim(coalesce(cast(" + column(mapping.lifecycle().get().column()) + " as " + dialect.textType()
                + "), ''))) in (" + (kinds.isEmpty() ? "''" : kinds) + ")";
    }

    /** Returns the condition of rows with all that is needed. */
    String usable() throws JourneyException {
        List<String> needed = new ArrayList<>();
        needed.add(filled(customer()));
        needed.add(column(mapping.time().column()) + " is not null");
        needed.add(filled(event()));
        if (mapping.order().isPresent()) {
            needed.add(column(mapping.order().get()) + " is not null");
        }
        return String.join(" and ", needed);
    }

    private static String filled(String text) {
        return "coalesce(" + text + ", '') <> ''";
    }
}
