package org.waymark.core.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.core.JourneyException;
import org.waymark.core.table.TableItem.Reason;

/** The cells of texts, also of broken and hostile ones. */
class TableTextTest {

    private static final String HEAD = "Stage,Touchpoint,Description\n";

    private static List<List<String>> cells(String text) {
        return TableText.read(text).rows().stream().map(TableRow::cells).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {"a,\"b\",c | [a, b, c]", "a, \"b,c\" ,d | [a, b,c, d]",
            "a,\"b | [a, \"b]", "\"a\"b\",c | [a\"b, c]", "\"\",\"\"\"\",x | [, \", x]", "a,,| [a, , ]",
            "\"a,\"b\",c | [\"a, b, c]", "a,b \"c\",d | [a, b \"c\", d]"})
    void quotes(String line, String expected) {
        assertEquals(expected.strip(), cells(HEAD + line.strip() + "\n").getLast().toString());
    }

    @Test
    void aQuoteThatIsNeverClosedCostsItsOwnCellAlone() {
        TableSheet sheet = TableText.read(HEAD + "a,\"b,c\nd,e,f\n\"g\",\"h\",i\n");
        assertEquals(List.of(List.of("a", "\"b", "c"), List.of("d", "e", "f"), List.of("g", "h", "i")),
                sheet.rows().stream().skip(1).map(TableRow::cells).toList());
        assertEquals(List.of(new TableItem(Reason.BROKEN_QUOTE, new TablePlace("", 2, 1), "\"b", "")), sheet.items());
    }

    @Test
    void manyBrokenQuotesAreReadInOneGo() {
        TableSheet sheet = TableText.read(HEAD + "a,\"b,c\n".repeat(200_000));
        assertEquals(200_001, sheet.rows().size());
        assertEquals(200_000, sheet.items().size());
        assertTrue(new TableTexts(Locale.ENGLISH).lines(sheet.items()).size() < 30);
    }

    @Test
    void columnsAndCellsAreBounded() {
        TableSheet wide = TableText.read("Stage" + ",x".repeat(20_000) + "\n" + "a" + ",b".repeat(20_000) + "\n");
        assertEquals(TableText.MOST_COLUMNS, wide.rows().getLast().cells().size());
        assertEquals(2 * (20_001 - TableText.MOST_COLUMNS), wide.items().size());
        TableSheet large = TableText.read(HEAD + "a,b,\"" + "x".repeat(TableText.LONGEST_CELL + 5) + "\"\nc,d,e\n");
        assertEquals(TableText.LONGEST_CELL, large.rows().get(1).cells().getLast().length());
        assertEquals(List.of(Reason.LONG_CELL), large.items().stream().map(TableItem::reason).toList());
        assertEquals("e", large.rows().getLast().cell(2));
    }

    @ParameterizedTest
    @CsvSource(value = {"0, A", "25, Z", "26, AA", "701, ZZ", "702, AAA", "16383, XFD"})
    void columnsHaveTheLettersOfSpreadsheets(int column, String letters) {
        assertEquals(letters, TablePlace.letters(column));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Stage* | STAGE", "PHASE: | STAGE", "Этапы | STAGE",
            "1. Touch-Point | TOUCHPOINT",
            "Touchpoint (name) | TOUCHPOINT", "Точки контакта* | TOUCHPOINT", "pain_points | PAIN_POINTS",
            "Pain point 3 | PAIN_POINTS", "Émotions | ASSUMED", "GEFÜHLE | ASSUMED", "Gefuhle | ASSUMED",
            "Удовлетворенность | ASSUMED", "Stage / Этап | STAGE", "Kanäle | CHANNELS", "​Channels | CHANNELS",
            "Puntos de dolor | PAIN_POINTS", "[Owner] | ACCOUNTABLE", "Что думает клиент? | THOUGHT"})
    void headings(String heading, String field) {
        assertEquals(field, Headings.find(heading).orElseThrow().field().name());
    }

    @ParameterizedTest
    @CsvSource(value = {"Staged", "Customer journey map: retail", "Pros / cons", "2026", "Pain points / Channels",
            "''"})
    void otherTextsAreNoHeadings(String text) {
        assertTrue(Headings.find(text).isEmpty(), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"web | Website", "Web site | Website", "call center | Call centre",
            "marketng | Marketing"})
    void nearNames(String name, String existing) {
        assertEquals(existing, NearNames.nearest(name, List.of("Shop", existing, "Post")).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(value = {"IT", "Sales", "x", "Mail"})
    void farNames(String name) {
        assertTrue(NearNames.nearest(name, List.of("Marketing", "HR", "Post")).isEmpty());
    }

    @Test
    void theNumberOfRowsDoesNotMatterForHeadingsOfSixteenThousandColumns() throws JourneyException {
        StringBuilder text = new StringBuilder("Stage,Touchpoint");
        for (int i = 2; i < TableText.MOST_COLUMNS; i++) {
            text.append(",c").append(i);
        }
        text.append('\n').append("A,b").append(",v".repeat(TableText.MOST_COLUMNS - 2)).append('\n');
        TableOutline outline = TableOutline.of(new TableBook(List.of(TableText.read(text.toString())),
                java.util.Optional.empty(), List.of()), TableMapping.NONE, Locale.ENGLISH);
        assertEquals(TableText.MOST_COLUMNS, outline.columns().size());
    }
}
