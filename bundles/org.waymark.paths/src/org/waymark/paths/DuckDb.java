package org.waymark.paths;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import javax.management.JMException;
import javax.management.ObjectName;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/**
 * Opens the embedded database, closed to everything but what a run needs: no network, no extensions, no files but its
 * working folder and a log that it reads itself.
 */
final class DuckDb {

    private static final String NO_LIBRARY = "no library";
    private static final long MB = 1L << 20;
    private static final long STANDARD = 512 * MB;
    /** Memory that the engine takes beyond its limit, as measured. */
    private static final long UNCOUNTED = 180 * MB;

    private DuckDb() {
    }

    /**
     * Opens a database in a file.
     *
     * @param folder working folder, where memory is moved to when it does not suffice
     * @param memory bytes
     * @param readable file that may be read by statements
     */
    static DuckDBConnection open(Optional<Path> folder, long memory, int threads, Optional<Path> readable)
            throws SQLException {
        String url = "jdbc:duckdb:" + folder.map(it -> it.resolve("log.db").toString()).orElse("");
        Connection connection = connect(url);
        try {
            for (String setting : settings(folder, memory, threads, readable)) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(setting);
                }
            }
            return (DuckDBConnection) connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static Connection connect(String url) throws SQLException {
        try {
            return new DuckDBDriver().connect(url, new Properties());
        } catch (LinkageError e) {
            // no library for this machine, or no room to unpack it
            throw new SQLException(NO_LIBRARY, e);
        }
    }

    /** Returns whether a failure is a lack of the engine's library. */
    static boolean isNoLibrary(SQLException e) {
        return NO_LIBRARY.equals(e.getMessage());
    }

    /** Returns the settings in their order; what the engine does not count is taken off. */
    private static List<String> settings(Optional<Path> folder, long memory, int threads, Optional<Path> readable) {
        return List.of("set memory_limit = '" + Math.max(64, (memory - Math.min(UNCOUNTED, memory / 3)) / MB) + "MiB'",
                "set threads = " + Math.max(1, threads),
                "set temp_directory = " + quoted(folder.map(it -> it.resolve("spill").toString()).orElse("")),
                "set preserve_insertion_order = false",
                // the database is thrown away, so that closing it, also after a cancellation, writes nothing
                "pragma disable_checkpoint_on_shutdown",
                "set autoinstall_known_extensions = false", "set autoload_known_extensions = false",
                "set TimeZone = 'UTC'",
                "set allowed_paths = [" + readable.map(it -> quoted(it.toString())).orElse("") + "]",
                "set enable_external_access = false", "set lock_configuration = true");
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** Returns bytes for an engine: what is asked for, else 512 MB, but never more than a quarter of the machine. */
    static long memory(long asked) {
        return asked > 0 ? asked : Math.min(STANDARD, machine() / 4);
    }

    private static long machine() {
        try {
            Object size = ManagementFactory.getPlatformMBeanServer().getAttribute(new ObjectName(
                    ManagementFactory.OPERATING_SYSTEM_MXBEAN_NAME), "TotalMemorySize");
            return size instanceof Long bytes ? bytes : 4 * STANDARD;
        } catch (JMException e) {
            // a Java that does not tell it
            return 4 * STANDARD;
        }
    }

    /** Returns whether a failure is a lack of room on the disk. */
    static boolean isDiskFull(SQLException e) {
        String text = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return text.contains("no space left") || text.contains("not enough space") || text.contains("disk full")
                || text.contains("could not write") || text.contains("max_temp_directory_size")
                || text.contains("file too large");
    }

    /** Returns whether a failure is a lack of memory. */
    static boolean isOutOfMemory(SQLException e) {
        String text = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return text.contains("out of memory");
    }
}
