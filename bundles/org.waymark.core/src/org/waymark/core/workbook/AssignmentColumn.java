package org.waymark.core.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.core.ownership.Assignment;
import org.waymark.core.ownership.MatrixRow.Kind;
import org.waymark.core.text.Messages;
import org.waymark.core.workbook.ColumnContent.Count;
import org.waymark.core.workbook.ColumnContent.EditedColumn;
import org.waymark.core.workbook.ColumnContent.Id;
import org.waymark.core.workbook.ColumnContent.Plain;
import org.waymark.core.workbook.ColumnContent.Word;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.MomentKind;

/**
 * The columns of the flat list of assignments, the same in the workbook and in CSV: a line for each. The hidden sheet
 * keeps the texts from ROLES on in this order, so a new column stands after the last that is no id.
 */
public enum AssignmentColumn {
    JOURNEY(new Plain(32, Assignment::journey)),
    STAGE(new Plain(24, Assignment::stage)),
    TOUCHPOINT(new Plain(34, Assignment::touchpoint)),
    LEVEL(new Word(19, AssignmentColumn::levels)),
    MOMENT(new Word(23, AssignmentColumn::moments)),
    IMPORTANCE(new Count(11, it -> it.kind() == Kind.STAGE ? Optional.empty() : Optional.of(it.importance()))),
    CODE(new Plain(11, Assignment::functionCode)),
    FUNCTION(new Plain(23, Assignment::function)),
    ROLES(StateColumn.ROLES),
    INFLUENCE(StateColumn.INFLUENCE),
    AUTHORITY(new FeatureColumn.Text(40, Literals.OWNERSHIP__AUTHORITY)),
    CHANGE(new FeatureColumn.Text(40, Literals.OWNERSHIP__CHANGE)),
    METRICS(new Plain(23, it -> String.join("; ", it.metrics()))),
    EFFECT(new FeatureColumn.Choice(16, Literals.OWNERSHIP__METRIC_EFFECT, "MetricEffects")),
    JOURNEY_ID(new Id(Assignment::journeyId)),
    STEP_ID(new Id(Assignment::stepId)),
    FUNCTION_ID(new Id(Assignment::functionId)),
    OWNERSHIP_ID(new Id(Assignment::ownershipId));

    private static final List<AssignmentColumn> EDITED = Arrays.stream(values())
            .filter(it -> it.content instanceof EditedColumn).toList();
    private static final List<AssignmentColumn> KEPT = Arrays.stream(values())
            .filter(it -> it.compareTo(ROLES) >= 0 && !it.isId()).toList();

    private final ColumnContent content;

    AssignmentColumn(ColumnContent content) {
        this.content = content;
    }

    /** Returns the columns that an import takes back. */
    public static List<AssignmentColumn> edited() {
        return EDITED;
    }

    /** Returns the columns whose texts the hidden sheet keeps, in its order. */
    public static List<AssignmentColumn> kept() {
        return KEPT;
    }

    public ColumnContent content() {
        return content;
    }

    /** Returns the part of the name in the keys of messages. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the heading in a language. */
    public String heading(Locale locale) {
        return Messages.of(AssignmentColumn.class, locale).get("column_" + key());
    }

    public int width() {
        return content.width();
    }

    /** Returns whether the column contains numbers. */
    public boolean isNumber() {
        return content.isNumber();
    }

    /** Returns whether the column contains element ids. */
    public boolean isId() {
        return content instanceof Id;
    }

    /** Returns a function that gives the texts of the column in a language. */
    public Function<Assignment, String> texts(Locale locale) {
        return content.texts(locale);
    }

    /** Returns whether two cells of an edited column say the same. */
    public boolean isSame(String before, String after) {
        return content instanceof EditedColumn edited ? edited.isSame(before, after) : before.equals(after);
    }

    /** Returns the values that the workbook offers in the cells. */
    public Optional<ColumnContent.Choices> choices() {
        return content instanceof EditedColumn edited ? edited.choices() : Optional.empty();
    }

    private static Function<Assignment, String> levels(Locale locale) {
        Messages messages = Messages.of(AssignmentColumn.class, locale);
        return it -> messages.get("level_" + it.kind().name().toLowerCase(Locale.ROOT));
    }

    private static Function<Assignment, String> moments(Locale locale) {
        ModelTexts model = ModelTexts.of(locale);
        return it -> it.moment() == MomentKind.NONE
                ? ""
                : model.title(Literals.MOMENT_KIND.getEEnumLiteralByLiteral(it.moment().getLiteral()));
    }
}
