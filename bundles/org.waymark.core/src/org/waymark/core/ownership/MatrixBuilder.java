package org.waymark.core.ownership;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.ownership.MatrixRow.Kind;
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
    private static final int ACCOUNTABLE = 1 << Role.ACCOUNTABLE_VALUE;
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
            refs.add(new OwnershipMatrix.JourneyRef(id, text(journey.getName())));
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
            FunctionColumn column = new FunctionColumn(ids.apply(function), text(function.getCode()),
                    text(function.getName()), depth, parentId, text(function.getColor()), leaf ? size(function) : 1);
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
        String name = text(stage.getName());
        int[] cells = cells(stage, new int[functions.size()]);
        rows.add(new MatrixRow(stageId, Kind.STAGE, journeyId, stageId, name, name, 0, MomentKind.NONE, 0,
                stage.getTouchpoints().isEmpty(), show(cells), accountables(cells)));
        int[] passedOn = passOn(cells);
        for (Touchpoint touchpoint : stage.getTouchpoints()) {
            addTouchpoint(journeyId, stageId, name, touchpoint, passedOn, 1);
        }
    }

    private void addTouchpoint(String journeyId, String stageId, String stageName, Touchpoint touchpoint,
            int[] inherited, int depth) {
        int[] cells = cells(touchpoint, inherited.clone());
        rows.add(new MatrixRow(ids.apply(touchpoint), depth == 1 ? Kind.TOUCHPOINT : Kind.MICRO_INTERACTION, journeyId,
                stageId, stageName, text(touchpoint.getName()), depth, touchpoint.getMoment(),
                rating(touchpoint.getImportance()), depth == 1, show(cells), accountables(cells)));
        if (options.microInteractions() && !touchpoint.getMicroInteractions().isEmpty()) {
            int[] passedOn = passOn(cells);
            for (Touchpoint micro : touchpoint.getMicroInteractions()) {
                addTouchpoint(journeyId, stageId, stageName, micro, passedOn, depth + 1);
            }
        }
    }

    /** Overwrites the inherited cells with the step's own ownerships; two of the same function are combined. */
    private int[] cells(Step step, int[] cells) {
        List<Ownership> ownerships = step.getOwnerships();
        for (int i = 0; i < ownerships.size(); i++) {
            Ownership ownership = ownerships.get(i);
            Integer position = positions.get(ownership.getFunction());
            if (position == null) {
                unknownFunctions++;
                continue;
            }
            int before = cells[position];
            int cell = (before & LISTED) != 0 ? before : LISTED;
            List<Role> roles = ownership.getRoles();
            for (int r = 0; r < roles.size(); r++) {
                cell |= 1 << roles.get(r).getValue();
            }
            int influence = Math.max(rating(ownership.getInfluence()), influence(cell));
            cells[position] = cell & ~INFLUENCE | influence << INFLUENCE_SHIFT;
        }
        return cells;
    }

    /** Returns the cells that child rows inherit, without accountable roles that do not count here. */
    private static int[] passOn(int[] cells) {
        boolean ownAccountable = ownAccountable(cells);
        int[] result = new int[cells.length];
        for (int i = 0; i < cells.length; i++) {
            int inherited = cells[i] >> INHERITED_SHIFT & ROLES;
            int roles = cells[i] & ROLES | (ownAccountable ? inherited & ~ACCOUNTABLE : inherited);
            int influence = cells[i] & INFLUENCE;
            result[i] = roles << INHERITED_SHIFT | influence | (influence == 0 ? 0 : PASSED_ON);
        }
        return result;
    }

    private static boolean ownAccountable(int[] cells) {
        for (int cell : cells) {
            if ((cell & ACCOUNTABLE) != 0) {
                return true;
            }
        }
        return false;
    }

    private List<FunctionColumn> accountables(int[] cells) {
        int wanted = ownAccountable(cells) ? ACCOUNTABLE : ACCOUNTABLE << INHERITED_SHIFT;
        List<FunctionColumn> found = List.of();
        for (int i = 0; i < cells.length; i++) {
            if ((cells[i] & wanted) != 0) {
                if (found.isEmpty()) {
                    found = List.of(functions.get(i));
                } else {
                    found = new ArrayList<>(found);
                    found.add(functions.get(i));
                }
            }
        }
        return found.size() < 2 ? found : List.copyOf(found);
    }

    private List<MatrixCell> show(int[] cells) {
        int[] shown = cells;
        if (options.rolledUp()) {
            shown = new int[columns.size()];
            for (int i = 0; i < cells.length; i++) {
                int column = columnOf.get(i);
                // that one of several functions explicitly has no part does not hold for the others
                int cell = columns.get(column).functions() > 1 ? cells[i] & ~LISTED : cells[i];
                shown[column] = union(shown[column], cell);
            }
        }
        MatrixCell[] result = new MatrixCell[shown.length];
        for (int i = 0; i < shown.length; i++) {
            MatrixCell cell = known[shown[i]];
            if (cell == null) {
                cell = cell(shown[i]);
                known[shown[i]] = cell;
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

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
