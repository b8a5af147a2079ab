package org.waymark.core.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.JourneyException;
import org.waymark.core.domain.StageColours;
import org.waymark.core.exchange.ImportResult;
import org.waymark.core.exchange.Importer;
import org.waymark.core.exchange.formats.CoreFormats;
import org.waymark.core.persist.CanonicalText;
import org.waymark.core.persist.EnglishMessages;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.text.Labels;

@ExtendWith(EnglishMessages.class)
class ImportTaskTest {

    private static final String MAP = "journey\n  title My day\n  section Morning\n    Make tea: 5: Me\n";

    @TempDir
    private Path folder;
    private NamedFile map;
    private Importer importer;

    @BeforeEach
    void map() throws Exception {
        map = new NamedFile(Files.writeString(folder.resolve("day.mmd"), MAP), "day.mmd");
        importer = new FormatChoice<>(CoreFormats.importers()).byEnding(map).orElseThrow();
    }

    private ImportTask into(ImportTask.Target target) {
        return new ImportTask(new ReadTask(importer, map), target);
    }

    private ImportTask fresh(String name, boolean overwrite) {
        return into(new ImportTask.Target.Fresh(new NewFile(new NamedFile(folder.resolve(name), name), overwrite)));
    }

    @Test
    void whatIsReadBecomesAPortfolioOfItsOwn() throws Exception {
        ImportTask.Result done = Works.done(fresh("day.cjm", false));
        assertEquals(List.of("My day"), done.journeys().stream().map(Labels::of).toList());
        PortfolioDocument saved = PortfolioFiles.load(folder.resolve("day.cjm"));
        assertEquals("My day", Labels.of(saved.portfolio().getJourneys().getFirst()));
        assertEquals(StageColours.at(0), saved.portfolio().getJourneys().getFirst().getStages().getFirst().getColor(),
                "as a stage that is added in the map");
    }

    @Test
    void orGoesIntoAPortfolioThatExists() throws Exception {
        PortfolioDocument bank = Works.saved(folder.resolve("bank.cjm"));
        int before = bank.portfolio().getJourneys().size();
        Works.done(into(new ImportTask.Target.Into(bank)));
        ImportTask.Result again = Works.done(into(new ImportTask.Target.Into(bank)));
        assertEquals("\"My day (2)\"", JourneyChoice.names(again.journeys()));
        assertEquals(before + 2,
                PortfolioFiles.load(folder.resolve("bank.cjm")).portfolio().getJourneys().size());
    }

    @Test
    void readingAloneWritesNothing() throws Exception {
        ImportResult read = Works.done(new ReadTask(importer, map));
        assertEquals("My day", Labels.of(read.portfolio().getJourneys().getFirst()));
        assertEquals(List.of("day.mmd"), Works.files(folder));
    }

    @Test
    void cancelledInTheMiddleItChangesNothing() throws Exception {
        PortfolioDocument bank = Works.saved(folder.resolve("bank.cjm"));
        String before = CanonicalText.of(bank);
        // before and after the file is read, at the one touchpoint, and after all
        for (int time = 1; time <= 4; time++) {
            assertInstanceOf(Outcome.Cancelled.class, fresh("day.cjm", false).run(new Works.StopAt(time)));
            assertInstanceOf(Outcome.Cancelled.class,
                    into(new ImportTask.Target.Into(bank)).run(new Works.StopAt(time)));
        }
        assertEquals(before, CanonicalText.of(bank));
        assertEquals(List.of("bank.cjm", "day.mmd"), Works.files(folder));
        assertInstanceOf(Outcome.Done.class, fresh("day.cjm", false).run(new Works.StopAt(5)));
    }

    @Test
    void aFailureLeavesNoFile() throws Exception {
        Files.writeString(map.path(), "journey\n%%{\n");
        JourneyException broken = assertThrows(JourneyException.class, () -> Works.done(fresh("day.cjm", false)));
        assertTrue(broken.getMessage().startsWith("day.mmd: line 2: "), broken.getMessage());
        Files.writeString(map.path(), MAP);
        assertThrows(JourneyException.class, () -> Works.done(fresh("no/day.cjm", true)));
        assertEquals(List.of("day.mmd"), Works.files(folder));
    }

    @Test
    void anExistingFileIsReplacedOnlyOnRequest() throws Exception {
        Files.writeString(folder.resolve("day.cjm"), "old");
        JourneyException refused = assertThrows(JourneyException.class, () -> Works.done(fresh("day.cjm", false)));
        assertTrue(refused.getMessage().startsWith("day.cjm exists already"), refused.getMessage());
        assertEquals("old", Files.readString(folder.resolve("day.cjm")));
        Works.done(fresh("day.cjm", true));
        assertTrue(Files.readString(folder.resolve("day.cjm")).contains("My day"));
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws Exception {
        try (RandomAccessFile file = new RandomAccessFile(map.path().toFile(), "rw")) {
            file.setLength((64 << 20) + 1L);
        }
        JourneyException large = assertThrows(JourneyException.class, () -> Works.done(new ReadTask(importer, map)));
        assertEquals("day.mmd: it is larger than 64 MB; check that it is the right file", large.getMessage());
    }

    @Test
    void aFreeNameStandsBeside() throws Exception {
        assertEquals(folder.resolve("day.cjm"), NamedFile.free(folder, "day", ".cjm"));
        Files.writeString(folder.resolve("day.cjm"), "");
        Files.writeString(folder.resolve("day-2.cjm"), "");
        assertEquals(folder.resolve("day-3.cjm"), NamedFile.free(folder, "day", ".cjm"));
        assertEquals("day", map.stem());
        assertEquals(".mmd", new NamedFile(Path.of(".mmd")).stem());
        assertEquals(Optional.empty(), new FormatChoice<>(CoreFormats.importers()).byEnding(new NamedFile(folder)));
    }
}
