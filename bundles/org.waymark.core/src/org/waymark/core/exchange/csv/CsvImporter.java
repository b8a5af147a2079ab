package org.waymark.core.exchange.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.waymark.core.JourneyException;
import org.waymark.core.domain.ModelLists;
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
        Map<Integer, String> others = new LinkedHashMap<>();
        if (!lines.isEmpty()) {
            List<String> headings = lines.getFirst().cells();
            Map<String, MapColumn> known = MapColumn.byHeading();
            Set<String> named = new HashSet<>();
            for (int i = 0; i < headings.size(); i++) {
                String heading = headings.get(i).strip();
                if (known.containsKey(heading)) {
                    columns.putIfAbsent(known.get(heading), i);
                } else if (!heading.isEmpty() && named.add(heading)) {
                    others.put(i, heading);
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
        private final Map<Integer, String> others;
        private final Draft draft;
        private final String name;
        private final Locale locale;
        private final Map<String, Journey> journeys = new HashMap<>();
        private final Map<List<Object>, Stage> stages = new HashMap<>();
        private final Map<Step, Map<BusinessFunction, Ownership>> ownerships = new HashMap<>();
        private final List<String> notices = new ArrayList<>();
        private int touchpoints;

        Reading(ImportInput input, Messages messages, Map<MapColumn, Integer> columns, Map<Integer, String> others) {
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
                notices.add(messages.get("csv_otherColumns", Lines.shortened(String.join(", ", others.values()), 200)));
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
            ModelLists.addAll(touchpoint.getPersonas(), named(row, MapColumn.PERSONAS, draft::persona));
            actor(cell(row, MapColumn.INITIATOR)).ifPresent(touchpoint::setInitiator);
            actor(cell(row, MapColumn.RECEIVER)).ifPresent(touchpoint::setReceiver);
            ModelLists.addAll(touchpoint.getChannels(), named(row, MapColumn.CHANNELS, draft::channel));
            ModelLists.addAll(touchpoint.getInitiatives(), named(row, MapColumn.INITIATIVES, draft::initiative));
            number(row, MapColumn.IMPORTANCE, 0, 5).ifPresent(n -> touchpoint.setImportance(n.intValue()));
        }

        private <T> List<T> named(Csv.Line row, MapColumn column, Function<String, T> entry) {
            return NameList.split(raw(row, column)).stream().map(entry).toList();
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
            // by the cells of the row, of which a file may have far fewer than headings
            for (int i = 0; i < row.cells().size(); i++) {
                if (others.containsKey(i) && !row.cell(i).isBlank()) {
                    Property property = CjmFactory.eINSTANCE.createProperty();
                    property.setKey(others.get(i));
                    property.setValue(row.cell(i));
                    step.getProperties().add(property);
                }
            }
        }

        private void own(Csv.Line row, Step step, MapColumn column, Role role) {
            Map<BusinessFunction, Ownership> stated = ownerships.computeIfAbsent(step, s -> new HashMap<>());
            for (String function : NameList.split(raw(row, column))) {
                stated.computeIfAbsent(draft.function(function), owner -> {
                    Ownership fresh = CjmFactory.eINSTANCE.createOwnership();
                    fresh.setFunction(owner);
                    step.getOwnerships().add(fresh);
                    return fresh;
                }).getRoles().add(role);
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
            return Optional.of(draft.knownPersona(actorName).map(Actor.class::cast)
                    .orElseGet(() -> draft.function(actorName)));
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
            ModelLists.addAll(journey.getPersonas(), all);
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
