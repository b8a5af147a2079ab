package org.waymark.core.exchange.csv;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.waymark.core.domain.EffectiveOwnership.Held;
import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.core.domain.Feelings;
import org.waymark.core.domain.Ids;
import org.waymark.core.text.Labels;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Viewpoint;

/** A row of a map as a table: a touchpoint, or a stage without touchpoints. */
public record MapRow(Journey journey, Stage stage, Step step, ModelTexts model) {

    /** Returns the rows of a journey in the order of the map. */
    public static List<MapRow> of(Journey journey, Locale locale) {
        ModelTexts model = ModelTexts.of(locale);
        return journey.getStages().stream().flatMap(stage -> stage.getTouchpoints().isEmpty()
                ? Stream.of(new MapRow(journey, stage, stage, model))
                : stage.getTouchpoints().stream().map(it -> new MapRow(journey, stage, it, model))).toList();
    }

    /** Returns the number of a column; empty for one of texts, and for a step without a value. */
    public Optional<BigDecimal> number(MapColumn column) {
        return switch (column) {
            case ASSUMED -> mean(Viewpoint.HYPOTHESIS);
            case OBSERVED -> mean(Viewpoint.OBSERVED);
            case IMPORTANCE -> step instanceof Touchpoint t && t.getImportance() != 0
                    ? Optional.of(BigDecimal.valueOf(t.getImportance()))
                    : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Returns the text of a column, empty for one of numbers. */
    public String cell(MapColumn column) {
        return switch (column) {
            case ASSUMED, OBSERVED, IMPORTANCE -> "";
            case JOURNEY -> Labels.of(journey);
            case STAGE -> Labels.of(stage);
            case STAGE_ID -> Ids.idOf(stage);
            case PAIN_POINTS -> names(step.getPainPoints());
            case ACCOUNTABLE -> functions(Role.ACCOUNTABLE);
            case RESPONSIBLE -> functions(Role.RESPONSIBLE);
            default -> column.attribute().map(this::value)
                    .orElseGet(() -> step instanceof Touchpoint touchpoint ? cell(column, touchpoint) : "");
        };
    }

    private String cell(MapColumn column, Touchpoint t) {
        return switch (column) {
            case TOUCHPOINT -> Labels.of(t);
            case TOUCHPOINT_ID -> Ids.idOf(t);
            case PERSONAS -> names(personas(t));
            case INITIATOR -> Labels.of(t.getInitiator());
            case RECEIVER -> Labels.of(t.getReceiver());
            case CHANNELS -> names(t.getChannels());
            case INITIATIVES -> names(t.getInitiatives());
            default -> throw new IllegalArgumentException(column.name());
        };
    }

    /** Returns the personas of a touchpoint: all of the journey if it names none. */
    private List<Persona> personas(Touchpoint touchpoint) {
        return touchpoint.getPersonas().isEmpty() ? journey.getPersonas() : touchpoint.getPersonas();
    }

    private Optional<BigDecimal> mean(Viewpoint viewpoint) {
        return Feelings.ofEverybody(viewpoint).mean(step)
                .map(mean -> mean.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros());
    }

    private String functions(Role role) {
        return names(EffectiveOwnership.of(step).with(role).stream().map(Held::function).toList());
    }

    /** Returns the value of an attribute; empty for one that is not specified or that the step does not have. */
    private String value(EAttribute attribute) {
        Object value = step.eClass().getEAllAttributes().contains(attribute) ? step.eGet(attribute) : null;
        return value instanceof Enumerator literal
                ? choice((EEnum) attribute.getEAttributeType(), literal)
                : Objects.toString(value, "");
    }

    private String choice(EEnum choices, Enumerator value) {
        return value.getValue() == 0 ? "" : model.title(choices.getEEnumLiteral(value.getLiteral()));
    }

    private static String names(List<? extends NamedElement> elements) {
        return NameList.join(elements.stream().map(Labels::of).toList());
    }
}
