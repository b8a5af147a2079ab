package org.waymark.ui.properties;

import static org.waymark.model.cjm.CjmPackage.Literals.*;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.core.Messages;
import org.waymark.model.cjm.CjmPackage;

/**
 * The sections of the form from top to bottom and, in each, the features of all classes in their order: an element shows
 * those that its class has. Every feature of the metamodel stands in exactly one section.
 */
enum FormSection {

    GENERAL(true, NAMED_ELEMENT__NAME, PROPERTY__KEY, PROPERTY__VALUE, COMMENT__TEXT, COMMENT__RESOLVED,
            COMMENT__AUTHOR,
            COMMENT__CREATED, SUPPRESSION__RULE, SUPPRESSION__REASON, SUPPRESSION__AUTHOR, LANE_SETTING__KIND,
            LANE_SETTING__KEY, NOTE__TEXT, NOTE__ABOUT, NOTE__COLOR, NOTE__AUTHOR, NOTE__CREATED,
            MERGE_CONFLICT__KIND, MERGE_CONFLICT__FEATURE, MERGE_CONFLICT__OURS, MERGE_CONFLICT__THEIRS,
            MERGE_CONFLICT__BASE, MERGE_CONFLICT__ELEMENT_ID, MERGE_CONFLICT__OWNER_ID,
            PERSONA__ROLE, PERSONA__SEGMENT, PERSONA__SHARE, PERSONA__QUOTE, PERSONA__PICTURE,
            BUSINESS_FUNCTION__CODE, BUSINESS_FUNCTION__KIND, BUSINESS_FUNCTION__LEAD, BUSINESS_FUNCTION__COLOR,
            CHANNEL__KIND, IT_SYSTEM__OWNER, METRIC__KIND, METRIC__UNIT, METRIC__DIRECTION, METRIC__TARGET,
            METRIC__EXPLANATION, INITIATIVE__STATUS, INITIATIVE__IMPACT, INITIATIVE__EFFORT, INITIATIVE__DUE,
            INITIATIVE__EXPECTED_EFFECT, EVIDENCE__KIND, EVIDENCE__DATE, EVIDENCE__SAMPLE_SIZE, EVIDENCE__SOURCE,
            EVIDENCE__URL, CONSTRAINT__KIND, CONSTRAINT__RISK_COST, CONSTRAINT__OWNER, JOURNEY__KIND, JOURNEY__STATUS,
            JOURNEY__SCENARIO, JOURNEY__PERSONAS, STAGE__GOAL, STAGE__COLOR, TOUCHPOINT__KIND, TOUCHPOINT__MOMENT,
            TOUCHPOINT__IMPORTANCE, TOUCHPOINT__CHANNELS, TOUCHPOINT__PERSONAS, TOUCHPOINT__INITIATOR,
            TOUCHPOINT__RECEIVER, TOUCHPOINT__DURATION, TOUCHPOINT__PICTURE, EMOTION__SCORE, EMOTION__PERSONA,
            EMOTION__VIEWPOINT, EMOTION__QUOTE, OWNERSHIP__FUNCTION, OWNERSHIP__ROLES, OWNERSHIP__INFLUENCE,
            OWNERSHIP__AUTHORITY, OWNERSHIP__CHANGE, PAIN_POINT__SEVERITY, PAIN_POINT__FREQUENCY, PAIN_POINT__COST,
            MEASUREMENT__METRIC, MEASUREMENT__VALUE, MEASUREMENT__DATE, BENCHMARK__COMPETITOR, BENCHMARK__SCORE,
            BACKSTAGE_STEP__LAYER, BACKSTAGE_STEP__FUNCTION, BACKSTAGE_STEP__SYSTEMS, TRANSITION__SOURCE,
            TRANSITION__TARGET, TRANSITION__SHARE, TRANSITION__CUSTOMERS, VIEW__LENS, VIEW__LENS_TARGET,
            ELEMENT__DESCRIPTION, PORTFOLIO__LANGUAGE), EXPERIENCE(true, TOUCHPOINT__ACTION, TOUCHPOINT__THOUGHT,
                    STEP__EMOTIONS, TOUCHPOINT__BEST_EXPECTATION,
                    TOUCHPOINT__WORST_EXPECTATION, TOUCHPOINT__PROMISE, TOUCHPOINT__PROMISE_KEPT, TOUCHPOINT__CONTEXT,
                    PERSONA__GOALS, PERSONA__NEEDS,
                    PERSONA__FRUSTRATIONS), LANES(true, VIEW__LANES, VIEW__PERSONAS, VIEW__FUNCTIONS), PAINS(true,
                            STEP__PAIN_POINTS, TOUCHPOINT__INITIATIVES, PAIN_POINT__INITIATIVES), OWNERSHIP(true,
                                    STEP__OWNERSHIPS, JOURNEY__OWNER, METRIC__ACCOUNTABLE, METRIC__MEASURED_BY,
                                    METRIC__OPPOSES,
                                    INITIATIVE__ACCOUNTABLE, INITIATIVE__CONTRIBUTORS, OWNERSHIP__METRICS,
                                    OWNERSHIP__METRIC_EFFECT), MEASURES(true, STEP__MEASUREMENTS, JOURNEY__MEASUREMENTS,
                                            TOUCHPOINT__BENCHMARKS), BACKSTAGE(true, TOUCHPOINT__BACKSTAGE,
                                                    TOUCHPOINT__PHYSICAL_EVIDENCE), EVIDENCE(true, STEP__EVIDENCE_LEVEL,
                                                            STEP__EVIDENCE, PERSONA__EVIDENCE, EMOTION__EVIDENCE,
                                                            PAIN_POINT__EVIDENCE,
                                                            MEASUREMENT__EVIDENCE, STEP__CONSTRAINTS), LINKS(false,
                                                                    JOURNEY__BASELINE, TOUCHPOINT__DETAILED_BY,
                                                                    TOUCHPOINT__PLANNED, TOUCHPOINT__COMPLIANCE,
                                                                    TOUCHPOINT__TIME, TOUCHPOINT__COUNT,
                                                                    JOURNEY__TRANSITIONS), CONTENTS(false,
                                                                            PORTFOLIO__JOURNEYS, JOURNEY__STAGES,
                                                                            STAGE__TOUCHPOINTS,
                                                                            TOUCHPOINT__MICRO_INTERACTIONS,
                                                                            BUSINESS_FUNCTION__SUBFUNCTIONS,
                                                                            JOURNEY__VIEWS, JOURNEY__NOTES,
                                                                            PORTFOLIO__PERSONAS, PORTFOLIO__FUNCTIONS,
                                                                            PORTFOLIO__CHANNELS, PORTFOLIO__SYSTEMS,
                                                                            PORTFOLIO__METRICS, PORTFOLIO__COMPETITORS,
                                                                            PORTFOLIO__INITIATIVES, PORTFOLIO__EVIDENCE,
                                                                            PORTFOLIO__CONSTRAINTS), NOTES(false,
                                                                                    NAMED_ELEMENT__TAGS,
                                                                                    ELEMENT__COMMENTS,
                                                                                    NAMED_ELEMENT__PROPERTIES,
                                                                                    ELEMENT__SUPPRESSIONS), FILE(false,
                                                                                            PORTFOLIO__FORMAT_VERSION,
                                                                                            JOURNEY__FORMAT_VERSION,
                                                                                            PORTFOLIO__CONFLICTS,
                                                                                            JOURNEY__CONFLICTS);

    /** Shown and written by the program itself. */
    static final Set<EStructuralFeature> READ_ONLY = Set.of(PORTFOLIO__FORMAT_VERSION, JOURNEY__FORMAT_VERSION,
            MERGE_CONFLICT__KIND, MERGE_CONFLICT__ELEMENT_ID, MERGE_CONFLICT__OWNER_ID, MERGE_CONFLICT__FEATURE,
            MERGE_CONFLICT__BASE, MERGE_CONFLICT__OURS, MERGE_CONFLICT__THEIRS);

    /** Only files have them, and of an element that lies in a portfolio's file nobody asks. */
    static final Set<EStructuralFeature> ROOT_ONLY = Set.of(JOURNEY__FORMAT_VERSION);

    /** Texts that are a sentence or more: their field grows with them and Enter breaks the line. */
    static final Set<EStructuralFeature> PARAGRAPHS = Set.of(ELEMENT__DESCRIPTION, COMMENT__TEXT, NOTE__TEXT,
            SUPPRESSION__REASON, PROPERTY__VALUE, PERSONA__QUOTE, METRIC__EXPLANATION, INITIATIVE__EXPECTED_EFFECT,
            CONSTRAINT__RISK_COST, JOURNEY__SCENARIO, STAGE__GOAL, TOUCHPOINT__ACTION, TOUCHPOINT__THOUGHT,
            TOUCHPOINT__CONTEXT, TOUCHPOINT__BEST_EXPECTATION, TOUCHPOINT__WORST_EXPECTATION, TOUCHPOINT__PROMISE,
            TOUCHPOINT__PHYSICAL_EVIDENCE, EMOTION__QUOTE, OWNERSHIP__AUTHORITY, OWNERSHIP__CHANGE, PAIN_POINT__COST,
            MERGE_CONFLICT__BASE, MERGE_CONFLICT__OURS, MERGE_CONFLICT__THEIRS);

    /** The columns of the lists of parts; parts of other classes show their name alone. */
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
    private final List<EStructuralFeature> features;

    FormSection(boolean open, EStructuralFeature... features) {
        this.open = open;
        this.features = List.of(features);
    }

    List<EStructuralFeature> features() {
        return features;
    }

    /** Whether the section is unfolded until the user says otherwise. */
    boolean open() {
        return open;
    }

    String title(Messages messages) {
        return messages.get("section_" + name().toLowerCase(Locale.ROOT));
    }

    static List<EStructuralFeature> columns(EClass type) {
        return COLUMNS.getOrDefault(type, List.of(NAMED_ELEMENT__NAME));
    }
}
