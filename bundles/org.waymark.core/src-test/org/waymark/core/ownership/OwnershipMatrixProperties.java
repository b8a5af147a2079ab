package org.waymark.core.ownership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.waymark.model.cjm.Role;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The rules of the ownership matrix on random tables. */
class OwnershipMatrixProperties {

    private static final List<String> FUNCTIONS = List.of("A", "A.B", "A.C", "A.C.D", "E", "E.F");

    @Provide
    Arbitrary<OwnershipTable> tables() {
        Arbitrary<String> letters = Arbitraries.subsetOf("R", "A", "C", "I", "S").map(set -> String.join("/", set));
        Arbitrary<String> cell = Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just("")),
                Tuple.of(1, Arbitraries.just("none")), Tuple.of(4, letters.flatMap(
                        text -> Arbitraries.integers().between(0, 5).map(influence -> text + influence))));
        Arbitrary<String> row = cell.list().ofSize(FUNCTIONS.size()).map(cells -> "|" + String.join("|", cells));
        return row.list().ofMinSize(1).ofMaxSize(12).map(rows -> {
            StringBuilder table = new StringBuilder("|" + String.join("|", FUNCTIONS) + "\n");
            for (int i = 0; i < rows.size(); i++) {
                String kind = i % 4 == 0 ? "= " : i % 4 == 3 ? "* " : "- ";
                table.append(kind).append("row").append(i).append(rows.get(i)).append('\n');
            }
            return OwnershipTable.of(table.toString());
        });
    }

    @Property(tries = 200)
    void anInheritedAccountableNeverCountsBesideAnOwnOne(@ForAll("tables") OwnershipTable table) {
        for (MatrixRow row : table.matrix(MatrixOptions.PLAIN.withMicroInteractions(true)).rows()) {
            List<MatrixCell> own = row.cells().stream().filter(it -> it.own().contains(Role.ACCOUNTABLE)).toList();
            List<MatrixCell> inherited = row.cells().stream().filter(it -> it.inherited().contains(Role.ACCOUNTABLE))
                    .toList();
            assertEquals(own.isEmpty() ? inherited.size() : own.size(), row.accountables().size());
        }
    }

    @Property(tries = 200)
    void aStageHasNothingInheritedAndACellIsNeverBoth(@ForAll("tables") OwnershipTable table) {
        for (MatrixRow row : table.matrix(MatrixOptions.PLAIN.withMicroInteractions(true)).rows()) {
            for (MatrixCell cell : row.cells()) {
                assertTrue(cell.own().isEmpty() || cell.inherited().isEmpty() && !cell.influenceInherited());
                assertTrue(row.kind() != MatrixRow.Kind.STAGE || cell.inherited().isEmpty());
            }
        }
    }

    @Property(tries = 200)
    void rollingUpIsTheUnionAndTheMaximumOverTheSubtree(@ForAll("tables") OwnershipTable table) {
        OwnershipMatrix full = table.matrix();
        OwnershipMatrix rolled = table.matrix(MatrixOptions.PLAIN.withRollUp(1));
        // A stands for A B C D, E for E F
        List<List<Integer>> parts = List.of(List.of(0, 1, 2, 3), List.of(4, 5));
        for (int r = 0; r < full.rows().size(); r++) {
            List<MatrixCell> cells = full.rows().get(r).cells();
            for (int c = 0; c < 2; c++) {
                Set<Role> own = EnumSet.noneOf(Role.class);
                Set<Role> inherited = EnumSet.noneOf(Role.class);
                int influence = 0;
                for (int part : parts.get(c)) {
                    own.addAll(cells.get(part).own());
                    inherited.addAll(cells.get(part).inherited());
                    influence = Math.max(influence, cells.get(part).influence());
                }
                inherited.removeAll(own);
                MatrixCell cell = rolled.rows().get(r).cells().get(c);
                assertEquals(own, cell.own());
                assertEquals(inherited, cell.inherited());
                assertEquals(influence, cell.influence());
            }
            assertEquals(full.rows().get(r).accountables().stream().map(FunctionColumn::id).toList(),
                    rolled.rows().get(r).accountables().stream().map(FunctionColumn::id).toList());
        }
    }

    @Property(tries = 100)
    void rollingUpToTheFullDepthChangesNoCell(@ForAll("tables") OwnershipTable table) {
        assertEquals(OwnershipTable.show(table.matrix()),
                OwnershipTable.show(table.matrix(MatrixOptions.PLAIN.withRollUp(9))));
    }
}
