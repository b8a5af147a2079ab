package org.waymark.paths;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.JourneyException;
import org.waymark.core.paths.LogPreview;
import org.waymark.core.paths.LogSource;
import org.waymark.core.paths.PathMapping;
import org.waymark.core.paths.PathProgress;
import org.waymark.core.paths.Quality;
import org.waymark.core.paths.Quality.Reason;
import org.waymark.core.paths.log.EventLoader;
import org.waymark.core.paths.log.EventNames;
import org.waymark.core.paths.log.LogRow;
import org.waymark.core.paths.log.RowSink;

/** Reads the beginning of files, without a database. */
final class FilePreview implements RowSink {

    private final LogReaders readers;
    private final LogSource.Files source;
    private final PathMapping mapping;
    private final int shown;
    private final long most;
    private final PathProgress progress;
    private final List<String> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Quality.Refusal> broken = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final Map<Integer, Long> counts = new HashMap<>();
    private final Map<Long, Long> lastTimes = new HashMap<>();
    private Optional<EventLoader> loader = Optional.empty();
    private EventNames names;
    private long read;
    private long refused;
    private long ties;
    private boolean enough;

    FilePreview(LogReaders readers, LogSource.Files source, PathMapping mapping, int shown, long most,
            PathProgress progress) {
        this.readers = readers;
        this.source = source;
        this.mapping = mapping;
        this.shown = shown;
        this.most = most;
        this.progress = progress;
    }

    LogPreview read() throws JourneyException {
        readers.read(source, mapping.log(), this, progress);
        Map<String, Long> events = new LinkedHashMap<>();
        counts.entrySet().stream().sorted((a, b) -> a.getValue().equals(b.getValue())
                ? names.name(a.getKey()).compareTo(names.name(b.getKey()))
                : Long.compare(b.getValue(), a.getValue()))
                .forEach(it -> events.put(names.name(it.getKey()), it.getValue()));
        Optional<Quality> quality = loader.map(EventLoader::quality);
        List<Quality.Refusal> refusals = new ArrayList<>(quality.map(Quality::samples).orElse(List.of()));
        refusals.addAll(broken);
        Optional<LogPreview.Times> times = loader.filter(it -> it.last() >= it.first())
                .map(it -> new LogPreview.Times(Instant.ofEpochMilli(it.first()), Instant.ofEpochMilli(it.last())));
        return new LogPreview(columns, rows, read, !enough, refusals,
                refused + quality.map(Quality::refused).orElse(0L), events, times,
                quality.map(Quality::ambiguousTimes).orElse(0L), quality.map(Quality::gapTimes).orElse(0L), ties,
                notices);
    }

    @Override
    public void columns(List<String> all, boolean complete) throws JourneyException {
        for (String name : all) {
            if (!columns.contains(name)) {
                columns.add(name);
            }
        }
        if (all.contains(mapping.customer()) && all.contains(mapping.time().column())
                && all.contains(mapping.event())) {
            if (loader.isEmpty()) {
                PathMapping known = known(all);
                names = new EventNames(known);
                loader = Optional.of(new EventLoader(source.shown(), known, Optional.empty(), names, this::event));
            }
            loader.get().columns(all, false);
        }
    }

    /** Returns the mapping without what is not there yet, and with the events that it leaves out. */
    private PathMapping known(List<String> all) {
        return new PathMapping(mapping.log(), mapping.customer(), mapping.time(), mapping.event(),
                mapping.order().filter(all::contains), Optional.empty(), mapping.value().filter(all::contains),
                mapping.lifecycle().filter(it -> all.contains(it.column())), Optional.empty(), mapping.duplicates(),
                mapping.nameCase(), mapping.trim(), List.of(), Optional.empty(), Optional.empty(), Map.of(),
                List.of(), List.of());
    }

    private void event(long customer, long order, long time, int code, long value, int segment) {
        counts.merge(code, 1L, Long::sum);
        Long before = lastTimes.put(customer, time);
        ties += before != null && before == time ? 1 : 0;
    }

    @Override
    public boolean row(long line, LogRow row) {
        read++;
        if (rows.size() < shown) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(row.text(i));
            }
            rows.add(List.copyOf(cells));
        }
        if (loader.isPresent() && notices.isEmpty()) {
            try {
                loader.get().row(line, row);
            } catch (JourneyException e) {
                // the person is just about to correct it
                notices.add(e.getMessage());
            }
        }
        enough |= read >= most;
        return !enough;
    }

    @Override
    public void refused(long line, Reason reason) {
        read++;
        refused++;
        if (broken.size() < shown) {
            broken.add(new Quality.Refusal(line, "", reason));
        }
    }
}
