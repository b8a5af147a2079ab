package org.waymark.core.exchange.mermaid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.JourneyException;
import org.waymark.core.exchange.Draft;
import org.waymark.core.exchange.Exchanges.Export;
import org.waymark.core.exchange.Exchanges;
import org.waymark.core.exchange.ImportResult;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Viewpoint;

/** The importer must understand these texts as Mermaid 11 does, whose behaviour was measured. */
class MermaidTest {

    private static final String WORKING_DAY = """
            journey
                title My working day
                section Go to work
                  Make tea: 5: Me
                  Go upstairs: 3: Me
                  Do work: 1: Me, Cat
                section Go home
                  Go downstairs: 5: Me
                  Sit down: 5: Me
            """;

    private static Journey read(String text) throws JourneyException {
        return Exchanges.read("mermaid", text).portfolio().getJourneys().getFirst();
    }

    /** Imports a section with this task and another task with actor Z, so that no task has all actors. */
    private static ImportResult task(String line) throws JourneyException {
        return Exchanges.read("mermaid", "journey\nsection S\nother: 3: Z\n" + line + "\n");
    }

    private static String outline(ImportResult result) {
        String stage = Exchanges.outline(result.portfolio().getJourneys().getFirst()).getFirst();
        return stage.replaceFirst("S: other 0 ?Z?,? ?", "");
    }

    @Test
    void theExampleOfItsDocumentation() throws JourneyException {
        ImportResult result = Exchanges.read("mermaid", WORKING_DAY);
        Journey journey = result.portfolio().getJourneys().getFirst();
        assertEquals("My working day", journey.getName());
        assertEquals(List.of("Go to work: Make tea 2 Me, Go upstairs 0 Me, Do work -2",
                "Go home: Go downstairs 2 Me, Sit down 2 Me"), Exchanges.outline(journey));
        assertEquals("stages: 2, touchpoints: 5", result.summary().done());
        assertEquals(List.of(), result.summary().notices());
    }

    @Test
    void exportAndImportAreInverse() throws JourneyException {
        Export export = Exchanges.write("mermaid", Exchanges.read("mermaid", WORKING_DAY).portfolio());
        assertEquals(WORKING_DAY, export.text());
        assertEquals("stages: 2, touchpoints: 5", export.summary().done());
        assertEquals(List.of(), export.summary().notices());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"A: 4 | A 1", "A: 4: | A 1", "x: 3: A, | x 0 A", "A: good: Me | A 1 Me",
            "A: : Me | A Me", "x: 3.5: B | x 0.5 B", "x: -2: B | S: other 2 Z, x -1.33 B",
            "x: 9: B | S: other -0.8 Z, x 1.6 B", "x: +4: B | x 1 B",
            "x: 1e0: B | x -2 B", "x: 1: M # d | x -2 M", "x: 4: Me %% trailing | x 1 Me %% trailing",
            "x: 4: Me: extra | x 1 Me", "x: 4: Me, Me | x 1 Me", "sectional: 5: B | sectional 2 B",
            "titled: 5: B | titled 2 B", "journeys: 5: B | journeys 2 B", "Привет {}: 5: Ж | Привет {} 2 Ж",
            "A: B: 5: Me | A: B 2 Me", "a #35; b#58;c: 5: M#44;e | a # b:c 2 M,e",
            "#116;itle page: 5: B | title page 2 B",
            "one<br>two: 3: B | one\\ntwo 0 B", "x#quot;y#nosuch;: 3: B | x\"y#nosuch; 0 B",
            "： wide: 3: B | ： wide 0 B"})
    void aTask(String line, String expected) throws JourneyException {
        assertEquals(expected.replace("\\n", "\n"), outline(task(line)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"A: good: Me | line 4: \"good\" was read as the score 1 of -2..2",
            "size: 2rem | line 4: \"2rem\" is not a score; it was kept as the description, and the touchpoint has no emotion",
            "x: 9: B | \"imported\": the scores were taken for the scale 0..10 and became -2..2; choose another if that is wrong (command line: --scale MIN..MAX)",
            "x: 4: Me: extra | line 4: \"extra\" follows the actors; it was kept as the description",
            "A: B: 5: Me | line 4: the name of the task contains a colon, which was kept as part of the name",
            "x: 1e999999999: B | line 4: \"1e999999999\" is not a score; it was kept as the description, and the touchpoint has no emotion"})
    void whatMermaidGetsWrongInSilenceIsSaid(String line, String notice) throws JourneyException {
        assertEquals(List.of(notice), task(line).summary().notices());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
            "Issue #12: 5: Me|S: other 0 Z, Issue #12 2 Me|line 4: Mermaid refuses or misreads \"Issue #12: 5: Me\"; it was read as a task",
            "A; B: 5: Me|S: other 0 Z, A; B 2 Me|line 4: Mermaid refuses or misreads \"A; B: 5: Me\"; it was read as a task",
            "x: 4: Me; y: 3: Me|S: other 0 Z, x 1 Me, y 0 Me|line 4: Mermaid refuses or misreads \"x: 4: Me; y: 3: Me\"; it was read as a task",
            "x: 4: Me;|S: other 0 Z, x 1 Me|line 4: Mermaid refuses or misreads \"x: 4: Me;\"; it was read as a task",
            "A|S: other 0, A|line 4: Mermaid refuses or misreads \"A\"; it was read as a task",
            "x:|S: other 0, x|line 4: Mermaid refuses or misreads \"x:\"; it was read as a task",
            "section |S: other 0//Without a stage: |line 4: Mermaid refuses \"section\"; it was read as a section",
            "section S: T|S: other 0//S: T: |line 4: Mermaid refuses \"S: T\"; it was read as a section",
            "section Phase 1; start|S: other 0//Phase 1; start: |line 4: Mermaid refuses \"Phase 1; start\"; it was read as a section",
            "section lead: 4: Me|S: other 0 Z, section lead 1 Me|line 4: Mermaid refuses or misreads \"section lead: 4: Me\"; it was read as a task",
            "title page: 5: Me|S: other 0 Z, title page 2 Me|line 4: Mermaid refuses or misreads \"title page: 5: Me\"; it was read as a task",
            "accTitle: 4: Me|S: other 0 Z, accTitle 1 Me|line 4: Mermaid refuses or misreads \"accTitle: 4: Me\"; it was read as a task",
            "journey begins: 4: Me|S: other 0 Z, journey begins 1 Me|line 4: Mermaid refuses or misreads \"journey begins: 4: Me\"; it was read as a task",
            "x: 4: Me #12|S: other 0 Z, x 1 Me|line 4: \"#12\" is a comment for Mermaid and was left out; write #35; for the character #"})
    void whatMermaidRefusesIsReadWithANotice(String line, String expected, String notice) throws JourneyException {
        ImportResult result = task(line);
        assertEquals(expected, String.join("//", Exchanges.outline(result.portfolio().getJourneys().getFirst())));
        assertEquals(List.of(notice), result.summary().notices());
    }

    @Test
    void titlesComeFromSeveralPlaces() throws JourneyException {
        assertEquals("Inner", read("---\ntitle: Outer\n---\njourney\n title   Inner  \nA: 5: Me").getName());
        assertEquals("Outer", read("---\nconfig: {}\ntitle: \"Outer\"\n---\njourney\nA: 5: Me").getName());
        assertEquals("A: B", read("journey\ntitle A: B\n").getName());
        assertEquals("page: 5: Me", read("journey\ntitle page: 5: Me\n").getName());
        assertEquals("x: 3: B", read("journey\ntitle\nx: 3: B\n").getName(), "swallows the next line");
        assertEquals("4: Me", read("journey\naccTitle: 4: Me\n").getName());
        assertEquals("imported", read("journey\nA: 5: Me\n").getName());
        Journey described = read("journey\naccDescr {\n two\n lines\n}\nA: 5: Me\n");
        assertEquals("two\n lines", described.getDescription());
    }

    @Test
    void oddButAcceptedDiagrams() throws JourneyException {
        assertEquals(List.of("Without a stage: A 2"), Exchanges.outline(read("journey\nA: 5: Me")));
        assertEquals(List.of("S: A 2, B 1"),
                Exchanges.outline(read("journey\nSECTION S\nA: 5: Me\nsection S\nB: 4: Me")));
        assertEquals(List.of("S: A 2", "T: B 2", "S: C 2"),
                Exchanges.outline(read("journey\nsection S\nA: 5\nsection T\nB: 5\nsection S\nC: 5")));
        assertEquals(List.of("S: B 2"),
                Exchanges
                        .outline(read("%%{init: {\n}}%%\n %% note\r\njourney\r\nsection S\r\n%%a: 5: Me\r\nB: 5\r\n")));
        assertEquals(List.of("Go to work: Make tea 2 Me, Go upstairs 0 Me, Do work -2",
                "Go home: Go downstairs 2 Me, Sit down 2 Me"),
                Exchanges.outline(read("# Page\n\n```mermaid\n" + WORKING_DAY + "```\n\nmore: 5: text\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "journey to the west, a novel", "flowchart LR\nA-->B", "\0\1",
            "```mermaid\nflowchart LR\n```"})
    void otherTextIsNoJourney(String text) {
        assertTrue(assertThrows(JourneyException.class, () -> read(text)).getMessage()
                .startsWith("there is no Mermaid journey diagram"));
    }

    @Test
    void whatHasNoPlaceInADiagramIsCounted() {
        Journey journey = CjmFactory.eINSTANCE.createJourney();
        Touchpoint touchpoint = Exchanges.draft("P").touchpoint(Draft.stage(journey, ""), "title page");
        touchpoint.getPainPoints().add(CjmFactory.eINSTANCE.createPainPoint());
        touchpoint.getOwnerships().add(CjmFactory.eINSTANCE.createOwnership());
        touchpoint.getOwnerships().add(CjmFactory.eINSTANCE.createOwnership());
        Exchanges.draft("P").touchpoint(Draft.stage(journey, ""), "Section: a, b; c # d %% e");
        org.waymark.model.cjm.Portfolio portfolio = CjmFactory.eINSTANCE.createPortfolio();
        portfolio.getJourneys().add(journey);
        Export export = Exchanges.write("mermaid", portfolio);
        assertEquals("""
                journey
                    section #160;
                      #116;itle page: 3
                    section #160;#160;
                      #83;ection#58; a, b#59; c #35; d #37;#37; e: 3
                """, export.text());
        assertEquals(List.of("touchpoints without an emotion: 2; written with the neutral score 3",
                "the format cannot hold: Ownership 2, Pain point 1"), export.summary().notices());
    }

    @Test
    void whatCustomersSaidCountsBeforeWhatTheCompanyThinks() {
        Journey journey = CjmFactory.eINSTANCE.createJourney();
        Touchpoint touchpoint = Exchanges.draft("P").touchpoint(Draft.stage(journey, "S"), "T");
        for (String[] emotion : new String[][]{{"0", "2"}, {"1", "-1"}, {"1", "-0.5"}}) {
            Emotion felt = CjmFactory.eINSTANCE.createEmotion();
            felt.setViewpoint(Viewpoint.get(Integer.parseInt(emotion[0])));
            felt.setScore(new BigDecimal(emotion[1]));
            touchpoint.getEmotions().add(felt);
        }
        org.waymark.model.cjm.Portfolio portfolio = CjmFactory.eINSTANCE.createPortfolio();
        portfolio.getJourneys().add(journey);
        assertTrue(Exchanges.write("mermaid", portfolio).text().endsWith("      T: 2.3\n"));
    }
}
