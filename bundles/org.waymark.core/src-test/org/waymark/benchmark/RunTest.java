package org.waymark.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.benchmark.RunComparison.Change;
import org.waymark.benchmark.RunComparison.Line;
import org.waymark.core.text.JsonText;

class RunTest {

    private static final Limits LIMITS = Limits
            .read(List.of("files.load | ratio | 1.30 | plain load", "files.save | median | 5 |"));

    @Test
    void aRunIsReadAsItWasWritten() throws Exception {
        Run run = new Run("2026-11-30T05:00:00Z", true, new Run.Machine(2, "Linux 6", "25.0.3", 0.25, 1.5),
                List.of(Runs.measure("files.load", 120, "plain load", 100), Runs.measure("files.save", 7)),
                List.of("window ended with 2"));
        assertEquals(run, RunJson.read(RunJson.write(run, LIMITS)));
    }

    @Test
    void theJsonSaysRatiosAndLimits() throws Exception {
        Map<?, ?> json = (Map<?, ?>) JsonText.read(RunJson.write(Runs.run("2026-11-30",
                Runs.measure("files.load", 120, "plain load", 100), Runs.measure("files.save", 7)), LIMITS));
        assertEquals("1.0", json.get("schemaVersion"));
        Map<?, ?> first = (Map<?, ?>) ((List<?>) json.get("measures")).getFirst();
        assertEquals("1.200", first.get("ratio").toString());
        assertEquals("0.600", first.get("cpuRatio").toString());
        List<?> verdicts = (List<?>) json.get("limits");
        assertEquals(List.of(true, false), verdicts.stream().map(it -> ((Map<?, ?>) it).get("within")).toList());
    }

    @Test
    void anotherSchemaIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> RunJson.read("{\"schemaVersion\": \"2.0\"}"));
        assertThrows(IllegalArgumentException.class, () -> RunJson.read("[]"));
    }

    @Test
    void theTableNamesReferencesAndWhatIsAbove() {
        String table = RunTable.of(Runs.run("2026-11-30", Runs.measure("files.load", 120, "plain load", 100),
                Runs.measure("files.save", 7)), LIMITS);
        assertTrue(table.contains("2026-11-30, 2 cores, Linux, Java 25, load 0.2 before and 1.1 after"), table);
        assertTrue(table.contains("| plain load | 100 (100 to 100)"), table);
        assertTrue(table.contains("|  1.20 |      0.60"), table);
        assertTrue(table.contains(
                "ABOVE: files.save median is 7.00, limit 5.00 (+40 %)\nmeasures: 2; limits: 1 held, 1 above, 0 skipped"),
                table);
        assertFalse(table.contains("ABOVE: files.load"), table);
        assertFalse(table.contains("busy"), table);
    }

    @Test
    void theTableSaysWhatCannotBeTrusted() {
        Run run = new Run("2026-11-30", true, new Run.Machine(2, "Linux", "25", 1.5, 2), List.of(),
                List.of("window ended with 2"));
        String table = RunTable.of(run, LIMITS);
        assertTrue(table.contains("The machine was busy"), table);
        assertTrue(table.contains("NOT MEASURED: window ended with 2"), table);
    }

    @Test
    void aReferenceThatIsNotHereIsNamed() {
        String table = RunTable.of(Runs.run("2026-11-30", Runs.measure("files.load", 120)), LIMITS);
        assertTrue(table.contains("ratio 1.30 skipped |"), table);
        assertTrue(
                table.contains(
                        "SKIPPED: files.load ratio, as there is no plain load here\nmeasures: 1; limits: 0 held, "
                                + "0 above, 1 skipped; cases not measured: 0"),
                table);
    }

    @Test
    void ratiosAreComparedAndNotMilliseconds() {
        Run before = Runs.run("before", Runs.measure("files.load", 100, "plain load", 100),
                Runs.measure("files.serialise", 100, "plain save", 100),
                Runs.measure("files.find", 100, "a loop", 100), Runs.measure("files.gone", 1, "a loop", 1),
                Runs.measure("merge.merge", 1, "plain load", 1), Runs.measure("files.save", 1));
        Run now = Runs.run("now", Runs.measure("files.load", 300, "plain load", 300),
                Runs.measure("files.serialise", 120, "plain save", 100),
                Runs.measure("files.find", 80, "a loop", 100), Runs.measure("files.fresh", 1, "a loop", 1),
                Runs.measure("files.save", 9));
        assertEquals(
                List.of(line("files.load", 1.0, 1.0, Change.SAME), line("files.serialise", 1.0, 1.2, Change.SLOWER),
                        line("files.find", 1.0, 0.8, Change.FASTER),
                        new Line("files.fresh", Optional.empty(), Optional.of(1.0), Change.NEW),
                        new Line("files.gone", Optional.of(1.0), Optional.empty(), Change.GONE)),
                RunComparison.of(before, now));
        String table = RunComparison.table(before, now);
        assertTrue(table.contains("| files.serialise |   1.00 | 1.20 |  +20 % | slower |"), table);
        assertTrue(table.contains("ratios: 5; slower: 1, faster: 1; noise: up to 10 %"), table);
    }

    @Test
    void anotherReferenceIsNoChange() {
        assertEquals(List.of(line("files.load", 1.0, 9.0, Change.OTHER_REFERENCE)),
                RunComparison.of(Runs.run("before", Runs.measure("files.load", 1, "plain load", 1)),
                        Runs.run("now", Runs.measure("files.load", 9, "bare load", 1))));
    }

    @Test
    void aLineOfAProcessIsReadAsItWasPrinted() {
        Measure measure = MeasureLine.read(MeasureLine.of("files.load", "ms", new double[]{2, 1, 3}, new double[]{1},
                "plain load", new double[]{4, 4, 4}, new double[0])).orElseThrow();
        assertEquals("files.load", measure.id());
        assertEquals(0.5, measure.ratio().orElseThrow());
        assertEquals(Optional.of(Spread.of(1)), measure.ours().cpu());
        assertEquals(Optional.empty(), measure.reference().orElseThrow().series().cpu());
    }

    @Test
    void theLineOfTheDesktopIsUnderstoodBehindWhatAProgramPutsBeforeIt() {
        Measure measure = MeasureLine.read("[INFO] measure:\theap.growth\t%\t1.500\t\t\t\t").orElseThrow();
        assertEquals(Optional.empty(), measure.reference());
        assertEquals(1.5, measure.figure(Measure.Figure.MAX).orElseThrow());
    }

    @Test
    void otherLinesAreNoMeasures() {
        assertEquals(Optional.empty(), MeasureLine.read("44,842 objects, 8.5 MB"));
        assertThrows(IllegalArgumentException.class, () -> MeasureLine.read("measure:\tfiles.load\tms"));
    }

    private static Line line(String id, double before, double now, Change change) {
        return new Line(id, Optional.of(before), Optional.of(now), change);
    }
}
