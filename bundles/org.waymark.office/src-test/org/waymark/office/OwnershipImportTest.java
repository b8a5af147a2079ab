package org.waymark.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.workbook.AssignmentColumn;
import org.waymark.core.workbook.ImportItem;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.core.ownership.MatrixRow;
import org.waymark.core.ownership.OwnershipMatrix;
import org.waymark.core.ownership.RoleLetters;
import org.waymark.core.workbook.WorkbookOptions;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.MetricEffect;
import org.waymark.model.cjm.MomentKind;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Step;

/** Edited workbooks are imported: exactly the edits get into the model, and everything left out is named. */
class OwnershipImportTest {

    @TempDir
    private Path folder;
    private final Fees fees = new Fees();

    @Test
    void withoutEditsNothingChanges() throws Exception {
        for (WorkbookOptions options : List.of(Fees.ENGLISH, Fees.RUSSIAN)) {
            RoundTrip trip = new RoundTrip(fees.document(), folder, options, MatrixOptions.PLAIN);
            assertEquals(List.of(), trip.lines());
            assertFalse(trip.report().hasChanges());
        }
    }

    @Test
    void changedLettersAndNumbersAreTakenOver() throws Exception {
        RoundTrip trip = trip().edit(book -> {
            RoundTrip.set(book, "RACI", "Calls", "CC", "R");
            RoundTrip.set(book, "Influence", "Calls", "CC", "2");
        });
        assertEquals(List.of("changed RACI!H13 Calls / Contact Centre: roles “R/A” → “R”",
                "changed Influence!H13 Calls / Contact Centre: influence “4” → “2”"), trip.lines());
        trip.apply();
        assertEquals("R 2", own(fees.calls, "CC"));
    }

    @Test
    void anEmptyCellThatGetsLettersIsAdded() throws Exception {
        RoundTrip trip = trip().edit(book -> RoundTrip.set(book, "RACI", "Complains", "CC", "I"));
        assertEquals(List.of("added RACI!H12 Complains / Contact Centre: roles nothing → “I”"), trip.lines());
        trip.apply();
        assertEquals("I 0", own(fees.complains, "CC"));
    }

    @Test
    void aClearedOwnCellIsRemoved() throws Exception {
        RoundTrip trip = trip().edit(book -> {
            RoundTrip.set(book, "RACI", "Calls", "CC", "");
            RoundTrip.set(book, "Influence", "Calls", "CC", "");
        });
        trip.apply();
        assertEquals("", own(fees.calls, "CC"));
        assertFalse(trip.report().hasChanges() || trip.report().hasLeftOut());
    }

    @Test
    void clearedLettersAloneLeaveTheInfluence() throws Exception {
        trip().edit(book -> RoundTrip.set(book, "RACI", "Calls", "CC", "")).apply();
        assertEquals(" 4", own(fees.calls, "CC"));
    }

    @Test
    void aClearedInheritedCellBecomesExplicitlyNone() throws Exception {
        trip().edit(book -> RoundTrip.set(book, "RACI", "Calls", "FIN", "")).apply();
        assertEquals("– 0", own(fees.calls, "FIN"));
    }

    @Test
    void anOverriddenInheritedCellKeepsWhatWasNotEdited() throws Exception {
        trip().edit(book -> RoundTrip.set(book, "RACI", "Calls", "CS", "C")).apply();
        assertEquals("C 2", own(fees.calls, "CS"));
    }

    @Test
    void aClearedDashLetsTheStageThroughAgain() throws Exception {
        trip().edit(book -> RoundTrip.set(book, "RACI", "Waits", "FIN", "")).apply();
        assertEquals("", own(fees.waits, "FIN"));
        assertEquals("(C)", shown(fees.waits, "FIN"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ra|R/A 4", "A/R|R/A 4", "R, C|R/C 4", "c i r|R/C/I 4", "RACIS|R/A/C/I/S 4",
            "А|A 4", "С|C 4", "Р/А|R/A 4", "р|R 4", "s;i|I/S 4", "R+C|R/C 4", "Ｒ|R 4"})
    void lettersAreReadInAnyOrderCaseSeparatorAndLookAlike(String typed, String expected) throws Exception {
        RoundTrip trip = trip().edit(book -> RoundTrip.set(book, "RACI", "Calls", "CC", typed));
        assertFalse(trip.report().hasLeftOut());
        if (trip.report().hasChanges()) {
            trip.apply();
        }
        assertEquals(expected, own(fees.calls, "CC"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X", "R/Q", "Responsible", "К", "yes", "5"})
    void whatIsNoLetterIsNamedAndLeftAlone(String typed) throws Exception {
        RoundTrip trip = trip().edit(book -> RoundTrip.set(book, "RACI", "Calls", "CC", typed));
        assertEquals(1, trip.lines().size());
        assertTrue(trip.lines().getFirst().startsWith("left out RACI!H13 Calls / Contact Centre:"));
        assertTrue(trip.report().hasLeftOut() && !trip.report().hasChanges());
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "-1", "3.5", "many", "(3)"})
    void whatIsNoInfluenceIsNamedAndLeftAlone(String typed) throws Exception {
        RoundTrip trip = trip().edit(book -> RoundTrip.set(book, "Influence", "Calls", "CC", typed));
        assertTrue(trip.lines().getFirst().startsWith("left out Influence!H13 Calls / Contact Centre:"));
        assertFalse(trip.report().hasChanges());
    }

    @Test
    void aFormulaWhereLettersShouldBeIsNamed() throws Exception {
        RoundTrip trip = trip().edit(book -> {
            Cell cell = RoundTrip.cell(book.getSheet("RACI"), "Calls", "CC");
            cell.setCellFormula("CONCATENATE(\"R\",\"\")");
            RoundTrip.cell(book.getSheet("RACI"), "Waits", "CC").setCellFormula("1/0");
        });
        assertEquals(List.of("left out RACI!H13 Calls / CC: the cell contains a formula; enter letters or a number",
                "left out RACI!H14 Waits / CC: the cell contains a formula; enter letters or a number"), trip.lines());
    }

    @Test
    void workDoneInTheModelMeanwhileSurvives() throws Exception {
        RoundTrip trip = trip().edit(book -> RoundTrip.set(book, "RACI", "Calls", "CC", "R"));
        Fees.own(fees.calls, fees.finance, 3, Role.SUPPORT);
        fees.calls.getOwnerships().getFirst().setInfluence(1);
        fees.calls.getOwnerships().getFirst().setAuthority("may cancel");
        assertEquals(List.of("changed RACI!H13 Calls / Contact Centre: roles “R/A” → “R”",
                "note: the map has changed since the export; the changes of both sides were merged"), trip.lines());
        trip.apply();
        assertEquals("R 1", own(fees.calls, "CC"));
        assertEquals("S 3", own(fees.calls, "FIN"));
        assertEquals("may cancel", fees.calls.getOwnerships().getFirst().getAuthority());
    }

    @Test
    void aCellThatBothSidesChangedIsAConflict() throws Exception {
        RoundTrip trip = trip().edit(book -> {
            RoundTrip.set(book, "RACI", "Calls", "CC", "R");
            RoundTrip.set(book, "RACI", "Calls", "CS", "I");
            RoundTrip.set(book, "RACI", "Waits", "CC", "");
            RoundTrip.set(book, "Influence", "Waits", "CC", "");
        });
        fees.calls.getOwnerships().getFirst().getRoles().clear();
        fees.calls.getOwnerships().getFirst().getRoles().add(Role.CONSULTED);
        Fees.own(fees.calls, fees.service, 1, Role.SUPPORT);
        fees.waits.getOwnerships().get(1).setInfluence(5);
        assertEquals(Set.of("conflict RACI!G13", "conflict RACI!H13", "conflict RACI!H14", "conflict Influence!H14",
                "note"),
                trip.lines().stream().map(line -> line.split(":| Calls| Waits")[0])
                        .collect(Collectors.toSet()));
        assertFalse(trip.report().hasChanges());
    }

    @Test
    void whatTheModelAlreadySaysIsNoChange() throws Exception {
        RoundTrip trip = trip().edit(book -> RoundTrip.set(book, "RACI", "Calls", "CC", "R"));
        fees.calls.getOwnerships().getFirst().getRoles().remove(Role.ACCOUNTABLE);
        assertFalse(trip.report().hasChanges());
        assertFalse(trip.report().hasLeftOut());
    }

    @Test
    void sheetsThatSayDifferentThingsAreAConflictAndEqualOnesAreNot() throws Exception {
        Row[] row = new Row[1];
        RoundTrip trip = trip().edit(book -> {
            RoundTrip.set(book, "RACI", "Calls", "CC", "R");
            row[0] = Fees.row(book.getSheet("Assignments"), AssignmentColumn.OWNERSHIP_ID.ordinal(),
                    "_Calls-_Contact-Centre");
            assignment(row[0], AssignmentColumn.ROLES, "C");
        });
        assertEquals(List.of("conflict RACI!H13", "conflict Assignments!I4"),
                trip.lines().stream().map(line -> line.split(" Calls")[0]).toList());
        trip.edit(book -> assignment(Fees.row(book.getSheet("Assignments"), AssignmentColumn.OWNERSHIP_ID.ordinal(),
                "_Calls-_Contact-Centre"), AssignmentColumn.ROLES, "r"));
        trip.apply();
        assertEquals("R 4", own(fees.calls, "CC"));
    }

    @Test
    void theFlatListTakesRolesInfluenceAuthorityChangeAndEffect() throws Exception {
        RoundTrip trip = trip().edit(book -> {
            Row row = Fees.row(book.getSheet("Assignments"), AssignmentColumn.OWNERSHIP_ID.ordinal(),
                    "_Calls-_Contact-Centre");
            assignment(row, AssignmentColumn.ROLES, "A");
            row.getCell(AssignmentColumn.INFLUENCE.ordinal()).setCellValue(5);
            assignment(row, AssignmentColumn.AUTHORITY, "may cancel up to 100\na year");
            assignment(row, AssignmentColumn.CHANGE, "=no formula");
            assignment(row, AssignmentColumn.EFFECT, "works AGAINST");
        });
        trip.apply();
        Ownership ownership = fees.calls.getOwnerships().getFirst();
        assertEquals("A 5", own(fees.calls, "CC"));
        assertEquals("may cancel up to 100\na year", ownership.getAuthority());
        assertEquals("=no formula", ownership.getChange());
        assertEquals(MetricEffect.WORKS_AGAINST, ownership.getMetricEffect());
        assertFalse(trip.report().hasChanges());
    }

    @Test
    void aNewRowInTheFlatListIsANewAssignment() throws Exception {
        RoundTrip trip = trip().edit(book -> {
            Row row = book.getSheet("Assignments").createRow(20);
            assignment(row, AssignmentColumn.TOUCHPOINT, "Calls");
            assignment(row, AssignmentColumn.FUNCTION, "Finance");
            assignment(row, AssignmentColumn.ROLES, "S");
            assignment(row, AssignmentColumn.AUTHORITY, "signs");
            Row lost = book.getSheet("Assignments").createRow(21);
            assignment(lost, AssignmentColumn.TOUCHPOINT, "Nowhere");
            assignment(lost, AssignmentColumn.FUNCTION, "Finance");
            assignment(lost, AssignmentColumn.ROLES, "S");
        });
        assertEquals(List.of("added Assignments!I21 Calls / Finance: roles “(C)” → “S”",
                "added Assignments!K21 Calls / Finance: authority nothing → “signs”",
                "left out Assignments!I22 Nowhere: the row belongs to no stage or touchpoint of the map, but has roles: “S”"),
                trip.lines());
        trip.apply();
        assertEquals("S 1", own(fees.calls, "FIN"));
        assertEquals("signs", fees.calls.getOwnerships().getLast().getAuthority());
    }

    @Test
    void bothCellsClearedInTheFlatListRemoveTheAssignment() throws Exception {
        trip().edit(book -> {
            Row row = Fees.row(book.getSheet("Assignments"), AssignmentColumn.OWNERSHIP_ID.ordinal(),
                    "_Calls-_Contact-Centre");
            row.getCell(AssignmentColumn.ROLES.ordinal()).setBlank();
            row.getCell(AssignmentColumn.INFLUENCE.ordinal()).setBlank();
        }).apply();
        assertEquals("", own(fees.calls, "CC"));
    }

    @Test
    void aDeletedRowOrColumnIsUntouchedNotCleared() throws Exception {
        RoundTrip trip = trip().edit(book -> {
            Sheet sheet = book.getSheet("RACI");
            sheet.removeRow(Fees.row(sheet, MatrixSheet.NAME, "Calls"));
            for (Row row : sheet) {
                Cell cell = row.getCell(MatrixSheet.FIRST_FUNCTION + 1);
                if (cell != null) {
                    row.removeCell(cell);
                }
            }
            Sheet list = book.getSheet("Assignments");
            list.removeRow(list.getRow(2));
        });
        assertEquals(List.of(), trip.lines());
    }

    @Test
    void aStageOrFunctionThatIsGoneIsAConflict() throws Exception {
        RoundTrip trip = trip().edit(book -> RoundTrip.set(book, "RACI", "Calls", "CC", "R"));
        fees.complains.getTouchpoints().remove(fees.calls);
        assertTrue(trip.lines().contains("conflict RACI!H13 Calls / Contact Centre: “R/A” became “R” here, and the "
                + "stage, touchpoint or function is no longer in the map"), trip.lines().toString());
    }

    @Test
    void namesAreEditedInTheMapAndSaidSo() throws Exception {
        RoundTrip trip = trip().edit(book -> {
            Row row = Fees.row(book.getSheet("RACI"), MatrixSheet.NAME, "Calls");
            row.getCell(MatrixSheet.NAME).setCellValue("Phones");
            row.getCell(MatrixSheet.IMPORTANCE).setCellValue(1);
        });
        assertEquals(List.of("left out RACI!C13 Calls", "left out RACI!E13 Calls"),
                trip.lines().stream().map(line -> line.split(":")[0]).toList());
    }

    @Test
    void aMomentIsEditedInTheMapAndSaidSoOnBothSheets() throws Exception {
        fees.calls.setMoment(MomentKind.MOMENT_OF_TRUTH);
        RoundTrip trip = trip().edit(book -> {
            Fees.row(book.getSheet("RACI"), MatrixSheet.NAME, "Calls").getCell(MatrixSheet.MOMENT)
                    .setCellValue("Stimulus");
            Fees.row(book.getSheet("RACI"), MatrixSheet.NAME, "Waits").getCell(MatrixSheet.MOMENT)
                    .setCellValue("Stimulus");
            Row assignment = Fees.row(book.getSheet("Assignments"), AssignmentColumn.TOUCHPOINT.ordinal(), "Calls");
            assignment.getCell(AssignmentColumn.MOMENT.ordinal()).setBlank();
            assignment.getCell(AssignmentColumn.IMPORTANCE.ordinal()).setCellValue(2);
        });
        String reason = "; names and everything else but ownership are edited in the map";
        assertEquals(List.of("left out RACI!D13 Calls: “Moment of truth” became “Stimulus”" + reason,
                "left out RACI!D14 Waits: nothing became “Stimulus”" + reason,
                "left out Assignments!E4 Calls / Contact Centre: “Moment of truth” became nothing" + reason,
                "left out Assignments!F4 Calls / Contact Centre: “5” became “2”" + reason), trip.lines());
        assertFalse(trip.report().hasChanges());
        RoundTrip russian = new RoundTrip(trip.document, folder, Fees.RUSSIAN, MatrixOptions.PLAIN);
        assertEquals(List.of(), russian.lines(), "a moment in the language of the workbook was not edited");
    }

    @Test
    void aCancelledImportStopsBetweenRowsAndLeavesTheFileFree() throws Exception {
        RoundTrip trip = trip();
        int[] rows = new int[1];
        assertThrows(CancellationException.class,
                () -> OwnershipImport.read(trip.document, trip.file(), Locale.ENGLISH, () -> ++rows[0] > 20));
        assertEquals(21, rows[0]);
        assertFalse(trip.report().hasChanges());
    }

    @Test
    void everyLineAboutAStepKnowsItsId() throws Exception {
        RoundTrip trip = trip().edit(book -> {
            RoundTrip.set(book, "RACI", "Calls", "CC", "R");
            RoundTrip.set(book, "RACI", "Calls", "FIN", "boss");
            Fees.row(book.getSheet("RACI"), MatrixSheet.NAME, "Waits").getCell(MatrixSheet.IMPORTANCE).setCellValue(4);
        });
        assertEquals(List.of("_Calls", "_Calls", "_Waits"),
                trip.report().items().stream().map(ImportItem::stepId).sorted().toList());
    }

    @Test
    void aDashBesideAValueIsNotGuessedAt() throws Exception {
        RoundTrip trip = trip().edit(book -> {
            RoundTrip.set(book, "RACI", "Calls", "CC", "—");
            RoundTrip.set(book, "Influence", "Calls", "CC", "3");
        });
        assertFalse(trip.report().hasChanges());
        assertEquals(2, trip.lines().size());
        trip.edit(book -> RoundTrip.set(book, "Influence", "Calls", "CC", "4")).apply();
        assertEquals("– 0", own(fees.calls, "CC"));
    }

    @Test
    void journeySheetsCountLikeThoseOfThePortfolio() throws Exception {
        var second = CjmFactory.eINSTANCE.createJourney();
        second.setName("Second");
        fees.portfolio.getJourneys().add(second);
        RoundTrip trip = trip().edit(book -> RoundTrip.set(book, "RACI Late fee", "Calls", "CC", "C"));
        assertEquals(List.of("changed RACI Late fee!H13 Calls / Contact Centre: roles “R/A” → “C”"), trip.lines());
        trip.edit(book -> RoundTrip.set(book, "RACI", "Calls", "CC", "I"));
        assertEquals(2, trip.report().items().stream().filter(item -> item.kind().isLeftOut()).count());
    }

    private RoundTrip trip() throws Exception {
        return new RoundTrip(fees.document(), folder);
    }

    private static void assignment(Row row, AssignmentColumn column, String text) {
        Cell cell = row.getCell(column.ordinal(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        cell.setBlank();
        cell.setCellValue(text);
    }

    /** Returns roles and influence of the step's own cell; empty without one. */
    private static String own(Step step, String code) {
        return step.getOwnerships().stream().filter(it -> it.getFunction().getCode().equals(code)).findFirst()
                .map(it -> (it.getRoles().isEmpty() && it.getInfluence() == 0
                        ? RoleLetters.NONE
                        : RoleLetters.of(Set.copyOf(it.getRoles()))) + " " + it.getInfluence())
                .orElse("");
    }

    private String shown(Step step, String code) {
        OwnershipMatrix matrix = fees.report(MatrixOptions.PLAIN).matrix();
        for (MatrixRow row : matrix.rows()) {
            if (row.id().equals(Fees.id(step))) {
                for (int i = 0; i < row.cells().size(); i++) {
                    if (matrix.columns().get(i).code().equals(code)) {
                        return RoleLetters.of(row.cells().get(i));
                    }
                }
            }
        }
        throw new AssertionError("no row");
    }
}
