package org.waymark.core.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.JourneyException;
import org.waymark.core.edit.ImportEdits;
import org.waymark.core.exchange.Exchanges;
import org.waymark.core.exchange.TableImporter;
import org.waymark.core.exchange.formats.CoreFormats;
import org.waymark.core.persist.CanonicalText;
import org.waymark.core.persist.EnglishMessages;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.table.TableMapping;
import org.waymark.core.table.TableReport;
import org.waymark.core.task.TableImportTask.Target;
import org.waymark.core.task.TableImportTask.Then;
import org.waymark.model.cjm.Channel;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Touchpoint;

/** The way of a table into a new portfolio, a new journey, and a journey that is there. */
@ExtendWith(EnglishMessages.class)
class TableTasksTest {

    private static final String MAP = """
            Stage,Touchpoint,Channels,Assumed emotion,Accountable,Thought,Pain points
            Find,Sees ad,web; Street,1,Marketing,Nice,Loud
            Find,Asks a friend,Phone,2,IT,,
            Buy,Pays,Shop,-1,Sales,Dear,Queue
            """;
    private static final String UPDATE = """
            Stage,Touchpoint,Channels,Assumed emotion,Accountable,Thought,Pain points
             find,sees AD,WEB; Website,1,,Nicer,Loud; Bright
            Buy,Pays,-,0.5,Finance,-,
            Buy,Leaves,,,,,Rain
            """;

    @TempDir
    private Path folder;

    private final TableImporter csv = (TableImporter) CoreFormats.importers().stream()
            .filter(it -> it.id().equals("csv")).findFirst().orElseThrow();

    private NamedFile file(String name, String text) throws Exception {
        return new NamedFile(Files.writeString(folder.resolve(name), text), name);
    }

    private TableReadTask read(String name, String text) throws Exception {
        return new TableReadTask(csv, file(name, text), TableMapping.NONE);
    }

    private PortfolioDocument saved() throws Exception {
        Works.done(new TableImportTask(read("map.csv", MAP), new Target.Fresh(new NewFile(new NamedFile(folder
                .resolve("map.cjm"), "map.cjm"), false)), Then.SAVE));
        return PortfolioFiles.load(folder.resolve("map.cjm"));
    }

    private static Journey journey(PortfolioDocument document) {
        return document.portfolio().getJourneys().getFirst();
    }

    private static Touchpoint touchpoint(Journey journey, int stage, int index) {
        return journey.getStages().get(stage).getTouchpoints().get(index);
    }

    private static List<String> channels(Touchpoint touchpoint) {
        return touchpoint.getChannels().stream().map(Channel::getName).toList();
    }

    @Test
    void aTableBecomesAPortfolio() throws Exception {
        assertEquals(List.of("Find: Sees ad 1, Asks a friend 2", "Buy: Pays -1"),
                Exchanges.outline(journey(saved())));
    }

    @Test
    void orUpdatesAJourneyByTheNamesOfStagesAndTouchpoints() throws Exception {
        PortfolioDocument document = saved();
        TableReport report = Works.done(new TableImportTask(read("more.csv", UPDATE),
                new Target.Update(document, journey(document)), Then.SAVE)).report();
        Journey after = journey(PortfolioFiles.load(folder.resolve("map.cjm")));
        assertEquals(List.of("Find: Sees ad 1, Asks a friend 2", "Buy: Pays 0.5, Leaves"), Exchanges.outline(after));
        Touchpoint ad = touchpoint(after, 0, 0);
        assertEquals(List.of("web", "Street", "Website"), channels(ad), "a list gets what it does not have");
        assertEquals("Nicer", ad.getThought(), "a text is replaced");
        assertEquals(List.of("Loud", "Bright"), ad.getPainPoints().stream().map(it -> it.getName()).toList());
        assertEquals("Marketing", ad.getOwnerships().getFirst().getFunction().getName(),
                "an empty cell changes nothing");
        Touchpoint pays = touchpoint(after, 1, 0);
        assertEquals(List.of(), channels(pays), "a dash clears");
        assertEquals(null, pays.getThought());
        assertEquals(List.of("Queue"), pays.getPainPoints().stream().map(it -> it.getName()).toList());
        assertEquals(List.of("Finance"), pays.getOwnerships().stream().map(it -> it.getFunction().getName()).toList());
        assertEquals(1, report.newTouchpoints());
        assertEquals(4, report.matched());
        assertEquals(2, report.cleared());
        assertEquals(6, report.empty());
        assertEquals(1, report.same(), "the emotion of the first touchpoint");
        assertEquals(List.of("Channel Website (web)", "BusinessFunction Finance ()"), report.created().stream()
                .map(it -> it.kind() + " " + it.name() + " (" + it.near() + ")").toList());
        assertTrue(report.leftOut().isEmpty(), report.leftOut().toString());
    }

    @Test
    void aNameOfTheMappingMeansAnExistingElement() throws Exception {
        PortfolioDocument document = saved();
        TableReadTask source = new TableReadTask(csv, file("more.csv", UPDATE),
                TableMapping.NONE.withNames(Map.of("Website", "web")));
        TableReport report = Works.done(new TableImportTask(source, new Target.Update(document, journey(document)),
                Then.SAVE)).report();
        assertEquals(List.of("web", "Street"), channels(touchpoint(journey(document), 0, 0)));
        assertEquals(List.of("Finance"), report.created().stream().map(TableReport.Created::name).toList());
    }

    @Test
    void theUpdateIsOneUndoStepAndThePreviewChangesNothing() throws Exception {
        PortfolioDocument document = saved();
        String before = CanonicalText.of(document);
        TableReadTask.Result read = Works.done(read("more.csv", UPDATE));
        TableReport preview = Works.done(new TablePreviewTask(read.outline(), "more",
                new TablePreviewTask.Target.Update(journey(document)))).report();
        assertEquals(before, CanonicalText.of(document));
        ImportEdits.TableEdit edit = ImportEdits.table(document, read.outline(), "more",
                Optional.of(journey(document)), () -> false);
        BasicCommandStack stack = new BasicCommandStack();
        stack.execute(edit.command());
        String after = CanonicalText.of(document);
        assertEquals(preview, edit.result().report());
        for (int i = 0; i < 2; i++) {
            stack.undo();
            assertEquals(before, CanonicalText.of(document));
            stack.redo();
            assertEquals(after, CanonicalText.of(document));
        }
    }

    @Test
    void whatWasUpdatedOnceIsTheSameTheSecondTime() throws Exception {
        PortfolioDocument document = saved();
        for (int i = 0; i < 2; i++) {
            Works.done(new TableImportTask(read("more.csv", UPDATE), new Target.Update(document, journey(document)),
                    Then.SAVE));
        }
        TableReport again = Works.done(new TableImportTask(read("more.csv", UPDATE),
                new Target.Update(document, journey(document)), Then.LIST)).report();
        assertEquals(List.of(0, 0, 0, 0), List.of(again.newTouchpoints(), again.set(), again.changed(),
                again.cleared()));
    }

    @Test
    void aMappingIsKeptBesideTheSourceAndGivesTheSameMap() throws Exception {
        NamedFile source = file("map.csv", "Where;What;Mood\nA;b;5\n");
        assertThrows(JourneyException.class,
                () -> new TableReadTask(csv, source, TableMapping.NONE).run(Progress.NONE));
        Files.writeString(folder.resolve("map.csv.mapping.json"), """
                {"mapping": 1, "scale": "0..10", "columns": [{"heading": "Where", "as": "stage"},
                 {"heading": "What", "as": "touchpoint"}, {"heading": "Mood", "as": "observed"}]}
                """);
        TableReadTask task = new TableReadTask(csv, source, MappingFile.read(MappingFile.beside(source).orElseThrow()));
        TableReadTask.Result read = Works.done(task);
        Journey journey = Works.done(new TablePreviewTask(read.outline(), "m", new TablePreviewTask.Target.Fresh()))
                .journeys().getFirst();
        assertEquals(List.of("A: b 0"), Exchanges.outline(journey));
        MappingFile.write(source, read.outline().mapping());
        assertEquals(read.outline().mapping(), MappingFile.read(MappingFile.of(source)));
    }

    @Test
    void cancelledItChangesNothing() throws Exception {
        PortfolioDocument document = saved();
        byte[] before = Files.readAllBytes(folder.resolve("map.cjm"));
        Progress cancelled = new Progress() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertInstanceOf(Outcome.Cancelled.class, new TableImportTask(read("more.csv", UPDATE),
                new Target.Update(document, journey(document)), Then.SAVE).run(cancelled));
        assertEquals(-1, java.util.Arrays.mismatch(before, Files.readAllBytes(folder.resolve("map.cjm"))));
    }
}
