package org.waymark.core.workbook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EAttribute;
import org.waymark.core.ownership.Assignment;
import org.waymark.core.ownership.CellValue;
import org.waymark.core.ownership.RoleLetters;
import org.waymark.core.workbook.Baseline.CellBase;
import org.waymark.model.cjm.CjmPackage.Literals;

/** The two columns that say what a function does, which have a matrix each, too. They are merged together. */
public enum StateColumn implements ColumnContent.EditedColumn {
    ROLES(Literals.OWNERSHIP__ROLES, CellValue::ofRoles, CellBase::roles, RoleLetters::of,
            new Choices("Roles", (assignments, locale) -> combinations(assignments))),
    INFLUENCE(Literals.OWNERSHIP__INFLUENCE, CellValue::ofInfluence, CellBase::influence,
            it -> Integer.toString(it.influence()),
            new Choices("InfluenceLevels", (assignments, locale) -> List.of(0, 1, 2, 3, 4, 5)));

    private final EAttribute feature;
    private final Function<String, CellValue> reader;
    private final Function<CellBase, String> cell;
    private final Function<Assignment, String> text;
    private final Choices choices;

    StateColumn(EAttribute feature, Function<String, CellValue> reader, Function<CellBase, String> cell,
            Function<Assignment, String> text, Choices choices) {
        this.feature = feature;
        this.reader = reader;
        this.cell = cell;
        this.text = text;
        this.choices = choices;
    }

    /** Returns the column of the flat list. */
    public AssignmentColumn column() {
        return AssignmentColumn.valueOf(name());
    }

    /** Returns the feature of an ownership that the column writes. */
    EAttribute feature() {
        return feature;
    }

    /** Reads a cell. */
    public CellValue read(String cellText) {
        return reader.apply(cellText);
    }

    /** Returns the exported text of a cell of the matrix. */
    public String text(CellBase base) {
        return cell.apply(base);
    }

    /** Returns the name of the list of values that the workbook offers. */
    public String listName() {
        return choices.name();
    }

    @Override
    public int width() {
        return 11;
    }

    @Override
    public boolean isNumber() {
        return this == INFLUENCE;
    }

    @Override
    public Function<Assignment, String> texts(Locale locale) {
        return text;
    }

    /** Returns whether two cells say the same, also if they are written differently; nothing unclear does. */
    @Override
    public boolean isSame(String before, String after) {
        if (before.equals(after)) {
            return true;
        }
        CellValue value = read(after);
        return value.equals(read(before)) && value.kind() != CellValue.Kind.UNCLEAR;
    }

    @Override
    public Object meaning(String cellText) {
        CellValue value = read(cellText);
        return value.kind() == CellValue.Kind.UNCLEAR ? cellText : value;
    }

    @Override
    public Optional<Choices> choices() {
        return Optional.of(choices);
    }

    /** Returns the usual roles first, then further combinations of the model. */
    private static List<String> combinations(List<Assignment> assignments) {
        Set<String> roles = new LinkedHashSet<>(List.of("R", "A", "R/A", "C", "I", "S", RoleLetters.NONE));
        assignments.stream().map(Assignment::roles).map(RoleLetters::of).filter(it -> !it.isEmpty()).sorted()
                .forEach(roles::add);
        return new ArrayList<>(roles);
    }
}
