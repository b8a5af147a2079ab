package org.waymark.core.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.core.ownership.CellValue;
import org.waymark.core.ownership.CellValue.Kind;
import org.waymark.core.text.Labels;
import org.waymark.core.workbook.Baseline.AssignmentBase;
import org.waymark.core.workbook.Baseline.CellBase;
import org.waymark.core.workbook.ImportItem.Reason;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Step;

/** The merge of one function at one step: the exported, the edited and the current value. */
final class MergedCell {

    /** Roles and influence of the step's own ownership. */
    private record State(Set<Role> roles, int influence) {

        static final State NONE = new State(Set.of(), 0);
    }

    private final Step step;
    private final BusinessFunction function;
    private final CellValue baseRoles;
    private final CellValue baseInfluence;
    private final Optional<AssignmentBase> assignment;
    private final Map<AssignmentColumn, WorkbookEdit> edits;
    private final boolean exported;
    private final Optional<Ownership> current;
    private List<ImportItem> done;
    private List<ImportItem> left;
    private List<Function<EditingDomain, Command>> changes;
    private Optional<Ownership> created = Optional.empty();
    private boolean removed;

    MergedCell(Step step, BusinessFunction function, CellBase base, Optional<AssignmentBase> assignment,
            Map<AssignmentColumn, WorkbookEdit> edits, boolean exported) {
        this.step = step;
        this.function = function;
        this.baseRoles = StateColumn.ROLES.read(base.roles());
        this.baseInfluence = StateColumn.INFLUENCE.read(base.influence());
        this.assignment = assignment;
        this.edits = new EnumMap<>(AssignmentColumn.class);
        this.edits.putAll(edits);
        this.exported = exported;
        this.current = EffectiveOwnership.stated(step, function);
    }

    /** Adds the imported lines, the lines left out, and the changes. */
    void merge(List<ImportItem> doneItems, List<ImportItem> leftItems,
            List<Function<EditingDomain, Command>> commands) {
        done = doneItems;
        left = leftItems;
        changes = commands;
        reject(StateColumn.ROLES, baseRoles);
        reject(StateColumn.INFLUENCE, baseInfluence);
        if (isEdited(StateColumn.ROLES) || isEdited(StateColumn.INFLUENCE)) {
            mergeState();
        }
        new MergedTexts(this::leave, this::take).merge(edits, assignment, current, created, removed, changes);
    }

    private void reject(StateColumn field, CellValue base) {
        WorkbookEdit edit = edits.get(field.column());
        if (edit == null) {
            return;
        }
        Kind kind = field.read(edit.after()).kind();
        if (kind == Kind.UNCLEAR) {
            leave(edit, ImportItem.Kind.LEFT_OUT, Reason.NOT_READ);
        } else if (kind == Kind.INHERITED) {
            leave(edit, ImportItem.Kind.LEFT_OUT, Reason.BRACKETS);
        } else if (kind == Kind.EMPTY && !exported) {
            if (base.isOwn()) {
                leave(edit, ImportItem.Kind.LEFT_OUT, Reason.CLEARED_UNKNOWN);
            }
        } else {
            return;
        }
        edits.remove(field.column());
    }

    private void mergeState() {
        CellValue roles = value(StateColumn.ROLES, baseRoles);
        CellValue influence = value(StateColumn.INFLUENCE, baseInfluence);
        Optional<State> before = baseRoles.isOwn() || baseInfluence.isOwn()
                ? Optional.of(new State(baseRoles.roles(), baseInfluence.influence()))
                : Optional.empty();
        Optional<State> wanted;
        if (isNone(roles, influence)) {
            if (contradicts(roles, influence)) {
                cellEdits().forEach(edit -> leave(edit, ImportItem.Kind.LEFT_OUT, Reason.DASH_AND_VALUE));
                return;
            }
            wanted = Optional.of(State.NONE);
        } else {
            wanted = state(roles, influence, before);
        }
        Optional<State> now = current.map(it -> new State(set(it.getRoles()), it.getInfluence()));
        if (now.equals(wanted)) {
            cellEdits().forEach(edit -> leave(edit, ImportItem.Kind.NOTE, Reason.ALREADY_SO));
        } else if (now.equals(before)) {
            apply(wanted);
        } else if (now.isPresent() && before.isPresent() && wanted.isPresent()) {
            applyFields(now.get(), before.get(), wanted.get());
        } else {
            Reason reason = now.isEmpty()
                    ? Reason.REMOVED_MEANWHILE
                    : before.isEmpty() ? Reason.ADDED_MEANWHILE : Reason.CHANGED_MEANWHILE;
            cellEdits().forEach(edit -> leave(edit, ImportItem.Kind.CONFLICT, reason));
        }
    }

    /** Returns whether a dash was typed, or an inherited value was cleared. */
    private boolean isNone(CellValue roles, CellValue influence) {
        boolean rolesGone = isEdited(StateColumn.ROLES)
                && (roles.kind() == Kind.NONE || roles.kind() == Kind.EMPTY && baseRoles.kind() == Kind.INHERITED);
        boolean influenceGone = isEdited(StateColumn.INFLUENCE) && (influence.kind() == Kind.NONE
                || influence.kind() == Kind.EMPTY && baseInfluence.kind() == Kind.INHERITED && roles.roles().isEmpty());
        return rolesGone || influenceGone;
    }

    /** Returns whether one of the two cells has no part while the other has a value. */
    private boolean contradicts(CellValue roles, CellValue influence) {
        boolean rolesEdited = isEdited(StateColumn.ROLES);
        boolean influenceEdited = isEdited(StateColumn.INFLUENCE);
        return rolesEdited && roles.kind() == Kind.VALUE || influenceEdited && influence.influence() > 0
                || !rolesEdited && !roles.roles().isEmpty();
    }

    private Optional<State> state(CellValue roles, CellValue influence, Optional<State> before) {
        State state = new State(roles.roles(), influence.influence());
        if (!state.equals(State.NONE)) {
            return Optional.of(state);
        }
        boolean cleared = cellEdits().stream().anyMatch(edit -> edit.after().isBlank());
        return !cleared && before.equals(Optional.of(State.NONE)) ? before : Optional.empty();
    }

    private void apply(Optional<State> wanted) {
        if (wanted.isEmpty()) {
            removed = true;
            Ownership gone = current.orElseThrow();
            changes.add(domain -> new RemoveCommand(domain, step, CjmPackage.Literals.STEP__OWNERSHIPS, gone));
            cellEdits().forEach(edit -> take(edit, ImportItem.Kind.REMOVED));
        } else if (current.isEmpty()) {
            Ownership ownership = CjmFactory.eINSTANCE.createOwnership();
            ownership.setFunction(function);
            ownership.getRoles().addAll(wanted.get().roles());
            ownership.setInfluence(wanted.get().influence());
            created = Optional.of(ownership);
            changes.add(domain -> new AddCommand(domain, step, CjmPackage.Literals.STEP__OWNERSHIPS, ownership));
            cellEdits().forEach(edit -> take(edit, ImportItem.Kind.ADDED));
        } else {
            set(StateColumn.ROLES, List.copyOf(wanted.get().roles()));
            set(StateColumn.INFLUENCE, wanted.get().influence());
            cellEdits().forEach(edit -> take(edit, ImportItem.Kind.CHANGED));
        }
    }

    /** Applies the fields that only one side changed, when both sides changed the ownership. */
    private void applyFields(State now, State before, State wanted) {
        applyField(StateColumn.ROLES, now.roles(), before.roles(), wanted.roles());
        applyField(StateColumn.INFLUENCE, now.influence(), before.influence(),
                wanted.influence());
    }

    private void applyField(StateColumn field, Object now, Object before, Object wanted) {
        WorkbookEdit edit = edits.get(field.column());
        if (edit == null) {
            return;
        }
        if (now.equals(wanted)) {
            leave(edit, ImportItem.Kind.NOTE, Reason.ALREADY_SO);
        } else if (now.equals(before)) {
            set(field, wanted instanceof Set<?> roles ? List.copyOf(roles) : wanted);
            take(edit, ImportItem.Kind.CHANGED);
        } else {
            leave(edit, ImportItem.Kind.CONFLICT, Reason.CHANGED_MEANWHILE);
        }
    }

    private void set(StateColumn field, Object value) {
        Ownership ownership = current.orElseThrow();
        Object now = ownership.eGet(field.feature());
        if (isEdited(field) || !now.equals(value)) {
            changes.add(domain -> new SetCommand(domain, ownership, field.feature(), value));
        }
    }

    private boolean isEdited(StateColumn field) {
        return edits.containsKey(field.column());
    }

    private CellValue value(StateColumn field, CellValue base) {
        WorkbookEdit edit = edits.get(field.column());
        return edit == null ? base : field.read(edit.after());
    }

    private List<WorkbookEdit> cellEdits() {
        List<WorkbookEdit> found = new ArrayList<>();
        for (StateColumn field : StateColumn.values()) {
            if (isEdited(field)) {
                found.add(edits.get(field.column()));
            }
        }
        return found;
    }

    private void leave(WorkbookEdit edit, ImportItem.Kind kind, Reason reason) {
        left.add(edit.item(kind, reason, Labels.of(step), Labels.of(function)));
    }

    private void take(WorkbookEdit edit, ImportItem.Kind kind) {
        done.add(edit.item(kind, Reason.NONE, Labels.of(step), Labels.of(function)));
    }

    private static Set<Role> set(List<Role> roles) {
        EnumSet<Role> set = EnumSet.noneOf(Role.class);
        set.addAll(roles);
        return set;
    }
}
