package org.waymark.core.exchange.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.waymark.core.table.TableField;

/** The columns of a map as a table with one row for a touchpoint. Each is the field of its name. */
public enum MapColumn {
    JOURNEY,
    STAGE,
    TOUCHPOINT,
    KIND,
    MOMENT,
    PERSONAS,
    INITIATOR,
    RECEIVER,
    CHANNELS,
    ACTION,
    THOUGHT,
    CONTEXT,
    BEST_EXPECTATION,
    WORST_EXPECTATION,
    PROMISE,
    PROMISE_KEPT,
    IMPORTANCE,
    ASSUMED,
    OBSERVED,
    PAIN_POINTS,
    INITIATIVES,
    ACCOUNTABLE,
    RESPONSIBLE,
    EVIDENCE_LEVEL,
    DESCRIPTION,
    STAGE_ID,
    TOUCHPOINT_ID;

    private final TableField field = TableField.valueOf(name());

    /** Returns the heading of the column, which the import knows. */
    public String heading(Locale locale) {
        return field.heading(locale);
    }

    /** Returns the text or choice of a step that is all of the column. */
    Optional<EAttribute> attribute() {
        return field.content() instanceof TableField.Content.Attribute attribute && this != IMPORTANCE
                ? Optional.of(attribute.feature())
                : Optional.empty();
    }

    static List<String> headings(Locale locale) {
        return Arrays.stream(values()).map(c -> c.heading(locale)).toList();
    }
}
