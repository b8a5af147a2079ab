package org.waymark.paths;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.paths.PathReport;
import org.waymark.core.paths.PathReport.EventRef;
import org.waymark.core.paths.PlannedMap;

/** Logs whose answers are known because they were made for them. */
class GeneratedLogTest {

    @TempDir
    private Path folder;

    @Test
    void twentyThousandEvents() throws Exception {
        check(new LogGenerator(4_301, 1_200, 640));
    }

    @Test
    @Tag("long")
    void halfAMillionEvents() throws Exception {
        check(new LogGenerator(60_000, 50_001, 6_000));
    }

    private void check(LogGenerator generator) throws Exception {
        Path log = folder.resolve("shop.csv");
        long events = generator.write(log);
        PathReport report = Logs.run(Logs.request(log, Logs.shop(), PlannedMap.NONE, 1_000, 10));
        assertEquals(events, report.facts().events());
        assertEquals(generator.customers(), report.facts().customers());
        assertEquals(generator.paths(), report.facts().paths());
        assertEquals(generator.outcomes(), report.facts().outcomes());
        assertEquals(10, report.pareto().pathsFor80());
        assertEquals(generator.outcomesOnTop(), report.pareto().broughtThere());
        assertTrue(report.tail().once() >= generator.once(), report.tail().toString());
        for (int rank = 1; rank <= 10; rank++) {
            PathReport.CustomerPath path = report.top().get(rank - 1);
            assertEquals(generator.customersOn(rank), path.customers());
            assertEquals(LogGenerator.WINNERS.get(rank - 1), path.steps().stream().map(EventRef::event).toList());
        }
        assertEquals(0, report.quality().refused());
    }

    @Test
    void theCommittedSampleIsWhatTheGeneratorWrites() throws Exception {
        Path fresh = folder.resolve("shop.csv.gz");
        assertEquals(20_000, new LogGenerator(4_301, 1_200, 640).writePacked(fresh));
        Path committed = Path.of("../../samples/retail-paths/shop-events.csv.gz");
        try (var a = new java.util.zip.GZIPInputStream(java.nio.file.Files.newInputStream(fresh));
                var b = new java.util.zip.GZIPInputStream(java.nio.file.Files.newInputStream(committed))) {
            assertEquals(new String(a.readAllBytes()), new String(b.readAllBytes()));
        }
        assertTrue(java.nio.file.Files.size(committed) < 300_000);
    }
}
