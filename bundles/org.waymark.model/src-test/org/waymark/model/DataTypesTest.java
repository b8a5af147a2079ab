package org.waymark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.CjmPackage;

class DataTypesTest {

    @Test
    void numbersAreWrittenWithoutAnExponent() {
        assertEquals("1200000", DataTypes.convertDecimal(DataTypes.createDecimal("1.2E6")));
        assertEquals("-0.5", DataTypes.convertScore(new BigDecimal("-0.5")));
    }

    @Test
    void aNumberWhoseZerosWouldFillTheMemoryIsRefused() {
        assertThrows(NumberFormatException.class, () -> DataTypes.createDecimal("1E999999999"));
        assertThrows(NumberFormatException.class, () -> DataTypes.createDecimal("1E-2147483647"));
    }

    @Test
    void durationsKeepTheirLength() {
        assertEquals("PT1H30M", DataTypes.convertIsoDuration(Duration.ofMinutes(90)));
        assertEquals(Duration.ofDays(3), DataTypes.createIsoDuration("P3D"));
    }

    @Test
    void theGeneratedFactoryUsesTheseConversions() {
        Object date = CjmFactory.eINSTANCE.createFromString(CjmPackage.Literals.ISO_DATE, "2026-03-14");
        assertEquals("2026-03-14", CjmFactory.eINSTANCE.convertToString(CjmPackage.Literals.ISO_DATE, date));
    }

    @Test
    void cleanTextIsTheSameObject() {
        String text = "Зачем? \t\n \uD83D\uDE00";
        assertSame(text, TextCleaner.clean(text));
    }

    @Test
    void lineEndsBecomeLfAndForbiddenCharactersAreMarked() {
        assertEquals("a\nb\nc\nd\ne", TextCleaner.clean("a\r\nb\rc\u0085d\u2028e"));
        assertEquals("x\uFFFDy\uFFFDz\uFFFD", TextCleaner.clean("x\u0000y\uD800z\uFFFF"));
    }
}
