package org.waymark.paths;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.JourneyException;
import org.waymark.core.paths.LogFormat;
import org.waymark.core.paths.PathMapping;
import org.waymark.core.paths.PathMapping.Duplicates;
import org.waymark.core.paths.PathMapping.Lifecycle;
import org.waymark.core.paths.PathMapping.NameCase;
import org.waymark.core.paths.PathMapping.Time;
import org.waymark.core.paths.PathReport;
import org.waymark.core.paths.PlannedMap;
import org.waymark.core.paths.Quality.Reason;
import org.waymark.core.paths.Quality.Refusal;
import org.waymark.core.paths.Quality.TieRule;

/** Small logs, each with a trap in which a tool of the trade was caught, and what must become of them. */
class LogTrapsTest {

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("log.csv"), text);
    }

    @Test
    void aMarkAtTheBeginningQuotedLineBreaksAndOneRowTooLong() throws Exception {
        PathReport report = Logs.trap("quotes.csv", Logs.mapping());
        assertEquals(List.of(new Refusal(5, "", Reason.TOO_MANY_CELLS)), report.quality().samples());
        assertEquals(3, report.quality().rows());
        assertEquals(List.of("1: Visit, store said \"hi\"\nthere"), Logs.paths(report));
    }

    @Test
    void idsAreTextsAndDamagedOnesAreCounted() throws Exception {
        PathReport report = Logs.trap("excel_ids.csv", Logs.mapping());
        assertEquals(3, report.facts().customers());
        assertEquals(2, report.quality().damagedIds());
    }

    @Test
    void dayAndMonthAreWhatTheMappingSays() throws Exception {
        assertEquals("2024-04-03", Logs.trap("dayfirst_ambiguous.csv", Logs.mapping("dd/MM/yyyy HH:mm", "UTC"))
                .facts().first().orElseThrow().toString());
        assertEquals("2024-03-04", Logs.trap("dayfirst_ambiguous.csv", Logs.mapping("MM/dd/yyyy HH:mm", "UTC"))
                .facts().first().orElseThrow().toString());
        assertEquals(List.of("1: A B"), Logs.paths(Logs.trap("dayfirst_clear.csv", Logs.mapping("dd/MM/yyyy HH:mm",
                "UTC"))));
        assertEquals(List.of(new Refusal(3, "time", Reason.BAD_TIME)), Logs.trap("dayfirst_clear.csv", Logs.mapping(
                "MM/dd/yyyy HH:mm", "UTC")).quality().samples());
    }

    @Test
    void offsetsOrderTimes() throws Exception {
        assertEquals(List.of("1: A C B"), Logs.paths(Logs.trap("offsets.csv", Logs.mapping())));
    }

    @Test
    void timesAtTheChangeOfClocksAreTakenAndCounted() throws Exception {
        PathReport report = Logs.trap("dst.csv", Logs.mapping());
        assertEquals(2, report.quality().ambiguousTimes());
        assertEquals(1, report.quality().gapTimes());
        assertEquals(List.of("1: C B A"), Logs.paths(report));
    }

    @Test
    void fractionsOfSecondsAndUnsortedRows() throws Exception {
        assertEquals(List.of("1: B C A"), Logs.paths(Logs.trap("ms.csv", Logs.mapping())));
        assertEquals(List.of("1: A B C", "1: A B C"), List.of(
                Logs.paths(Logs.trap("unsorted.csv", Logs.mapping())).getFirst().replace("2:", "1:"), "1: A B C"));
        assertEquals(1, Logs.trap("unsorted.csv", Logs.mapping()).facts().paths());
    }

    @Test
    void tiesAreInTheOrderOfRowsOrOfAColumn() throws Exception {
        Path log = file("customer,time,event,n\n1,2024-01-01,B,2\n1,2024-01-01,A,1\n1,2024-01-01,C,3\n");
        PathReport rows = Logs.run(log, Logs.mapping());
        assertEquals(List.of("1: B A C"), Logs.paths(rows));
        assertEquals(2, rows.quality().ties());
        assertEquals(TieRule.ROWS, rows.quality().tieRule());
        PathReport ordered = Logs.run(log, Logs.withColumns(Logs.mapping(), "n", null, null));
        assertEquals(List.of("1: A B C"), Logs.paths(ordered));
        assertEquals(TieRule.ORDER_COLUMN, ordered.quality().tieRule());
    }

    @Test
    void oneKindOfRowIsKeptWhateverItsCase() throws Exception {
        PathMapping complete = Logs.with(Logs.mapping(), Optional.of(new Lifecycle("lifecycle", List.of("complete",
                ""))), Optional.empty());
        PathReport report = Logs.trap("life.csv", complete);
        assertEquals(List.of("1: A C B"), Logs.paths(report));
        assertEquals(3, report.quality().ignored());
    }

    @Test
    void duplicatesAreKeptOrDroppedAndAlwaysCounted() throws Exception {
        PathReport kept = Logs.trap("dup.csv", Logs.mapping());
        assertEquals(List.of("1: A A B B"), Logs.paths(kept));
        assertEquals(2, kept.quality().duplicates());
        PathReport dropped = Logs.trap("dup.csv", Logs.with(Logs.mapping(), Duplicates.DROP, NameCase.EXACT, true));
        assertEquals(List.of("1: A B"), Logs.paths(dropped));
        assertEquals(2, dropped.quality().duplicates());
        assertTrue(dropped.quality().duplicatesDropped());
    }

    @Test
    void twoUnitsInOneColumnAreRefused() {
        JourneyException mixed = assertThrows(JourneyException.class,
                () -> Logs.trap("epoch_mixed.csv", Logs.mapping(Time.SECONDS, "UTC")));
        assertTrue(mixed.getMessage().contains("seconds and milliseconds"), mixed.getMessage());
        assertFalse(mixed.getMessage().contains("1704103200"), mixed.getMessage());
    }

    @Test
    void daysOfASpreadsheetAreTimes() throws Exception {
        PathReport report = Logs.trap("excel_serial.csv", Logs.mapping(Time.DAYS, "UTC"));
        assertEquals("2024-01-01", report.facts().first().orElseThrow().toString());
        assertTrue(Math.abs(report.top().getFirst().median().toSeconds() - 600) <= 30, report.top().toString());
    }

    @Test
    void aMissingCellRefusesItsRowAndNoOther() throws Exception {
        PathReport report = Logs.trap("missing.csv", Logs.mapping());
        assertEquals(List.of(new Refusal(3, "time", Reason.NO_TIME), new Refusal(4, "customer", Reason.NO_CUSTOMER),
                new Refusal(5, "time", Reason.BAD_TIME), new Refusal(6, "event", Reason.NO_EVENT)),
                report.quality()
                        .samples());
        assertEquals(1, report.facts().events());
        PathReport later = Logs.run(file("customer,time,event\n,2024-01-01,A\n1,2024-01-02,B\n"), Logs.mapping());
        assertEquals(List.of("1: B"), Logs.paths(later));
    }

    @Test
    void aCutLineIsDroppedAndCounted() throws Exception {
        PathReport report = Logs.trap("cut.jsonl", Logs.mapping(LogFormat.of(LogFormat.Kind.JSON_LINES), new Time(
                "time", Time.ISO, "UTC")));
        assertEquals(List.of(new Refusal(3, "", Reason.CUT_LINE)), report.quality().samples());
        assertEquals(List.of("1: A B"), Logs.paths(report));
    }

    @Test
    void nothingToReadIsSaidPlainly() {
        assertTrue(message("empty.csv").contains("the file is empty"), message("empty.csv"));
        assertTrue(message("headeronly.csv").contains("a heading but no row"), message("headeronly.csv"));
        String noHeader = message("noheader.csv");
        assertTrue(noHeader.contains("there is no column \"customer\"") && noHeader.contains("column1"), noHeader);
        assertFalse(noHeader.contains("2024"), noHeader);
    }

    private static String message(String name) {
        return assertThrows(JourneyException.class, () -> Logs.trap(name, Logs.mapping())).getMessage();
    }

    @Test
    void aLogWithoutAHeadingIsReadByNumbers() throws Exception {
        PathMapping m = Logs.mapping();
        PathMapping numbered = new PathMapping(new LogFormat(LogFormat.Kind.CSV, "UTF-8", ',', '"', false, Optional
                .empty()), "column1", new Time("column2", Time.ISO, "UTC"), "column3", m.order(), m.channel(),
                m.value(),
                m.lifecycle(), m.sessionGap(), m.duplicates(), m.nameCase(), m.trim(), m.outcome(), m.journey(), m
                        .observed(),
                m.events(), m.ignore(), m.guess());
        assertEquals(List.of("1: A B"), Logs.paths(Logs.trap("noheader.csv", numbered)));
    }

    @Test
    void otherEncodingsAreReadAndWrongOnesAreNoticed() throws Exception {
        PathReport report = Logs.trap("cp1251.csv", Logs.mapping().withLog(new LogFormat(LogFormat.Kind.CSV,
                "windows-1251", ',', '"', true, Optional.empty())));
        assertEquals(List.of("1: Покупка"), Logs.paths(report));
        assertTrue(message("cp1251.csv").contains("windows-1251"), message("cp1251.csv"));
    }

    @Test
    void spellingsAreDifferentNamesUnlessTheMappingSaysOtherwise() throws Exception {
        assertEquals(List.of("1: Visit visit  VISIT"), Logs.paths(Logs.trap("names.csv", Logs.with(Logs.mapping(),
                Duplicates.KEEP, NameCase.EXACT, false))));
        assertEquals(List.of("1: Visit visit VISIT"), Logs.paths(Logs.trap("names.csv", Logs.mapping())));
        assertEquals(List.of("1: Visit Visit Visit"), Logs.paths(Logs.trap("names.csv", Logs.with(Logs.mapping(),
                Duplicates.KEEP, NameCase.IGNORE, true))));
    }

    @Test
    void semicolonsGermanDatesAndDecimalCommas() throws Exception {
        PathMapping german = Logs.withColumns(Logs.mapping(new LogFormat(LogFormat.Kind.CSV, "UTF-8", ';', '"', true,
                Optional.empty()), new Time("time", "dd.MM.yyyy HH:mm", "Europe/Berlin")), null, null, "value");
        PathReport report = Logs.trap("de.csv", german);
        assertEquals(List.of("1: A B"), Logs.paths(report));
        assertEquals("4", report.facts().value().toPlainString());
        assertEquals("2025-01-01", report.facts().last().orElseThrow().toString());
    }

    @Test
    void anEndlessPathIsCutAndCounted() throws Exception {
        StringBuilder log = new StringBuilder("customer,time,event\n");
        for (int i = 0; i < 5_000; i++) {
            log.append("1,2024-01-01 10:00:").append(i % 60 / 10).append(i % 10).append(",A\n");
        }
        PathReport report = Logs.run(file(log.toString()), Logs.mapping());
        assertEquals(1_000, report.facts().longest());
        assertEquals(4_000, report.quality().cut());
        assertEquals(1, report.events().getFirst().ends());
        assertEquals(999, report.loops().getFirst().repeats());
    }

    @Test
    void tooManyNamesAreRefusedAndManyAlikeAreTold() throws Exception {
        Path many = file(names(10_001));
        JourneyException refused = assertThrows(JourneyException.class, () -> Logs.run(many, Logs.mapping()));
        assertTrue(refused.getMessage().contains("more than 10000 names"), refused.getMessage());
        assertFalse(refused.getMessage().contains("order 1"), refused.getMessage());
        PathReport alike = Logs.run(file(names(300)), Logs.mapping());
        assertEquals(300, alike.quality().names());
        assertEquals(List.of("order # (300)"), alike.quality().lookAlikes());
    }

    private static String names(int count) {
        StringBuilder log = new StringBuilder("customer,time,event\n");
        for (int i = 0; i < count; i++) {
            log.append("1,2024-01-01,order ").append(i).append('\n');
        }
        return log.toString();
    }

    @Test
    void oneEventACustomerAndOneCustomer() throws Exception {
        PathReport single = Logs.run(file("customer,time,event\n1,2024-01-01,A\n2,2024-01-01,A\n3,2024-01-02,B\n"),
                Logs.mapping());
        assertEquals(List.of("1: B", "2: A"), Logs.paths(single));
        assertEquals(Duration.ZERO, single.top().getFirst().median());
        PathReport one = Logs.run(file("customer,time,event\n1,2024-01-01,A\n1,2024-01-03,B\n"), Logs.mapping());
        assertEquals(1, one.pareto().pathsFor80());
    }

    @Test
    void sessionsAreSplitWhereCustomersPause() throws Exception {
        Path log = file("customer,time,event\n1,2024-01-01,A\n1,2024-01-02,B\n1,2024-03-01,A\n1,2024-03-02,B\n");
        PathReport report = Logs.run(log, Logs.with(Logs.mapping(), Optional.empty(), Optional.of(Duration.ofDays(
                30))));
        assertEquals(1, report.facts().customers());
        assertEquals(2, report.facts().sessions());
        assertEquals(List.of("2: A B"), Logs.paths(report));
    }

    @Test
    void aMapWithoutTouchpointsIsNoPlan() throws Exception {
        PathReport report = Logs.run(Logs.request(Logs.FOLDER.resolve("dup.csv"), Logs.mapping(), PlannedMap.NONE, 10,
                1));
        assertEquals(List.of(), report.uses());
        assertTrue(report.events().stream().allMatch(it -> it.event().isOffMap()));
    }

    @Test
    void aQuoteThatDoesNotEndCostsItsLineOnly() throws Exception {
        PathReport report = Logs.run(file("customer,time,event\n1,2024-01-01,\"A\n1,2024-01-02,B\n1,2024-01-03,\"C\"x\n"
                + "1,2024-01-04,D"), Logs.mapping());
        assertEquals(List.of("1: B D"), Logs.paths(report));
        assertEquals(List.of(new Refusal(2, "", Reason.BROKEN_QUOTE), new Refusal(4, "", Reason.BROKEN_QUOTE)), report
                .quality().samples());
    }

    @Test
    void packedXesAndParquetGiveTheSamePaths() throws Exception {
        List<String> expected = Logs.paths(Logs.trap("unsorted.csv", Logs.mapping()));
        Path packed = folder.resolve("log.csv.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(Logs.FOLDER.resolve("unsorted.csv"), out);
        }
        assertEquals(expected, Logs.paths(Logs.run(packed, Logs.mapping())));
        Path cut = Files.write(folder.resolve("cut.csv.gz"), java.util.Arrays.copyOf(Files.readAllBytes(packed), 40));
        assertTrue(assertThrows(JourneyException.class, () -> Logs.run(cut, Logs.mapping())).getMessage().contains(
                "damaged or cut"));
        assertEquals(expected, Logs.paths(Logs.run(xes(), xesMapping())));
        assertEquals(expected, Logs.paths(Logs.run(ParquetFiles.write(Logs.FOLDER.resolve("unsorted.csv"), folder
                .resolve("log.parquet")), Logs.mapping().withLog(LogFormat.of(LogFormat.Kind.PARQUET)))));
        Path none = Files.writeString(folder.resolve("no.parquet"), "secret 4711");
        JourneyException refused = assertThrows(JourneyException.class, () -> Logs.run(none, Logs.mapping().withLog(
                LogFormat.of(LogFormat.Kind.PARQUET))));
        assertFalse(refused.getMessage().contains("4711"), refused.getMessage());
    }

    private static PathMapping xesMapping() {
        PathMapping m = Logs.mapping();
        return new PathMapping(LogFormat.of(LogFormat.Kind.XES), "case:concept:name", new Time("time:timestamp",
                Time.ISO, "UTC"), "concept:name", m.order(), m.channel(), m.value(), m.lifecycle(), m.sessionGap(),
                m
                        .duplicates(),
                m.nameCase(), m.trim(), m.outcome(), m.journey(), m.observed(), m.events(), m.ignore(), m.guess());
    }

    private Path xes() throws IOException {
        Map<String, List<String>> traces = Map.of("1", List.of("09:20 C", "09:00 A", "09:10 B"), "2", List.of(
                "10:10 B", "10:00 A", "10:20 C"));
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?>\n<log xmlns=\"http://www.xes-standard.org/\">"
                + "<global scope=\"event\"><string key=\"concept:name\" value=\"none\"/></global>\n");
        for (String trace : new ArrayList<>(traces.keySet())) {
            xml.append("<trace><string key=\"concept:name\" value=\"").append(trace).append("\"/>\n");
            for (String event : traces.get(trace)) {
                xml.append("<event><string key=\"concept:name\" value=\"").append(event.substring(6)).append(
                        "\"><string key=\"time:timestamp\" value=\"inner\"/></string><date key=\"time:timestamp\" value=\"2024-01-01T")
                        .append(event, 0, 5).append(":00.000+00:00\"/></event>\n");
            }
            xml.append("</trace>\n");
        }
        return Files.writeString(folder.resolve("log.xes"), xml.append("</log>\n").toString());
    }

    @Test
    void xesMayHaveManyEscapes() throws Exception {
        Path log = xes();
        List<String> expected = Logs.paths(Logs.run(log, xesMapping()));
        String note = "<string key=\"note\" value=\"" + "&amp;".repeat(500) + "\"/>";
        Files.writeString(log, Files.readString(log).replace("</event>", "</event>".concat(note.repeat(50))));
        assertEquals(expected, Logs.paths(Logs.run(log, xesMapping())));
    }

    @Test
    void xesReadsNoOtherFiles() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "topsecret");
        Path log = Files.writeString(folder.resolve("bad.xes"),
                "<?xml version=\"1.0\"?><!DOCTYPE log [<!ENTITY x SYSTEM \""
                        + secret.toUri()
                        + "\">]><log><trace><string key=\"concept:name\" value=\"1\"/><event><string key=\"concept:name\" value=\"A\"/>"
                        + "<date key=\"time:timestamp\" value=\"2024-01-01\"/><string key=\"x\" value=\"&x;\"/></event></trace></log>");
        JourneyException refused = assertThrows(JourneyException.class, () -> Logs.run(log, xesMapping()));
        assertFalse(refused.getMessage().contains("topsecret"), refused.getMessage());
    }
}
