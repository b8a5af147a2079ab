package org.waymark.paths;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.duckdb.DuckDBConnection;
import org.waymark.core.JourneyException;
import org.waymark.core.paths.LogSource;
import org.waymark.core.paths.PathMapping;
import org.waymark.core.paths.PathProgress;
import org.waymark.core.paths.PathReport;
import org.waymark.core.paths.PathRequest;
import org.waymark.core.paths.Quality;
import org.waymark.core.paths.log.EventLoader;
import org.waymark.core.paths.log.EventNames;
import org.waymark.core.paths.sql.PathAnalysis;
import org.waymark.core.paths.sql.PathTables;
import org.waymark.core.paths.sql.SqlDialect;
import org.waymark.core.paths.sql.SqlRun;
import org.waymark.core.persist.file.ScratchFolder;
import org.waymark.core.text.Messages;

/** Finds the paths in files with the embedded database. */
final class FilePaths {

    private static final String PREFIX = "waymark-paths-";
    private static final long MB = 1L << 20;
    /** A packed log is about a tenth of its length. */
    private static final int UNPACKED = 10;
    private static final long MOST_ROWS = 1_048_575;

    private final LogReaders readers;
    private final PathRequest request;
    private final LogSource.Files source;
    private final PathProgress progress;
    private final Messages messages = Messages.of(FilePaths.class);

    FilePaths(LogReaders readers, PathRequest request, LogSource.Files source, PathProgress progress) {
        this.readers = readers;
        this.request = request;
        this.source = source;
        this.progress = progress;
    }

    PathReport report() throws JourneyException {
        Path place = request.limits().folder().orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir")));
        long needed = needed();
        try {
            if (Files.getFileStore(place).getUsableSpace() < needed) {
                throw full(place, needed);
            }
        } catch (IOException e) {
            throw new JourneyException(messages.get("paths_noFolder", place), e);
        }
        try (ScratchFolder folder = ScratchFolder.in(place, PREFIX)) {
            return report(folder.path(), place, needed);
        } catch (IOException e) {
            throw new JourneyException(messages.get("paths_noFolder", place), e);
        }
    }

    private JourneyException full(Path place, long needed) {
        return new JourneyException(messages.get("paths_diskFull", place, Math.max(1, needed / MB)));
    }

    /** Returns the bytes that the database and what it moves out of memory may need. */
    private long needed() {
        long length = 0;
        for (LogSource.LogFile file : source.files()) {
            try {
                long size = Files.size(file.path());
                length += file.path().toString().endsWith(".gz") ? size * UNPACKED : size;
            } catch (IOException e) {
                // reading it will say so, with its name
                continue;
            }
        }
        return length + length / 5;
    }

    private PathReport report(Path folder, Path place, long needed) throws JourneyException {
        int threads = request.limits().threads() > 0
                ? request.limits().threads()
                : Runtime.getRuntime().availableProcessors();
        progress.check();
        try (DuckDBConnection connection = DuckDb.open(Optional.of(folder), DuckDb.memory(request.limits().memory()),
                threads, Optional.empty());
                SqlRun run = new SqlRun(connection, progress, e -> said(e, place, needed))) {
            return report(run, connection);
        } catch (SQLException e) {
            throw said(e, place, needed);
        }
    }

    private JourneyException said(SQLException e, Path place, long needed) {
        // the words of the engine may have cells of the log in them
        return DuckDb.isNoLibrary(e)
                ? noLibrary(e)
                : DuckDb.isDiskFull(e)
                        ? full(place, needed)
                        : DuckDb.isOutOfMemory(e)
                                ? new JourneyException(messages.get("paths_memory",
                                        DuckDb.memory(request.limits().memory())
                                                / MB))
                                : new JourneyException(messages.get("paths_engine", e.getClass().getSimpleName()));
    }

    static JourneyException noLibrary(SQLException e) {
        return new JourneyException(Messages.of(FilePaths.class).get("paths_noLibrary", System.getProperty("os.name"),
                System.getProperty("os.arch"), System.getProperty("java.io.tmpdir")), e);
    }

    private PathReport report(SqlRun run, DuckDBConnection connection) throws JourneyException {
        PathMapping mapping = request.mapping();
        EventNames names = new EventNames(mapping);
        EventLoader loader;
        try (DuckEvents events = new DuckEvents(run, connection)) {
            loader = new EventLoader(source.shown(), mapping, by(request), names, events);
            readers.read(source, mapping.log(), loader, progress);
            events.finish();
        }
        loader.end();
        PathTables.fill(run, SqlDialect.DUCKDB, "", false, names, request.plan().order());
        PathAnalysis analysis = new PathAnalysis(run, SqlDialect.DUCKDB, "", false, names, loader.segmentNames(),
                request, loader.times());
        return analysis.report(full(loader.quality()));
    }

    private Quality full(Quality read) {
        boolean sheet = request.mapping().log().kind() == org.waymark.core.paths.LogFormat.Kind.XLSX;
        return new Quality(read.rows(), read.refused(), read.samples(), read.ignored(), read.ties(), read.tieRule(),
                read.ambiguousTimes(), read.gapTimes(), read.duplicates(), read.duplicatesDropped(), read.cut(),
                read.damagedIds(), read.names(), read.lookAlikes(), sheet && read.rows() >= MOST_ROWS);
    }

    /** Returns the column that groups customers. */
    static Optional<String> by(PathRequest request) {
        return request.choices().by().map(it -> it.equals("channel") ? request.mapping().channel().orElse(it) : it);
    }
}
