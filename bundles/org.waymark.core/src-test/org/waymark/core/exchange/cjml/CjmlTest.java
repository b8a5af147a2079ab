package org.waymark.core.exchange.cjml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.JourneyException;
import org.waymark.core.exchange.Draft;
import org.waymark.core.exchange.Exchanges;
import org.waymark.core.exchange.ImportResult;
import org.waymark.core.text.Labels;
import org.waymark.core.exchange.Exchanges.Export;
import org.waymark.model.cjm.Compliance;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyKind;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.TouchpointKind;

class CjmlTest {

    /** Peculiarities of CJML writers: a stray blank in an id, a repeated actor, an unlisted actor, any order. */
    private static final String SAMPLE = """
            <CJML version="2.0">
              <actualJourney>
                <journeyID>A1</journeyID><plannedReference>P</plannedReference>
                <journeyPhases><journeyPhase phaseID="P1"><phaseName>Order</phaseName></journeyPhase></journeyPhases>
                <actors><endUser actorIDref="eu"/></actors>
                <touchpoints>
                  <actualAction><touchpointID>T1</touchpointID><belongsTo phaseIDref="P1"/>
                    <initiator><refersTo actorIDref="eu"/><initiatorLabel>Searches</initiatorLabel></initiator>
                    <touchpointExperience><experienceDescription>Easy</experienceDescription><experienceRating>5</experienceRating></touchpointExperience>
                  </actualAction>
                  <actualCommunicationPoint><touchpointID>T2</touchpointID><belongsTo phaseIDref="P1"/><compliance>failing</compliance>
                    <receiver><refersTo actorIDref="eu"/><receiverLabel>Gets a wrong bill</receiverLabel></receiver>
                    <initiator><refersTo actorIDref="Bookis"/><initiatorLabel>Sends the bill</initiatorLabel></initiator>
                    <channel><channelName>sms</channelName></channel>
                    <timestamps><timeOriginated/><timeReceived>2024-03-01T10:00:00</timeReceived></timestamps>
                    <touchpointExperience><experienceRating>1</experienceRating></touchpointExperience>
                  </actualCommunicationPoint>
                  <actualCommunicationPoint><touchpointID>D1</touchpointID>
                    <initiator><refersTo actorIDref="eu"/><initiatorLabel>Complains & waits</initiatorLabel></initiator>
                    <receiver><refersTo actorIDref="nobody"/></receiver><channel><channelName>Carrier pigeon</channelName></channel>
                  </actualCommunicationPoint>
                </touchpoints>
              </actualJourney>
              <plannedJourney>
                <journeyID>P</journeyID><journeyTitle>Buy a book</journeyTitle>
                <journeyPhases><journeyPhase phaseID=" P1"><phaseName>Order</phaseName><phaseDescription>To pay</phaseDescription></journeyPhase></journeyPhases>
                <actors><endUser actorID="eu"><actorName>Eva</actorName></endUser>
                  <serviceProvider actorID="Company A"><companyName>Bookis</companyName></serviceProvider></actors>
                <touchpoints>
                  <plannedAction><touchpointID>T1</touchpointID><belongsTo phaseIDref="P1"/>
                    <initiator><refersTo actorIDref="eu"/><initiatorLabel>Searches</initiatorLabel></initiator><comment>At home</comment></plannedAction>
                  <plannedCommunicationPoint><touchpointID>T2</touchpointID><belongsTo/>
                    <initiator><refersTo actorIDref="Company A"/><initiatorLabel/></initiator>
                    <receiver><refersTo actorIDref="eu"/><receiverLabel>Gets a bill</receiverLabel></receiver>
                    <channel><channelName>email</channelName></channel></plannedCommunicationPoint>
                </touchpoints>
              </plannedJourney>
            </CJML>
            """;

    private static Portfolio read(String text) throws JourneyException {
        return Exchanges.read("cjml", text).portfolio();
    }

    @Test
    void readsWhatItsWritersWrite() throws JourneyException {
        ImportResult result = Exchanges.read("cjml", SAMPLE);
        Journey planned = result.portfolio().getJourneys().getFirst();
        Journey actual = result.portfolio().getJourneys().getLast();
        assertEquals(List.of("Order: Searches, Gets a bill"), Exchanges.outline(planned));
        assertEquals(List.of("Order: Searches 2, Gets a wrong bill -2, Complains & waits"), Exchanges.outline(actual));
        assertEquals(JourneyKind.OBSERVED, actual.getKind());
        assertSame(planned, actual.getBaseline());
        List<Touchpoint> steps = actual.getStages().getFirst().getTouchpoints();
        assertEquals(TouchpointKind.ACTION, steps.getFirst().getKind());
        assertSame(planned.getStages().getFirst().getTouchpoints().getFirst(), steps.getFirst().getPlanned());
        assertEquals(List.of(Compliance.COMPLETED, Compliance.FAILING, Compliance.AD_HOC),
                steps.stream().map(Touchpoint::getCompliance).toList());
        assertEquals("Bookis", Labels.of(steps.get(1).getInitiator()), "known by its company name");
        assertEquals("Sends the bill", steps.get(1).getDescription());
        assertEquals("2024-03-01T10:00:00Z", steps.get(1).getTime().toString());
        assertEquals("Easy", steps.getFirst().getEmotions().getFirst().getQuote());
        assertEquals(List.of("EMAIL", "SMS", "UNSPECIFIED"),
                result.portfolio().getChannels().stream().map(c -> c.getKind().name()).toList());
        assertEquals(List.of("Eva"), result.portfolio().getPersonas().stream().map(Labels::of).toList());
        assertEquals(List.of("experience ratings are on a scale from 1 to 5; 3 became 0",
                "touchpoints refer to an actor \"nobody\" that the file does not list; it became a function"),
                result.summary().notices());
    }

    @Test
    void aFileWithManyEscapesIsRead() throws JourneyException {
        String text = SAMPLE.replace("At home", "At home ".concat("&amp;".repeat(150_000)));
        assertEquals("Order: Searches, Gets a bill",
                Exchanges.outline(read(text).getJourneys().getFirst()).getFirst());
    }

    @Test
    void whatIsExportedIsReadAgain() throws JourneyException {
        Export once = Exchanges.write("cjml", read(SAMPLE));
        Portfolio again = read(once.text());
        assertEquals(List.of("Order: Searches 2, Gets a wrong bill -2, Complains & waits"),
                Exchanges.outline(again.getJourneys().getLast()));
        assertEquals(withoutIds(once.text()), withoutIds(Exchanges.write("cjml", again).text()));
        assertEquals(List.of(), once.summary().notices());
    }

    private static String withoutIds(String text) {
        return text.replaceAll("_[A-Za-z0-9_-]{22}", "ID");
    }

    @Test
    void onlyActualJourneysHaveExperience() throws JourneyException {
        Portfolio portfolio = read(SAMPLE);
        Touchpoint planned = portfolio.getJourneys().getFirst().getStages().getFirst().getTouchpoints().getFirst();
        Emotion emotion = org.waymark.model.cjm.CjmFactory.eINSTANCE.createEmotion();
        emotion.setScore(java.math.BigDecimal.ONE);
        planned.getEmotions().add(emotion);
        Export export = Exchanges.write("cjml", portfolio);
        String plannedPart = export.text().substring(0, export.text().indexOf("</plannedJourney>"));
        assertFalse(plannedPart.contains("Experience") || plannedPart.contains("compliance"), plannedPart);
        assertEquals(List.of("the format cannot hold: Emotion 1"), export.summary().notices());
    }

    @ParameterizedTest
    @CsvSource({"-1, -1", "2, 2", "'0,5', 0.5"})
    void ratingsFromMinusTwoToTwoStayAsTheyAre(String rating, String score) throws JourneyException {
        String text = SAMPLE.replace(">5<", ">" + rating + "<").replace(">1</experienceRating", ">0</experienceRating");
        assertEquals(score, read(text).getJourneys().getLast().getStages().getFirst().getTouchpoints().getFirst()
                .getEmotions().getFirst().getScore().toPlainString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text", "<CJML", "<cjml><actors></cjml>", "<CJML/>", "<cjml/>", "<html/>",
            "<!DOCTYPE CJML [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><CJML>&x;</CJML>"})
    void whatIsNoCjmlIsRefusedInOneLine(String text) {
        String message = assertThrows(JourneyException.class, () -> read(text)).getMessage();
        assertFalse(message.contains("\n"), message);
        assertTrue(message.length() < 300, message);
    }

    @Test
    void hostileNamesAreEscaped() throws JourneyException {
        Draft draft = Exchanges.draft("P");
        Journey journey = draft.journey("</CJML><script>\"&'");
        Touchpoint touchpoint = draft.touchpoint(Draft.stage(journey, "]]>&amp;"), "<b>&#10;");
        touchpoint.setReceiver(draft.function("\"'><"));
        Portfolio read = read(Exchanges.write("cjml", draft.portfolio()).text());
        assertEquals("</CJML><script>\"&'", read.getJourneys().getFirst().getName());
        assertEquals(List.of("]]>&amp;: <b>&#10;"), Exchanges.outline(read.getJourneys().getFirst()));
        assertEquals("\"'><", Labels.of(read.getJourneys().getFirst().getStages().getFirst().getTouchpoints().getFirst()
                .getReceiver()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"UTF-8 | UTF-8 | ", "windows-1251 | windows-1251 | ", "UTF-16 | UTF-16 | ",
            "UTF-16LE | UTF-16LE | ",
            "windows-1251 | UTF-8 | the file declares the encoding UTF-8, but was read in windows-1251, which fits; if letters are wrong, name the right one: --encoding",
            "UTF-8 | windows-1251 | the file declares the encoding windows-1251, but was read in UTF-8, which fits; if letters are wrong, name the right one: --encoding",
            "UTF-8 | UTF-16 | the file declares the encoding UTF-16, but was read in UTF-8, which fits; if letters are wrong, name the right one: --encoding",
            "UTF-16LE | UTF-8 | the file declares the encoding UTF-8, but was read in UTF-16LE, which fits; if letters are wrong, name the right one: --encoding",
            "windows-1251 | | read in the encoding windows-1251, which was guessed by its letters; if letters are wrong, name the right one: --encoding"})
    void anEncodingMayBeDeclaredAndWrong(String written, String declared, String notice) throws JourneyException {
        String text = (declared == null ? "" : "<?xml version='1.0' encoding='" + declared + "'?>\n")
                + "<CJML><plannedJourney><journeyTitle>Покупка книги и оплата</journeyTitle></plannedJourney></CJML>";
        ImportResult result = Exchanges.read("cjml", text.getBytes(java.nio.charset.Charset.forName(written)));
        assertEquals("Покупка книги и оплата", result.portfolio().getJourneys().getFirst().getName());
        assertEquals(notice == null ? List.of() : List.of(notice), result.summary().notices());
    }

    @Test
    void anUnknownEncodingIsNamed() {
        assertEquals("the file declares the encoding \"x-nowhere\", which is unknown; name the right one, such as"
                + " --encoding windows-1252, or save the file as UTF-8",
                assertThrows(JourneyException.class,
                        () -> Exchanges.read("cjml", "<?xml version='1.0' encoding='x-nowhere'?><CJML/>"))
                        .getMessage());
    }
}
