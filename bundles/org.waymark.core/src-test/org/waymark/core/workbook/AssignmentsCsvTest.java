package org.waymark.core.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.waymark.core.text.FormulaShield;
import org.waymark.core.ownership.Assignment;
import org.waymark.core.ownership.OwnershipTable;
import org.waymark.model.cjm.MetricEffect;
import org.waymark.model.cjm.Stage;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;

/** The flat list of assignments as CSV. */
class AssignmentsCsvTest {

    private final OwnershipTable table = OwnershipTable.of("""
                      | CC   | IT
            = Call    |      | none
            - Waits!4 | R/A5 |
            """);

    @Test
    void headingsAndRowsInTheAskedLanguage() {
        table.ownership("Waits", "CC").setAuthority("may cancel, up to \"100\"\na year");
        table.ownership("Waits", "CC").setMetricEffect(MetricEffect.WORKS_AGAINST);
        assertEquals("\uFEFFJourney,Stage,Touchpoint,Level,Moment,Importance,Code,Function,Roles,Influence,Authority,"
                + "What to change,Metrics,Metric effect,Journey ID,Step ID,Function ID,Assignment ID\r\n"
                + "Journey,Call,,Stage,,,,IT,–,0,,,,,Journey,Call,IT,Call>IT\r\n"
                + "Journey,Call,Waits,Touchpoint,,4,,CC,R/A,5,\"may cancel, up to \"\"100\"\"\na year\",,,"
                + "Works against,Journey,Waits,CC,Waits>CC\r\n", csv(Locale.ENGLISH));
        assertEquals("Путь", csv(Locale.forLanguageTag("ru")).substring(1, 5));
    }

    @Test
    void noFieldStartsAFormula() {
        for (String start : List.of("=HYPERLINK(\"x\")", "+1", "-1", "@SUM(A1)", "\tx", "\rx")) {
            table.<Stage>get("Call").setName(start);
            assertFalse(csv(Locale.ENGLISH).contains("," + start) || csv(Locale.ENGLISH).contains(",\"" + start),
                    start);
        }
    }

    @Property(tries = 300)
    void escapingIsUndoneByUnescaping(@ForAll @CharRange(from = '\0', to = 'A') String text) {
        assertEquals(text, FormulaShield.unescape(FormulaShield.escape(text)));
    }

    private String csv(Locale locale) {
        StringBuilder out = new StringBuilder();
        try {
            AssignmentsCsv.write(Assignment.of(table.portfolio.getJourneys(), OwnershipTable::id), locale, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
