package org.waymark.core.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.domain.Ids;
import org.waymark.core.edit.DocumentDomain;
import org.waymark.core.ownership.CellValue;
import org.waymark.core.ownership.CellValue.Kind;
import org.waymark.core.ownership.MatrixCell;
import org.waymark.core.ownership.MatrixRow;
import org.waymark.core.ownership.OwnershipMatrix;
import org.waymark.core.ownership.OwnershipTable;
import org.waymark.core.persist.CanonicalText;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.workbook.AssignmentColumn;
import org.waymark.core.workbook.Baseline.CellBase;
import org.waymark.model.cjm.NamedElement;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Random edits of random matrices are merged into models that were changed randomly meanwhile. */
class OwnershipMergerProperties {

    private static final List<String> FUNCTIONS = List.of("A", "A.B", "C");
    private static final int ROWS = 5;

    /** An edit of a cell on both sheets. */
    record Typed(int row, int column, String roles, String influence) {
    }

    @Provide
    Arbitrary<String> cells() {
        Arbitrary<String> letters = Arbitraries.subsetOf("R", "A", "C").map(set -> String.join("/", set));
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just("")), Tuple.of(1, Arbitraries.just("none")),
                Tuple.of(4, letters.flatMap(text -> Arbitraries.integers().between(0, 5).map(i -> text + i))));
    }

    @Provide
    Arbitrary<String> tables() {
        return cells().list().ofSize(ROWS * FUNCTIONS.size()).map(OwnershipMergerProperties::table);
    }

    @Provide
    Arbitrary<List<Typed>> edits() {
        return Combinators.combine(Arbitraries.integers().between(0, ROWS - 1), Arbitraries.integers().between(0, 2),
                Arbitraries.of("", "R", "A", "R/A", "I/S", "–"), Arbitraries.of("", "0", "1", "5", "–")).as(Typed::new)
                .list().ofMinSize(1).ofMaxSize(6).map(list -> list.stream().collect(Collectors.toMap(
                        it -> it.row + ":" + it.column, it -> it, (a, b) -> a)).values().stream().toList());
    }

    @Property(tries = 300)
    void inAnUnchangedModelEveryClearEditIsSeenAfterwardsAndNothingElseChanges(@ForAll("tables") String text,
            @ForAll("edits") List<Typed> edits) {
        OwnershipTable table = OwnershipTable.of(text);
        PortfolioDocument document = document(table);
        OwnershipMatrix before = table.matrix();
        ImportReport report = OwnershipMerger.merge(document, baseline(table), workbookEdits(table, edits), List.of());
        assertEquals(0, report.count(ImportItem.Kind.CONFLICT), "nobody else changed anything");
        execute(document, report);
        OwnershipMatrix after = table.matrix();
        for (int r = 0; r < ROWS; r++) {
            for (int c = 0; c < FUNCTIONS.size(); c++) {
                int row = r;
                int column = c;
                List<Typed> typed = edits.stream().filter(it -> it.row == row && it.column == column).toList();
                MatrixCell now = after.rows().get(r).cells().get(c);
                if (typed.isEmpty()) {
                    // an own cell stays; its inherited content may follow the stage
                    MatrixCell then = before.rows().get(r).cells().get(c);
                    assertEquals(then.own(), now.own());
                    assertEquals(then.explicitNone(), now.explicitNone());
                } else if (isClear(typed.getFirst())) {
                    assertEquals(CellValue.ofRoles(typed.getFirst().roles).roles(), now.own());
                    assertEquals(CellValue.ofInfluence(typed.getFirst().influence).influence(), now.influence());
                }
            }
        }
    }

    @Property(tries = 300)
    void whateverHappenedMeanwhileUndoTakesTheImportBackAndASecondImportFindsNothing(@ForAll("tables") String text,
            @ForAll("tables") String meanwhile, @ForAll("edits") List<Typed> edits) {
        OwnershipTable exported = OwnershipTable.of(text);
        document(exported);
        OwnershipTable now = OwnershipTable.of(meanwhile);
        PortfolioDocument document = document(now);
        List<WorkbookEdit> changed = workbookEdits(exported, edits);
        ImportReport report = OwnershipMerger.merge(document, baseline(exported), changed, List.of());
        assertTrue(report.items().size() >= changed.size(), "no edit is lost without a line");
        String before = CanonicalText.of(document);
        EditingDomain domain = execute(document, report);
        assertFalse(OwnershipMerger.merge(document, baseline(exported), changed, List.of()).hasChanges());
        if (report.hasChanges()) {
            domain.getCommandStack().undo();
        }
        assertEquals(before, CanonicalText.of(document));
    }

    /** Returns whether both cells have values, so that nothing is ambiguous. */
    private static boolean isClear(Typed typed) {
        return CellValue.ofRoles(typed.roles).kind() == Kind.VALUE
                && CellValue.ofInfluence(typed.influence).kind() == Kind.VALUE;
    }

    private static List<WorkbookEdit> workbookEdits(OwnershipTable table, List<Typed> edits) {
        Baseline baseline = baseline(table);
        List<MatrixRow> rows = table.matrix().rows();
        List<WorkbookEdit> result = new ArrayList<>();
        for (Typed typed : edits) {
            String function = table.matrix().columns().get(typed.column).id();
            String step = rows.get(typed.row).id();
            CellBase base = baseline.steps().get(step).cell(baseline.functions().get(function));
            if (!base.roles().equals(typed.roles)) {
                result.add(new WorkbookEdit(step, function, AssignmentColumn.ROLES, base.roles(), typed.roles, "RACI",
                        "x"));
            }
            if (!base.influence().equals(typed.influence)) {
                result.add(
                        new WorkbookEdit(step, function, AssignmentColumn.INFLUENCE, base.influence(), typed.influence,
                                "Influence", "x"));
            }
        }
        return result;
    }

    private static Baseline baseline(OwnershipTable table) {
        Baseline now = Baseline.of(table.portfolio, OwnershipTable::id, Locale.ENGLISH);
        return new Baseline(true, now.functions(), now.steps(), now.assignments());
    }

    private static EditingDomain execute(PortfolioDocument document, ImportReport report) {
        EditingDomain domain = new DocumentDomain(document);
        report.command(domain).ifPresent((Command command) -> domain.getCommandStack().execute(command));
        return domain;
    }

    private static PortfolioDocument document(OwnershipTable table) {
        PortfolioDocument document = PortfolioFiles.create(Path.of("table.cjm"), table.portfolio);
        table.portfolio.eAllContents().forEachRemaining(it -> {
            if (it instanceof NamedElement) {
                Ids.assign(it, OwnershipTable.id(it));
            }
        });
        return document;
    }

    private static String table(List<String> cells) {
        StringBuilder table = new StringBuilder("|" + String.join("|", FUNCTIONS) + "\n");
        for (int i = 0; i < ROWS; i++) {
            table.append(i % 3 == 0 ? "= " : "- ").append("row").append(i).append('|')
                    .append(String.join("|", cells.subList(i * 3, i * 3 + 3))).append('\n');
        }
        return table.toString();
    }
}
