package org.waymark.ui.backlog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.core.edit.Candidates;
import org.waymark.core.edit.EmotionEdits;
import org.waymark.core.edit.TypedValues;
import org.waymark.core.insight.Cure;
import org.waymark.core.insight.SummaryTexts;
import org.waymark.core.text.Labels;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.InitiativeStatus;

/** A column of the table: what it shows, how it sorts, how wide it is at least, and what can be chosen in it. */
enum BacklogColumn {
    NAME(Literals.NAMED_ELEMENT__NAME, 180, Comparator.comparing(row -> row.item().name().toLowerCase(Locale.ROOT))),
    STATUS(Literals.INITIATIVE__STATUS, 90, Comparator.comparing(row -> row.item().status())),
    IMPACT(Literals.INITIATIVE__IMPACT, 62, Comparator.comparing(row -> -row.item().impact())),
    EFFORT(Literals.INITIATIVE__EFFORT, 62, Comparator.comparing(BacklogRow::effort)),
    OWNER(Literals.INITIATIVE__ACCOUNTABLE, 120, Comparator.comparing(row -> row.item().accountable())),
    DUE(Literals.INITIATIVE__DUE, 96, Comparator.comparing(BacklogRow::due)),
    FEELING(Literals.INITIATIVE__EXPECTED_SCORE, 76, Comparator.comparing(BacklogRow::score)),
    CURES(null, 160, Comparator.comparing(row -> -row.item().cures().size())),
    EFFECT(Literals.INITIATIVE__EXPECTED_EFFECT, 180, Comparator.comparing(row -> row.item().expectedEffect()));

    /** Choice of no value. */
    static final String NONE = "\u2013";

    private final EStructuralFeature feature;
    private final int width;
    private final Comparator<BacklogRow> order;

    BacklogColumn(EStructuralFeature feature, int width, Comparator<BacklogRow> order) {
        this.feature = feature;
        this.width = width;
        this.order = order;
    }

    String key() {
        return "backlog_column_" + name().toLowerCase(Locale.ROOT);
    }

    int width() {
        return width;
    }

    Comparator<BacklogRow> order() {
        return order;
    }

    EStructuralFeature feature() {
        return feature;
    }

    boolean editable() {
        return feature != null;
    }

    String text(BacklogRow row, TypedValues values) {
        if (this == CURES) {
            return row.item().cures().stream().filter(it -> it.kind() != Cure.Kind.PROMISE).map(Cure::name)
                    .collect(Collectors.joining("; "));
        }
        Object value = row.initiative().eGet(feature);
        return value == null || value.equals(0) ? "" : shown(value, values).replace('\n', ' ');
    }

    /** Returns what can be chosen; nothing where text is typed. */
    List<Object> choices(BacklogRow row) {
        List<Object> choices = new ArrayList<>();
        switch (this) {
            case STATUS -> choices.addAll(InitiativeStatus.VALUES);
            case IMPACT, EFFORT -> IntStream.rangeClosed(0, 5).forEach(choices::add);
            case OWNER -> {
                choices.add(NONE);
                choices.addAll(Candidates.of(row.initiative(), (EReference) feature));
            }
            case FEELING -> {
                choices.add(NONE);
                IntStream.rangeClosed(-4, 4).mapToObj(half -> EmotionEdits.snap(-half / 2.0)).forEach(choices::add);
            }
            default -> {
                // text
            }
        }
        return choices;
    }

    /** Returns the value as the cell edits it. */
    Object value(BacklogRow row, TypedValues values) {
        Object value = row.initiative().eGet(feature);
        if (choices(row).isEmpty()) {
            return value == null ? "" : shown(value, values);
        }
        return value instanceof BigDecimal score
                ? EmotionEdits.snap(score.doubleValue())
                : Objects.requireNonNullElse(value, NONE);
    }

    /** Returns a value in words. */
    String shown(Object value, TypedValues values) {
        return switch (value) {
            case InitiativeStatus status -> BacklogBar.title(status);
            case BusinessFunction function -> Labels.of(function);
            case Integer rating -> rating == 0 ? NONE : Integer.toString(rating);
            case BigDecimal score -> SummaryTexts.in(Locale.getDefault()).score(score.doubleValue());
            case String text -> text;
            default -> values.show((EAttribute) feature, value);
        };
    }
}
