package org.waymark.core.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.JourneyException;
import org.waymark.core.compare.Change;
import org.waymark.core.insight.LibraryStatistics;
import org.waymark.core.persist.EnglishMessages;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.text.Labels;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Stage;

/** Tasks that read files and change nothing: differences, readable text, statistics. */
@ExtendWith(EnglishMessages.class)
class ReadingTasksTest {

    @TempDir
    private Path folder;

    private PortfolioDocument bank;
    private Path journeyFile;

    /** Makes a portfolio with a journey in a file of its own, and a copy of the older portfolio and journey. */
    @BeforeEach
    void versions() throws Exception {
        bank = Works.saved(folder.resolve("bank.cjm"));
        Journey journey = bank.portfolio().getJourneys().getFirst();
        journey.setName("Late fee");
        PortfolioFiles.split(bank, journey);
        PortfolioFiles.save(bank);
        journeyFile = bank.fileOf(journey);
        Files.createDirectories(folder.resolve("elsewhere/blobs"));
        Files.copy(journeyFile, folder.resolve("elsewhere/blobs/older.cjm"));
        Files.writeString(folder.resolve("broken.cjm"), "<<<<<<< HEAD\nleft\u001b[31m");
        Stage stage = CjmFactory.eINSTANCE.createStage();
        stage.setName("The letter");
        journey.getStages().add(stage);
        PortfolioFiles.save(bank);
    }

    private NamedFile file(String name) {
        return new NamedFile(folder.resolve(name), name);
    }

    private NamedFile journeyFile() {
        return new NamedFile(journeyFile, "journey.cjm");
    }

    private DiffTask diff(NamedFile older, NamedFile newer) {
        return new DiffTask(older, newer, folder);
    }

    private TextTask text(NamedFile file) {
        return new TextTask(file, Optional.of(folder), Locale.ENGLISH);
    }

    /** Cancels a task at each of its queries and returns how many there were. */
    private static int cancelledAtEachStep(Task<?> task) throws JourneyException {
        int time = 1;
        while (task.run(new Works.StopAt(time)) instanceof Outcome.Cancelled) {
            time++;
        }
        return time - 1;
    }

    private static String problem(Task<?> task) {
        return assertThrows(JourneyException.class, () -> task.run(Progress.NONE)).getMessage();
    }

    @Test
    void theDifferenceOfTwoVersionsOfAJourney() throws Exception {
        DiffTask.Result result = Works.done(diff(file("elsewhere/blobs/older.cjm"), journeyFile()));
        assertEquals(1, result.diff().changes().size());
        assertEquals("The letter",
                assertInstanceOf(Change.Added.class, result.diff().changes().getFirst()).element().name());
        assertEquals("Late fee", Labels.of(result.newer().opened()));
        assertTrue(Works.done(diff(file("bank.cjm"), file("bank.cjm"))).diff().isEmpty());
    }

    @Test
    void aCancelledComparisonHasNoResult() throws Exception {
        List<String> before = Works.files(folder);
        assertTrue(cancelledAtEachStep(diff(file("elsewhere/blobs/older.cjm"), journeyFile())) > 4,
                "the search for the portfolio of a journey can be cancelled as well");
        assertEquals(before, Works.files(folder));
    }

    @Test
    void onlyTwoOfOneKindAreCompared() {
        assertEquals("bank.cjm is a portfolio and journey.cjm a single journey; compare two of the same kind",
                problem(diff(journeyFile(), file("bank.cjm"))));
        assertEquals("bank.cjm is a portfolio and journey.cjm a single journey; compare two of the same kind",
                problem(diff(file("bank.cjm"), journeyFile())));
        assertTrue(problem(diff(file("gone.cjm"), file("bank.cjm"))).contains("gone.cjm"));
        assertTrue(problem(diff(file("bank.cjm"), file("broken.cjm"))).contains("broken.cjm:1"));
    }

    @Test
    void theTextOfAFile() throws Exception {
        TextTask.Result.Content journey = assertInstanceOf(TextTask.Result.Content.class,
                Works.done(text(journeyFile())));
        assertTrue(journey.text().contains("Late fee"), journey.text());
        assertTrue(journey.text().contains("The letter"), journey.text());
        String apart = assertInstanceOf(TextTask.Result.Content.class,
                Works.done(text(file("elsewhere/blobs/older.cjm")))).text();
        assertEquals(facts(journey.text()).filter(line -> !line.contains("The letter")).toList(),
                facts(apart).toList(), "the portfolio of a journey that lies apart is found, so names are the same");
    }

    private static Stream<String> facts(String text) {
        return text.lines().filter(line -> !line.isBlank());
    }

    @Test
    void aFileThatIsNoPortfolioIsUnconverted() throws Exception {
        TextTask.Result.Unconverted broken = assertInstanceOf(TextTask.Result.Unconverted.class,
                Works.done(text(file("broken.cjm"))));
        assertEquals(2, broken.raw().lines().count());
        assertTrue(broken.raw().startsWith("<<<<<<< HEAD\nleft"), broken.raw());
        assertTrue(broken.raw().indexOf('\u001b') < 0, broken.raw());
        assertTrue(broken.reason().contains("broken.cjm:1"), broken.reason());
    }

    @Test
    void aTextIsCancelledAndAMissingFileSaid() throws Exception {
        assertTrue(cancelledAtEachStep(text(journeyFile())) > 1);
        assertTrue(cancelledAtEachStep(text(file("broken.cjm"))) > 1);
        assertTrue(problem(text(file("gone.cjm"))).contains("gone.cjm"));
        assertTrue(problem(text(file("elsewhere"))).contains("elsewhere"));
    }

    @Test
    void theStatisticsOfAPortfolioAndOfOneJourney() throws Exception {
        StatsTask.Result whole = Works.done(new StatsTask(file("bank.cjm"), Optional.empty()));
        LibraryStatistics library = whole.library().orElseThrow();
        assertEquals(Labels.of(bank.portfolio()), library.name());
        assertEquals(bank.portfolio().getPersonas().size(), count(library, Literals.PORTFOLIO__PERSONAS));
        assertEquals(1, count(library, Literals.PORTFOLIO__JOURNEYS));
        assertEquals(1, whole.journeys().size());
        assertEquals(bank.portfolio().getJourneys().getFirst().getStages().size(),
                whole.journeys().getFirst().stages());
        StatsTask.Result one = Works.done(new StatsTask(file("bank.cjm"), Optional.of("Late fee")));
        assertEquals(Optional.empty(), one.library());
        assertEquals(whole.journeys(), one.journeys());
        assertEquals(one, Works.done(new StatsTask(journeyFile(), Optional.empty())));
    }

    private static int count(LibraryStatistics library, EReference list) {
        return library.counts().stream().filter(count -> count.list() == list).findFirst().orElseThrow().elements();
    }

    @Test
    void functionsAreCountedWithTheirSubfunctions() throws Exception {
        bank.portfolio().getFunctions().clear();
        var head = CjmFactory.eINSTANCE.createBusinessFunction();
        head.getSubfunctions().add(CjmFactory.eINSTANCE.createBusinessFunction());
        bank.portfolio().getFunctions().add(head);
        assertEquals(2, count(LibraryStatistics.of(bank.portfolio()), Literals.PORTFOLIO__FUNCTIONS));
    }

    @Test
    void statisticsStopBetweenTwoJourneysAndNameAWrongOne() throws Exception {
        assertEquals(2, cancelledAtEachStep(new StatsTask(file("bank.cjm"), Optional.empty())),
                "before the file is read and before its one journey");
        assertEquals("bank.cjm has no journey \"Loan\"; it has: \"Late fee\"",
                problem(new StatsTask(file("bank.cjm"), Optional.of("Loan"))));
        assertTrue(problem(new StatsTask(file("broken.cjm"), Optional.empty())).contains("broken.cjm:1"));
    }
}
