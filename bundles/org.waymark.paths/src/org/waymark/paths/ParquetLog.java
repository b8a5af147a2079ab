package org.waymark.paths;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.core.JourneyException;
import org.waymark.core.paths.LogFormat;
import org.waymark.core.paths.LogSource;
import org.waymark.core.paths.PathProgress;
import org.waymark.core.paths.log.LogReader;
import org.waymark.core.paths.log.LogRow;
import org.waymark.core.paths.log.RowSink;
import org.waymark.core.text.Messages;

/** Reads Parquet files in the order of their rows, each cell as text. */
final class ParquetLog implements LogReader {

    private static final long MEMORY = 192L << 20;
    private static final int CHECKED = 4096;

    @Override
    public void read(LogSource.LogFile file, LogFormat format, RowSink sink, PathProgress progress)
            throws IOException, JourneyException {
        // the engine's own words for a missing file would name all of its path
        Files.size(file.path());
        String from = " from read_parquet(" + DuckDb.quoted(file.path().toAbsolutePath().toString())
                + ", file_row_number = true)";
        try (Connection connection = DuckDb.open(Optional.empty(), MEMORY, 1, Optional.of(file.path()
                .toAbsolutePath()))) {
            List<String> names = names(connection, "select * exclude (file_row_number)" + from + " limit 0");
            sink.columns(names, true);
            String cells = names.stream().map(it -> "cast(\"" + it.replace("\"", "\"\"") + "\" as varchar)")
                    .collect(Collectors.joining(", "));
            rows(connection, "select " + cells + from, names.size(), sink, progress);
        } catch (SQLException e) {
            // the engine's words may have cells of the log in them
            progress.check();
            throw DuckDb.isNoLibrary(e)
                    ? FilePaths.noLibrary(e)
                    : new JourneyException(Messages.of(ParquetLog.class).get("paths_noParquet", file.shown()));
        }
    }

    private static List<String> names(Connection connection, String sql) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            ResultSetMetaData columns = rows.getMetaData();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                names.add(columns.getColumnName(i));
            }
        }
        return names;
    }

    private static void rows(Connection connection, String sql, int columns, RowSink sink, PathProgress progress)
            throws SQLException, JourneyException {
        LogRow row = new LogRow();
        long line = 0;
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            boolean more = true;
            while (more && rows.next()) {
                row.clear();
                for (int i = 1; i <= columns; i++) {
                    String text = rows.getString(i);
                    row.add(text == null ? "" : text);
                }
                more = sink.row(++line, row);
                if (line % CHECKED == 0) {
                    progress.check();
                }
            }
        }
    }
}
