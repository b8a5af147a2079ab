package org.waymark.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.waymark.core.paths.LogSource;
import picocli.CommandLine.Option;

/** The options of a log that is a table in a database. User and password come from the environment. */
final class DatabaseOptions {

    @Option(names = "--url", required = true, paramLabel = "JDBC", descriptionKey = "paths_url")
    private String url;

    @Option(names = "--table", required = true, paramLabel = "NAME", descriptionKey = "paths_table")
    private String table;

    @Option(names = "--driver", paramLabel = "JAR", descriptionKey = "paths_driver")
    private Path driver;

    @Option(names = "--schema", paramLabel = "SCRATCH", descriptionKey = "paths_schema")
    private String schema;

    LogSource table(Terminal terminal) {
        return new LogSource.Table(url, table, Optional.ofNullable(driver).map(terminal::resolve),
                Optional.ofNullable(schema), LogSource.Login.of(terminal.environment()));
    }
}
