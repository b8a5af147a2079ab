package org.waymark.core.paths;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The meaning of a log: its format, its columns, and the touchpoint of each event. It is kept as {@code
 * NAME.paths.json}, see {@link PathMappingText}, and has no credentials.
 *
 * @param log the format
 * @param customer column of the customer
 * @param time column of the time
 * @param event column of the event
 * @param order column that orders events of the same time; empty = the order of rows
 * @param channel column of the channel
 * @param value column of a number, such as a price
 * @param lifecycle column of the kind of row
 * @param sessionGap pause that ends a session; empty = a customer has one path
 * @param duplicates what is done with rows of the same customer, time and event
 * @param nameCase whether names that differ in case are one event
 * @param trim whether blanks around names and customers are left out
 * @param outcome events that are the goal
 * @param journey id of the planned journey
 * @param observed id of the journey that the last run wrote
 * @param events touchpoint ids by event
 * @param ignore events to leave out
 * @param guess entries that were guessed and not confirmed, such as {@code time.format}
 */
public record PathMapping(LogFormat log, String customer, Time time, String event, Optional<String> order,
        Optional<String> channel, Optional<String> value, Optional<Lifecycle> lifecycle,
        Optional<Duration> sessionGap, Duplicates duplicates, NameCase nameCase, boolean trim, List<String> outcome,
        Optional<String> journey, Optional<String> observed, Map<String, String> events, List<String> ignore,
        List<String> guess) {

    public PathMapping {
        outcome = List.copyOf(outcome);
        events = Collections.unmodifiableMap(new LinkedHashMap<>(events));
        ignore = List.copyOf(ignore);
        guess = List.copyOf(guess);
    }

    /**
     * The time column.
     *
     * @param format {@link #ISO}, {@link #SECONDS}, {@link #MILLIS}, {@link #DAYS}, or a pattern such as {@code
     *     dd.MM.yyyy HH:mm}
     * @param zone zone of times without an offset, such as {@code Europe/Berlin}; never the machine's
     */
    public record Time(String column, String format, String zone) {

        /** ISO 8601, with a blank or a T, with or without an offset. */
        public static final String ISO = "ISO";
        /** Seconds since 1970. */
        public static final String SECONDS = "epochSeconds";
        /** Milliseconds since 1970. */
        public static final String MILLIS = "epochMillis";
        /** Days of a spreadsheet since 1899-12-30. */
        public static final String DAYS = "spreadsheetDays";
    }

    /**
     * The column that says what a row is of an event, such as start or complete.
     *
     * @param keep values of rows that count, compared without case
     */
    public record Lifecycle(String column, List<String> keep) {

        public Lifecycle {
            keep = List.copyOf(keep);
        }
    }

    /** The treatment of duplicates. */
    public enum Duplicates {
        KEEP, DROP
    }

    /** The comparison of names of events. */
    public enum NameCase {
        EXACT, IGNORE
    }

    /** Returns the mapping with the journey that was written. */
    public PathMapping withObserved(String id) {
        return new PathMapping(log, customer, time, event, order, channel, value, lifecycle, sessionGap, duplicates,
                nameCase, trim, outcome, journey, Optional.of(id), events, ignore, guess);
    }

    /** Returns the mapping with touchpoints for events. */
    public PathMapping withEvents(Optional<String> planned, Map<String, String> touchpoints, List<String> ignored) {
        return new PathMapping(log, customer, time, event, order, channel, value, lifecycle, sessionGap, duplicates,
                nameCase, trim, outcome, planned, observed, touchpoints, ignored, guess);
    }

    /** Returns the mapping of the same columns and events to another format. */
    public PathMapping withLog(LogFormat format) {
        return new PathMapping(format, customer, time, event, order, channel, value, lifecycle, sessionGap, duplicates,
                nameCase, trim, outcome, journey, observed, events, ignore, guess);
    }

    /** Returns the mapping with another time column. */
    public PathMapping withTime(Time other) {
        return new PathMapping(log, customer, other, event, order, channel, value, lifecycle, sessionGap, duplicates,
                nameCase, trim, outcome, journey, observed, events, ignore, guess);
    }
}
