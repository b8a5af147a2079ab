package org.waymark.paths;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.JourneyException;
import org.waymark.core.paths.LogPreview;
import org.waymark.core.paths.LogSource;
import org.waymark.core.paths.PathMapping;
import org.waymark.core.paths.PathProgress;
import org.waymark.core.paths.log.EventNames;
import org.waymark.core.paths.sql.SqlDialect;
import org.waymark.core.paths.sql.SqlRun;
import org.waymark.core.text.Messages;

/** Reads the first rows of a table of another database, and its events when their column is known. */
final class TablePreview {

    private final LogSource.Table source;
    private final PathMapping mapping;
    private final int shown;
    private final PathProgress progress;
    private final Messages messages = Messages.of(TablePreview.class);

    TablePreview(LogSource.Table source, PathMapping mapping, int shown, PathProgress progress) {
        this.source = source;
        this.mapping = mapping;
        this.shown = shown;
        this.progress = progress;
    }

    LogPreview read() throws JourneyException {
        try (JdbcLogin login = JdbcLogin.of(source);
                SqlRun run = new SqlRun(login.connection(), progress, e -> new JourneyException(messages.get(
                        "table_statement", JdbcLogin.state(e))))) {
            TableColumns columns = TableColumns.of(login.connection(), source);
            List<String> names = new ArrayList<>(columns.types().keySet());
            List<List<String>> rows = rows(run, columns, names.size());
            Map<String, Long> events = new LinkedHashMap<>();
            if (names.contains(mapping.event()) && names.contains(mapping.customer()) && names.contains(mapping.time()
                    .column())) {
                SqlDialect dialect = SqlDialect.of(login.connection().getMetaData().getDatabaseProductName());
                TableEvents of = new TableEvents(columns, mapping, dialect);
                run.query(
                        "select " + of.event() + " event, count(*) n from " + columns.table() + " where " + of.usable()
                                + " group by " + of.event() + " order by n desc, event",
                        row -> {
                            if (events.size() <= EventNames.MOST) {
                                events.put(row.getString(1), row.getLong(2));
                            }
                        });
            }
            return new LogPreview(names, rows, rows.size(), rows.size() < shown, List.of(), 0, events,
                    Optional.empty(), 0, 0, 0, List.of());
        } catch (SQLException e) {
            throw new JourneyException(messages.get("table_statement", JdbcLogin.state(e)));
        }
    }

    private List<List<String>> rows(SqlRun run, TableColumns columns, int width) throws JourneyException {
        List<List<String>> rows = new ArrayList<>();
        try (Statement statement = run.connection().createStatement()) {
            statement.setMaxRows(Math.max(1, shown));
            try (ResultSet found = statement.executeQuery("select * from " + columns.table() + " limit " + Math.max(1,
                    shown))) {
                while (found.next() && rows.size() < shown) {
                    List<String> cells = new ArrayList<>();
                    for (int i = 1; i <= width; i++) {
                        String text = found.getString(i);
                        cells.add(text == null ? "" : text);
                    }
                    rows.add(cells);
                }
            }
        } catch (SQLException e) {
            throw run.problem(e);
        }
        return rows;
    }
}
