package org.waymark.paths;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import org.duckdb.DuckDBDriver;
import org.waymark.core.JourneyException;
import org.waymark.core.paths.LogSource;
import org.waymark.core.text.Messages;

/** Connects to the user's database with the user's driver, which has a class loader of its own. */
final class JdbcLogin implements AutoCloseable {

    private static final Pattern PASSWORD = Pattern
            .compile("(?i)(password|passwd|pwd|secret|token)\\s*=|//[^/@?]*:[^/@?]*@");
    private static final String EMBEDDED = "jdbc:duckdb:";

    private final URLClassLoader drivers;
    private final Connection connection;

    private JdbcLogin(URLClassLoader drivers, Connection connection) {
        this.drivers = drivers;
        this.connection = connection;
    }

    /**
     * Connects.
     *
     * @throws JourneyException if the address has a password, there is no driver, or the database refuses
     */
    static JdbcLogin of(LogSource.Table table) throws JourneyException {
        Messages messages = Messages.of(JdbcLogin.class);
        if (PASSWORD.matcher(table.url()).find()) {
            throw new JourneyException(messages.get("table_password"));
        }
        URLClassLoader loader = new URLClassLoader(jar(table, messages), ClassLoader.getPlatformClassLoader());
        try {
            Properties login = new Properties();
            table.login().user().ifPresent(it -> login.setProperty("user", it));
            table.login().password().ifPresent(it -> login.setProperty("password", it));
            Connection connection = driver(table, loader, messages).connect(table.url(), login);
            if (connection == null) {
                throw new JourneyException(messages.get("table_noDriver"));
            }
            return new JdbcLogin(loader, connection);
        } catch (SQLException e) {
            close(loader);
            throw new JourneyException(messages.get("table_refused", state(e)));
        } catch (JourneyException e) {
            close(loader);
            throw e;
        }
    }

    private static void close(URLClassLoader loader) throws JourneyException {
        try {
            loader.close();
        } catch (IOException e) {
            throw new JourneyException(Messages.of(JdbcLogin.class).get("table_noDriver"), e);
        }
    }

    private static URL[] jar(LogSource.Table table, Messages messages) throws JourneyException {
        if (table.driver().isEmpty()) {
            return new URL[0];
        }
        Path jar = table.driver().get();
        if (!Files.isRegularFile(jar)) {
            throw new JourneyException(messages.get("paths_missing", jar));
        }
        try {
            return new URL[]{jar.toUri().toURL()};
        } catch (MalformedURLException e) {
            throw new JourneyException(messages.get("paths_missing", jar), e);
        }
    }

    private static Driver driver(LogSource.Table table, URLClassLoader loader, Messages messages)
            throws SQLException, JourneyException {
        if (table.driver().isEmpty()) {
            if (!table.url().startsWith(EMBEDDED)) {
                throw new JourneyException(messages.get("table_noDriver"));
            }
            return new DuckDBDriver();
        }
        for (Driver driver : ServiceLoader.load(Driver.class, loader)) {
            if (driver.getClass().getClassLoader() == loader && driver.acceptsURL(table.url())) {
                return driver;
            }
        }
        throw new JourneyException(messages.get("table_otherDriver", table.driver().get().getFileName()));
    }

    /** Returns the code of an error, the only part of it without content of the database. */
    static String state(SQLException e) {
        return e.getSQLState() == null ? e.getClass().getSimpleName() : "SQLSTATE " + e.getSQLState();
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws JourneyException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new JourneyException(Messages.of(JdbcLogin.class).get("table_refused", state(e)));
        } finally {
            close(drivers);
        }
    }
}
