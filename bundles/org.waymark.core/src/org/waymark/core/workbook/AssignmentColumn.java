package org.waymark.core.workbook;

import java.util.Locale;
import java.util.function.Function;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.waymark.core.ownership.Assignment;
import org.waymark.core.ownership.MatrixRow;
import org.waymark.core.ownership.RoleLetters;
import org.waymark.core.text.Messages;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.MetricEffect;
import org.waymark.model.cjm.MomentKind;

/** The columns of the flat list of assignments, the same in the workbook and in CSV. */
public enum AssignmentColumn {
    JOURNEY(Assignment::journey),
    STAGE(Assignment::stage),
    TOUCHPOINT(Assignment::touchpoint),
    LEVEL(Assignment::kind),
    MOMENT(Assignment::moment),
    IMPORTANCE(Assignment::importance),
    CODE(Assignment::functionCode),
    FUNCTION(Assignment::function),
    ROLES(Assignment::roles),
    INFLUENCE(Assignment::influence),
    AUTHORITY(Assignment::authority),
    CHANGE(Assignment::change),
    METRICS(Assignment::metrics),
    EFFECT(Assignment::metricEffect),
    JOURNEY_ID(Assignment::journeyId),
    STEP_ID(Assignment::stepId),
    FUNCTION_ID(Assignment::functionId),
    OWNERSHIP_ID(Assignment::ownershipId);

    private final Function<Assignment, Object> value;

    AssignmentColumn(Function<Assignment, Object> value) {
        this.value = value;
    }

    /** Returns the heading in a language. */
    public String heading(Locale locale) {
        return Messages.of(AssignmentColumn.class, locale).get("column_" + name().toLowerCase(Locale.ROOT));
    }

    /** Returns whether the column contains numbers. */
    public boolean isNumber() {
        return this == IMPORTANCE || this == INFLUENCE;
    }

    /** Returns whether the column contains element ids. */
    public boolean isId() {
        return compareTo(JOURNEY_ID) >= 0;
    }

    /** Returns whether there is a value; a stage has no importance of its own. */
    public boolean hasValue(Assignment assignment) {
        return this != IMPORTANCE || assignment.kind() != MatrixRow.Kind.STAGE;
    }

    /** Returns the value of a number column. */
    public int number(Assignment assignment) {
        return (Integer) value.apply(assignment);
    }

    /**
     * Returns a function that gives the texts of the column in a language: numbers as digits, no text for unspecified
     * values.
     */
    public Function<Assignment, String> texts(Locale locale) {
        ModelTexts model = ModelTexts.of(locale);
        return switch (this) {
            case LEVEL -> {
                Messages messages = Messages.of(AssignmentColumn.class, locale);
                yield it -> messages.get("level_" + it.kind().name().toLowerCase(Locale.ROOT));
            }
            case MOMENT -> it -> it.moment() == MomentKind.NONE
                    ? ""
                    : model.title(literal(CjmPackage.Literals.MOMENT_KIND, it.moment().getLiteral()));
            case EFFECT -> it -> it.metricEffect() == MetricEffect.UNSPECIFIED
                    ? ""
                    : model.title(literal(CjmPackage.Literals.METRIC_EFFECT, it.metricEffect().getLiteral()));
            case ROLES -> RoleLetters::of;
            case METRICS -> it -> String.join("; ", it.metrics());
            case IMPORTANCE -> it -> hasValue(it) ? Integer.toString(it.importance()) : "";
            default -> it -> value.apply(it).toString();
        };
    }

    private static EEnumLiteral literal(EEnum type, String literal) {
        return type.getEEnumLiteralByLiteral(literal);
    }
}
