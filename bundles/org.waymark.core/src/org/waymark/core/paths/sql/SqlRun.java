package org.waymark.core.paths.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.waymark.core.JourneyException;
import org.waymark.core.paths.PathProgress;

/**
 * Runs statements on a connection so that they can be cancelled. A statement is used once, because a failed one cannot
 * be used again in every driver.
 */
public final class SqlRun implements AutoCloseable {

    private static final long PATIENCE = 40;

    /** Reads a row. */
    @FunctionalInterface
    public interface Row {

        void read(ResultSet row) throws SQLException;
    }

    /** Says what is wrong without the words of the engine, which may have content of the log. */
    @FunctionalInterface
    public interface Problems {

        JourneyException of(SQLException e);
    }

    private final Connection connection;
    private final PathProgress progress;
    private final Problems problems;
    private final AtomicReference<Statement> running = new AtomicReference<>();
    private final Thread watcher;
    private volatile boolean closed;

    public SqlRun(Connection connection, PathProgress progress, Problems problems) {
        this.connection = connection;
        this.progress = progress;
        this.problems = problems;
        this.watcher = new Thread(this::watch, "waymark-paths-cancel");
        watcher.setDaemon(true);
        watcher.start();
    }

    private void watch() {
        while (!closed) {
            Statement statement = running.get();
            if (statement != null && progress.isCancelled()) {
                try {
                    statement.cancel();
                } catch (SQLException e) {
                    // it ended in the meantime; the run stops at the next check
                    running.compareAndSet(statement, null);
                }
            }
            try {
                Thread.sleep(PATIENCE);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Executes a statement without a result. */
    public void execute(String sql) throws JourneyException {
        run(sql, statement -> statement.execute(sql));
    }

    /** Reads the rows of a query. */
    public void query(String sql, Row row) throws JourneyException {
        run(sql, statement -> {
            try (ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    row.read(rows);
                    progress.check();
                }
            }
        });
    }

    /** Work with a statement. */
    @FunctionalInterface
    private interface Work {

        void run(Statement statement) throws SQLException;
    }

    private void run(String sql, Work work) throws JourneyException {
        progress.check();
        try (Statement statement = connection.createStatement()) {
            running.set(statement);
            try {
                work.run(statement);
            } finally {
                running.set(null);
            }
        } catch (SQLException e) {
            throw problem(e);
        }
        progress.check();
    }

    /** Returns what to tell the user of a failure; throws if it is none but a cancellation. */
    public JourneyException problem(SQLException e) {
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
        return problems.of(e);
    }

    /** Returns the connection. */
    public Connection connection() {
        return connection;
    }

    /** Returns the progress. */
    public PathProgress progress() {
        return progress;
    }

    @Override
    public void close() {
        closed = true;
        watcher.interrupt();
    }
}
