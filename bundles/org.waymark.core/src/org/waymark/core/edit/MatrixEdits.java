package org.waymark.core.edit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.core.text.Messages;
import org.waymark.core.ownership.OwnershipText;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.MetricEffect;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Step;

/**
 * Edits of many cells of the ownership matrix in one undo step. A change of an inherited cell starts from the inherited
 * value: adding a role gives an own cell with the inherited roles and the new one. A cell that becomes empty is
 * removed, unless it overrides an inherited ownership or holds authority, change or metrics.
 */
public final class MatrixEdits {

    /** A cell of the matrix: the ownership of a function at a stage or touchpoint. */
    public record Cell(Step step, BusinessFunction function) {
    }

    /**
     * The content of a cell, own or inherited.
     *
     * @param influence 0..5
     */
    public record Content(Set<Role> roles, int influence) {

        static final Content NOTHING = new Content(Set.of(), 0);

        private boolean isNothing() {
            return roles.isEmpty() && influence == 0;
        }
    }

    private final OwnershipEdits ownerships;
    private final Messages messages = Messages.of(MatrixEdits.class);

    public MatrixEdits(EditingDomain domain) {
        ownerships = new OwnershipEdits(domain);
    }

    /** Returns the displayed content of a cell: its own ownership, or the inherited one. */
    public static Content content(Cell cell) {
        return EffectiveOwnership.of(cell.step).find(cell.function)
                .map(held -> new Content(held.roles(), held.influence())).orElse(Content.NOTHING);
    }

    /** Removes the role if all cells have it; otherwise adds it to the cells that lack it. */
    public Command toggle(List<Cell> cells, Role role) {
        boolean remove = cells.stream().allMatch(cell -> content(cell).roles.contains(role));
        return change(messages.get(remove ? "cells_removeRole" : "cells_addRole"), cells, content -> {
            EnumSet<Role> roles = EnumSet.noneOf(Role.class);
            roles.addAll(content.roles);
            if (remove) {
                roles.remove(role);
            } else {
                roles.add(role);
            }
            return new Content(roles, content.influence);
        });
    }

    /** @param influence 0 = not rated, 1 lowest .. 5 highest */
    public Command influence(List<Cell> cells, int influence) {
        return change(messages.get("cells_influence"), cells, content -> new Content(content.roles, influence));
    }

    private Command change(String label, List<Cell> cells, UnaryOperator<Content> change) {
        List<Command> steps = new ArrayList<>();
        for (Cell cell : cells) {
            Content before = content(cell);
            Content after = change.apply(before);
            if (!after.equals(before)) {
                steps.add(set(cell, after));
            }
        }
        return label(label, cells, steps);
    }

    /** Clears the cells: removes own ones and makes inherited ones explicitly none. */
    public Command clear(List<Cell> cells) {
        return label(messages.get("edit_clearAssignment"), cells,
                cells.stream().map(cell -> ownerships.clear(cell.step, cell.function)).toList());
    }

    /** Copies the displayed content of source cells to target cells, including empty content. */
    public Command fill(Map<Cell, Cell> sources) {
        Map<Cell, OwnershipText> texts = new LinkedHashMap<>();
        sources.forEach((target, source) -> texts.put(target, shown(source)));
        return put(messages.get("cells_fill"), texts);
    }

    private static OwnershipText shown(Cell cell) {
        Content content = content(cell);
        if (!content.isNothing()) {
            return OwnershipText.of(content.roles, content.influence);
        }
        return OwnershipText.parse(EffectiveOwnership.stated(cell.step, cell.function).isPresent() ? "-" : "");
    }

    /**
     * Writes texts into cells. An empty text removes an own ownership, a dash means explicitly none, a value in
     * brackets leaves the cell unchanged. A text with only roles or only influence keeps the other.
     *
     * @throws IllegalArgumentException if a text is unclear, as nothing is guessed
     */
    public Command paste(Map<Cell, OwnershipText> texts) {
        return put(messages.get("cells_paste"), texts);
    }

    /** Writes texts that are typed into cells, as {@link #paste} does. */
    public Command type(Map<Cell, OwnershipText> texts) {
        return put(messages.get("cells_type"), texts);
    }

    private Command put(String label, Map<Cell, OwnershipText> texts) {
        List<Command> steps = new ArrayList<>();
        texts.forEach((cell, text) -> steps.add(switch (text.kind()) {
            case VALUE -> set(cell, new Content(text.roles().orElseGet(() -> content(cell).roles),
                    text.influence().orElseGet(() -> content(cell).influence)));
            case NONE -> ownerships.assign(cell.step, cell.function, Set.of(), 0);
            case EMPTY -> EffectiveOwnership.stated(cell.step, cell.function).isPresent()
                    ? ownerships.clear(cell.step, cell.function)
                    : UnexecutableCommand.INSTANCE;
            case INHERITED -> UnexecutableCommand.INSTANCE;
            case UNCLEAR -> throw new IllegalArgumentException("unclear text for a cell");
        }));
        return label(label, List.copyOf(texts.keySet()), steps);
    }

    private Command set(Cell cell, Content content) {
        if (!content.isNothing()) {
            return ownerships.assign(cell.step, cell.function, content.roles, content.influence);
        }
        Optional<Ownership> own = EffectiveOwnership.stated(cell.step, cell.function);
        boolean keepsAway = EffectiveOwnership.inherited(cell.step, cell.function).isPresent();
        if (keepsAway || own.filter(MatrixEdits::holdsMore).isPresent()) {
            return ownerships.assign(cell.step, cell.function, Set.of(), 0);
        }
        return own.isPresent() ? ownerships.clear(cell.step, cell.function) : UnexecutableCommand.INSTANCE;
    }

    private static boolean holdsMore(Ownership own) {
        return hasText(own.getAuthority()) || hasText(own.getChange()) || hasText(own.getDescription())
                || !own.getMetrics().isEmpty() || own.getMetricEffect() != MetricEffect.UNSPECIFIED
                || !own.getComments().isEmpty();
    }

    private static boolean hasText(String text) {
        return text != null && !text.isBlank();
    }

    private static Command label(String label, List<Cell> cells, List<Command> steps) {
        return Labelled.of(label, cells.stream().map(Cell::step).distinct().toList(),
                steps.stream().filter(Command::canExecute).toList());
    }
}
