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
    void aNumberOfMillionsOfDigitsIsRefusedAtOnce() {
        assertThrows(NumberFormatException.class, () -> DataTypes.createDecimal("7".repeat(10_000_000)));
    }

    @Test
    void whateverNumberAProgramSetsCanBeWrittenAndReadBack() {
        for (String made : new String[]{"1E999999999", "-1E999999999", "1E-999999999", "0E999999999", "7".repeat(300),
                "0." + "7".repeat(300), "7".repeat(90) + "." + "7".repeat(90), "-" + "9".repeat(99)}) {
            String written = DataTypes.convertDecimal(new BigDecimal(made));
            assertEquals(written, DataTypes.convertDecimal(DataTypes.createDecimal(written)), made);
        }
        assertEquals("1" + "0".repeat(50), DataTypes.convertDecimal(new BigDecimal("1E999999999")));
        assertEquals("0", DataTypes.convertDecimal(new BigDecimal("1E-999999999")));
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
