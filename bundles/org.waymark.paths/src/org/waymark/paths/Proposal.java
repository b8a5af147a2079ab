package org.waymark.paths;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.JourneyException;
import org.waymark.core.paths.ColumnProposal;
import org.waymark.core.paths.ColumnProposal.Use;
import org.waymark.core.paths.EventProposal;
import org.waymark.core.paths.FormatProposal;
import org.waymark.core.paths.LogFormat;
import org.waymark.core.paths.LogPreview;
import org.waymark.core.paths.LogSource;
import org.waymark.core.paths.PathEngine;
import org.waymark.core.paths.PathMapping;
import org.waymark.core.paths.PathMapping.Duplicates;
import org.waymark.core.paths.PathMapping.Lifecycle;
import org.waymark.core.paths.PathMapping.NameCase;
import org.waymark.core.paths.PathMapping.Time;
import org.waymark.core.paths.PathProgress;
import org.waymark.core.paths.PlannedMap;
import org.waymark.core.paths.TimeProposal;
import org.waymark.core.paths.log.LogInput;
import org.waymark.core.text.Messages;

/** Guesses a mapping for a log. All that is guessed is named in it, for a person to confirm. */
final class Proposal {

    private static final int ROWS = 500;
    private static final long MOST = 100_000;

    private final PathEngine engine;
    private final LogSource source;
    private final PlannedMap plan;
    private final PathProgress progress;
    private final List<String> guess = new ArrayList<>();

    Proposal(PathEngine engine, LogSource source, PlannedMap plan, PathProgress progress) {
        this.engine = engine;
        this.source = source;
        this.plan = plan;
        this.progress = progress;
    }

    PathMapping mapping() throws JourneyException {
        LogFormat format = format();
        PathMapping empty = of(format, "", new Time("", Time.ISO, "UTC"), "", Optional.empty(), Optional.empty(),
                Optional.empty(), Map.of());
        LogPreview first = engine.preview(source, empty, ROWS, ROWS, progress);
        ColumnProposal columns = ColumnProposal.of(first.columns(), first.rows());
        String time = column(columns, Use.TIME, "time.column", first.columns());
        TimeProposal times = TimeProposal.of(first.rows().stream().map(row -> cell(row, first.columns().indexOf(time)))
                .toList());
        guess.add("time.format");
        guess.add("time.zone");
        Time meant = new Time(time, times.first().orElse(Time.ISO), "UTC");
        Optional<Lifecycle> lifecycle = columns.column(Use.LIFECYCLE).map(it -> {
            guess.add("lifecycle");
            return new Lifecycle(it, List.of("complete", ""));
        });
        PathMapping mapped = of(format, column(columns, Use.CUSTOMER, "customer", first.columns()), meant,
                column(columns, Use.EVENT, "event", first.columns()), optional(columns, Use.CHANNEL, "channel"),
                optional(columns, Use.VALUE, "value"), lifecycle, Map.of());
        LogPreview counted = engine.preview(source, mapped, 0, MOST, progress);
        Map<String, String> events = new LinkedHashMap<>();
        EventProposal.of(counted.events().keySet(), plan).forEach((event, offer) -> {
            events.put(event, offer.touchpoint());
            guess.add("events." + event);
        });
        return of(format, mapped.customer(), meant, mapped.event(), mapped.channel(), mapped.value(), lifecycle,
                events);
    }

    private LogFormat format() throws JourneyException {
        if (!(source instanceof LogSource.Files files)) {
            return LogFormat.of(LogFormat.Kind.TABLE);
        }
        LogSource.LogFile file = files.files().getFirst();
        Messages messages = Messages.of(Proposal.class);
        try (InputStream in = LogInput.open(file.path(), PathProgress.NONE)) {
            Optional<LogFormat> format = FormatProposal.of(file.path().getFileName().toString(), in.readNBytes(
                    FormatProposal.ENOUGH));
            guess.add("log");
            return format.orElseThrow(() -> new JourneyException(messages.get("paths_noFormat", file.shown())));
        } catch (java.nio.file.NoSuchFileException e) {
            throw new JourneyException(messages.get("paths_missing", file.shown()), e);
        } catch (IOException e) {
            throw new JourneyException(messages.get("paths_unreadable", file.shown(), e.getClass().getSimpleName()),
                    e);
        }
    }

    private String column(ColumnProposal columns, Use use, String key, List<String> all) {
        guess.add(key);
        return columns.column(use).or(() -> all.stream().findFirst()).orElse("?");
    }

    private Optional<String> optional(ColumnProposal columns, Use use, String key) {
        Optional<String> column = columns.column(use);
        column.ifPresent(it -> guess.add(key));
        return column;
    }

    private static String cell(List<String> row, int column) {
        return column < 0 || column >= row.size() ? "" : row.get(column);
    }

    private PathMapping of(LogFormat format, String customer, Time time, String event, Optional<String> channel,
            Optional<String> value, Optional<Lifecycle> lifecycle, Map<String, String> events) {
        return new PathMapping(format, customer, time, event, Optional.empty(), channel, value, lifecycle,
                Optional.empty(), Duplicates.KEEP, NameCase.EXACT, true, List.of(), Optional.empty(),
                Optional.empty(), events, List.of(), guess);
    }
}
