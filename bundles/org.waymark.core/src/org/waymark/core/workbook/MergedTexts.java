package org.waymark.core.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.workbook.Baseline.AssignmentBase;
import org.waymark.core.workbook.ImportItem.Kind;
import org.waymark.core.workbook.ImportItem.Reason;
import org.waymark.model.cjm.Ownership;

/** The merge of the features that only the flat list shows. */
final class MergedTexts {

    /** Receives an ignored edit with the reason. */
    @FunctionalInterface
    interface Leaver {
        void leave(WorkbookEdit edit, Kind kind, Reason reason);
    }

    private final Leaver leaver;
    private final BiConsumer<WorkbookEdit, Kind> taker;

    MergedTexts(Leaver leaver, BiConsumer<WorkbookEdit, Kind> taker) {
        this.leaver = leaver;
        this.taker = taker;
    }

    /**
     * @param current ownership in the current model
     * @param created ownership that the import adds
     * @param removed true if the import removes the current one
     */
    void merge(Map<AssignmentColumn, WorkbookEdit> edits, Optional<AssignmentBase> base, Optional<Ownership> current,
            Optional<Ownership> created, boolean removed, List<Function<EditingDomain, Command>> changes) {
        for (WorkbookEdit edit : edits.values()) {
            if (!(edit.column().content() instanceof FeatureColumn column)) {
                continue;
            }
            Optional<Object> wanted = column.read(edit.after());
            if (wanted.isEmpty()) {
                leaver.leave(edit, Kind.LEFT_OUT, Reason.NOT_READ);
            } else if (removed) {
                leaver.leave(edit, Kind.LEFT_OUT, Reason.REMOVED_AND_EDITED);
            } else if (created.isPresent()) {
                column.set(created.get(), wanted.get());
                taker.accept(edit, Kind.ADDED);
            } else if (current.isEmpty()) {
                leaver.leave(edit, base.isPresent() ? Kind.CONFLICT : Kind.LEFT_OUT,
                        base.isPresent() ? Reason.REMOVED_MEANWHILE : Reason.NOT_ROLES);
            } else {
                merge(edit, column, current.get(), base, wanted.get(), changes);
            }
        }
    }

    private void merge(WorkbookEdit edit, FeatureColumn column, Ownership ownership, Optional<AssignmentBase> base,
            Object wanted, List<Function<EditingDomain, Command>> changes) {
        Object now = column.valueOf(ownership);
        Object before = base.map(it -> column.exported(it.text(edit.column()))).orElse("");
        if (now.equals(wanted)) {
            leaver.leave(edit, Kind.NOTE, Reason.ALREADY_SO);
        } else if (column.isCut(now)) {
            leaver.leave(edit, Kind.LEFT_OUT, Reason.TEXT_WAS_CUT);
        } else if (now.equals(before)) {
            changes.add(domain -> column.set(domain, ownership, wanted));
            taker.accept(edit, Kind.CHANGED);
        } else {
            leaver.leave(edit, Kind.CONFLICT, Reason.CHANGED_MEANWHILE);
        }
    }
}
