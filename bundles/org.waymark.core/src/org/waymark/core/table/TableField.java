package org.waymark.core.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.core.text.Messages;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.BackstageLayer;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Viewpoint;

/** The contents that a column of a table, or a row of a drawn map, can have. */
public enum TableField {
    JOURNEY(new Content.Structure(), Literals.JOURNEY),
    STAGE(new Content.Structure(), Literals.STAGE),
    TOUCHPOINT(new Content.Structure(), Literals.TOUCHPOINT),
    LEVEL(new Content.Structure(), "level"),
    KIND(Literals.TOUCHPOINT__KIND),
    MOMENT(Literals.TOUCHPOINT__MOMENT),
    PERSONAS(refs(Literals.TOUCHPOINT__PERSONAS, Literals.PORTFOLIO__PERSONAS), Literals.TOUCHPOINT__PERSONAS),
    INITIATOR(new Content.Actor(Literals.TOUCHPOINT__INITIATOR), Literals.TOUCHPOINT__INITIATOR),
    RECEIVER(new Content.Actor(Literals.TOUCHPOINT__RECEIVER), Literals.TOUCHPOINT__RECEIVER),
    CHANNELS(refs(Literals.TOUCHPOINT__CHANNELS, Literals.PORTFOLIO__CHANNELS), Literals.TOUCHPOINT__CHANNELS),
    ACTION(Literals.TOUCHPOINT__ACTION),
    THOUGHT(Literals.TOUCHPOINT__THOUGHT),
    CONTEXT(Literals.TOUCHPOINT__CONTEXT),
    BEST_EXPECTATION(Literals.TOUCHPOINT__BEST_EXPECTATION),
    WORST_EXPECTATION(Literals.TOUCHPOINT__WORST_EXPECTATION),
    PROMISE(Literals.TOUCHPOINT__PROMISE),
    PROMISE_KEPT(Literals.TOUCHPOINT__PROMISE_KEPT),
    IMPORTANCE(Literals.TOUCHPOINT__IMPORTANCE),
    DURATION(Literals.TOUCHPOINT__DURATION),
    PICTURE(Literals.TOUCHPOINT__PICTURE),
    PHYSICAL_EVIDENCE(Literals.TOUCHPOINT__PHYSICAL_EVIDENCE),
    ASSUMED(new Content.Score(Viewpoint.HYPOTHESIS), "assumed"),
    OBSERVED(new Content.Score(Viewpoint.OBSERVED), "observed"),
    PAIN_POINTS(new Content.Named(Literals.STEP__PAIN_POINTS), Literals.STEP__PAIN_POINTS),
    INITIATIVES(refs(Literals.TOUCHPOINT__INITIATIVES, Literals.PORTFOLIO__INITIATIVES),
            Literals.TOUCHPOINT__INITIATIVES),
    ACCOUNTABLE(new Content.Owners(Role.ACCOUNTABLE), "accountable"),
    RESPONSIBLE(new Content.Owners(Role.RESPONSIBLE), "responsible"),
    CONSULTED(new Content.Owners(Role.CONSULTED), "consulted"),
    INFORMED(new Content.Owners(Role.INFORMED), "informed"),
    SUPPORTING(new Content.Owners(Role.SUPPORT), "supporting"),
    FUNCTION(new Content.Assignment(), Literals.OWNERSHIP__FUNCTION),
    CODE(new Content.Assignment(), Literals.BUSINESS_FUNCTION__CODE),
    ROLES(new Content.Assignment(), Literals.OWNERSHIP__ROLES),
    INFLUENCE(new Content.Assignment(), Literals.OWNERSHIP__INFLUENCE),
    AUTHORITY(new Content.Assignment(), Literals.OWNERSHIP__AUTHORITY),
    CHANGE(new Content.Assignment(), Literals.OWNERSHIP__CHANGE),
    METRIC_EFFECT(new Content.Assignment(), Literals.OWNERSHIP__METRIC_EFFECT),
    METRICS(new Content.Keyed(Literals.STEP__MEASUREMENTS, Literals.MEASUREMENT__METRIC, Literals.MEASUREMENT__VALUE,
            Literals.PORTFOLIO__METRICS), Literals.OWNERSHIP__METRICS),
    BENCHMARKS(new Content.Keyed(Literals.TOUCHPOINT__BENCHMARKS, Literals.BENCHMARK__COMPETITOR,
            Literals.BENCHMARK__SCORE, Literals.PORTFOLIO__COMPETITORS), Literals.TOUCHPOINT__BENCHMARKS),
    CONSTRAINTS(refs(Literals.STEP__CONSTRAINTS, Literals.PORTFOLIO__CONSTRAINTS), Literals.STEP__CONSTRAINTS),
    EVIDENCE(refs(Literals.STEP__EVIDENCE, Literals.PORTFOLIO__EVIDENCE), Literals.STEP__EVIDENCE),
    EVIDENCE_LEVEL(Literals.STEP__EVIDENCE_LEVEL),
    FRONTSTAGE(new Content.Backstage(BackstageLayer.FRONTSTAGE), layer(BackstageLayer.FRONTSTAGE)),
    BACKSTAGE(new Content.Backstage(BackstageLayer.BACKSTAGE), layer(BackstageLayer.BACKSTAGE)),
    SUPPORT(new Content.Backstage(BackstageLayer.SUPPORT), layer(BackstageLayer.SUPPORT)),
    NOTES(new Content.Notes(), Literals.JOURNEY__NOTES),
    GOAL(Literals.STAGE__GOAL),
    DESCRIPTION(Literals.ELEMENT__DESCRIPTION),
    STAGE_ID(new Content.Structure(), "stageId"),
    TOUCHPOINT_ID(new Content.Structure(), "touchpointId"),
    JOURNEY_ID(new Content.Structure(), "journeyId"),
    STEP_ID(new Content.Structure(), "stepId"),
    FUNCTION_ID(new Content.Structure(), "functionId"),
    OWNERSHIP_ID(new Content.Structure(), "ownershipId");

    /** The languages in which our own exports write headings. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("ru"));

    private static final Map<String, TableField> BY_ID = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(TableField::id, Function.identity()));

    /** The part of the model that holds what a field says, which determines how its cells are read. */
    public sealed interface Content {

        /** A name or id of a journey, stage or touchpoint. */
        record Structure() implements Content {
        }

        /** A text, choice, rating or duration of a stage or touchpoint. */
        record Attribute(EAttribute feature) implements Content {
        }

        /** References to elements of a list of the portfolio. */
        record Refs(EReference feature, EReference library) implements Content {
        }

        /** A reference to a persona or function. */
        record Actor(EReference feature) implements Content {
        }

        /** Contained elements that have only a name. */
        record Named(EReference feature) implements Content {
        }

        /** Contained elements with a reference to an element of the portfolio and perhaps a number. */
        record Keyed(EReference feature, EReference key, EAttribute value, EReference library) implements Content {
        }

        /** Company actions of one layer. */
        record Backstage(BackstageLayer layer) implements Content {
        }

        /** Notes of the journey about a stage or touchpoint. */
        record Notes() implements Content {
        }

        /** Emotions from one viewpoint. */
        record Score(Viewpoint viewpoint) implements Content {
        }

        /** Functions that have one role. */
        record Owners(Role role) implements Content {
        }

        /** A part of the row's assignment: the function of this row, its roles, and what else is said of them. */
        record Assignment() implements Content {
        }
    }

    private final Content content;
    private final ENamedElement element;
    private final String key;

    TableField(EAttribute feature) {
        this(new Content.Attribute(feature), feature);
    }

    TableField(Content content, ENamedElement element) {
        this.content = content;
        this.element = element;
        this.key = "";
    }

    TableField(Content content, String key) {
        this.content = content;
        this.element = null;
        this.key = key;
    }

    private static Content refs(EReference feature, EReference library) {
        return new Content.Refs(feature, library);
    }

    private static ENamedElement layer(BackstageLayer layer) {
        return Literals.BACKSTAGE_LAYER.getEEnumLiteral(layer.getValue());
    }

    public Content content() {
        return content;
    }

    /** Returns the heading that our exports write: the title in the metamodel, or a text of its own. */
    public String heading(Locale locale) {
        return element == null
                ? Messages.of(TableField.class, locale).get("field_" + key)
                : ModelTexts.of(locale).title(element);
    }

    /** Returns the name in mapping files: {@code painPoints}. */
    public String id() {
        StringBuilder id = new StringBuilder();
        for (char c : name().toCharArray()) {
            boolean word = !id.isEmpty() && id.charAt(id.length() - 1) == '_';
            if (word) {
                id.setLength(id.length() - 1);
            }
            id.append(word || c == '_' ? c : Character.toLowerCase(c));
        }
        return id.toString();
    }

    /** Returns the field with an {@link #id}; empty if there is none. */
    public static Optional<TableField> ofId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** Returns whether the cells name or number journeys, stages and touchpoints. */
    public boolean isStructure() {
        return content instanceof Content.Structure;
    }

    /** Returns whether a cell of the field can be written at a step. */
    public boolean isAt(Step step) {
        return feature().map(step.eClass().getEAllStructuralFeatures()::contains).orElse(true);
    }

    /** Returns whether only touchpoints have such content. */
    public boolean needsTouchpoint() {
        return feature().filter(it -> it.getEContainingClass() == Literals.TOUCHPOINT).isPresent();
    }

    /** Returns whether only stages have such content. */
    public boolean needsStage() {
        return feature().filter(it -> it.getEContainingClass() == Literals.STAGE).isPresent();
    }

    private Optional<EStructuralFeature> feature() {
        return switch (content) {
            case Content.Attribute attribute -> Optional.of(attribute.feature());
            case Content.Refs refs -> Optional.of(refs.feature());
            case Content.Actor actor -> Optional.of(actor.feature());
            case Content.Named named -> Optional.of(named.feature());
            case Content.Keyed keyed -> Optional.of(keyed.feature());
            case Content.Backstage backstage -> Optional.of(Literals.TOUCHPOINT__BACKSTAGE);
            default -> Optional.empty();
        };
    }
}
