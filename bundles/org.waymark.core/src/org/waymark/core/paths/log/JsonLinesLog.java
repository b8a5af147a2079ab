package org.waymark.core.paths.log;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.core.JourneyException;
import org.waymark.core.paths.LogFormat;
import org.waymark.core.paths.LogSource;
import org.waymark.core.paths.PathProgress;
import org.waymark.core.paths.Quality.Reason;
import org.waymark.core.text.JsonText;

/** Reads JSON lines: an object a line. The entries of objects in it are columns such as {@code customer.id}. */
public final class JsonLinesLog implements LogReader {

    private static final int MOST_COLUMNS = 1_000;

    @Override
    public void read(LogSource.LogFile file, LogFormat format, RowSink sink, PathProgress progress)
            throws IOException, JourneyException {
        try (InputStream in = LogInput.open(file.path(), progress)) {
            new Reading(sink).run(in);
        }
    }

    private static final class Reading {

        private final RowSink sink;
        private final Map<String, Integer> columns = new LinkedHashMap<>();
        private final LogRow row = new LogRow();
        private boolean grown = true;
        private String[] cells = new String[16];

        Reading(RowSink sink) {
            this.sink = sink;
        }

        void run(InputStream in) throws IOException, JourneyException {
            byte[] buffer = new byte[1 << 16];
            int limit = 0;
            long line = 0;
            boolean ended = false;
            boolean tooLong = false;
            while (!ended) {
                if (limit == buffer.length && limit > CsvLog.LONGEST) {
                    tooLong = true;
                    limit = 0;
                } else if (limit == buffer.length) {
                    buffer = Arrays.copyOf(buffer, limit * 2);
                }
                int count = in.read(buffer, limit, buffer.length - limit);
                ended = count < 0;
                int from = 0;
                int end = limit + Math.max(0, count);
                for (int i = limit; i < end; i++) {
                    if (buffer[i] == '\n') {
                        if (!line(++line, buffer, from, i, tooLong, false)) {
                            return;
                        }
                        tooLong = false;
                        from = i + 1;
                    }
                }
                System.arraycopy(buffer, from, buffer, 0, end - from);
                limit = end - from;
            }
            line(line + 1, buffer, 0, limit, tooLong, true);
        }

        private boolean line(long number, byte[] buffer, int from, int to, boolean tooLong, boolean last)
                throws JourneyException {
            if (tooLong) {
                sink.refused(number, Reason.TOO_LONG);
                return true;
            }
            String text = new String(buffer, from, to - from, StandardCharsets.UTF_8);
            if (text.isBlank()) {
                return true;
            }
            Object value;
            try {
                value = JsonText.read(text);
            } catch (JourneyException e) {
                // the message of the reader is for whole files; here the number of the line says it
                sink.refused(number, last ? Reason.CUT_LINE : Reason.NO_JSON);
                return true;
            }
            if (!(value instanceof Map<?, ?> map)) {
                sink.refused(number, Reason.NO_JSON);
                return true;
            }
            Arrays.fill(cells, "");
            put("", map);
            if (grown) {
                grown = false;
                sink.columns(new ArrayList<>(columns.keySet()), false);
            }
            row.clear();
            for (int i = 0; i < columns.size(); i++) {
                row.add(cells[i]);
            }
            return sink.row(number, row);
        }

        private void put(String prefix, Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                String name = prefix + entry.getKey();
                switch (entry.getValue()) {
                    case Map<?, ?> inner -> put(name + ".", inner);
                    case String text -> set(name, text);
                    case BigDecimal number -> set(name, plain(number));
                    case Boolean truth -> set(name, truth.toString());
                    default -> set(name, "");
                }
            }
        }

        /** Returns the digits of a number, unless there would be thousands. */
        private static String plain(BigDecimal number) {
            return Math.abs(number.scale()) > 100 ? number.toString() : number.toPlainString();
        }

        private void set(String name, String text) {
            Integer place = columns.get(name);
            if (place == null) {
                if (columns.size() == MOST_COLUMNS) {
                    return;
                }
                place = columns.size();
                columns.put(name, place);
                grown = true;
                if (place == cells.length) {
                    cells = Arrays.copyOf(cells, place * 2);
                    Arrays.fill(cells, place, place * 2, "");
                }
            }
            cells[place] = text;
        }
    }
}
