package org.waymark.core.paths;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The place of a log. */
public sealed interface LogSource {

    /** Returns the name for people. */
    String shown();

    /**
     * Files of one format, read one after the other.
     *
     * @param files at least one
     */
    record Files(List<LogFile> files) implements LogSource {

        public Files {
            files = List.copyOf(files);
        }

        @Override
        public String shown() {
            return files.getFirst().shown() + (files.size() > 1 ? " …" : "");
        }
    }

    /**
     * A file.
     *
     * @param shown the user's name of it
     */
    record LogFile(Path path, String shown) {
    }

    /**
     * A table or view in a database, read in place.
     *
     * @param url JDBC URL without a password
     * @param table name as SQL has it
     * @param driver jar of the driver; empty = the driver that comes with the product
     * @param schema scratch schema where tables may be created; empty = that of the connection
     */
    record Table(String url, String table, Optional<Path> driver, Optional<String> schema, Login login)
            implements
                LogSource {

        @Override
        public String shown() {
            return table;
        }
    }

    /** The login to a database; it is never shown. */
    record Login(Optional<String> user, Optional<String> password) {

        /** No user and no password. */
        public static final Login NONE = new Login(Optional.empty(), Optional.empty());

        /** Returns the login that the environment has: {@code WAYMARK_DB_USER} and {@code WAYMARK_DB_PASSWORD}. */
        public static Login of(Map<String, String> environment) {
            return new Login(Optional.ofNullable(environment.get("WAYMARK_DB_USER")),
                    Optional.ofNullable(environment.get("WAYMARK_DB_PASSWORD")));
        }

        @Override
        public String toString() {
            return "Login";
        }
    }
}
