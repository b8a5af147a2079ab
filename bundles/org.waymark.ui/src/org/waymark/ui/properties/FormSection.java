package org.waymark.ui.properties;

import static org.waymark.model.cjm.CjmPackage.Literals.*;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.core.text.FeatureSection;
import org.waymark.model.cjm.CjmPackage;

/** The sections of the form from top to bottom, one for each group of features. */
enum FormSection {
    GENERAL(true), BRAND(true), EXPERIENCE(true), LANES(true), PAINS(true), OWNERSHIP(true), MEASURES(true),
    BACKSTAGE(true),
    EVIDENCE(true), LINKS(true), CONTENTS(false), NOTES(false), FILE(false);

    /** Features written by the program itself, shown read-only. */
    static final Set<EStructuralFeature> READ_ONLY = Set.of(PORTFOLIO__FORMAT_VERSION, JOURNEY__FORMAT_VERSION,
            MERGE_CONFLICT__KIND, MERGE_CONFLICT__ELEMENT_ID, MERGE_CONFLICT__OWNER_ID, MERGE_CONFLICT__FEATURE,
            MERGE_CONFLICT__BASE, MERGE_CONFLICT__OURS, MERGE_CONFLICT__THEIRS);

    /** Features of files, which are not shown for an element inside a portfolio's file. */
    static final Set<EStructuralFeature> ROOT_ONLY = Set.of(JOURNEY__FORMAT_VERSION);

    /** Texts of a sentence or more: their field grows with them and Enter inserts a line break. */
    static final Set<EStructuralFeature> PARAGRAPHS = Set.of(ELEMENT__DESCRIPTION, COMMENT__TEXT, NOTE__TEXT,
            SUPPRESSION__REASON, PROPERTY__VALUE, PERSONA__QUOTE, METRIC__EXPLANATION, INITIATIVE__EXPECTED_EFFECT,
            CONSTRAINT__RISK_COST, JOURNEY__SCENARIO, STAGE__GOAL, TOUCHPOINT__ACTION, TOUCHPOINT__THOUGHT,
            TOUCHPOINT__CONTEXT, TOUCHPOINT__BEST_EXPECTATION, TOUCHPOINT__WORST_EXPECTATION, TOUCHPOINT__PROMISE,
            TOUCHPOINT__PHYSICAL_EVIDENCE, EMOTION__QUOTE, OWNERSHIP__AUTHORITY, OWNERSHIP__CHANGE, PAIN_POINT__COST,
            MERGE_CONFLICT__BASE, MERGE_CONFLICT__OURS, MERGE_CONFLICT__THEIRS);

    /** The columns of the lists of contained elements; other classes show only their name. */
    static final Map<EClass, List<EStructuralFeature>> COLUMNS = Map.ofEntries(
            Map.entry(EMOTION, List.of(EMOTION__PERSONA, EMOTION__SCORE, NAMED_ELEMENT__NAME, EMOTION__VIEWPOINT)),
            Map.entry(CjmPackage.Literals.OWNERSHIP,
                    List.of(OWNERSHIP__FUNCTION, OWNERSHIP__ROLES, OWNERSHIP__INFLUENCE)),
            Map.entry(PAIN_POINT, List.of(NAMED_ELEMENT__NAME, PAIN_POINT__SEVERITY, PAIN_POINT__FREQUENCY)),
            Map.entry(MEASUREMENT, List.of(MEASUREMENT__METRIC, MEASUREMENT__VALUE, MEASUREMENT__DATE)),
            Map.entry(BENCHMARK, List.of(BENCHMARK__COMPETITOR, BENCHMARK__SCORE)),
            Map.entry(BACKSTAGE_STEP, List.of(NAMED_ELEMENT__NAME, BACKSTAGE_STEP__LAYER, BACKSTAGE_STEP__FUNCTION)),
            Map.entry(COMMENT, List.of(COMMENT__TEXT, COMMENT__AUTHOR, COMMENT__RESOLVED)),
            Map.entry(PROPERTY, List.of(PROPERTY__KEY, PROPERTY__VALUE)),
            Map.entry(SUPPRESSION, List.of(SUPPRESSION__RULE, SUPPRESSION__REASON)),
            Map.entry(LANE_SETTING, List.of(LANE_SETTING__KIND, LANE_SETTING__KEY)),
            Map.entry(TRANSITION, List.of(TRANSITION__SOURCE, TRANSITION__TARGET, TRANSITION__SHARE)),
            Map.entry(NOTE, List.of(NOTE__TEXT, NOTE__AUTHOR)),
            Map.entry(TOUCHPOINT, List.of(NAMED_ELEMENT__NAME, TOUCHPOINT__IMPORTANCE)),
            Map.entry(INITIATIVE, List.of(NAMED_ELEMENT__NAME, INITIATIVE__STATUS)),
            Map.entry(JOURNEY, List.of(NAMED_ELEMENT__NAME, JOURNEY__KIND, JOURNEY__STATUS)),
            Map.entry(MERGE_CONFLICT, List.of(MERGE_CONFLICT__KIND, MERGE_CONFLICT__FEATURE)));

    private final boolean open;

    FormSection(boolean open) {
        this.open = open;
    }

    private FeatureSection shown() {
        return FeatureSection.valueOf(name());
    }

    List<EStructuralFeature> features() {
        return shown().features();
    }

    /** Returns whether the section is unfolded by default. What is shown nowhere else is, as soon as there is some. */
    boolean open(boolean filled) {
        return open || filled && this == NOTES;
    }

    String title() {
        return shown().title(Locale.getDefault());
    }

    static List<EStructuralFeature> columns(EClass type) {
        return COLUMNS.getOrDefault(type, List.of(NAMED_ELEMENT__NAME));
    }
}
