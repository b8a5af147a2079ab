package org.waymark.core.paths.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.waymark.core.paths.PathMapping.Time;

class TimeReaderTest {

    private static TimeReader reader(String format, String zone) {
        return new TimeReader(new Time("t", format, zone));
    }

    @Test
    void localTimesOfAllYearsAreThoseOfTheZone() {
        Random random = new Random(1);
        for (String name : List.of("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "UTC",
                "America/Sao_Paulo")) {
            ZoneId zone = ZoneId.of(name);
            TimeReader reader = reader(Time.ISO, name);
            for (int i = 0; i < 3_000; i++) {
                LocalDateTime local = LocalDateTime.ofEpochSecond(random.nextLong(-1_000_000_000L, 2_500_000_000L),
                        random.nextInt(1_000) * 1_000_000, ZoneOffset.UTC);
                // the same way as Java: the earlier offset of an overlap, moved on by a gap
                long expected = ZonedDateTime.of(local, zone).toInstant().toEpochMilli();
                assertEquals(expected, reader.read(local.toString()), local + " " + name);
            }
        }
    }

    @Test
    void changesOfClocksAreNoticedToTheMinute() {
        TimeReader berlin = reader(Time.ISO, "Europe/Berlin");
        assertKind(berlin, "2025-10-26 01:59:59", false, false);
        assertKind(berlin, "2025-10-26 02:00:00", true, false);
        assertKind(berlin, "2025-10-26 02:59:59", true, false);
        assertKind(berlin, "2025-10-26 03:00:00", false, false);
        assertKind(berlin, "2025-03-30 02:00:00", false, true);
        assertKind(berlin, "2025-03-30 03:00:00", false, false);
        assertKind(berlin, "2025-10-26T02:30:00+01:00", false, false);
    }

    private static void assertKind(TimeReader reader, String text, boolean ambiguous, boolean gap) {
        assertTrue(reader.read(text) != TimeReader.NONE, text);
        assertEquals(ambiguous, reader.wasAmbiguous(), text);
        assertEquals(gap, reader.wasInGap(), text);
    }

    @Test
    void isoTimesInTheirForms() {
        TimeReader reader = reader(Time.ISO, "UTC");
        for (String text : List.of("2026-07-23T10:00:00+05:00", "2026-07-23 05:00:00Z", "2026-07-23T05:00Z",
                "2026-07-23 05:00", "2026-07-23T05:00:00.000", "2026-07-23T05:00:00,000000 UTC",
                "2026-07-23 05:00:00+00", "2026-07-23T00:00:00-0500")) {
            assertEquals(Instant.parse("2026-07-23T05:00:00Z").toEpochMilli(), reader.read(text), text);
        }
        assertEquals(Instant.parse("2026-07-23T00:00:00Z").toEpochMilli(), reader.read("2026-07-23"));
        assertEquals(7, reader.read("1970-01-01T00:00:00.0079999"));
        for (String text : List.of("", "0000-00-00T00:00:00.000", "2026-02-29", "2026-13-01", "2026-7-3", "26-07-23",
                "2026-07-23T24:00", "2026-07-23T10", "2026-07-23T10:00:", "2026-07-23T10:00:00.", "2026-07-23T10:00+",
                "2026-07-23T10:00+19:00", "2026-07-23T10:00x", "2026/07/23", "23.07.2026")) {
            assertEquals(TimeReader.NONE, reader.read(text), text);
        }
    }

    @Test
    void patternsAreThoseOfJava() {
        LocalDateTime time = LocalDateTime.of(2024, 3, 5, 7, 9, 8);
        for (String pattern : List.of("dd.MM.yyyy HH:mm:ss", "d/M/yyyy H:mm:ss", "yyyyMMdd HHmmss",
                "yyyy/MM/dd'T'HH:mm:ss", "MMM d, yyyy h:mm:ss a", "EEE MMM dd HH:mm:ss yyyy", "dd-MM-yy HH:mm:ss")) {
            String text = time.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
            assertEquals(time.toInstant(ZoneOffset.UTC).toEpochMilli(), reader(pattern, "UTC").read(text), pattern
                    + " " + text);
        }
        assertEquals(Instant.parse("2024-03-05T07:09:00Z").toEpochMilli(), reader("dd.MM.yyyy HH:mmXXX",
                "Asia/Tokyo").read("05.03.2024 09:09+02:00"));
        assertEquals(TimeReader.NONE, reader("dd.MM.yyyy", "UTC").read("31.02.2024"));
        assertEquals(TimeReader.NONE, reader("dd.MM.yyyy HH:mm", "UTC").read("05.03.2024 07:09:08"));
    }

    @Test
    void numbersAreSecondsMillisecondsOrDays() {
        long moment = Instant.parse("2024-01-01T10:00:00Z").toEpochMilli();
        assertEquals(moment, reader(Time.SECONDS, "UTC").read("1704103200"));
        assertEquals(moment + 500, reader(Time.SECONDS, "UTC").read("1704103200.5"));
        assertEquals(moment, reader(Time.MILLIS, "UTC").read("1704103200000"));
        assertEquals(moment, reader(Time.DAYS, "UTC").read("45292.4166666667"));
        assertEquals(moment, reader(Time.DAYS, "UTC").read("45292,4166666667"));
        TimeReader mixed = reader(Time.SECONDS, "UTC");
        mixed.read("1704103200");
        assertTrue(!mixed.isMixed());
        mixed.read("1704103260000");
        assertTrue(mixed.isMixed());
        for (String text : List.of("1e9", "--1", "99999999999999999999999", "x")) {
            assertEquals(TimeReader.NONE, reader(Time.SECONDS, "UTC").read(text), text);
        }
    }
}
