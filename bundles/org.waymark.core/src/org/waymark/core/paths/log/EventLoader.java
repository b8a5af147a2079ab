package org.waymark.core.paths.log;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.core.JourneyException;
import org.waymark.core.paths.PathMapping;
import org.waymark.core.paths.Quality;
import org.waymark.core.paths.Quality.Reason;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;

/**
 * Turns rows of any format into events: finds the columns, refuses rows with their place and the reason, reads times,
 * and replaces customers by hashes.
 */
public final class EventLoader implements RowSink {

    /** The number of segments; customers of further ones are one group. */
    public static final int MOST_SEGMENTS = 1_000;
    private static final int SAMPLES = 100;
    private static final int MOST_SPELLINGS = 50_000;

    private final String shown;
    private final PathMapping mapping;
    private final Optional<String> by;
    private final EventSink sink;
    private final TimeReader times;
    private final EventNames names;
    private final Spellings events = new Spellings();
    private final Spellings lifecycles = new Spellings();
    private final Spellings segments = new Spellings();
    private final List<String> segmentNames = new ArrayList<>(List.of(""));
    private final KeyedHash hash = KeyedHash.random();
    private final Messages messages = Messages.of(EventLoader.class);
    private final List<Quality.Refusal> samples = new ArrayList<>();
    private final ValueReader values = new ValueReader();
    private int customer = -1;
    private int time = -1;
    private int event = -1;
    private int order = -1;
    private int value = -1;
    private int lifecycle = -1;
    private int segment = -1;
    private long rows;
    private long refused;
    private long ignored;
    private long ambiguous;
    private long gaps;
    private long damaged;
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;

    /**
     * @param shown name of the log for messages
     * @param by column that groups customers
     */
    public EventLoader(String shown, PathMapping mapping, Optional<String> by, EventNames names, EventSink sink) {
        this.shown = shown;
        this.mapping = mapping;
        this.by = by;
        this.names = names;
        this.sink = sink;
        this.times = new TimeReader(mapping.time());
    }

    @Override
    public void columns(List<String> all, boolean complete) throws JourneyException {
        customer = place(all, mapping.customer(), complete);
        time = place(all, mapping.time().column(), complete);
        event = place(all, mapping.event(), complete);
        order = place(all, mapping.order(), complete);
        value = place(all, mapping.value(), complete);
        lifecycle = place(all, mapping.lifecycle().map(PathMapping.Lifecycle::column), complete);
        segment = place(all, by, complete);
    }

    private int place(List<String> all, Optional<String> name, boolean complete) throws JourneyException {
        return name.isEmpty() ? -1 : place(all, name.get(), complete);
    }

    private int place(List<String> all, String name, boolean complete) throws JourneyException {
        int place = all.indexOf(name);
        if (place < 0 && complete) {
            throw noColumn(name);
        }
        return place;
    }

    private JourneyException noColumn(String name) {
        // the first row may be data, so its cells are not told
        return new JourneyException(messages.get("log_noColumn", shown, Lines.shortened(name, 60)));
    }

    @Override
    public boolean row(long line, LogRow row) throws JourneyException {
        rows++;
        byte[] data = row.data();
        if (lifecycle >= 0 && !isKept(row)) {
            ignored++;
            return true;
        }
        int from = from(row, customer);
        int to = to(row, customer, from);
        if (from == to) {
            return refuse(line, mapping.customer(), Reason.NO_CUSTOMER);
        }
        int timeFrom = blanksAfter(data, row.start(time), row.end(time));
        int timeTo = blanksBefore(data, timeFrom, row.end(time));
        if (timeFrom == timeTo) {
            return refuse(line, mapping.time().column(), Reason.NO_TIME);
        }
        long moment = times.read(data, timeFrom, timeTo);
        if (moment == TimeReader.NONE) {
            return refuse(line, mapping.time().column(), Reason.BAD_TIME);
        }
        int code = event(row);
        if (code == EventNames.IGNORED) {
            ignored++;
            return true;
        }
        if (code < 0) {
            return refuse(line, mapping.event(), Reason.NO_EVENT);
        }
        long place = order < 0 ? rows : values.whole(row, order);
        if (place == ValueReader.NONE) {
            return refuse(line, mapping.order().orElse(""), Reason.BAD_ORDER);
        }
        long amount = value < 0 ? 0 : values.scaled(row, value);
        if (amount == ValueReader.NONE) {
            return refuse(line, mapping.value().orElse(""), Reason.BAD_VALUE);
        }
        ambiguous += times.wasAmbiguous() ? 1 : 0;
        gaps += times.wasInGap() ? 1 : 0;
        damaged += isDamaged(data, from, to) ? 1 : 0;
        first = Math.min(first, moment);
        last = Math.max(last, moment);
        sink.event(hash.of(data, from, to), place, moment, code, amount, segment < 0 ? 0 : segment(row));
        return true;
    }

    @Override
    public void refused(long line, Reason reason) {
        rows++;
        refuse(line, "", reason);
    }

    private boolean refuse(long line, String column, Reason reason) {
        refused++;
        if (samples.size() < SAMPLES) {
            samples.add(new Quality.Refusal(line, column, reason));
        }
        return true;
    }

    private int from(LogRow row, int cell) {
        return mapping.trim() ? blanksAfter(row.data(), row.start(cell), row.end(cell)) : row.start(cell);
    }

    private int to(LogRow row, int cell, int from) {
        return mapping.trim() ? blanksBefore(row.data(), from, row.end(cell)) : row.end(cell);
    }

    private static int blanksAfter(byte[] data, int from, int to) {
        int at = from;
        while (at < to && data[at] <= ' ' && data[at] >= 0) {
            at++;
        }
        return at;
    }

    private static int blanksBefore(byte[] data, int from, int to) {
        int at = to;
        while (at > from && data[at - 1] <= ' ' && data[at - 1] >= 0) {
            at--;
        }
        return at;
    }

    private int event(LogRow row) throws JourneyException {
        int from = from(row, event);
        int to = to(row, event, from);
        if (from == to) {
            return -2;
        }
        int code = events.get(row.data(), from, to);
        if (code == Spellings.UNKNOWN) {
            code = names.code(text(row.data(), from, to));
            if (events.size() < MOST_SPELLINGS) {
                events.put(Arrays.copyOfRange(row.data(), from, to), code);
            }
        }
        return code;
    }

    /** Returns the text of a name; a wrong encoding would otherwise show as strange letters in all results. */
    private String text(byte[] data, int from, int to) throws JourneyException {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(data, from, to - from)).toString();
            return mapping.trim() ? text.strip() : text;
        } catch (CharacterCodingException e) {
            throw new JourneyException(messages.get("log_notUtf8", shown), e);
        }
    }

    private boolean isKept(LogRow row) throws JourneyException {
        int from = blanksAfter(row.data(), row.start(lifecycle), row.end(lifecycle));
        int to = blanksBefore(row.data(), from, row.end(lifecycle));
        int known = lifecycles.get(row.data(), from, to);
        if (known == Spellings.UNKNOWN) {
            String kind = text(row.data(), from, to).toLowerCase(Locale.ROOT);
            known = mapping.lifecycle().orElseThrow().keep().stream()
                    .anyMatch(it -> it.toLowerCase(Locale.ROOT).equals(kind)) ? 1 : 0;
            if (lifecycles.size() < MOST_SEGMENTS) {
                lifecycles.put(Arrays.copyOfRange(row.data(), from, to), known);
            }
        }
        return known == 1;
    }

    private int segment(LogRow row) throws JourneyException {
        int from = blanksAfter(row.data(), row.start(segment), row.end(segment));
        int to = blanksBefore(row.data(), from, row.end(segment));
        int known = segments.get(row.data(), from, to);
        if (known == Spellings.UNKNOWN) {
            if (segmentNames.size() > MOST_SEGMENTS) {
                return 0;
            }
            known = segmentNames.size();
            segmentNames.add(text(row.data(), from, to));
            segments.put(Arrays.copyOfRange(row.data(), from, to), known);
        }
        return known;
    }

    /** Returns whether a customer is a number that a spreadsheet shortened, such as {@code 1.23457E+15}. */
    private static boolean isDamaged(byte[] data, int from, int to) {
        int e = to - 1;
        while (e > from && data[e] >= '0' && data[e] <= '9') {
            e--;
        }
        if (e < from + 3 || e == to - 1 || data[e] != '+' || data[e - 1] != 'E') {
            return false;
        }
        for (int i = from; i < e - 1; i++) {
            if (data[i] != '.' && data[i] != ',' && (data[i] < '0' || data[i] > '9')) {
                return false;
            }
        }
        return true;
    }

    /**
     * Checks what can be known at the end only.
     *
     * @throws JourneyException if the log has no rows, a column was never there, or times have two units
     */
    public void end() throws JourneyException {
        if (customer < 0 || time < 0 || event < 0) {
            throw rows == 0 && refused == 0
                    ? new JourneyException(messages.get("log_empty", shown))
                    : noColumn(customer < 0
                            ? mapping.customer()
                            : time < 0 ? mapping.time().column() : mapping.event());
        }
        if (rows == 0) {
            throw new JourneyException(messages.get("log_noRows", shown));
        }
        seen(order, mapping.order());
        seen(value, mapping.value());
        seen(lifecycle, mapping.lifecycle().map(PathMapping.Lifecycle::column));
        seen(segment, by);
        if (times.isMixed()) {
            throw new JourneyException(messages.get("log_mixedTimes", shown, mapping.time().column()));
        }
        if (times.isOtherUnit()) {
            throw new JourneyException(messages.get("log_otherUnit", shown, mapping.time().column(), mapping.time()
                    .format()));
        }
        if (rows == refused) {
            Quality.Refusal one = samples.getFirst();
            throw new JourneyException(messages.get("log_allRefused", shown, rows, one.line(),
                    RefusalTexts.of(one, Locale.getDefault())));
        }
    }

    private void seen(int place, Optional<String> name) throws JourneyException {
        if (name.isPresent() && place < 0) {
            throw noColumn(name.get());
        }
    }

    /** Returns the names of segments by number; the first stands for all others. */
    public List<String> segmentNames() {
        return List.copyOf(segmentNames);
    }

    /** Returns the reader of times, which knows the zone. */
    public TimeReader times() {
        return times;
    }

    /** Returns the time of the first event. */
    public long first() {
        return first;
    }

    /** Returns the time of the last event. */
    public long last() {
        return last;
    }

    /** Returns the quality as far as rows show it. */
    public Quality quality() {
        return new Quality(rows, refused, samples, ignored, 0,
                order < 0 ? Quality.TieRule.ROWS : Quality.TieRule.ORDER_COLUMN, ambiguous, gaps, 0, false, 0, damaged,
                names.size(), names.size() > EventNames.MANY ? names.lookAlikes(5) : List.of(), false);
    }
}
