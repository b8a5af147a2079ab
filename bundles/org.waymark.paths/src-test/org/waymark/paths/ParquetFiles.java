package org.waymark.paths;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBDriver;

/** Writes Parquet files for tests. */
final class ParquetFiles {

    private ParquetFiles() {
    }

    /** Writes a CSV file as Parquet, all columns as texts. */
    static Path write(Path csv, Path parquet) throws SQLException {
        try (Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
                Statement statement = connection.createStatement()) {
            statement.execute("copy (select * from read_csv(" + DuckDb.quoted(csv.toString())
                    + ", all_varchar = true)) to " + DuckDb.quoted(parquet.toString()) + " (format parquet)");
        }
        return parquet;
    }
}
