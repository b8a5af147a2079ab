package org.waymark.core.ownership;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.core.domain.EffectiveOwnership.Held;
import org.waymark.core.ownership.MatrixRow.Kind;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Lines;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.MomentKind;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;

/**
 * Computes the matrix in one pass. A cell is an {@code int} during the computation. A large portfolio has a hundred
 * thousand cells with few different values, so equal ones become one object at the end.
 */
final class MatrixBuilder {

    private static final int ROLES = 0x1f;
    private static final int INHERITED_SHIFT = 5;
    private static final int INFLUENCE_SHIFT = 10;
    private static final int INFLUENCE = 7 << INFLUENCE_SHIFT;
    /** Flag: the influence is inherited from the stage. */
    private static final int PASSED_ON = 1 << 13;
    /** Flag: the row has an ownership of its own for the function. */
    private static final int LISTED = 1 << 14;
    private static final Role[] ROLE = Role.values();

    private final Function<EObject, String> ids;
    private final MatrixOptions options;
    private final Map<BusinessFunction, Integer> positions = new IdentityHashMap<>();
    /** All functions of the tree, independent of the roll-up. */
    private final List<FunctionColumn> functions = new ArrayList<>();
    /** For each function its column. */
    private final List<Integer> columnOf = new ArrayList<>();
    private final List<FunctionColumn> columns = new ArrayList<>();
    private final List<MatrixRow> rows = new ArrayList<>();
    private final MatrixCell[] known = new MatrixCell[1 << 15];
    private int unknownFunctions;

    MatrixBuilder(Portfolio portfolio, MatrixOptions options, Function<EObject, String> ids) {
        this.options = options;
        this.ids = ids;
        addFunctions(portfolio.getFunctions(), 0, "");
    }

    OwnershipMatrix build(List<Journey> journeys) {
        List<OwnershipMatrix.JourneyRef> refs = new ArrayList<>();
        for (Journey journey : journeys) {
            String id = ids.apply(journey);
            refs.add(new OwnershipMatrix.JourneyRef(id, Labels.name(journey)));
            for (Stage stage : journey.getStages()) {
                addStage(id, stage);
            }
        }
        return new OwnershipMatrix(refs, columns, rows, options, unknownFunctions);
    }

    private void addFunctions(List<BusinessFunction> siblings, int depth, String parentId) {
        for (BusinessFunction function : siblings) {
            boolean hidden = options.rolledUp() && depth >= options.rollUp();
            boolean leaf = options.rolledUp() && depth + 1 == options.rollUp();
            FunctionColumn column = new FunctionColumn(ids.apply(function), Lines.orEmpty(function.getCode()),
                    Labels.name(function), depth, parentId, Lines.orEmpty(function.getColor()),
                    leaf ? size(function) : 1);
            positions.put(function, functions.size());
            functions.add(column);
            if (!hidden) {
                columns.add(column);
            }
            columnOf.add(columns.size() - 1);
            addFunctions(function.getSubfunctions(), depth + 1, column.id());
        }
    }

    private static int size(BusinessFunction function) {
        int size = 1;
        for (BusinessFunction sub : function.getSubfunctions()) {
            size += size(sub);
        }
        return size;
    }

    private void addStage(String journeyId, Stage stage) {
        String stageId = ids.apply(stage);
        String name = Labels.name(stage);
        EffectiveOwnership holds = EffectiveOwnership.of(stage);
        countUnknown(stage);
        rows.add(new MatrixRow(stageId, Kind.STAGE, journeyId, stageId, name, name, 0, MomentKind.NONE, 0,
                stage.getTouchpoints().isEmpty(), show(holds), accountables(holds)));
        for (Touchpoint touchpoint : stage.getTouchpoints()) {
            addTouchpoint(journeyId, stageId, name, touchpoint, holds, 1);
        }
    }

    private void addTouchpoint(String journeyId, String stageId, String stageName, Touchpoint touchpoint,
            EffectiveOwnership around, int depth) {
        EffectiveOwnership holds = around.inside(touchpoint);
        countUnknown(touchpoint);
        rows.add(new MatrixRow(ids.apply(touchpoint), depth == 1 ? Kind.TOUCHPOINT : Kind.MICRO_INTERACTION, journeyId,
                stageId, stageName, Labels.name(touchpoint), depth, touchpoint.getMoment(),
                rating(touchpoint.getImportance()), depth == 1, show(holds), accountables(holds)));
        if (options.microInteractions()) {
            for (Touchpoint micro : touchpoint.getMicroInteractions()) {
                addTouchpoint(journeyId, stageId, stageName, micro, holds, depth + 1);
            }
        }
    }

    private void countUnknown(Step step) {
        for (Ownership ownership : step.getOwnerships()) {
            if (!positions.containsKey(ownership.getFunction())) {
                unknownFunctions++;
            }
        }
    }

    /** Returns the accountables that count, in the order of the portfolio. */
    private List<FunctionColumn> accountables(EffectiveOwnership holds) {
        List<Held> accountable = holds.accountable();
        return accountable.isEmpty()
                ? List.of()
                : accountable.stream().map(held -> positions.get(held.function())).filter(Objects::nonNull).sorted()
                        .map(functions::get).toList();
    }

    private static int bits(Held held) {
        int roles = 0;
        for (Role role : held.roles()) {
            roles |= 1 << role.getValue();
        }
        int influence = held.influence() << INFLUENCE_SHIFT;
        return held.inherited()
                ? roles << INHERITED_SHIFT | influence | (influence == 0 ? 0 : PASSED_ON)
                : roles | influence | LISTED;
    }

    private List<MatrixCell> show(EffectiveOwnership holds) {
        int[] cells = new int[columns.size()];
        for (Held held : holds.all()) {
            Integer position = positions.get(held.function());
            if (position != null) {
                int column = columnOf.get(position);
                // that one of several functions explicitly has no part does not hold for the others
                int cell = columns.get(column).functions() > 1 ? bits(held) & ~LISTED : bits(held);
                cells[column] = union(cells[column], cell);
            }
        }
        MatrixCell[] result = new MatrixCell[cells.length];
        for (int i = 0; i < cells.length; i++) {
            MatrixCell cell = known[cells[i]];
            if (cell == null) {
                cell = cell(cells[i]);
                known[cells[i]] = cell;
            }
            result[i] = cell;
        }
        return Collections.unmodifiableList(Arrays.asList(result));
    }

    /** Unites the roles and takes the greater influence; of equal ones the row's own. */
    private static int union(int a, int b) {
        int larger = influence(a) > influence(b) || influence(a) == influence(b) && (a & PASSED_ON) == 0 ? a : b;
        int strength = influence(larger) == 0 ? 0 : larger & (INFLUENCE | PASSED_ON);
        return (a | b) & ~(INFLUENCE | PASSED_ON) | strength;
    }

    private static MatrixCell cell(int bits) {
        Set<Role> own = roles(bits);
        Set<Role> inherited = roles(bits >> INHERITED_SHIFT & ~bits);
        int influence = influence(bits);
        boolean none = (bits & LISTED) != 0 && own.isEmpty() && inherited.isEmpty() && influence == 0;
        if (bits == 0) {
            return MatrixCell.EMPTY;
        }
        return new MatrixCell(own, inherited, influence, (bits & PASSED_ON) != 0, none);
    }

    private static Set<Role> roles(int bits) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : ROLE) {
            if ((bits & 1 << role.getValue()) != 0) {
                roles.add(role);
            }
        }
        return Collections.unmodifiableSet(roles);
    }

    private static int influence(int bits) {
        return (bits & INFLUENCE) >> INFLUENCE_SHIFT;
    }

    /** Limits a rating to 0..5; the validation reports others. */
    private static int rating(int rating) {
        return Math.clamp(rating, 0, 5);
    }
}
