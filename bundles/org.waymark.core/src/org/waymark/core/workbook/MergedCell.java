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
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.core.ownership.CellValue;
import org.waymark.core.text.Labels;
import org.waymark.core.workbook.Baseline.AssignmentBase;
import org.waymark.core.workbook.Baseline.CellBase;
import org.waymark.core.ownership.CellValue.Kind;
import org.waymark.core.workbook.ImportItem.Reason;
import org.waymark.core.workbook.WorkbookEdit.Field;
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
    private final Map<Field, WorkbookEdit> edits;
    private final boolean exported;
    private final Optional<Ownership> current;
    private List<ImportItem> done;
    private List<ImportItem> left;
    private List<Function<EditingDomain, Command>> changes;
    private Optional<Ownership> created = Optional.empty();
    private boolean removed;

    MergedCell(Step step, BusinessFunction function, CellBase base, Optional<AssignmentBase> assignment,
            Map<Field, WorkbookEdit> edits, boolean exported) {
        this.step = step;
        this.function = function;
        this.baseRoles = CellValue.ofRoles(base.roles());
        this.baseInfluence = CellValue.ofInfluence(base.influence());
        this.assignment = assignment;
        this.edits = new EnumMap<>(Field.class);
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
        reject(Field.ROLES, CellValue::ofRoles, Reason.NOT_ROLES, baseRoles);
        reject(Field.INFLUENCE, CellValue::ofInfluence, Reason.NOT_INFLUENCE, baseInfluence);
        if (edits.containsKey(Field.ROLES) || edits.containsKey(Field.INFLUENCE)) {
            mergeState();
        }
        new MergedTexts(this::leave, this::take).merge(edits, assignment, current, created, removed, changes);
    }

    private void reject(Field field, Function<String, CellValue> reader, Reason unclear, CellValue base) {
        WorkbookEdit edit = edits.get(field);
        if (edit == null) {
            return;
        }
        Kind kind = reader.apply(edit.after()).kind();
        if (kind == Kind.UNCLEAR) {
            leave(edit, ImportItem.Kind.LEFT_OUT, unclear);
        } else if (kind == Kind.INHERITED) {
            leave(edit, ImportItem.Kind.LEFT_OUT, Reason.BRACKETS);
        } else if (kind == Kind.EMPTY && !exported) {
            if (base.isOwn()) {
                leave(edit, ImportItem.Kind.LEFT_OUT, Reason.CLEARED_UNKNOWN);
            }
        } else {
            return;
        }
        edits.remove(field);
    }

    private void mergeState() {
        CellValue roles = value(Field.ROLES, CellValue::ofRoles, baseRoles);
        CellValue influence = value(Field.INFLUENCE, CellValue::ofInfluence, baseInfluence);
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
        boolean rolesGone = edits.containsKey(Field.ROLES)
                && (roles.kind() == Kind.NONE || roles.kind() == Kind.EMPTY && baseRoles.kind() == Kind.INHERITED);
        boolean influenceGone = edits.containsKey(Field.INFLUENCE) && (influence.kind() == Kind.NONE
                || influence.kind() == Kind.EMPTY && baseInfluence.kind() == Kind.INHERITED && roles.roles().isEmpty());
        return rolesGone || influenceGone;
    }

    /** Returns whether one of the two cells has no part while the other has a value. */
    private boolean contradicts(CellValue roles, CellValue influence) {
        boolean rolesEdited = edits.containsKey(Field.ROLES);
        boolean influenceEdited = edits.containsKey(Field.INFLUENCE);
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
            set(Field.ROLES, CjmPackage.Literals.OWNERSHIP__ROLES, List.copyOf(wanted.get().roles()));
            set(Field.INFLUENCE, CjmPackage.Literals.OWNERSHIP__INFLUENCE, wanted.get().influence());
            cellEdits().forEach(edit -> take(edit, ImportItem.Kind.CHANGED));
        }
    }

    /** Applies the fields that only one side changed, when both sides changed the ownership. */
    private void applyFields(State now, State before, State wanted) {
        applyField(Field.ROLES, CjmPackage.Literals.OWNERSHIP__ROLES, now.roles(), before.roles(), wanted.roles());
        applyField(Field.INFLUENCE, CjmPackage.Literals.OWNERSHIP__INFLUENCE, now.influence(), before.influence(),
                wanted.influence());
    }

    private void applyField(Field field, EStructuralFeature feature, Object now, Object before,
            Object wanted) {
        WorkbookEdit edit = edits.get(field);
        if (edit == null) {
            return;
        }
        if (now.equals(wanted)) {
            leave(edit, ImportItem.Kind.NOTE, Reason.ALREADY_SO);
        } else if (now.equals(before)) {
            set(field, feature, wanted instanceof Set<?> roles ? List.copyOf(roles) : wanted);
            take(edit, ImportItem.Kind.CHANGED);
        } else {
            leave(edit, ImportItem.Kind.CONFLICT, Reason.CHANGED_MEANWHILE);
        }
    }

    private void set(Field field, EStructuralFeature feature, Object value) {
        Ownership ownership = current.orElseThrow();
        Object now = ownership.eGet(feature);
        if (edits.containsKey(field) || !now.equals(value)) {
            changes.add(domain -> new SetCommand(domain, ownership, feature, value));
        }
    }

    private CellValue value(Field field, Function<String, CellValue> reader, CellValue base) {
        WorkbookEdit edit = edits.get(field);
        return edit == null ? base : reader.apply(edit.after());
    }

    private List<WorkbookEdit> cellEdits() {
        List<WorkbookEdit> found = new ArrayList<>();
        for (Field field : List.of(Field.ROLES, Field.INFLUENCE)) {
            if (edits.containsKey(field)) {
                found.add(edits.get(field));
            }
        }
        return found;
    }

    private void leave(WorkbookEdit edit, ImportItem.Kind kind, Reason reason) {
        left.add(edit.item(kind, reason, Labels.of(step), Labels.of(function)));
    }

    private void take(WorkbookEdit edit, ImportItem.Kind kind) {
        done.add(edit.item(kind, edit.field().reason(), Labels.of(step), Labels.of(function)));
    }

    private static Set<Role> set(List<Role> roles) {
        EnumSet<Role> set = EnumSet.noneOf(Role.class);
        set.addAll(roles);
        return set;
    }
}
