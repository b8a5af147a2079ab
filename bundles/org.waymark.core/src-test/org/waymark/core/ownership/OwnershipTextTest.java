package org.waymark.core.ownership;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.core.ownership.CellValue.Kind;
import org.waymark.model.cjm.Role;

class OwnershipTextTest {

    @Test
    void rolesAndInfluenceStandInOneText() {
        assertEquals(OwnershipText.of(Set.of(Role.RESPONSIBLE, Role.ACCOUNTABLE), 3), OwnershipText.parse("R/A 3"));
        assertEquals(OwnershipText.parse("R/A 3"), OwnershipText.parse(" ar3 "));
        assertEquals(OwnershipText.parse("R/A 3"), OwnershipText.parse("\u0420, \u0410 3,0".replace("\u0420", "R")));
    }

    @Test
    void whatIsNotSaidIsAbsent() {
        assertEquals(new OwnershipText(Kind.VALUE, Optional.of(Set.of(Role.ACCOUNTABLE)), OptionalInt.empty()),
                OwnershipText.parse("A"));
        assertEquals(new OwnershipText(Kind.VALUE, Optional.empty(), OptionalInt.of(3)), OwnershipText.parse("3"));
        assertEquals(Kind.EMPTY, OwnershipText.parse(" \u00a0").kind());
        assertEquals(Kind.NONE, OwnershipText.parse("—").kind());
        assertEquals(Kind.INHERITED, OwnershipText.parse("(A 3)").kind());
    }

    @Test
    void nothingIsGuessed() {
        for (String text : List.of("x", "6", "A 9", "3 A", "-3", "A 2.5", "R/(A) 3", "()", "A 3 4")) {
            assertEquals(Kind.UNCLEAR, OwnershipText.parse(text).kind(), text);
        }
    }

    @Test
    void whatACellShowsIsReadBack() {
        OwnershipMatrix matrix = OwnershipTable.of("""
                        | A    | B  | C  | D    | E
                = Stage | R/A4 | I  | 3  | none |
                - Touch |      | S2 |    | C    | R
                """).matrix();
        assertEquals(List.of("R/A 4", "I 0", "3", "–", ""), texts(matrix.rows().get(0)));
        assertEquals(List.of("(R/A 4)", "S 2", "(3)", "C 0", "R 0"), texts(matrix.rows().get(1)));
        assertEquals(OwnershipText.of(Set.of(Role.INFORMED), 0), OwnershipText.parse("I 0"));
    }

    private static List<String> texts(MatrixRow row) {
        return row.cells().stream().map(OwnershipText::of).toList();
    }

    @Test
    void aBlockIsReadAsSpreadsheetsWriteIt() {
        CellBlock block = CellBlock.parse("R/A 3\t\t\"a \"\"b\"\"\tc\nd\"\r\n4\r\n");
        assertEquals(List.of(List.of("R/A 3", "", "a \"b\"\tc\nd"), List.of("4")), block.rows());
        assertEquals(3, block.width());
        assertEquals("", block.cell(1, 2));
        assertEquals(block, CellBlock.parse(block.text()));
        assertEquals(0, CellBlock.parse("").height());
        assertEquals(List.of(List.of("", "")), CellBlock.parse("\t").rows());
        assertEquals(List.of(List.of("5\" wide")), CellBlock.parse("5\" wide").rows());
    }
}
