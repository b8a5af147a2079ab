package org.waymark.paths;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.JourneyException;
import org.waymark.core.paths.PathProgress;
import org.waymark.core.paths.PathReport;
import org.waymark.core.paths.PathRequest;
import org.waymark.core.paths.PathRequest.Choices;
import org.waymark.core.paths.PathRequest.Limits;
import org.waymark.core.paths.PlannedMap;

/** Nothing that tells a person leaves a run: no id, no time, no path of a few. */
class PathPrivacyTest {

    private static final String ID = "SECRETPERSON4711";
    private static final String TIME = "2024-03-05 10:17:39";

    @TempDir
    private Path folder;

    private String log(int customers) {
        StringBuilder log = new StringBuilder("customer,time,event\n");
        for (int i = 0; i < customers; i++) {
            log.append(ID).append(i).append(',').append(TIME).append(",A\n").append(ID).append(i).append(
                    ",2024-03-05 11:17:39,B\n");
        }
        log.append(ID).append("x,").append(TIME).append(",rare event of one\n");
        log.append(ID).append("y,no time,A\n").append(ID).append("z,").append(TIME).append(",A,too many\n");
        return log.toString();
    }

    @Test
    void aReportHasNoCustomerNoTimeAndNoRareEvent() throws Exception {
        Path file = Files.writeString(folder.resolve("log.csv"), log(20));
        PathReport report = Logs.run(Logs.request(file, Logs.mapping(), PlannedMap.NONE, 1_000, 10));
        String all = report.toString();
        assertFalse(all.contains("SECRET"), all);
        assertFalse(all.contains("10:17"), all);
        assertFalse(all.contains("rare event"), all);
        assertFalse(all.contains("too many"), all);
        assertEquals(2, report.quality().refused());
        assertEquals(1, report.tail().hidden());
        assertEquals(1, report.tail().hiddenCustomers());
    }

    @Test
    void workingFilesHaveNoCustomer() throws Exception {
        Path temp = Files.createDirectory(folder.resolve("temp"));
        Path file = Files.writeString(folder.resolve("log.csv"), log(20));
        PathRequest request = new PathRequest(Logs.source(file), Logs.mapping(), PlannedMap.NONE, Choices.STANDARD,
                new Limits(0, 1, Optional.of(temp)));
        Logs.engine().analyse(request, new PathProgress() {

            @Override
            public void begin(Part part, int total) {
                try (Stream<Path> files = Files.walk(temp)) {
                    for (Path working : files.filter(Files::isRegularFile).toList()) {
                        assertFalse(
                                new String(Files.readAllBytes(working), java.nio.charset.StandardCharsets.ISO_8859_1)
                                        .contains("SECRET"),
                                working.toString());
                    }
                } catch (java.io.IOException e) {
                    throw new AssertionError(e);
                }
            }
        });
    }

    @Test
    void errorsHaveNoContentAndNoCauseWithContent() throws Exception {
        for (String text : List.of("customer,time,event\n" + ID + "," + TIME + " nonsense,A\n", ID + "," + TIME
                + ",A\n")) {
            Path file = Files.writeString(folder.resolve("bad.csv"), text);
            JourneyException e = assertThrows(JourneyException.class, () -> Logs.run(file, Logs.mapping()));
            for (Throwable at = e; at != null; at = at.getCause()) {
                assertFalse(String.valueOf(at.getMessage()).contains("SECRET"), at.getMessage());
                assertFalse(String.valueOf(at.getMessage()).contains("10:17"), at.getMessage());
            }
        }
    }

    @Test
    void theDatabaseIsClosedToEverythingElse() throws Exception {
        Path other = Files.writeString(folder.resolve("other.csv"), "a\n1\n");
        Path work = Files.createDirectory(folder.resolve("work"));
        try (var connection = DuckDb.open(Optional.of(work), 256L << 20, 1, Optional.empty())) {
            for (String forbidden : List.of("select * from read_csv(" + DuckDb.quoted(other.toString()) + ")",
                    "copy (select 1) to " + DuckDb.quoted(folder.resolve("out.csv").toString()),
                    "attach " + DuckDb.quoted(folder.resolve("a.db").toString()), "install httpfs",
                    "set enable_external_access = true", "set memory_limit = '9GB'")) {
                try (var statement = connection.createStatement()) {
                    assertThrows(java.sql.SQLException.class, () -> statement.execute(forbidden), forbidden);
                }
            }
        }
        assertTrue(Files.notExists(folder.resolve("out.csv")) && Files.notExists(folder.resolve("a.db")));
    }
}
