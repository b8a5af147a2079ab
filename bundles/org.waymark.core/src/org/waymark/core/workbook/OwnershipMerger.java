package org.waymark.core.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.ownership.CellValue.Kind;
import org.waymark.core.ownership.RoleLetters;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.text.Labels;
import org.waymark.core.workbook.Baseline.AssignmentBase;
import org.waymark.core.workbook.Baseline.CellBase;
import org.waymark.core.workbook.ColumnContent.EditedColumn;
import org.waymark.core.workbook.ImportItem.Reason;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.Step;

/**
 * Applies the edits of a workbook to the current model: a three-way merge of single cells with the export as common
 * ancestor. Changes made in the model meanwhile survive. A cell that both sides changed is reported and not imported.
 */
public final class OwnershipMerger {

    private record Key(String stepId, String functionId) {
    }

    private final PortfolioDocument document;
    private final Baseline baseline;
    private final Map<Key, AssignmentBase> assignments = new HashMap<>();
    private final List<ImportItem> done = new ArrayList<>();
    private final List<ImportItem> left;
    private final List<Function<EditingDomain, Command>> changes = new ArrayList<>();

    private OwnershipMerger(PortfolioDocument document, Baseline baseline, List<ImportItem> found) {
        this.document = document;
        this.baseline = baseline;
        this.left = new ArrayList<>(found);
        baseline.assignments().values().forEach(it -> assignments.put(new Key(it.stepId(), it.functionId()), it));
    }

    /**
     * @param edits every cell that differs from the baseline, in the order of the workbook
     * @param found lines that reading the workbook already produced
     */
    public static ImportReport merge(PortfolioDocument document, Baseline baseline, List<WorkbookEdit> edits,
            List<ImportItem> found) {
        OwnershipMerger merger = new OwnershipMerger(document, baseline, found);
        Map<Key, Map<AssignmentColumn, List<WorkbookEdit>>> byCell = new LinkedHashMap<>();
        for (WorkbookEdit edit : edits) {
            byCell.computeIfAbsent(new Key(edit.stepId(), edit.functionId()),
                    key -> new EnumMap<>(AssignmentColumn.class))
                    .computeIfAbsent(edit.column(), column -> new ArrayList<>()).add(edit);
        }
        byCell.forEach(merger::merge);
        List<ImportItem> items = new ArrayList<>(merger.done);
        items.addAll(merger.left);
        return new ImportReport(items, merger.changes);
    }

    private void merge(Key key, Map<AssignmentColumn, List<WorkbookEdit>> edits) {
        Optional<Step> step = document.find(key.stepId).filter(Step.class::isInstance).map(Step.class::cast);
        Optional<BusinessFunction> function = document.find(key.functionId)
                .filter(BusinessFunction.class::isInstance).map(BusinessFunction.class::cast);
        if (step.isEmpty() || function.isEmpty()) {
            String name = step.map(Labels::of).orElseGet(() -> baseline.steps().containsKey(key.stepId)
                    ? baseline.steps().get(key.stepId).name()
                    : "");
            edits.values().forEach(all -> all.forEach(edit -> left.add(edit.item(ImportItem.Kind.CONFLICT,
                    Reason.STEP_REMOVED, name, function.map(Labels::of).orElse("")))));
            return;
        }
        Map<AssignmentColumn, WorkbookEdit> agreed = new EnumMap<>(AssignmentColumn.class);
        edits.forEach((column, all) -> agree(step.get(), function.get(), all)
                .ifPresent(edit -> agreed.put(column, edit)));
        AssignmentBase assignment = assignments.get(key);
        MergedCell cell = new MergedCell(step.get(), function.get(), base(key, assignment),
                Optional.ofNullable(assignment), agreed, baseline.exported());
        cell.merge(done, left, changes);
    }

    /** Returns the exported cell: from the matrix, or for a micro-interaction from the flat list. */
    private CellBase base(Key key, AssignmentBase assignment) {
        if (baseline.steps().containsKey(key.stepId) && baseline.functions().containsKey(key.functionId)) {
            return baseline.steps().get(key.stepId).cell(baseline.functions().get(key.functionId));
        }
        if (assignment == null) {
            return CellBase.EMPTY;
        }
        String roles = assignment.text(AssignmentColumn.ROLES);
        boolean none = roles.equals(RoleLetters.NONE);
        return new CellBase(roles, none ? RoleLetters.NONE : assignment.text(AssignmentColumn.INFLUENCE));
    }

    /** Returns the edit of a cell that may be on several sheets; all edited ones must agree. */
    private Optional<WorkbookEdit> agree(Step step, BusinessFunction function, List<WorkbookEdit> edits) {
        WorkbookEdit first = edits.getFirst();
        if (edits.stream().allMatch(edit -> meaning(edit).equals(meaning(first)))) {
            return Optional.of(first);
        }
        edits.forEach(edit -> left.add(edit.item(ImportItem.Kind.CONFLICT, Reason.SHEETS_DIFFER, Labels.of(step),
                Labels.of(function))));
        return Optional.empty();
    }

    private static Object meaning(WorkbookEdit edit) {
        return edit.column().content() instanceof EditedColumn column ? column.meaning(edit.after()) : edit.after();
    }
}
