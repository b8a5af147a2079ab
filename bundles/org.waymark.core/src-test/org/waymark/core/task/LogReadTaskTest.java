package org.waymark.core.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.JourneyException;
import org.waymark.core.paths.LogDraft;
import org.waymark.core.paths.LogFormat;
import org.waymark.core.paths.LogPreview;
import org.waymark.core.paths.LogSource;
import org.waymark.core.paths.PathEngine;
import org.waymark.core.paths.PathMapping;
import org.waymark.core.paths.PathProgress;
import org.waymark.core.paths.PathReport;
import org.waymark.core.paths.PathRequest;
import org.waymark.core.paths.PlannedMap;
import org.waymark.core.paths.Shop;

class LogReadTaskTest {

    private static final String LOG = "client;ts;step\n1;2024-03-04;search\n1;2024-03-05;cart\n";

    @TempDir
    private Path folder;

    private final List<PathMapping> asked = new ArrayList<>();
    private final PathEngine engine = new PathEngine() {

        @Override
        public PathReport analyse(PathRequest request, PathProgress progress) {
            throw new IllegalStateException("only the beginning is read");
        }

        @Override
        public LogPreview preview(LogSource source, PathMapping mapping, int rows, long most, PathProgress progress) {
            progress.check();
            asked.add(mapping);
            return new LogPreview(List.of("client", "ts", "step"), List.of(List.of("1", "2024-03-04", "search"),
                    List.of("1", "2024-03-05", "cart")), 2, true, List.of(), 0,
                    mapping.event().isEmpty() ? Map.of() : Map.of("search", 1L, "cart", 1L), Optional.empty(), 0, 0, 0,
                    List.of());
        }

        @Override
        public PathMapping propose(LogSource source, PlannedMap plan, PathProgress progress) {
            throw new IllegalStateException("the wizard asks");
        }
    };

    private Outcome<LogReadTask.Result> read(Path file, Optional<LogDraft> known) throws JourneyException {
        return new LogReadTask(engine, LogReadTask.source(new NamedFile(file)), known,
                PlannedMap.of(new Shop().journey()), "UTC")
                .run(Progress.NONE);
    }

    @Test
    void aNamedLogIsReadWithWhatItsBeginningSays() throws Exception {
        Path file = folder.resolve("log.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(LOG.getBytes(StandardCharsets.UTF_8));
        }
        LogReadTask.Result result = read(file, Optional.empty()).result().orElseThrow();
        assertEquals(';', result.draft().format().delimiter());
        assertEquals(List.of("", "step"), asked.stream().map(PathMapping::event).toList(),
                "first without columns, then with those that were proposed");
        assertEquals(Set.of(LogDraft.Missing.OFFERS), result.draft().missing());
        assertEquals(2, result.draft().open());
        assertTrue(result.mapping().isEmpty());
    }

    @Test
    void theChoicesOfTheLastTimeAreUsed() throws Exception {
        Path file = Files.writeString(folder.resolve("log.csv"), LOG);
        LogDraft draft = read(file, Optional.empty()).result().orElseThrow().draft().accepted();
        PathMappingFile.write(LogReadTask.mappingOf(new NamedFile(file)), draft.mapping(Optional.empty()));
        assertTrue(Files.exists(folder.resolve("log.paths.json")));
        asked.clear();
        LogReadTask.Result again = read(file, Optional.empty()).result().orElseThrow();
        assertEquals("log.paths.json", again.mapping().orElseThrow().shown());
        assertEquals(Set.of("client", "ts", "step"), Set.copyOf(again.draft().columns().values()));
        assertEquals(1, asked.size(), "nothing is to be proposed");
    }

    @Test
    void aTableOfADatabaseHasNoFormatToFind() throws Exception {
        LogSource table = new LogSource.Table("jdbc:x:y", "events", Optional.empty(), Optional.empty(),
                LogSource.Login.NONE);
        LogReadTask.Result result = new LogReadTask(engine, table, Optional.empty(), PlannedMap.NONE, "UTC")
                .run(Progress.NONE).result().orElseThrow();
        assertEquals(LogFormat.Kind.TABLE, result.draft().format().kind());
        assertTrue(LogReadTask.mappingOf(table).isEmpty());
    }

    @Test
    void whatCannotBeReadIsSaidAndACancelledReadingEnds() throws Exception {
        JourneyException unknown = assertThrows(JourneyException.class,
                () -> read(Files.writeString(folder.resolve("log.doc"), LOG), Optional.empty()));
        assertTrue(unknown.getMessage().contains(".parquet"), unknown.getMessage());
        assertThrows(JourneyException.class, () -> read(folder.resolve("gone.csv"), Optional.empty()));
        Path file = Files.writeString(folder.resolve("log.csv"), LOG);
        assertInstanceOf(Outcome.Cancelled.class, new LogReadTask(engine, LogReadTask.source(new NamedFile(file)),
                Optional.empty(), PlannedMap.NONE, "UTC").run(new Progress() {

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                }));
    }
}
