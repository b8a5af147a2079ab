package org.waymark.ui.matrix;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.waymark.core.edit.MatrixEdits;
import org.waymark.core.edit.MatrixEdits.Cell;
import org.waymark.core.ownership.CellValue.Kind;
import org.waymark.core.ownership.OwnershipText;
import org.waymark.core.ownership.RoleLetters;
import org.waymark.model.cjm.Role;
import org.waymark.ui.session.DraftStep;
import org.waymark.ui.session.Unfinished;

/**
 * Roles and influence typed into the selected cells: {@code c3} replaces what was there, as a text does anywhere else.
 * What is left out stays. Each key has an immediate effect, and all keys for the same cells are one undo step.
 */
final class MatrixTyping implements Unfinished {

    private final MatrixEditing editing;
    private final Set<Role> roles = EnumSet.noneOf(Role.class);
    private OptionalInt influence = OptionalInt.empty();
    private List<Cell> cells = List.of();
    private DraftStep draft;
    private boolean working;

    MatrixTyping(MatrixEditing editing) {
        this.editing = editing;
    }

    /** Adds a role to those that were typed, or takes it out again. */
    void type(Role role) {
        at(() -> {
            if (!roles.remove(role)) {
                roles.add(role);
            }
        });
    }

    /** @param value 0 = not rated, 1 lowest .. 5 highest */
    void type(int value) {
        at(() -> influence = OptionalInt.of(value));
    }

    private void at(Runnable key) {
        List<Cell> now = editing.changeable();
        if (now.isEmpty()) {
            return;
        }
        if (!now.equals(cells)) {
            finish();
            cells = now;
        }
        key.run();
        working = true;
        try {
            show();
        } finally {
            working = false;
        }
        editing.tell(editing.table().texts().get("told_typing", text()));
    }

    private void show() {
        if (draft != null) {
            draft = draft.replace(this::command) ? draft : null;
            return;
        }
        Command command = command();
        if (command.canExecute()) {
            draft = editing.session().begin(command, this);
        }
    }

    private Command command() {
        Map<Cell, OwnershipText> texts = new LinkedHashMap<>();
        OwnershipText text = new OwnershipText(Kind.VALUE,
                roles.isEmpty() ? Optional.empty() : Optional.of(EnumSet.copyOf(roles)), influence);
        cells.forEach(cell -> texts.put(cell, text));
        return new MatrixEdits(editing.session().domain()).type(texts);
    }

    private String text() {
        return (RoleLetters.of(roles) + (influence.isPresent() ? " " + influence.getAsInt() : "")).strip();
    }

    /** Takes back what is being typed; returns false if nothing is. */
    boolean cancel() {
        boolean typed = draft != null;
        if (typed) {
            draft.drop();
            draft = null;
        }
        forget();
        return typed;
    }

    /** Returns nothing: each key is in the model at once. */
    @Override
    public Optional<Command> typed() {
        return Optional.empty();
    }

    @Override
    public void finish() {
        if (working) {
            return;
        }
        if (draft != null) {
            DraftStep kept = draft;
            draft = null;
            kept.keep();
        }
        forget();
    }

    private void forget() {
        cells = List.of();
        roles.clear();
        influence = OptionalInt.empty();
    }
}
