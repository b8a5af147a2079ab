package org.waymark.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.core.workbook.WorkbookOptions;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Touchpoint;

/** Micro-interactions have rows of their own only when asked, and edits of these rows are imported. */
class MicroInteractionsTest {

    private static final MatrixOptions ASKED = MatrixOptions.PLAIN.withMicroInteractions(true);

    @TempDir
    private Path folder;
    private final Fees fees = new Fees();
    private final Touchpoint menu = Fees.touchpoint("Menu", 1);

    @BeforeEach
    void add() {
        fees.calls.getMicroInteractions().add(menu);
    }

    private static boolean hasRow(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .anyMatch(row -> "Menu".equals(Fees.text(row.getCell(MatrixSheet.NAME))));
    }

    @Test
    void rowsAreThereOnlyWhenAsked() throws Exception {
        for (WorkbookOptions options : List.of(Fees.ENGLISH, Fees.RUSSIAN)) {
            try (XSSFWorkbook plain = fees.workbook(MatrixOptions.PLAIN, options);
                    XSSFWorkbook asked = fees.workbook(ASKED, options)) {
                assertFalse(hasRow(plain.getSheet("RACI")));
                assertTrue(hasRow(asked.getSheet("RACI")));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anEditedRowIsTakenOver(boolean withExportedValues) throws Exception {
        RoundTrip trip = new RoundTrip(fees.document(), folder, Fees.ENGLISH, ASKED);
        assertEquals(List.of(), trip.lines());
        trip.edit(book -> {
            RoundTrip.set(book, "RACI", "Menu", "FIN", "I");
            if (!withExportedValues) {
                book.removeSheetAt(book.getSheetIndex(DataSheet.NAME));
            }
        });
        assertEquals(List.of("added RACI!I14 Menu / Finance: roles “(C)” → “I”"),
                trip.lines().stream().filter(line -> !line.startsWith("note")).toList());
        trip.apply();
        Ownership own = menu.getOwnerships().getFirst();
        assertEquals(fees.finance, own.getFunction());
        assertEquals(List.of(Role.INFORMED), own.getRoles());
    }
}
