package org.waymark.ui.matrix;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.core.matrixview.GridColumn;
import org.waymark.core.matrixview.GridHeading;
import org.waymark.core.matrixview.GridRow;
import org.waymark.core.matrixview.GridRow.JourneyRow;
import org.waymark.core.matrixview.GridRow.StepRow;
import org.waymark.core.matrixview.MatrixGrid;
import org.waymark.core.ownership.OwnershipText;
import org.waymark.core.ownership.FunctionColumn;
import org.waymark.core.ownership.MatrixCell;
import org.waymark.core.ownership.MatrixRow;
import org.waymark.core.ownership.RoleLetters;
import org.waymark.core.ownership.RoleSpelling;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Role;

/** The texts of the matrix: in cells, in tooltips and for screen readers. */
final class MatrixTexts {

    private final Messages messages = Messages.of(MatrixTexts.class);
    private final Labels labels = Labels.in(Locale.getDefault());
    private final Map<MatrixCell, String> cells = new HashMap<>();
    private RoleSpelling spelling = RoleSpelling.RACIS;

    /** Spells the roles in another way. */
    void use(RoleSpelling other) {
        spelling = other;
        cells.clear();
    }

    /** Returns the roles that are offered and explained. */
    List<Role> roles() {
        return spelling.roles();
    }

    /** Returns roles and influence; an influence that is not rated is left out. */
    String cell(MatrixCell cell) {
        return cells.computeIfAbsent(cell, it -> {
            String text = OwnershipText.of(it, spelling);
            return text.endsWith(" 0") ? text.substring(0, text.length() - 2) : text;
        });
    }

    String row(GridRow row) {
        return labels.or(row.name(), switch (row) {
            case JourneyRow journey -> Literals.JOURNEY;
            case StepRow step when step.step().kind() == MatrixRow.Kind.STAGE -> Literals.STAGE;
            case StepRow step -> Literals.TOUCHPOINT;
        });
    }

    /** Returns the stage of a touchpoint, for lists without groups. */
    String stage(StepRow row) {
        return row.step().depth() == 0 ? "" : row.step().stageName();
    }

    String heading(GridHeading heading) {
        return heading.itself() ? messages.get("matrix_itself") : function(heading.function());
    }

    String function(FunctionColumn function) {
        return labels.or(function.label(), Literals.BUSINESS_FUNCTION);
    }

    /** Returns the accountable function: none, one by name, or their number. */
    String check(MatrixRow row) {
        return switch (row.accountable()) {
            case NONE -> messages.get("check_none");
            case ONE -> row.accountables().getFirst().shortLabel();
            case SEVERAL -> messages.get("check_several", row.accountables().size());
        };
    }

    String checkDetails(MatrixRow row) {
        String names = row.accountables().stream().map(this::function).collect(Collectors.joining(", "));
        return messages.get("check_" + row.accountable().name().toLowerCase(Locale.ROOT) + "_tip", names,
                row.accountables().size());
    }

    /** Returns all details of a cell. */
    String details(MatrixGrid grid, int row, int column) {
        GridColumn place = grid.columns().get(column);
        if (!(grid.rows().get(row) instanceof StepRow step)) {
            return row(grid.rows().get(row));
        }
        MatrixCell cell = grid.cell(row, column);
        StringBuilder out = new StringBuilder(row(step)).append('\n').append(function(place.function())).append('\n')
                .append(state(cell));
        if (!cell.inherited().isEmpty() || cell.influenceInherited()) {
            out.append('\n').append(messages.get("cell_inherited", step.step().stageName()));
        }
        if (place.isRolledUp()) {
            out.append('\n').append(messages.get("cell_rolledUp", place.end() - place.start()));
        }
        return out.toString();
    }

    private String state(MatrixCell cell) {
        if (cell.explicitNone()) {
            return messages.get("cell_none");
        }
        if (cell.isEmpty()) {
            return messages.get("cell_empty");
        }
        String roles = Stream.of(Role.values()).filter(cell::has)
                .map(role -> RoleLetters.letter(role) + " = " + name(role)).collect(Collectors.joining(", "));
        String influence = messages.get("cell_influence", cell.influence());
        return roles.isEmpty() ? influence : roles + "; " + influence;
    }

    /** Returns the name of a role in the user's language. */
    String name(Role role) {
        return ModelTexts.of(Locale.getDefault())
                .title(CjmPackage.Literals.ROLE.getEEnumLiteralByLiteral(role.getLiteral()));
    }

    String get(String key, Object... arguments) {
        return messages.get(key, arguments);
    }
}
