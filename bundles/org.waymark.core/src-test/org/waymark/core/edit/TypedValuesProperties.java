package org.waymark.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import org.eclipse.emf.ecore.EAttribute;
import org.waymark.core.JourneyException;
import org.waymark.model.cjm.CjmPackage.Literals;

class TypedValuesProperties {

    private static final EAttribute DURATION = Literals.TOUCHPOINT__DURATION;
    private static final EAttribute TIME = Literals.TOUCHPOINT__TIME;

    private final TypedValues english = new TypedValues(Locale.ENGLISH, ZoneId.of("Europe/Berlin"));
    private final TypedValues russian = new TypedValues(Locale.of("ru"), ZoneId.of("Asia/Yekaterinburg"));

    @Property(seed = "20260331")
    void aDurationIsReadAsItIsShown(@ForAll @LongRange(min = -5_000, max = 50_000_000) long millis)
            throws JourneyException {
        Duration duration = Duration.ofMillis(millis % 3 == 0 ? millis : millis / 1_000 * 1_000);
        assertEquals(duration, english.read(DURATION, english.show(DURATION, duration)));
        assertEquals(duration, russian.read(DURATION, russian.show(DURATION, duration)));
    }

    @Property(seed = "20260331")
    void aMomentIsReadAsItIsShown(@ForAll @LongRange(min = -90_000_000_000L, max = 90_000_000_000L) long seconds)
            throws JourneyException {
        Instant instant = Instant.ofEpochSecond(seconds);
        assertEquals(instant, english.read(TIME, english.show(TIME, instant)));
    }

    @Property(seed = "20260331")
    void aPercentageIsReadAsItIsShown(@ForAll @BigRange(min = "0", max = "100") BigDecimal share)
            throws JourneyException {
        assertEquals(share, russian.read(Literals.PERSONA__SHARE, russian.show(Literals.PERSONA__SHARE, share)));
    }

    @Example
    void theHourThatComesTwiceIsShownInUtc() throws JourneyException {
        Instant second = Instant.parse("2026-10-25T01:30:00Z");
        assertEquals("2026-10-25T01:30:00Z", english.show(TIME, second));
        assertEquals(second, english.read(TIME, english.show(TIME, second)));
    }

    @Example
    void durationsAreWrittenAsPeopleDo() throws JourneyException {
        assertEquals("1 h 30 min", english.show(DURATION, Duration.ofMinutes(90)));
        assertEquals("2 д 5 мин", russian.show(DURATION, Duration.ofDays(2).plusMinutes(5)));
        for (String text : new String[]{"90", "1h30", "1:30", "1,5 часа", "1.5 hours", "PT90M", "1ч 30м"}) {
            assertEquals(Duration.ofMinutes(90), english.read(DURATION, text), text);
        }
    }

    @Example
    void datesAreReadInBothOrders() throws JourneyException {
        LocalDate date = LocalDate.of(2026, 3, 31);
        assertEquals(date, english.read(Literals.INITIATIVE__DUE, " 2026-03-31 "));
        assertEquals(date, english.read(Literals.INITIATIVE__DUE, "31.3.2026"));
        assertEquals(Instant.parse("2026-03-31T07:15:00Z"), english.read(TIME, "31.03.2026 9:15"));
        refused(Literals.INITIATIVE__DUE, "31.02.2026", "2026-03-31");
    }

    @Example
    void coloursPathsAndLanguagesTakeTheFormOfTheFile() throws JourneyException {
        assertEquals("#22aaff", english.read(Literals.STAGE__COLOR, "2AF"));
        assertEquals("pictures/anna.png", english.read(Literals.PERSONA__PICTURE, "pictures\\anna.png"));
        assertEquals("pt-BR", english.read(Literals.PORTFOLIO__LANGUAGE, "pt_br"));
        refused(Literals.STAGE__COLOR, "red", "#2a7fff");
        refused(Literals.PERSONA__PICTURE, "../anna.png", "pictures/anna.png");
        refused(Literals.PERSONA__PICTURE, "C:/anna.png", "pictures/anna.png");
        refused(Literals.PORTFOLIO__LANGUAGE, "!", "pt-BR");
    }

    @Example
    void numbersOutsideTheirRangeAreRefused() throws JourneyException {
        assertEquals(0, english.read(Literals.TOUCHPOINT__IMPORTANCE, ""));
        assertNull(english.read(Literals.PERSONA__SHARE, " "));
        assertEquals(12_000L, english.read(Literals.TRANSITION__CUSTOMERS, "12 000"));
        assertEquals(new BigDecimal("12.5"), english.read(Literals.PERSONA__SHARE, "12,5 %"));
        refused(Literals.TOUCHPOINT__IMPORTANCE, "6", "5");
        refused(Literals.EMOTION__SCORE, "-2.1", "-2");
        refused(Literals.PERSONA__SHARE, "101", "100");
        refused(Literals.EVIDENCE__SAMPLE_SIZE, "-1", "zero");
        refused(Literals.TRANSITION__CUSTOMERS, "1.5", "zero");
        refused(Literals.METRIC__TARGET, "many", "48.5");
    }

    private void refused(EAttribute attribute, String text, String advice) {
        JourneyException e = assertThrows(JourneyException.class, () -> english.read(attribute, text), text);
        assertTrue(e.getMessage().contains(advice), e.getMessage());
    }
}
