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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.JourneyException;
import org.waymark.core.exchange.BuiltInView;
import org.waymark.core.persist.EnglishMessages;
import org.waymark.core.domain.Ids;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.task.SplitTask.Where;
import org.waymark.core.templates.Template;
import org.waymark.core.templates.Templates;
import org.waymark.core.text.Labels;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.View;

/** Creating, splitting and joining portfolios, and choosing journeys and views. */
@ExtendWith(EnglishMessages.class)
class PortfolioTasksTest {

    @TempDir
    private Path folder;

    private NewFile target(boolean overwrite) {
        return new NewFile(new NamedFile(folder.resolve("bank.cjm"), "bank.cjm"), overwrite);
    }

    @Test
    void aTemplateBecomesAFile() throws Exception {
        Template template = Templates.all().getFirst();
        assertInstanceOf(Outcome.Cancelled.class,
                new NewTask(template, Locale.ENGLISH, target(false)).run(new Works.StopAt(1)));
        assertEquals(List.of(), Works.files(folder));
        PortfolioDocument made = Works.done(new NewTask(template, Locale.ENGLISH, target(false)));
        assertEquals(folder.resolve("bank.cjm").toRealPath(), made.rootFile().toRealPath());
        String before = Files.readString(made.rootFile());
        assertThrows(JourneyException.class,
                () -> Works.done(new NewTask(template, Locale.ENGLISH, target(false))));
        assertEquals(before, Files.readString(made.rootFile()));
        Works.done(new NewTask(template, Locale.of("ru"), target(true)));
        assertTrue(!before.equals(Files.readString(made.rootFile())));
    }

    @Test
    void journeysGoIntoFilesOfTheirOwnAndBack() throws Exception {
        PortfolioDocument bank = Works.saved(folder.resolve("bank.cjm"));
        List<Journey> journeys = bank.portfolio().getJourneys();
        assertInstanceOf(Outcome.Cancelled.class,
                new SplitTask(bank, journeys, Where.APART).run(new Works.StopAt(1)));
        assertEquals(List.of("bank.cjm"), Works.files(folder));
        List<SplitTask.Moved> moved = Works.done(new SplitTask(bank, journeys, Where.APART));
        assertEquals(journeys.stream().map(Labels::of).toList(), moved.stream().map(SplitTask.Moved::name).toList());
        assertTrue(moved.stream().allMatch(it -> Files.exists(it.file())));
        assertEquals(List.of(), Works.done(new SplitTask(bank, journeys, Where.APART)));
        Works.done(new SplitTask(bank, journeys, Where.TOGETHER));
        assertEquals(List.of("bank.cjm"), Works.files(folder));
    }

    @Test
    void aJourneyIsMeantByItsIdOrItsName() throws Exception {
        PortfolioDocument bank = Works.saved(folder.resolve("bank.cjm"));
        Journey journey = bank.portfolio().getJourneys().getFirst();
        journey.setName("Late fee");
        JourneyChoice choice = new JourneyChoice(bank, "bank.cjm");
        assertEquals(journey, choice.journey(Optional.of(" late FEE ")));
        assertEquals(journey, choice.journey(Optional.of(Ids.idOf(journey))));
        assertEquals("bank.cjm has no journey \"Loan\"; it has: \"Late fee\"",
                problem(() -> choice.journeys(Optional.of("Loan"))));
        Journey twin = CjmFactory.eINSTANCE.createJourney();
        twin.setName("Late fee");
        bank.portfolio().getJourneys().add(twin);
        assertEquals("bank.cjm has several journeys \"Late fee\"; give the id of one: " + Ids.idOf(journey) + ", "
                + Ids.idOf(twin), problem(() -> choice.journeys(Optional.of("Late fee"))));
        assertEquals(2, choice.journeys(Optional.empty()).size());
        assertTrue(problem(() -> choice.journey(Optional.empty())).contains("\"Late fee\", \"Late fee\""));
        bank.portfolio().getJourneys().clear();
        assertEquals("bank.cjm has no journeys", problem(() -> choice.journey(Optional.empty())));
    }

    @Test
    void aViewIsMeantByItsIdOrItsName() throws Exception {
        Journey journey = CjmFactory.eINSTANCE.createJourney();
        for (String name : List.of("Costs", "Owners", "Owners")) {
            View view = CjmFactory.eINSTANCE.createView();
            view.setName(name);
            journey.getViews().add(view);
        }
        View first = journey.getViews().getFirst();
        assertEquals(first, JourneyChoice.view(List.of(journey), "Costs", Locale.ENGLISH));
        assertEquals(first, JourneyChoice.view(List.of(journey), Ids.idOf(first), Locale.ENGLISH));
        assertTrue(problem(() -> JourneyChoice.view(List.of(journey), "Owners", Locale.ENGLISH))
                .startsWith("there are several views"));
        assertEquals("there is no view \"All\"; there is: \"Costs\", \"Owners\", \"Owners\"; built in: blueprint,"
                + " promise, ownership",
                problem(() -> JourneyChoice.view(List.of(journey), "All", Locale.ENGLISH)));
    }

    @Test
    void aViewOfTheUserReplacesTheBuiltInOneOfTheSameName() throws JourneyException {
        Journey journey = CjmFactory.eINSTANCE.createJourney();
        View builtIn = JourneyChoice.view(List.of(journey), "blueprint", Locale.ENGLISH);
        assertEquals("Service blueprint", builtIn.getName());
        assertEquals(null, builtIn.eContainer());
        View own = CjmFactory.eINSTANCE.createView();
        own.setName("blueprint");
        journey.getViews().add(own);
        assertEquals(own, JourneyChoice.view(List.of(journey), "blueprint", Locale.ENGLISH));
        assertEquals(List.of(BuiltInView.PROMISE, BuiltInView.OWNERSHIP), BuiltInView.of(journey, Locale.ENGLISH));
    }

    private static String problem(Executable choice) {
        return assertThrows(JourneyException.class, choice).getMessage();
    }
}
