package org.waymark.core.paths;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.waymark.core.paths.ColumnProposal.Use;
import org.waymark.core.paths.LogFormat.Kind;
import org.waymark.core.paths.PathMapping.Time;
import org.waymark.core.paths.PlannedMap.Stop;

class ProposalsTest {

    private static List<String> formats(String... values) {
        return TimeProposal.of(List.of(values)).formats();
    }

    @Test
    void timesInTheirUsualFormats() {
        assertEquals(List.of(Time.ISO), formats("2024-03-04T10:00:00Z", "2024-03-04 10:00"));
        assertEquals(List.of(Time.ISO), formats("2024-03-04"));
        assertEquals(List.of("dd.MM.yyyy HH:mm"), formats("04.03.2024 10:00", "13.04.2024 09:30"));
        assertEquals(List.of(Time.SECONDS), formats("1709546400", "1709546401"));
        assertEquals(List.of(Time.MILLIS), formats("1709546400000"));
        assertEquals(List.of(Time.DAYS), formats("45292.4167", "45293"));
        assertEquals(List.of("yyyyMMddHHmmss"), formats("20240304100000"));
        assertEquals(List.of(), formats("Visit", "Cart"));
        assertEquals(List.of(), formats());
    }

    @Test
    void daysAndMonthsThatCannotBeToldApartAreAsked() {
        assertEquals(List.of("dd/MM/yyyy", "MM/dd/yyyy"), formats("03/04/2024", "05/06/2024"));
        assertTrue(TimeProposal.of(List.of("03/04/2024")).isAmbiguous());
        assertEquals(List.of("dd/MM/yyyy"), formats("03/04/2024", "13/04/2024"));
        assertEquals(List.of("MM/dd/yyyy HH:mm"), formats("03/04/2024 10:00", "04/13/2024 11:00"));
    }

    @Test
    void someBrokenTimesDoNotHideTheFormat() {
        assertEquals(List.of(Time.ISO), formats("2024-03-04", "2024-03-05", "0000-00-00", "", "2024-03-06",
                "2024-03-07"));
        assertEquals(List.of(), formats("2024-03-04", "soon", "later"));
    }

    @Test
    void offsetsAreSeen() {
        assertTrue(TimeProposal.of(List.of("2024-03-04T10:00+05:00", "2024-03-04T06:00Z")).offsets());
        assertFalse(TimeProposal.of(List.of("2024-03-04T10:00")).offsets());
        assertFalse(TimeProposal.of(List.of("2024-03-04")).offsets(), "the day is no offset");
    }

    @Test
    void columnsByTheirHeadings() {
        ColumnProposal found = ColumnProposal.of(List.of("event id", "case:concept:name", "Activity", "Timestamp",
                "amount", "channel"),
                List.of(
                        List.of("1", "c1", "Visit", "2024-03-04", "12.50", "web"),
                        List.of("2", "c1", "Cart", "2024-03-05", "0", "app")));
        assertEquals(Map.of(Use.CUSTOMER, "case:concept:name", Use.EVENT, "Activity", Use.TIME, "Timestamp",
                Use.VALUE, "amount", Use.CHANNEL, "channel"), found.columns());
        assertEquals(Map.of(Use.CUSTOMER, "Клиент", Use.EVENT, "Событие", Use.TIME, "Дата и время"),
                ColumnProposal.of(List.of("Дата и время", "Событие", "Клиент"), List.of(
                        List.of("04.03.2024 10:00", "Визит", "7"))).columns());
    }

    @Test
    void columnsWithoutHeadingsByWhatStandsInThem() {
        ColumnProposal found = ColumnProposal.of(List.of("column1", "column2", "column3"), List.of(
                List.of("7", "2024-03-04", "Visit"), List.of("7", "2024-03-05", "Cart"),
                List.of("8", "2024-03-04", "Visit")));
        assertEquals(Map.of(Use.CUSTOMER, "column1", Use.EVENT, "column3", Use.TIME, "column2"), found.columns());
    }

    @Test
    void formatsOfFiles() {
        LogFormat german = FormatProposal.of("log.csv", ("kunde;zeit;schritt\n1;04.03.2024 10:00;a,b\n"
                + "2;05.03.2024 10:00;c\n").getBytes(UTF_8)).orElseThrow();
        assertEquals(new LogFormat(Kind.CSV, "UTF-8", ';', '"', true, Optional.empty()), german);
        assertFalse(FormatProposal.of("log.csv", "1,2024-03-04,Visit\n".getBytes(UTF_8)).orElseThrow().header());
        assertEquals('\t', FormatProposal.of("log.TSV.gz", "a\tb,b,b\tc\n".getBytes(UTF_8)).orElseThrow().delimiter());
        assertEquals(Kind.JSON_LINES, FormatProposal.of("log.txt", "{\"a\":1}".getBytes(UTF_8)).orElseThrow().kind());
        assertEquals(Kind.PARQUET, FormatProposal.of("log.parquet", new byte[0]).orElseThrow().kind());
        assertEquals("windows-1251", FormatProposal.of("log.csv", "клиент;время;событие\n1;2024-03-04;Покупка\n"
                .getBytes(Charset.forName("windows-1251"))).orElseThrow().encoding());
        assertTrue(FormatProposal.of("log.doc", new byte[0]).isEmpty());
        assertEquals(',', FormatProposal.of("log.csv", "id,\"a;b;c\",t\n1,\"x;y;z\",2024-03-04\n".getBytes(UTF_8))
                .orElseThrow().delimiter());
    }

    @Test
    void eventsByEqualNamesThenByFewLetters() {
        PlannedMap plan = new PlannedMap(List.of(new Stop("t1", "Product page", "Find"),
                new Stop("t2", "Add to cart", "Buy"), new Stop("t3", "Payment", "Buy"),
                new Stop("t4", "Delivery by courier", "Get"), new Stop("t5", "Delivery by post", "Get")), Set.of());
        assertEquals(Map.of("product_page", new EventProposal("t1", true), "PAYMENT", new EventProposal("t3", true),
                "cart_add", new EventProposal("t2", false)),
                EventProposal.of(
                        List.of("product_page", "PAYMENT", "cart_add", "heartbeat", "pay", "delivery", "x"), plan),
                "what fits two touchpoints, or one that is given away, is no offer");
        assertEquals(Map.of(), EventProposal.of(List.of("visit"), PlannedMap.NONE));
    }
}
