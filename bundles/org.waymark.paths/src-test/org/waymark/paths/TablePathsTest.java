package org.waymark.paths;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import org.waymark.core.JourneyException;
import org.waymark.core.paths.LogFormat;
import org.waymark.core.paths.LogSource;
import org.waymark.core.paths.LogSource.Login;
import org.waymark.core.paths.PathMapping;
import org.waymark.core.paths.PathMapping.Duplicates;
import org.waymark.core.paths.PathMapping.NameCase;
import org.waymark.core.paths.PathProgress;
import org.waymark.core.paths.PathReport;
import org.waymark.core.paths.PathRequest;
import org.waymark.core.paths.PathRequest.Choices;
import org.waymark.core.paths.PathRequest.Limits;
import org.waymark.core.paths.PlannedMap;
import org.waymark.core.paths.PlannedMap.Stop;
import org.waymark.core.paths.Quality;

/** Logs that are tables: the same report as from a file, in every engine. */
class TablePathsTest {

    @TempDir
    private Path folder;

    private Path log;
    private PlannedMap plan;

    @BeforeEach
    void logAndPlan() throws IOException {
        log = folder.resolve("shop.csv");
        new LogGenerator(1_500, 500, 200).write(log);
        plan = new PlannedMap(List.of(new Stop("_home", "Start", "A"), new Stop("_search", "Search", "A"), new Stop(
                "_product", "Product", "B"), new Stop("_cart", "Cart", "B"), new Stop("_buy", "Bought", "C")),
                Set.of());
    }

    private static PathMapping mapping() {
        Map<String, String> events = new LinkedHashMap<>(Map.of("home", "_home", "app_open", "_home", "search",
                "_search", "product_page", "_product", "cart_add", "_cart", "purchase", "_buy"));
        return Logs.with(Logs.withColumns(Logs.shop(), null, "channel", "value"), List.of("purchase"), events);
    }

    private PathReport ofFile(PathMapping mapping) throws JourneyException {
        return Logs.run(new PathRequest(Logs.source(log), mapping, plan, new Choices(50, 5, Optional.of("channel")),
                Limits.STANDARD));
    }

    private PathReport ofTable(LogSource.Table table, PathMapping mapping) throws JourneyException {
        return Logs
                .run(new PathRequest(table, mapping.withLog(LogFormat.of(LogFormat.Kind.TABLE)), plan, new Choices(50,
                        5, Optional.of("channel")), Limits.STANDARD));
    }

    /** Compares all but the name of the log and what only rows of files have. */
    private static void assertSame(PathReport file, PathReport table) {
        assertEquals(file.facts(), table.facts());
        assertEquals(file.top(), table.top());
        assertEquals(file.pareto(), table.pareto());
        assertEquals(file.tail(), table.tail());
        assertEquals(file.moves(), table.moves());
        assertEquals(file.events(), table.events());
        assertEquals(file.uses(), table.uses());
        assertEquals(file.loops(), table.loops());
        assertEquals(file.dropOff(), table.dropOff());
        assertEquals(file.segments(), table.segments());
        assertEquals(file.quality().rows(), table.quality().rows());
        assertEquals(file.quality().duplicates(), table.quality().duplicates());
    }

    private String embedded() throws SQLException {
        String url = "jdbc:duckdb:" + folder.resolve("warehouse.db");
        try (Connection connection = new DuckDBDriver().connect(url, new Properties());
                Statement statement = connection.createStatement()) {
            statement.execute("create table events as select client, cast(ts as timestamp) ts, step, channel, "
                    + "cast(value as decimal(12, 2)) \"value\" from read_csv(" + DuckDb.quoted(log.toString())
                    + ", all_varchar = true)");
        }
        return url;
    }

    @Test
    void aTableGivesTheReportOfTheFileAndNothingIsLeftInTheDatabase() throws Exception {
        String url = embedded();
        LogSource.Table table = new LogSource.Table(url, "events", Optional.empty(), Optional.empty(), Login.NONE);
        PathReport report = ofTable(table, mapping());
        assertSame(ofFile(mapping()), report);
        assertEquals(Quality.TieRule.MAP_ORDER, report.quality().tieRule());
        try (Connection connection = new DuckDBDriver().connect(url, new Properties());
                Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery("select count(*) from duckdb_tables()")) {
            tables.next();
            assertEquals(1, tables.getInt(1));
        }
        assertEquals(List.of("client", "ts", "step", "channel", "value"), Logs.engine().preview(table, mapping(), 5, 5,
                PathProgress.NONE).columns());
        PathMapping wrong = Logs.mapping();
        assertTrue(assertThrows(JourneyException.class, () -> ofTable(table, wrong)).getMessage().contains(
                "no column"));
    }

    @Test
    void addressesAndNamesAreChecked() {
        for (String url : List.of("jdbc:postgresql://h/db?user=a&password=topsecret",
                "jdbc:postgresql://me:topsecret@h/db", "jdbc:x:PWD=topsecret")) {
            String said = said(new LogSource.Table(url, "events", Optional.empty(), Optional.empty(), Login.NONE));
            assertTrue(said.contains("WAYMARK_DB_PASSWORD"), said);
            assertFalse(said.contains("topsecret"), said);
        }
        assertTrue(said(new LogSource.Table("jdbc:postgresql://h/db", "events", Optional.empty(), Optional.empty(),
                Login.NONE)).contains("--driver"));
        String evil = said(new LogSource.Table("jdbc:duckdb:", "events; drop table x", Optional.empty(), Optional
                .empty(), Login.NONE));
        assertTrue(evil.contains("no name of a table"), evil);
    }

    private String said(LogSource.Table table) {
        return assertThrows(JourneyException.class, () -> ofTable(table, mapping())).getMessage();
    }

    @Test
    @Tag("long")
    void postgresGivesTheSameRows() throws Exception {
        Optional<PostgresServer> installed = PostgresServer.start();
        Assumptions.assumeTrue(installed.isPresent(), "PostgreSQL is not installed");
        Path driver = Path.of(URI.create(org.postgresql.Driver.class.getProtectionDomain().getCodeSource()
                .getLocation().toString()));
        try (PostgresServer server = installed.get()) {
            load(server);
            Login login = new Login(Optional.of("waymark"), Optional.empty());
            PathMapping ordered = Logs.withColumns(mapping(), "n", "channel", "value");
            for (Optional<String> schema : List.of(Optional.<String>empty(), Optional.of("scratch"))) {
                LogSource.Table table = new LogSource.Table(server.url(), "public.events", Optional.of(driver), schema,
                        login);
                assertSame(ofFile(mapping()), ofTable(table, ordered));
            }
            LogSource.Table table = new LogSource.Table(server.url(), "events", Optional.of(driver), Optional.of(
                    "scratch"), login);
            for (PathMapping other : List.of(Logs.with(mapping(), Duplicates.DROP, NameCase.IGNORE, true), Logs.with(
                    mapping(), Optional.empty(), Optional.of(Duration.ofMinutes(30))))) {
                assertSame(ofFile(other), ofTable(table, Logs.withColumns(other, "n", "channel", "value")));
            }
            try (Connection connection = server.connect();
                    Statement statement = connection.createStatement();
                    ResultSet left = statement.executeQuery("select count(*) from information_schema.tables "
                            + "where table_name like 'waymark%'")) {
                left.next();
                assertEquals(0, left.getInt(1));
            }
        }
    }

    private void load(PostgresServer server) throws SQLException, IOException {
        try (Connection connection = server.connect(); Statement statement = connection.createStatement()) {
            statement.execute("create schema scratch");
            statement.execute("create table events (client text, ts timestamp, step text, channel text, "
                    + "value numeric(12, 2), n bigserial)");
            try (Reader rows = Files.newBufferedReader(log)) {
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn(
                        "copy events (client, ts, step, channel, value) from stdin (format csv, header)", rows);
            }
        }
    }
}
