package org.waymark.paths;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.ZipException;
import org.waymark.core.JourneyException;
import org.waymark.core.paths.LogFormat;
import org.waymark.core.paths.LogFormat.Kind;
import org.waymark.core.paths.LogSource;
import org.waymark.core.paths.PathProgress;
import org.waymark.core.paths.log.CsvLog;
import org.waymark.core.paths.log.JsonLinesLog;
import org.waymark.core.paths.log.LogReader;
import org.waymark.core.paths.log.RowSink;
import org.waymark.core.text.Messages;

/** The readers of all formats. */
final class LogReaders {

    private final Map<Kind, LogReader> readers = new EnumMap<>(Kind.class);
    private final Messages messages = Messages.of(LogReaders.class);

    /** @param workbooks reader of sheets, which is in another bundle */
    LogReaders(LogReader workbooks) {
        readers.put(Kind.CSV, new CsvLog());
        readers.put(Kind.JSON_LINES, new JsonLinesLog());
        readers.put(Kind.XES, new XesLog());
        readers.put(Kind.PARQUET, new ParquetLog());
        readers.put(Kind.XLSX, workbooks);
    }

    /** Reads files one after the other. */
    void read(LogSource.Files source, LogFormat format, RowSink sink, PathProgress progress) throws JourneyException {
        LogReader reader = readers.get(format.kind());
        if (reader == null) {
            throw new JourneyException(messages.get("paths_tableIsNoFile", source.shown()));
        }
        for (LogSource.LogFile file : source.files()) {
            progress.begin(PathProgress.Part.READ, 100);
            read(reader, file, format, sink, progress);
        }
    }

    private void read(LogReader reader, LogSource.LogFile file, LogFormat format, RowSink sink,
            PathProgress progress) throws JourneyException {
        if (Files.isDirectory(file.path())) {
            throw new JourneyException(messages.get("paths_folder", file.shown()));
        }
        try {
            reader.read(file, format, sink, progress);
        } catch (NoSuchFileException e) {
            throw new JourneyException(messages.get("paths_missing", file.shown()), e);
        } catch (java.io.EOFException | ZipException e) {
            throw new JourneyException(messages.get("paths_damagedArchive", file.shown()), e);
        } catch (IOException e) {
            throw new JourneyException(messages.get("paths_unreadable", file.shown(), e.getClass().getSimpleName()),
                    e);
        }
    }
}
