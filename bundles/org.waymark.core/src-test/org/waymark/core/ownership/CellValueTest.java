package org.waymark.core.ownership;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.ownership.CellValue.Kind;
import org.waymark.model.cjm.Role;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Texts that people write into cells. */
class CellValueTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"R|R", "R/A|R/A", "a/r|R/A", "RA|R/A", "R, A ; C|R/A/C", "A\\R|R/A",
            "R-A|R/A", "' r '|R", "А|A", "С/А|A/C", "Р|R", "Ѕ І|I/S", "®|R", "©/®|R/C", "ｒ／Ａ|R/A", "rr|R",
            "'r\na'|R/A"})
    void letters(String text, String roles) {
        assertEquals(roles, RoleLetters.of(CellValue.ofRoles(text).roles()));
        assertEquals(Kind.VALUE, CellValue.ofRoles(text).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"X", "R?", "К", "Ф", "4", "Rob", "R/Q", "()", "( )", "#REF!", "TRUE", "–R–x", "(R", "R)"})
    void whatCouldMeanAnythingMeansNothing(String text) {
        assertEquals(Kind.UNCLEAR, CellValue.ofRoles(text).kind());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"4|4", "0|0", "' 5 '|5", "3.0|3", "3,0|3", "٣|3", "6|UNCLEAR", "-1|UNCLEAR",
            "2.5|UNCLEAR", "1e1|UNCLEAR", "five|UNCLEAR", "1e-999999999|UNCLEAR", "9e999999999|UNCLEAR"})
    void influence(String text, String expected) {
        CellValue value = CellValue.ofInfluence(text);
        assertEquals(expected, value.kind() == Kind.VALUE ? Integer.toString(value.influence()) : value.kind().name());
    }

    @Test
    void emptyNoneAndInherited() {
        assertEquals(Kind.EMPTY, CellValue.ofRoles(" \u00a0\n").kind());
        assertEquals(Kind.EMPTY, CellValue.ofInfluence("").kind());
        for (String dash : new String[]{"-", "–", "—", "−", " - "}) {
            assertEquals(Kind.NONE, CellValue.ofRoles(dash).kind());
            assertEquals(Kind.NONE, CellValue.ofInfluence(dash).kind());
        }
        assertEquals(new CellValue(Kind.INHERITED, Set.of(Role.ACCOUNTABLE), 0), CellValue.ofRoles("(A)"));
        assertEquals(new CellValue(Kind.INHERITED, Set.of(), 2), CellValue.ofInfluence("(2)"));
    }

    @Property(tries = 200)
    void whatTheMatrixShowsIsReadBack(@ForAll Set<Role> own, @ForAll @IntRange(max = 5) int influence) {
        MatrixCell cell = new MatrixCell(own, Set.of(), influence, false, own.isEmpty() && influence == 0);
        assertEquals(own, CellValue.ofRoles(RoleLetters.of(cell)).roles());
        assertEquals(influence, CellValue.ofInfluence(RoleLetters.influence(cell)).influence());
    }
}
