package org.waymark.core.paths.log;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.waymark.core.JourneyException;
import org.waymark.core.paths.LogFormat;
import org.waymark.core.paths.LogSource;
import org.waymark.core.paths.PathProgress;
import org.waymark.core.paths.Quality.Reason;

/**
 * Reads comma separated values after RFC 4180 with the marks that the mapping gives. Nothing is guessed. A row with more
 * or fewer cells than the heading is refused, and so is a quote that does not end; reading goes on in the next line.
 */
public final class CsvLog implements LogReader {

    /** The longest row in bytes. */
    static final int LONGEST = 1 << 20;
    private static final int BUFFER = 1 << 18;

    @Override
    public void read(LogSource.LogFile file, LogFormat format, RowSink sink, PathProgress progress)
            throws IOException, JourneyException {
        Charset charset = Charset.forName(format.encoding());
        try (InputStream raw = LogInput.open(file.path(), progress);
                InputStream in = charset.equals(StandardCharsets.UTF_8) ? raw : new Utf8Stream(raw, charset)) {
            new Reading(in, (byte) format.delimiter(), (byte) format.quote(), sink).run(format.header());
        }
    }

    private static final class Reading {

        private static final Optional<Reason> FINE = Optional.empty();
        private static final Optional<Reason> UNFINISHED = Optional.of(Reason.CUT_LINE);
        private static final Optional<Reason> QUOTE = Optional.of(Reason.BROKEN_QUOTE);

        private final InputStream in;
        private final byte delimiter;
        private final byte quote;
        private final RowSink sink;
        private final LogRow row = new LogRow();
        private byte[] buffer = new byte[BUFFER];
        private int at;
        private int limit;
        private boolean ended;
        private long line = 1;
        private int columns = -1;
        /** The lines of the row that was parsed last. */
        private int lines;
        private int next;
        private boolean[] quoted = new boolean[16];
        private boolean anyQuoted;

        Reading(InputStream in, byte delimiter, byte quote, RowSink sink) {
            this.in = in;
            this.delimiter = delimiter;
            this.quote = quote;
            this.sink = sink;
        }

        void run(boolean header) throws IOException, JourneyException {
            fill();
            if (limit >= 3 && (buffer[0] & 0xFF) == 0xEF && (buffer[1] & 0xFF) == 0xBB && (buffer[2] & 0xFF) == 0xBF) {
                at = 3;
            }
            boolean more = true;
            while (more && hasMore()) {
                Optional<Reason> broken = parse();
                if (broken.isEmpty()) {
                    more = take(header);
                    at = next;
                    line += lines;
                } else {
                    sink.refused(line, broken.get());
                    skipLine();
                }
            }
        }

        private boolean take(boolean header) throws JourneyException {
            if (row.size() == 1 && row.start(0) == row.end(0)) {
                return true;
            }
            if (anyQuoted) {
                unescape();
            }
            if (columns < 0) {
                columns = row.size();
                sink.columns(names(header), true);
                if (header) {
                    return true;
                }
            }
            if (row.size() != columns) {
                sink.refused(line, row.size() > columns ? Reason.TOO_MANY_CELLS : Reason.TOO_FEW_CELLS);
                return true;
            }
            return sink.row(line, row);
        }

        private List<String> names(boolean header) {
            List<String> heading = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                heading.add(header ? row.text(i) : "");
            }
            return ColumnNames.of(heading);
        }

        private boolean hasMore() throws IOException {
            return at < limit || fill();
        }

        /** Reads more, keeping everything from the current row on; false at the end of the file. */
        private boolean fill() throws IOException {
            if (ended) {
                return false;
            }
            if (at > 0) {
                System.arraycopy(buffer, at, buffer, 0, limit - at);
                limit -= at;
                at = 0;
            }
            if (limit == buffer.length) {
                buffer = Arrays.copyOf(buffer, buffer.length * 2);
            }
            int count = in.read(buffer, limit, buffer.length - limit);
            ended = count < 0;
            limit += Math.max(0, count);
            return !ended;
        }

        /** Finds the cells of the next row; returns what is wrong with it. */
        private Optional<Reason> parse() throws IOException {
            while (true) {
                Optional<Reason> broken = scan();
                if (broken != UNFINISHED) {
                    return broken;
                }
                if (limit - at > LONGEST) {
                    return Optional.of(Reason.TOO_LONG);
                }
                if (!fill()) {
                    Optional<Reason> rest = scan();
                    return rest == UNFINISHED ? QUOTE : rest;
                }
            }
        }

        /** Scans a row; {@code UNFINISHED} if the buffer ends before it does. */
        private Optional<Reason> scan() {
            row.in(buffer);
            lines = 1;
            anyQuoted = false;
            int i = at;
            while (true) {
                int start = i;
                if (i < limit && buffer[i] == quote) {
                    i = afterQuotes(i + 1);
                    if (i < 0) {
                        return UNFINISHED;
                    }
                    if (i == limit && !ended) {
                        return UNFINISHED;
                    }
                    mark(row.size(), true);
                    row.cell(start + 1, i - 1);
                    if (i < limit && buffer[i] != delimiter && buffer[i] != '\n' && buffer[i] != '\r') {
                        return QUOTE;
                    }
                } else {
                    byte b = 0;
                    while (i < limit && (b = buffer[i]) != delimiter && b != '\n' && b != '\r') {
                        i++;
                    }
                    if (i == limit && !ended) {
                        return UNFINISHED;
                    }
                    mark(row.size(), false);
                    row.cell(start, i);
                }
                if (i == limit) {
                    next = i;
                    return FINE;
                }
                if (buffer[i] != delimiter) {
                    return lineEnd(i);
                }
                i++;
            }
        }

        private Optional<Reason> lineEnd(int i) {
            if (buffer[i] == '\r' && i + 1 == limit && !ended) {
                return UNFINISHED;
            }
            next = buffer[i] == '\r' && i + 1 < limit && buffer[i + 1] == '\n' ? i + 2 : i + 1;
            return FINE;
        }

        /** Returns the index after the closing quote; -1 if there is none. */
        private int afterQuotes(int from) {
            for (int i = from; i < limit; i++) {
                if (buffer[i] == quote) {
                    if (i + 1 >= limit || buffer[i + 1] != quote) {
                        return i + 1 == limit && !ended ? -1 : i + 1;
                    }
                    i++;
                } else if (buffer[i] == '\n') {
                    lines++;
                }
            }
            return -1;
        }

        private void mark(int cell, boolean isQuoted) {
            if (cell >= quoted.length) {
                quoted = Arrays.copyOf(quoted, quoted.length * 2);
            }
            quoted[cell] = isQuoted;
            anyQuoted |= isQuoted;
        }

        private void unescape() {
            for (int cell = 0; cell < row.size(); cell++) {
                if (quoted[cell]) {
                    int to = row.start(cell);
                    for (int from = row.start(cell); from < row.end(cell); from++) {
                        buffer[to++] = buffer[from];
                        if (buffer[from] == quote) {
                            from++;
                        }
                    }
                    row.end(cell, row.start(cell), to);
                }
            }
        }

        private void skipLine() throws IOException {
            while (true) {
                for (; at < limit; at++) {
                    if (buffer[at] == '\n') {
                        at++;
                        line++;
                        return;
                    }
                }
                if (!fill()) {
                    return;
                }
            }
        }
    }
}
