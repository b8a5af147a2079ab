package org.waymark.core.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.JourneyException;
import org.waymark.core.exchange.Draft;
import org.waymark.core.exchange.Exchanges;
import org.waymark.core.exchange.ImportResult;
import org.waymark.core.exchange.PortfolioJoin;
import org.waymark.core.text.Labels;
import org.waymark.core.persist.CanonicalText;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Touchpoint;

class CsvTest {

    private static final String TABLE = """
            Customer journey,Stage,Touchpoint,Kind,Moment,Personas,Initiator,Receiver,Channels,Importance,Assumed emotion,Observed emotion,Pain points,Initiatives,Accountable,Responsible,Promise kept,Thought,Priority
            Loan,Offer,Reads the SMS,,Stimulus,Anna; Bob,Marketing,Anna,SMS,4,1,"-1,5",,,Marketing,Marketing; IT,broken,"What?
            Really?",high
            ,,Calls back,action,,Bob,Bob,,,,,,Waits; Repeats,Call centre decides,,,,,
            ,Branch,,,,,,,,,,,,,Branch,,,,
            """;

    private static Portfolio read(String table) throws JourneyException {
        return Exchanges.read("csv", table).portfolio();
    }

    @Test
    void aRowIsATouchpointAndEmptyCellsRepeatTheRowAbove() throws JourneyException {
        ImportResult result = Exchanges.read("csv", TABLE);
        Portfolio portfolio = result.portfolio();
        Journey journey = portfolio.getJourneys().getFirst();
        assertEquals("Loan", journey.getName());
        assertEquals(List.of("Offer: Reads the SMS 1 -1.5, Calls back Bob", "Branch: "), Exchanges.outline(journey));
        Touchpoint first = journey.getStages().getFirst().getTouchpoints().getFirst();
        assertEquals(List.of("Anna", "Bob"), journey.getPersonas().stream().map(Labels::of).toList());
        assertEquals("STIMULUS", first.getMoment().name());
        assertEquals("BROKEN", first.getPromiseKept().name());
        assertEquals("What?\nReally?", first.getThought());
        assertEquals(4, first.getImportance());
        assertEquals(portfolio.getFunctions().getFirst(), first.getInitiator());
        assertEquals(portfolio.getPersonas().getFirst(), first.getReceiver());
        assertEquals(List.of("Marketing [RESPONSIBLE, ACCOUNTABLE]", "IT [RESPONSIBLE]"), first.getOwnerships().stream()
                .map(o -> Labels.of(o) + " " + o.getRoles().stream().map(Enum::name).toList()).toList());
        assertEquals("Priority=high", first.getProperties().stream().map(p -> p.getKey() + "=" + p.getValue())
                .findFirst().orElseThrow());
        Touchpoint second = journey.getStages().getFirst().getTouchpoints().getLast();
        assertEquals(List.of("Waits", "Repeats"), second.getPainPoints().stream().map(Labels::of).toList());
        assertEquals("Branch", Labels.of(journey.getStages().getLast().getOwnerships()));
        assertEquals(List.of("columns with other names became custom properties: Priority"),
                result.summary().notices());
        assertEquals("journeys: 1, touchpoints: 2", result.summary().done());
    }

    @Test
    void whatIsExportedAndReadAgainIsTheSameTable() throws JourneyException {
        String once = Exchanges.write("csv", read(TABLE)).text();
        assertEquals(withoutIds(once), withoutIds(Exchanges.write("csv", read(once)).text()));
        assertTrue(once.contains("\"What?\nReally?\""), once);
    }

    private static String withoutIds(String table) {
        return table.replaceAll(",_[^,\r]*,_?[^,\r]*\r", "\r");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "'quoted", "\tx", "a;b", "a,b", "say \"x\"", "two\nlines",
            "x; y; z"})
    void namesTravelUnharmedAndHarmless(String name) throws JourneyException {
        Draft draft = Exchanges.draft("P");
        Journey journey = draft.journey(name);
        Touchpoint touchpoint = draft.touchpoint(Draft.stage(journey, name), name);
        touchpoint.setThought(name);
        draft.touchpoint(journey.getStages().getFirst(), "other");
        touchpoint.getChannels().add(draft.channel(name));
        String table = Exchanges.write("csv", draft.portfolio()).text();
        Touchpoint read = read(table).getJourneys().getFirst().getStages().getFirst().getTouchpoints().getFirst();
        assertEquals(name.strip(), read.getName());
        assertEquals(name, read.getThought());
        assertEquals(List.of(name.strip().replace('\n', ' ')), read.getChannels().stream().map(Labels::of).toList());
        for (String cell : table.split(",|\r\n")) {
            String shown = cell.replaceAll("^\"", "");
            assertTrue(shown.isEmpty() || "=+-@\t\r".indexOf(shown.charAt(0)) < 0, "a spreadsheet would run " + cell);
        }
    }

    @Test
    void separatorsEncodingsAndLanguagesOfSpreadsheetsAreRecognised() throws JourneyException {
        String table = "Этап;Точка контакта;Вид;Важность\r\nВыбор;Смотрит цены;Действие;5\r\n";
        for (byte[] content : List.of(table.getBytes(StandardCharsets.UTF_8), ("\uFEFF" + table).getBytes(
                StandardCharsets.UTF_8), table.getBytes(Charset.forName("windows-1251")),
                table.replace(';', '\t')
                        .getBytes(StandardCharsets.UTF_16),
                table.replace(';', ',').getBytes(StandardCharsets.UTF_8))) {
            Journey journey = Exchanges.read("csv", content).portfolio().getJourneys().getFirst();
            assertEquals(List.of("Выбор: Смотрит цены"), Exchanges.outline(journey));
            assertEquals("ACTION", journey.getStages().getFirst().getTouchpoints().getFirst().getKind().name());
        }
    }

    @Test
    void whatDoesNotFitIsSaidWithItsLine() throws JourneyException {
        assertEquals(List.of("line 2, column B: 7 is not on the scale of 0..5; the nearest was taken",
                "line 2, column C: \"great\" is not a known value and was left out",
                "line 3, column B: \"much\" is not a number and was left out",
                "line 3, column D: -9 is not on the scale of -2..2; the nearest was taken"),
                Exchanges.read("csv", "Touchpoint,Importance,Kind,Observed emotion\nA,7,great,3 of 5\nB,much,,-9\n")
                        .summary()
                        .notices());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "a,b\n1,2\n", "\0\1\2"})
    void aTableWithoutKnownColumnsIsRefused(String table) {
        assertEquals(
                "no row and no column of the table names a \"Touchpoint\" or a \"Stage\"; name the columns, or say with a mapping "
                        + "what they are",
                assertThrows(JourneyException.class, () -> read(table)).getMessage());
    }

    @Test
    void aJoinUsesWhatThePortfolioKnowsAlready() throws JourneyException {
        Portfolio known = read("Customer journey,Touchpoint,Personas,Accountable,Channels\nLoan,A,Anna,IT,Phone\n");
        Portfolio added = read("Customer journey,Touchpoint,Personas,Initiator,Accountable,Channels\n"
                + "Loan,B,anna;Bob,ANNA,it,phone; Chat\n");
        List<Journey> journeys = PortfolioJoin.into(known, added);
        assertEquals(List.of("Loan (2)"), journeys.stream().map(Labels::of).toList());
        assertEquals(List.of("Anna", "Bob"), known.getPersonas().stream().map(Labels::of).toList());
        assertEquals(List.of("IT"), known.getFunctions().stream().map(Labels::of).toList());
        assertEquals(List.of("Phone", "Chat"), known.getChannels().stream().map(Labels::of).toList());
        Touchpoint touchpoint = journeys.getFirst().getStages().getFirst().getTouchpoints().getFirst();
        assertEquals(known.getPersonas().getFirst(), touchpoint.getInitiator());
        assertEquals(known.getFunctions().getFirst(), touchpoint.getOwnerships().getFirst().getFunction());
        assertEquals(known.getPersonas(), journeys.getFirst().getPersonas());
        String text = CanonicalText.of(org.waymark.core.persist.PortfolioFiles
                .create(java.nio.file.Path.of("x.cjm"), known));
        assertTrue(!text.contains("dangling"), text);
    }
}
