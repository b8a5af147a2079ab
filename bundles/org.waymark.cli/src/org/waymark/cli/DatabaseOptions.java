package org.waymark.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.waymark.core.paths.LogSource;

/** The options of a log that is a table in a database. User and password come from the environment. */
final class DatabaseOptions {

    private String url;
    private String table;
    private Path driver;
    private String schema;

    void describe(CommandWords words) {
        words.required(String.class, "JDBC", "paths_url", it -> url = it, "--url");
        words.required(String.class, "NAME", "paths_table", it -> table = it, "--table");
        words.option(Path.class, "JAR", "paths_driver", it -> driver = it, "--driver");
        words.option(String.class, "SCRATCH", "paths_schema", it -> schema = it, "--schema");
    }

    /** Returns whether the log is a table. */
    boolean given() {
        return url != null;
    }

    LogSource table(Terminal terminal) {
        return new LogSource.Table(url, table, Optional.ofNullable(driver).map(terminal::resolve),
                Optional.ofNullable(schema), LogSource.Login.of(terminal.environment()));
    }
}
