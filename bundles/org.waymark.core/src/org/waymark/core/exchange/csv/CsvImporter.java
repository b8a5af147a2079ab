package org.waymark.core.exchange.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.waymark.core.JourneyException;
import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.core.exchange.Draft;
import org.waymark.core.exchange.ExchangeSummary;
import org.waymark.core.exchange.FileFormat;
import org.waymark.core.exchange.ImportInput;
import org.waymark.core.exchange.ImportResult;
import org.waymark.core.exchange.Importer;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.Actor;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Property;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Viewpoint;

/**
 * Reads a table with a row for each touchpoint. The first line names the columns, in English or Russian and in any
 * order; columns with other names become custom properties. An empty journey or stage means that of the row above.
 */
public final class CsvImporter implements Importer {

    private static final FileFormat FORMAT = new FileFormat("csv", List.of("csv", "tsv", "txt"), CsvImporter.class);

    @Override
    public FileFormat format() {
        return FORMAT;
    }

    @Override
    public ImportResult read(ImportInput input) throws JourneyException {
        Messages messages = Messages.of(CsvImporter.class, input.locale());
        List<Csv.Line> lines = Csv.parse(Csv.decode(input.content()));
        Map<MapColumn, Integer> columns = new EnumMap<>(MapColumn.class);
        Map<String, Integer> others = new LinkedHashMap<>();
        if (!lines.isEmpty()) {
            List<String> headings = lines.getFirst().cells();
            for (int i = 0; i < headings.size(); i++) {
                Optional<MapColumn> column = MapColumn.of(headings.get(i));
                if (column.isPresent()) {
                    columns.putIfAbsent(column.get(), i);
                } else if (!headings.get(i).isBlank()) {
                    others.putIfAbsent(headings.get(i).strip(), i);
                }
            }
        }
        if (!columns.containsKey(MapColumn.STAGE) && !columns.containsKey(MapColumn.TOUCHPOINT)) {
            throw new JourneyException(messages.get("csv_noColumns", MapColumn.TOUCHPOINT.heading(input.locale()),
                    MapColumn.STAGE.heading(input.locale())));
        }
        return new Reading(input, messages, columns, others).read(lines.subList(1, lines.size()));
    }

    /** One import. */
    private static final class Reading {

        private final Messages messages;
        private final Map<MapColumn, Integer> columns;
        private final Map<String, Integer> others;
        private final Draft draft;
        private final String name;
        private final Locale locale;
        private final Map<String, Journey> journeys = new HashMap<>();
        private final Map<List<Object>, Stage> stages = new HashMap<>();
        private final List<String> notices = new ArrayList<>();
        private int touchpoints;

        Reading(ImportInput input, Messages messages, Map<MapColumn, Integer> columns, Map<String, Integer> others) {
            this.messages = messages;
            this.columns = columns;
            this.others = others;
            this.draft = new Draft(input);
            this.name = input.name();
            this.locale = input.locale();
        }

        ImportResult read(List<Csv.Line> rows) {
            // personas first: an initiator or receiver may be one of them, even of a later row
            rows.forEach(row -> NameList.split(raw(row, MapColumn.PERSONAS)).forEach(draft::persona));
            String journeyName = name;
            String stageName = "";
            String stageId = "";
            for (Csv.Line row : rows) {
                String newJourney = cell(row, MapColumn.JOURNEY);
                boolean sameJourney = newJourney.isEmpty() || newJourney.equals(journeyName);
                journeyName = sameJourney ? journeyName : newJourney;
                String newStage = cell(row, MapColumn.STAGE);
                String newId = cell(row, MapColumn.STAGE_ID);
                if (!newStage.isEmpty() || !newId.isEmpty() || !sameJourney) {
                    stageName = newStage;
                    stageId = newId;
                }
                row(row, journeyName, stageName, stageId);
            }
            if (!others.isEmpty()) {
                notices.add(messages.get("csv_otherColumns", Lines.shortened(String.join(", ", others.keySet()), 200)));
            }
            draft.portfolio().getJourneys().forEach(Reading::gatherPersonas);
            return new ImportResult(draft.portfolio(), ExchangeSummary.counted(draft.portfolio().getJourneys().size(),
                    touchpoints, notices, locale));
        }

        private void row(Csv.Line row, String journeyName, String stageName, String stageId) {
            Journey journey = journeys.computeIfAbsent(journeyName, draft::journey);
            Stage stage = stages.computeIfAbsent(List.of(journey, stageId.isEmpty() ? "name:" + stageName : stageId),
                    key -> Draft.stage(journey, stageName.isEmpty() ? draft.withoutStage() : stageName));
            String touchpointName = cell(row, MapColumn.TOUCHPOINT);
            if (touchpointName.isEmpty() && !cell(row, MapColumn.TOUCHPOINT_ID).isEmpty()
                    || !touchpointName.isEmpty()) {
                Touchpoint touchpoint = draft.touchpoint(stage, touchpointName);
                touchpoints++;
                touchpoint(row, touchpoint);
                step(row, touchpoint);
            } else {
                step(row, stage);
            }
        }

        private void touchpoint(Csv.Line row, Touchpoint touchpoint) {
            NameList.split(raw(row, MapColumn.PERSONAS)).forEach(n -> touchpoint.getPersonas().add(draft.persona(n)));
            actor(cell(row, MapColumn.INITIATOR)).ifPresent(touchpoint::setInitiator);
            actor(cell(row, MapColumn.RECEIVER)).ifPresent(touchpoint::setReceiver);
            NameList.split(raw(row, MapColumn.CHANNELS)).forEach(n -> touchpoint.getChannels().add(draft.channel(n)));
            NameList.split(raw(row, MapColumn.INITIATIVES))
                    .forEach(n -> touchpoint.getInitiatives().add(draft.initiative(n)));
            number(row, MapColumn.IMPORTANCE, 0, 5).ifPresent(n -> touchpoint.setImportance(n.intValue()));
        }

        private void step(Csv.Line row, Step step) {
            for (MapColumn column : MapColumn.values()) {
                column.attribute().filter(step.eClass().getEAllAttributes()::contains)
                        .ifPresent(attribute -> value(row, column, attribute)
                                .ifPresent(value -> step.eSet(attribute, value)));
            }
            emotion(row, step, MapColumn.ASSUMED, Viewpoint.HYPOTHESIS);
            emotion(row, step, MapColumn.OBSERVED, Viewpoint.OBSERVED);
            for (String pain : NameList.split(raw(row, MapColumn.PAIN_POINTS))) {
                PainPoint point = CjmFactory.eINSTANCE.createPainPoint();
                point.setName(pain);
                step.getPainPoints().add(point);
            }
            own(row, step, MapColumn.RESPONSIBLE, Role.RESPONSIBLE);
            own(row, step, MapColumn.ACCOUNTABLE, Role.ACCOUNTABLE);
            others.forEach((heading, column) -> {
                if (!row.cell(column).isBlank()) {
                    Property property = CjmFactory.eINSTANCE.createProperty();
                    property.setKey(heading);
                    property.setValue(row.cell(column));
                    step.getProperties().add(property);
                }
            });
        }

        private void own(Csv.Line row, Step step, MapColumn column, Role role) {
            for (String function : NameList.split(raw(row, column))) {
                BusinessFunction owner = draft.function(function);
                Ownership ownership = EffectiveOwnership.stated(step, owner).orElseGet(() -> {
                    Ownership fresh = CjmFactory.eINSTANCE.createOwnership();
                    fresh.setFunction(owner);
                    step.getOwnerships().add(fresh);
                    return fresh;
                });
                ownership.getRoles().add(role);
            }
        }

        private void emotion(Csv.Line row, Step step, MapColumn column, Viewpoint viewpoint) {
            number(row, column, -2, 2).ifPresent(score -> {
                Emotion emotion = CjmFactory.eINSTANCE.createEmotion();
                emotion.setViewpoint(viewpoint);
                emotion.setScore(score);
                step.getEmotions().add(emotion);
            });
        }

        private Optional<Actor> actor(String actorName) {
            if (actorName.isEmpty()) {
                return Optional.empty();
            }
            boolean persona = draft.portfolio().getPersonas().stream()
                    .anyMatch(p -> Draft.key(p.getName()).equals(Draft.key(actorName)));
            return Optional.of(persona ? draft.persona(actorName) : draft.function(actorName));
        }

        private Optional<BigDecimal> number(Csv.Line row, MapColumn column, int least, int most) {
            String text = cell(row, column).replace(',', '.');
            if (text.isEmpty()) {
                return Optional.empty();
            }
            try {
                BigDecimal number = text.length() > 20 ? new BigDecimal("?") : new BigDecimal(text);
                BigDecimal fitting = number.max(BigDecimal.valueOf(least)).min(BigDecimal.valueOf(most));
                if (fitting.compareTo(number) != 0) {
                    notices.add(messages.get("csv_outOfRange", row.number(), text, least, most));
                }
                return Optional.of(new BigDecimal(fitting.toPlainString()));
            } catch (NumberFormatException e) {
                notices.add(messages.get("csv_noNumber", row.number(), Lines.shortened(text, 60)));
                return Optional.empty();
            }
        }

        private Optional<Object> value(Csv.Line row, MapColumn column, EAttribute attribute) {
            return attribute.getEAttributeType() instanceof EEnum choices
                    ? choice(row, column, choices).map(EEnumLiteral::getInstance)
                    : Optional.<Object>of(raw(row, column)).filter(text -> !text.toString().isBlank());
        }

        private Optional<EEnumLiteral> choice(Csv.Line row, MapColumn column, EEnum choices) {
            String text = cell(row, column);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            Optional<EEnumLiteral> found = choices
                    .getELiterals().stream().filter(l -> l.getName().equalsIgnoreCase(text)
                            || MapColumn.LANGUAGES.stream()
                                    .anyMatch(it -> ModelTexts.of(it).title(l).equalsIgnoreCase(text)))
                    .findFirst();
            if (found.isEmpty()) {
                notices.add(messages.get("csv_unknownChoice", row.number(), Lines.shortened(text, 60)));
            }
            return found;
        }

        /**
         * Sets the personas of a journey to all that its touchpoints name. A touchpoint that names all of them gets
         * none.
         */
        private static void gatherPersonas(Journey journey) {
            Set<Persona> all = new LinkedHashSet<>();
            List<Touchpoint> steps = journey.getStages().stream().flatMap(s -> s.getTouchpoints().stream()).toList();
            steps.forEach(t -> all.addAll(t.getPersonas()));
            journey.getPersonas().addAll(all);
            steps.stream().filter(t -> Set.copyOf(t.getPersonas()).equals(all)).forEach(t -> t.getPersonas().clear());
        }

        private String cell(Csv.Line row, MapColumn column) {
            return raw(row, column).strip();
        }

        private String raw(Csv.Line row, MapColumn column) {
            return columns.containsKey(column) ? row.cell(columns.get(column)) : "";
        }
    }
}
