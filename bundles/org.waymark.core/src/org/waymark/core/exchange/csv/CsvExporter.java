package org.waymark.core.exchange.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.core.domain.EffectiveOwnership.Held;
import org.waymark.core.domain.Feelings;
import org.waymark.core.domain.Ids;
import org.waymark.core.exchange.ExchangeSummary;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.ExportOption;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.exchange.FileFormat;
import org.waymark.core.exchange.Losses;
import org.waymark.core.text.CsvNotation;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Viewpoint;

/** Writes a table for spreadsheets with a row for each touchpoint, and for each stage without touchpoints. */
public final class CsvExporter implements Exporter {

    private static final FileFormat FORMAT = new FileFormat("csv", CsvExporter.class);
    static final ExportOption<CsvSeparator> SEPARATOR = new ExportOption.Choice<>("separator", CsvSeparator.AUTO,
            CsvExporter.class);
    static final ExportOption<CsvDecimal> DECIMAL = new ExportOption.Choice<>("decimal", CsvDecimal.AUTO,
            CsvExporter.class);

    @Override
    public FileFormat format() {
        return FORMAT;
    }

    @Override
    public Scope scope() {
        return Scope.JOURNEYS;
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public List<ExportOption<?>> options() {
        return List.of(SEPARATOR, DECIMAL);
    }

    @Override
    public ExchangeSummary write(ExportInput input, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder("\uFEFF");
        CsvNotation notation = new CsvNotation(input.settings().get(SEPARATOR).of(input.locale()),
                input.settings().get(DECIMAL).of(input.locale()));
        text.append(notation.line(MapColumn.headings(input.locale()).stream().map(notation::text).toList()));
        Losses losses = new Losses(input.locale());
        Messages messages = Messages.of(CsvExporter.class, input.locale());
        ModelTexts model = ModelTexts.of(input.locale());
        int touchpoints = 0;
        int feelings = 0;
        for (Journey journey : input.journeys()) {
            for (Stage stage : journey.getStages()) {
                List<Touchpoint> steps = stage.getTouchpoints();
                if (steps.isEmpty()) {
                    text.append(row(new Row(journey, stage, stage, model), notation));
                }
                for (Touchpoint touchpoint : steps) {
                    text.append(row(new Row(journey, stage, touchpoint, model), notation));
                    feelings += touchpoint.getEmotions().size();
                }
                touchpoints += steps.size();
            }
            losses.leftOut(journey, CsvExporter::isShown);
        }
        losses.add(feelings, n -> messages.get("csv_meanOnly", n));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        return ExchangeSummary.counted(input.journeys().size(), touchpoints, losses.notices(), input.locale());
    }

    private static boolean isShown(EObject element) {
        return element instanceof Stage || element instanceof Touchpoint && element.eContainer() instanceof Stage
                || element instanceof Ownership || element.eContainer() instanceof Touchpoint
                        && (element.eClass() == CjmPackage.Literals.EMOTION
                                || element.eClass() == CjmPackage.Literals.PAIN_POINT);
    }

    private static String row(Row row, CsvNotation notation) {
        return notation.line(Arrays.stream(MapColumn.values()).map(column -> row.number(column).map(notation::number)
                .orElseGet(() -> notation.text(row.cell(column)))).toList());
    }

    /** One row: a touchpoint, or a stage without touchpoints. */
    private record Row(Journey journey, Stage stage, Step step, ModelTexts model) {

        /** Returns the number of a column; empty for one of texts, and for a step without a value. */
        Optional<BigDecimal> number(MapColumn column) {
            return switch (column) {
                case ASSUMED -> mean(Viewpoint.HYPOTHESIS);
                case OBSERVED -> mean(Viewpoint.OBSERVED);
                case IMPORTANCE -> step instanceof Touchpoint t && t.getImportance() != 0
                        ? Optional.of(BigDecimal.valueOf(t.getImportance()))
                        : Optional.empty();
                default -> Optional.empty();
            };
        }

        String cell(MapColumn column) {
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
}
