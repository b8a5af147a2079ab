package org.waymark.paths;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.core.JourneyException;
import org.waymark.core.paths.LogSource;
import org.waymark.core.paths.PathMapping;
import org.waymark.core.paths.PathMapping.Time;
import org.waymark.core.paths.PathProgress;
import org.waymark.core.paths.PathReport;
import org.waymark.core.paths.PathRequest;
import org.waymark.core.paths.Quality;
import org.waymark.core.paths.log.EventLoader;
import org.waymark.core.paths.log.EventNames;
import org.waymark.core.paths.log.TimeReader;
import org.waymark.core.paths.sql.PathAnalysis;
import org.waymark.core.paths.sql.PathTables;
import org.waymark.core.paths.sql.SqlDialect;
import org.waymark.core.paths.sql.SqlRun;
import org.waymark.core.text.Messages;

/**
 * Finds the paths in a table of another database, with the same statements as in the embedded one. Only names of events
 * and counts leave that database; the tables made in it are dropped at the end.
 */
final class TablePaths {

    private final PathRequest request;
    private final LogSource.Table source;
    private final PathProgress progress;
    private final Messages messages = Messages.of(TablePaths.class);

    TablePaths(PathRequest request, LogSource.Table source, PathProgress progress) {
        this.request = request;
        this.source = source;
        this.progress = progress;
    }

    PathReport report() throws JourneyException {
        try (JdbcLogin login = JdbcLogin.of(source);
                SqlRun run = new SqlRun(login.connection(), progress, e -> new JourneyException(messages.get(
                        "table_statement", JdbcLogin.state(e))))) {
            SqlDialect dialect = SqlDialect.of(login.connection().getMetaData().getDatabaseProductName());
            String prefix = (source.schema().isPresent() ? TableColumns.name(source.schema().get()) + "." : "")
                    + "waymark_" + UUID.randomUUID().toString().substring(0, 8) + "_";
            try {
                return report(run, dialect, prefix);
            } finally {
                drop(login.connection(), dialect, prefix);
            }
        } catch (SQLException e) {
            throw new JourneyException(messages.get("table_statement", JdbcLogin.state(e)));
        }
    }

    private void drop(Connection connection, SqlDialect dialect, String prefix) throws JourneyException {
        // a run of its own: the tables are dropped also when the user cancelled
        try (SqlRun last = new SqlRun(connection, PathProgress.NONE, e -> new JourneyException(messages.get(
                "table_left", prefix, JdbcLogin.state(e))))) {
            List<String> tables = new ArrayList<>(PathAnalysis.tables());
            tables.add("segs");
            for (String table : tables) {
                last.execute(dialect.drop(prefix + table));
            }
        }
    }

    private PathReport report(SqlRun run, SqlDialect dialect, String prefix) throws JourneyException {
        progress.begin(PathProgress.Part.READ, 0);
        PathMapping mapping = request.mapping();
        TableColumns columns = TableColumns.of(run.connection(), source);
        TableEvents events = new TableEvents(columns, mapping, dialect);
        boolean temporary = source.schema().isEmpty();
        EventNames names = names(run, events, columns);
        PathTables.fill(run, dialect, prefix, temporary, names, request.plan().order());
        Optional<String> segment = events.segment(FilePaths.by(request));
        List<String> segments = segments(run, dialect, prefix, temporary, events, columns, segment);
        load(run, dialect, prefix, temporary, events, columns, segment);
        Quality quality = quality(run, prefix, events, columns, names);
        PathAnalysis analysis = new PathAnalysis(run, dialect, prefix, temporary, names, segments, request,
                new TimeReader(new Time("", Time.MILLIS, mapping.time().zone())));
        return analysis.report(quality);
    }

    private EventNames names(SqlRun run, TableEvents events, TableColumns columns) throws JourneyException {
        EventNames names = new EventNames(request.mapping());
        List<String> found = new ArrayList<>();
        run.query("select " + events.event() + " event from " + columns.table() + " where " + events.usable() + " and "
                + events.kept() + " group by " + events.event() + " order by 1", row -> {
                    if (found.size() <= EventNames.MOST) {
                        found.add(row.getString(1));
                    }
                });
        for (String name : found) {
            names.code(name);
        }
        return names;
    }

    private List<String> segments(SqlRun run, SqlDialect dialect, String prefix, boolean temporary,
            TableEvents events, TableColumns columns, Optional<String> segment) throws JourneyException {
        List<String> names = new ArrayList<>(List.of(""));
        if (segment.isEmpty()) {
            return names;
        }
        String select = "select name, row_number() over (order by name) seg from (select " + segment.get()
                + " name from " + columns.table() + " where " + events.usable() + " and " + segment.get()
                + " is not null group by " + segment.get() + ") x";
        run.execute(dialect.createTable(prefix + "segs", select, temporary));
        run.query("select seg, name from " + prefix + "segs where seg <= " + EventLoader.MOST_SEGMENTS
                + " order by seg", row -> names.add(row.getString("name")));
        return names;
    }

    private void load(SqlRun run, SqlDialect dialect, String prefix, boolean temporary, TableEvents events,
            TableColumns columns, Optional<String> segment) throws JourneyException {
        String seq = events.order().orElse("0");
        String join = segment.isEmpty() ? "" : " left join " + prefix + "segs g on g.name = x.segment";
        String seg = segment.isEmpty()
                ? "0"
                : "case when g.seg <= " + EventLoader.MOST_SEGMENTS + " then g.seg else 0 end";
        String select = "select x.cs, " + (events.order().isEmpty() ? "d.tie" : "x.seq") + " seq, x.t, d.code, x.val, "
                + seg + " seg from (select " + events.customer() + " cs, " + seq + " seq, " + events.time() + " t, "
                + events.event() + " event, " + events.value() + " val, " + segment.orElse("''") + " segment from "
                + columns.table() + " where " + events.usable() + " and " + events.kept() + ") x join " + prefix
                + "dict d on " + events.folded("d.event") + " = x.event" + join;
        run.execute(dialect.createTable(prefix + "ev", select, temporary));
    }

    private Quality quality(SqlRun run, String prefix, TableEvents events, TableColumns columns, EventNames names)
            throws JourneyException {
        long[] counts = new long[3];
        run.query("select count(*) total, sum(case when " + events.usable() + " then 1 else 0 end) usable from "
                + columns.table() + " where " + events.kept(), row -> {
                    counts[0] = row.getLong("total");
                    counts[1] = row.getLong("usable");
                });
        run.query("select count(*) total from " + columns.table(), row -> counts[2] = row.getLong("total"));
        long[] loaded = new long[1];
        run.query("select count(*) loaded from " + prefix + "ev", row -> loaded[0] = row.getLong("loaded"));
        if (counts[2] == 0) {
            throw new JourneyException(messages.get("table_empty", source.shown()));
        }
        if (loaded[0] == 0) {
            throw new JourneyException(messages.get("table_noneUsable", source.shown(), counts[2]));
        }
        Quality.TieRule rule = request.mapping().order().isPresent()
                ? Quality.TieRule.ORDER_COLUMN
                : Quality.TieRule.MAP_ORDER;
        return new Quality(counts[2], counts[0] - counts[1], List.of(), counts[2] - counts[0] + counts[1] - loaded[0],
                0, rule, 0, 0, 0, false, 0, 0, names.size(),
                names.size() > EventNames.MANY ? names.lookAlikes(5) : List.of(), false);
    }
}
