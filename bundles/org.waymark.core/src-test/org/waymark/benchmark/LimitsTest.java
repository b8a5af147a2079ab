package org.waymark.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.benchmark.Limits.Limit;
import org.waymark.benchmark.Limits.Verdict;
import org.waymark.benchmark.Measure.Figure;

class LimitsTest {

    private static final Path ROOT = Path.of("../..");

    @Test
    void aLineSaysMeasureFigureLimitAndReference() {
        Limits limits = Limits.read(List.of("# a comment", "", "files.load | cpu-ratio | 1.30 | plain load",
                "files.load|median|200|"));
        assertEquals(List.of(new Limit("files.load", Figure.CPU_RATIO, 1.3, "plain load"),
                new Limit("files.load", Figure.MEDIAN, 200, "")), limits.of("files.load"));
    }

    @Test
    void aLineThatCannotBeUnderstoodIsNotPassedOver() {
        assertThrows(IllegalArgumentException.class, () -> Limits.read(List.of("files.load | ratio | 1.30")));
        assertThrows(IllegalArgumentException.class, () -> Limits.read(List.of("files.load | speed | 1.30 |")));
        assertThrows(IllegalArgumentException.class, () -> Limits.read(List.of("files.load | ratio | much |")));
    }

    @Test
    void aLimitIsPassedOnlyAboveIt() {
        Measure measure = Runs.measure("files.load", 130, "plain load", 100);
        assertTrue(judged("files.load | ratio | 1.30 | plain load", measure).within());
        Verdict above = judged("files.load | ratio | 1.29 | plain load", measure);
        assertFalse(above.within());
        assertEquals(1.3, above.found().orElseThrow());
        assertFalse(judged("files.load | median | 129 |", measure).within());
        assertTrue(judged("files.load | p95 | 130 |", measure).within());
    }

    @Test
    void aLimitForAnotherReferenceDoesNotPass() {
        Verdict verdict = judged("files.load | ratio | 9 | bare load", Runs.measure("files.load", 1, "plain load", 1));
        assertFalse(verdict.within());
        assertEquals("the limit is for bare load", verdict.trouble());
    }

    @Test
    void withoutItsReferenceARatioIsNotJudged() {
        assertTrue(judged("commands.svg | ratio | 0.25 | mermaid-cli", Runs.measure("commands.svg", 600)).within());
        assertFalse(judged("commands.svg | median | 500 |", Runs.measure("commands.svg", 600)).within());
    }

    @Test
    void whatWasNotMeasuredIsNotJudged() {
        assertEquals(List.of(),
                Limits.read(List.of("files.load | median | 1 |")).judge(List.of(Runs.measure("files.save", 9))));
    }

    @Test
    void everyLimitOfTheProjectBelongsToACase() throws IOException {
        Limits limits = Limits.read(Files.readAllLines(ROOT.resolve("releng/benchmark-limits")));
        assertTrue(limits.all().size() > 20, limits.all().size() + " limits");
        assertEquals(limits.all().size(), new HashSet<>(limits.all().stream().map(it -> it.id() + it.figure()).toList())
                .size(), "no figure of a measure has two limits");
        Set<String> cases = Pattern.compile("Case\\.\\w+\\(\"([^\"]+)\"")
                .matcher(Files.readString(ROOT.resolve("releng/tools/benchmark/org/waymark/benchmark/Cases.java")))
                .results().map(it -> it.group(1)).collect(Collectors.toSet());
        Set<String> groups = new TreeSet<>(limits.all().stream().map(it -> it.id().split("\\.")[0]).toList());
        groups.removeAll(cases);
        assertEquals(Set.of(), groups, "cases: " + cases);
    }

    private static Verdict judged(String line, Measure measure) {
        return Limits.read(List.of(line)).judge(List.of(measure)).getFirst();
    }
}
