package org.waymark.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ownership from workbooks that are not ours, and from ours after other hands. */
class ForeignWorkbooksTest {

    private static final String NOTE = "note: this is no ownership workbook of Waymark; it was read as a table: stages, "
            + "touchpoints and functions were found by name, and only ownership was taken";

    @TempDir
    private Path folder;
    private final Fees fees = new Fees();

    private RoundTrip trip(Workbooks.Maker maker) throws Exception {
        RoundTrip trip = new RoundTrip(fees.document(), folder);
        trip.replace(Workbooks.of(maker));
        return trip;
    }

    @Test
    void aRaciTableOfAnyHandGivesItsRolesAndCreatesNothing() throws Exception {
        RoundTrip trip = trip(book -> Workbooks.rows(book.createSheet("RACI"), "RACI of the project office||||",
                "Phase|Task|contact centre|FIN|Legal", "complains|CALLS|r|c|", "|Waits|®|x|a",
                "|Complains to the boss|R||",
                "Complains|Waits||?|"));
        assertEquals(List.of("changed RACI!C3 Calls / Contact Centre: roles “R/A” → “R”",
                "added RACI!D3 Calls / Finance: roles “(C)” → “C”",
                "changed RACI!D4 Waits / Finance: roles “–” → “R”",
                "left out RACI!E4: column “Legal” belongs to no function of the map, but has roles",
                "left out RACI!C5 Complains to the boss: the row belongs to no stage or touchpoint of the map, but has "
                        + "roles: “R”",
                "left out RACI!D6 FIN: “?” is not a combination of the letters R A C I S",
                NOTE), trip.lines());
        assertTrue(trip.report().hasLeftOut());
        trip.apply();
    }

    @Test
    void ownersAsNamesAreAddedToThoseThere() throws Exception {
        RoundTrip trip = trip(book -> Workbooks.rows(book.createSheet("Owners"), "Touchpoint|Owner|Informed",
                "Calls|Contact Centre|Finance, Customer Service", "Waits|Finance (R)|"));
        assertEquals(List.of("added Owners!C2 Calls / Finance: roles “(C)” → “I”",
                "added Owners!C2 Calls / Customer Service: roles “(A)” → “I”",
                "changed Owners!B3 Waits / Finance: roles “–” → “R”", NOTE), trip.lines());
        trip.apply();
    }

    @Test
    void aMergedAreaGivesItsRolesToEachOfItsCells() throws Exception {
        RoundTrip trip = new RoundTrip(fees.document(), folder);
        trip.edit(book -> {
            Sheet sheet = book.getSheet("RACI");
            RoundTrip.set(book, "RACI", "Calls", "CC", "I");
            RoundTrip.set(book, "RACI", "Waits", "CC", "");
            int column = RoundTrip.cell(sheet, "Calls", "CC").getColumnIndex();
            int row = RoundTrip.cell(sheet, "Calls", "CC").getRowIndex();
            sheet.addMergedRegion(new CellRangeAddress(row, row + 1, column, column));
        });
        assertEquals(List.of("changed RACI!H13 Calls / Contact Centre: roles “R/A” → “I”",
                "changed RACI!H14 Waits / Contact Centre: roles “R” → “I”"), trip.lines());
    }

    @Test
    void theStrictFormOfOurWorkbookIsRead() throws Exception {
        RoundTrip trip = new RoundTrip(fees.document(), folder);
        trip.edit(book -> RoundTrip.set(book, "RACI", "Calls", "CC", "®"));
        trip.replace(Workbooks.strict(java.nio.file.Files.readAllBytes(trip.file())));
        assertEquals(List.of("changed RACI!H13 Calls / Contact Centre: roles “R/A” → “®”"), trip.lines());
        assertFalse(trip.report().hasLeftOut());
    }
}
