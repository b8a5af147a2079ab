package org.waymark.paths;

import java.sql.SQLException;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.waymark.core.JourneyException;
import org.waymark.core.paths.log.EventSink;
import org.waymark.core.paths.sql.SqlRun;

/** Appends events to the table of the embedded database. */
final class DuckEvents implements EventSink, AutoCloseable {

    private final SqlRun run;
    private final DuckDBAppender appender;

    DuckEvents(SqlRun run, DuckDBConnection connection) throws JourneyException {
        this.run = run;
        run.execute("create table ev (cs bigint, seq bigint, t bigint, code integer, val bigint, seg integer)");
        try {
            appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "ev");
        } catch (SQLException e) {
            throw run.problem(e);
        }
    }

    @Override
    public void event(long customer, long order, long time, int code, long value, int segment)
            throws JourneyException {
        try {
            appender.beginRow().append(customer).append(order).append(time).append(code).append(value)
                    .append(segment).endRow();
        } catch (SQLException e) {
            throw run.problem(e);
        }
    }

    /** Writes the last events. */
    void finish() throws JourneyException {
        try {
            appender.flush();
        } catch (SQLException e) {
            throw run.problem(e);
        }
    }

    @Override
    public void close() throws JourneyException {
        try {
            appender.close();
        } catch (SQLException e) {
            throw run.problem(e);
        }
    }
}
