package org.waymark.core.task;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

import org.waymark.core.JourneyException;
import org.waymark.core.paths.FormatProposal;
import org.waymark.core.paths.LogDraft;
import org.waymark.core.paths.LogDraft.Missing;
import org.waymark.core.paths.LogFormat;
import org.waymark.core.paths.LogPreview;
import org.waymark.core.paths.LogSource;
import org.waymark.core.paths.PathEngine;
import org.waymark.core.paths.PathProgress;
import org.waymark.core.paths.PlannedMap;
import org.waymark.core.text.Messages;

/**
 * Reads the beginning of a log, so that a person sees what it is taken for before anything is done with it.
 *
 * @param source the log
 * @param known what was chosen so far; empty = the log was just named
 * @param plan the map whose touchpoints are offered
 * @param zone zone to begin with
 */
public record LogReadTask(PathEngine engine, LogSource source, Optional<LogDraft> known, PlannedMap plan, String zone)
        implements
            Task<LogReadTask.Result> {

    /** Rows that are shown. */
    public static final int SHOWN = 100;
    /** Rows that are read for counts and names of events. */
    public static final long COUNTED = 200_000;

    /**
     * The beginning of a log.
     *
     * @param mapping file from which the choices of the last time come
     */
    public record Result(LogDraft draft, LogPreview preview, Optional<NamedFile> mapping) {
    }

    @Override
    public Outcome<Result> run(Progress progress) throws JourneyException {
        return Outcome.of(() -> {
            progress.begin(Messages.of(LogReadTask.class).get("paths_begin", source.shown()), 0);
            PathProgress stop = new PathProgress() {

                @Override
                public boolean isCancelled() {
                    return progress.isCancelled();
                }
            };
            Optional<NamedFile> mapping = known.isPresent() ? Optional.empty() : beside(source);
            LogDraft draft = known.isPresent()
                    ? known.get()
                    : mapping.isPresent()
                            ? LogDraft.of(PathMappingFile.read(mapping.get()))
                            : LogDraft.of(format(), zone);
            LogPreview preview = preview(draft, stop);
            LogDraft proposed = draft.proposed(preview);
            if (!proposed.equals(draft) && proposed.missing().stream().allMatch(Missing.OFFERS::equals)) {
                preview = preview(proposed, stop);
            }
            progress.check();
            return new Result(proposed.offered(preview, plan), preview, mapping);
        });
    }

    private LogPreview preview(LogDraft draft, PathProgress progress) throws JourneyException {
        return engine.preview(source, draft.mapping(Optional.empty()), SHOWN, COUNTED, progress);
    }

    /** Returns the log in a file. */
    public static LogSource source(NamedFile file) {
        return new LogSource.Files(List.of(new LogSource.LogFile(file.path(), file.shown())));
    }

    private LogFormat format() throws JourneyException {
        return switch (source) {
            case LogSource.Table table -> LogFormat.of(LogFormat.Kind.TABLE);
            case LogSource.Files files -> format(named(files));
        };
    }

    private static NamedFile named(LogSource.Files files) {
        LogSource.LogFile first = files.files().getFirst();
        return new NamedFile(first.path(), first.shown());
    }

    private static LogFormat format(NamedFile file) throws JourneyException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file.path()))) {
            in.mark(2);
            boolean packed = in.read() == 0x1F && in.read() == 0x8B;
            in.reset();
            byte[] head = (packed ? new GZIPInputStream(in) : in).readNBytes(FormatProposal.ENOUGH);
            return FormatProposal.of(file.path().getFileName().toString(), head).orElseThrow(
                    () -> new JourneyException(Messages.of(LogReadTask.class).get("paths_noKind", file.shown())));
        } catch (IOException e) {
            throw new JourneyException(file.unreadable(e), e);
        }
    }

    /** Returns the mapping file of a log, whether it exists or not: {@code NAME.paths.json} in the same folder. */
    public static NamedFile mappingOf(NamedFile log) {
        String stem = log.stem().replaceFirst("(?i)\\.(csv|tsv|txt|jsonl|ndjson|json|xes)$", "");
        Path path = log.path().resolveSibling(stem + PathMappingFile.ENDING);
        return new NamedFile(path, path.getFileName().toString());
    }

    /** Returns where the mapping of a log is kept; empty for a table, which has no folder. */
    public static Optional<NamedFile> mappingOf(LogSource source) {
        return source instanceof LogSource.Files files ? Optional.of(mappingOf(named(files))) : Optional.empty();
    }

    private static Optional<NamedFile> beside(LogSource source) {
        return mappingOf(source).filter(it -> Files.isRegularFile(it.path()));
    }
}
