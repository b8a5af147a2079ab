package org.waymark.core.matrixview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.core.insight.Load;
import org.waymark.core.ownership.Accountability;
import org.waymark.core.ownership.OwnershipText;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.core.ownership.OwnershipMatrix;
import org.waymark.core.ownership.OwnershipTable;

class MatrixGridTest {

    private static final String LATE_FEE = """
                            | Service | Service.CC | Service.CMP | Risk | Finance | IT
            = Learns        |         |            |             | A3   |         | S2
            - Gets letter!2 |         |            |             |      |         |
            - Opens app     |         |            |             | C1   |         | R/A4
            = Complains     | A2      | R4         |             |      | C1      | S1
            - Calls !5      |         | R/A5       |             |      |         |
            - Waits !3      |         |            | R/A3        |      | A4      | none
            - Is refunded   |         | I2         |             | none | R/S5    |
            = Tells others  |         |            |             |      |         |
            """;

    private final OwnershipTable table = OwnershipTable.of(LATE_FEE);
    private final OwnershipMatrix matrix = table.matrix();

    @Test
    void everythingIsShownInTheOrderOfTheJourney() {
        MatrixGrid grid = grid(GridState.ALL);
        assertEquals(List.of("Learns", "Gets letter", "Opens app", "Complains", "Calls", "Waits", "Is refunded",
                "Tells others"), names(grid));
        assertEquals(matrix.columns().size(), grid.columns().size());
        assertEquals(OptionalInt.of(4), grid.rowOf("Calls"));
        assertEquals(OptionalInt.of(3), grid.columnOf("Risk"));
        assertEquals(List.of(0, 1, 1, 0, 1, 1, 1, 0), grid.rows().stream().map(GridRow::depth).toList());
        assertFalse(grid.rows().getLast().isGroup(), "nothing stands under a stage without touchpoints");
    }

    @Test
    void aFoldedStageKeepsItsOwnCells() {
        MatrixGrid grid = grid(GridState.ALL.foldRow("Complains", true));
        assertEquals(List.of("Learns", "Gets letter", "Opens app", "Complains", "Tells others"), names(grid));
        assertEquals("A 2", OwnershipText.of(grid.cell(3, 0)));
        assertEquals(OptionalInt.empty(), grid.rowOf("Calls"));
        assertEquals(names(grid(GridState.ALL)), names(grid(grid.state().foldRow("Complains", false))));
    }

    @Test
    void aFoldedFunctionStandsForAllBelowItAsTheRolledUpMatrixDoes() {
        MatrixGrid grid = grid(GridState.ALL.foldFunction("Service", true));
        OwnershipMatrix rolledUp = table.matrix(MatrixOptions.PLAIN.withRollUp(1));
        for (int row = 0; row < grid.rows().size(); row++) {
            for (int column = 0; column < grid.columns().size(); column++) {
                assertEquals(rolledUp.rows().get(row).cells().get(column), grid.cell(row, column));
            }
        }
        assertTrue(grid.columns().getFirst().isRolledUp());
        assertEquals(OptionalInt.of(0), grid.columnOf("CMP"), "part of the folded one");
        assertEquals(1, grid.levels());
    }

    @Test
    void headingsStandOverTheirColumns() {
        MatrixGrid grid = grid(GridState.ALL);
        assertEquals(2, grid.levels());
        GridHeading service = grid.heading(0, 0);
        assertEquals(List.of(3, 1, true), List.of(service.columns(), service.levels(), service.canFold()));
        assertEquals(service, grid.heading(0, 2));
        assertTrue(grid.heading(1, 0).itself());
        assertEquals("CC", grid.heading(1, 1).function().name());
        assertEquals(2, grid.heading(0, 3).levels(), "Risk has nothing below it");
        assertEquals(grid.heading(0, 3), grid.heading(1, 3));
    }

    @Test
    void aHiddenColumnLeavesTheHeadingOverTheOthers() {
        MatrixGrid grid = grid(GridState.ALL.hide("Service").hide("IT"));
        assertEquals(List.of("CC", "CMP", "Risk", "Finance"),
                grid.columns().stream().map(column -> column.function().name()).toList());
        assertEquals(2, grid.heading(0, 0).columns());
        assertEquals("Service", grid.heading(0, 1).function().name());
        MatrixGrid alone = grid(GridState.ALL.hide("CC").hide("CMP"));
        assertEquals(1, alone.levels());
        assertEquals(6, grid(grid.state().showAllColumns()).columns().size());
    }

    @Test
    void filtersKeepTheStageOfWhatTheyFind() {
        assertEquals(List.of("Complains", "Waits"), names(grid(GridState.ALL.filter(" WAIT "))));
        assertEquals(List.of("Learns", "Gets letter", "Opens app"), names(grid(GridState.ALL.filter("learns"))));
        assertEquals(List.of("Complains", "Waits", "Tells others"), names(grid(GridState.ALL.onlyProblems(true))));
        assertEquals(List.of("Complains", "Waits", "Is refunded"),
                names(grid(GridState.ALL.filterByFunction("Finance").filter("i"))).stream()
                        .filter(name -> !name.equals("Calls")).toList());
        assertEquals(List.of("Complains", "Waits"),
                names(grid(GridState.ALL.foldRow("Complains", true).filter("Waits"))), "also what is folded away");
    }

    @Test
    void sortedRowsHaveNoGroups() {
        assertEquals(List.of("Opens app", "Gets letter", "Calls", "Is refunded", "Waits", "Tells others"),
                names(grid(GridState.ALL.sort(GridSort.byFunction("IT")))));
        assertEquals(List.of("Tells others", "Waits"),
                names(grid(GridState.ALL.sort(GridSort.byCheck()))).subList(0, 2));
        assertEquals("Tells others", names(grid(GridState.ALL.sort(GridSort.byInfluence()))).getLast());
        GridSort once = GridSort.NONE.next(GridSort.byFunction("IT"));
        assertTrue(once.descending());
        assertFalse(once.next(GridSort.byFunction("IT")).descending());
        assertEquals(GridSort.NONE, once.next(GridSort.byFunction("IT")).next(GridSort.byFunction("IT")));
        assertEquals(GridSort.byCheck(), once.next(GridSort.byCheck()));
    }

    @Test
    void totalsAreThoseOfTheLoad() {
        MatrixGrid grid = grid(GridState.ALL);
        List<Load> loads = Load.of(matrix);
        for (int column = 0; column < loads.size(); column++) {
            assertEquals(new MatrixGrid.ColumnTotal(loads.get(column).accountable(), loads.get(column).load()),
                    grid.total(column), loads.get(column).function().name());
        }
        assertEquals(new MatrixGrid.RowTotal(4, 13), grid.total(grid.rows().get(5)));
        assertEquals(List.of(1, 1, 4), List.of(grid.count(Accountability.NONE), grid.count(Accountability.SEVERAL),
                grid.count(Accountability.ONE)));
    }

    @Test
    void totalsCountWhatPassesTheFilterAlsoWhenFolded() {
        GridState calls = GridState.ALL.filter("Calls");
        assertEquals(25, grid(calls).total(1).load());
        assertEquals(grid(GridState.ALL).total(1), grid(GridState.ALL.foldRow("Complains", true)).total(1));
    }

    @Test
    void severalJourneysHaveHeadingsThatFold() {
        OwnershipMatrix two = OwnershipTable.of("""
                           | F
                == One     |
                = Stage 1  | A1
                - Touch 1  |
                == Two     |
                = Stage 2  |
                - Touch 2  | R2
                """).matrix();
        MatrixGrid grid = MatrixGrid.of(two, GridState.ALL, true);
        assertEquals(List.of("One", "Stage 1", "Touch 1", "Two", "Stage 2", "Touch 2"), names(grid));
        assertEquals("", OwnershipText.of(grid.cell(0, 0)));
        assertEquals(List.of("One", "Two", "Stage 2", "Touch 2"),
                names(MatrixGrid.of(two, GridState.ALL.foldRow("One", true), true)));
        assertEquals(List.of("Two", "Stage 2", "Touch 2"), names(MatrixGrid.of(two, GridState.ALL.filter("2"), true)));
    }

    @Test
    void theShapeIsTheSameWhateverTheCellsSay() {
        MatrixGrid grid = grid(GridState.ALL);
        table.ownership("Calls", "CC").setInfluence(1);
        assertTrue(grid.sameShape(MatrixGrid.of(table.matrix(), GridState.ALL, false)));
        assertFalse(grid.sameShape(grid(GridState.ALL.foldRow("Learns", true))));
        assertFalse(grid.sameShape(grid(GridState.ALL.foldFunctions(Set.of("Service")))));
    }

    private MatrixGrid grid(GridState state) {
        return MatrixGrid.of(matrix, state, false);
    }

    private static List<String> names(MatrixGrid grid) {
        return new ArrayList<>(
                IntStream.range(0, grid.rows().size()).mapToObj(i -> grid.rows().get(i).name()).toList());
    }
}
