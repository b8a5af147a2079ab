package org.waymark.core.exchange.mermaid;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.waymark.core.exchange.mermaid.MermaidParser.Diagram;
import org.waymark.core.exchange.mermaid.MermaidParser.Section;
import org.waymark.core.exchange.mermaid.MermaidParser.SyntaxException;
import org.waymark.core.exchange.mermaid.MermaidParser.Task;
import org.waymark.model.TextCleaner;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/**
 * Reads Mermaid's {@code journey} diagrams. Where Mermaid itself silently shows nonsense, such as a score that is no
 * number because the name contains a colon, the intended content is restored and reported.
 */
public final class MermaidImporter implements Importer {

    private static final FileFormat FORMAT = new FileFormat("mermaid", List.of("mmd", "mermaid", "md"),
            MermaidImporter.class);
    private static final BigDecimal NEUTRAL = BigDecimal.valueOf(3);
    private static final BigDecimal LOWEST = BigDecimal.valueOf(-2);
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(2);

    @Override
    public FileFormat format() {
        return FORMAT;
    }

    @Override
    public ImportResult read(ImportInput input) throws JourneyException {
        Messages messages = Messages.of(MermaidImporter.class, input.locale());
        String text = TextCleaner.clean(new String(input.content(), StandardCharsets.UTF_8)).replaceFirst("^\uFEFF",
                "");
        if (!MermaidParser.isJourney(text)) {
            throw new JourneyException(messages.get("mermaid_noJourney"));
        }
        try {
            return new Reading(input, messages).read(MermaidParser.parse(text));
        } catch (SyntaxException e) {
            throw new JourneyException(messages.get("mermaid_syntax", e.line(), Lines.shortened(e.text(), 80)), e);
        }
    }

    /** One import. */
    private static final class Reading {

        private final Messages messages;
        private final Draft draft;
        private final String name;
        private final List<String> notices = new ArrayList<>();
        private int touchpoints;

        Reading(ImportInput input, Messages messages) {
            this.messages = messages;
            this.draft = new Draft(input);
            this.name = input.name();
        }

        ImportResult read(Diagram diagram) {
            String title = MermaidText.decode(diagram.title());
            Journey journey = draft.journey(title.isEmpty() ? name : title);
            if (!diagram.description().isEmpty()) {
                journey.setDescription(MermaidText.decode(diagram.description()));
            }
            for (Section section : diagram.sections()) {
                String stageName = MermaidText.decode(section.name());
                Stage stage = Draft.stage(journey,
                        section.name().isEmpty() ? draft.withoutStage() : stageName);
                section.tasks().forEach(task -> task(journey, stage, task));
            }
            ModelLists.addAll(journey.getPersonas(), draft.portfolio().getPersonas());
            forgetEveryone(journey);
            return new ImportResult(draft.portfolio(), new ExchangeSummary(
                    messages.get("done_stagesAndTouchpoints", journey.getStages().size(), touchpoints), notices));
        }

        private void task(Journey journey, Stage stage, Task task) {
            touchpoints++;
            List<String> parts = task.parts();
            String taskName = task.name();
            if (score(parts.getFirst()).isEmpty() && parts.size() > 1 && score(parts.get(1)).isPresent()) {
                // Mermaid takes the second half of a name with a colon for the score and shows nothing
                notices.add(messages.get("mermaid_colonInName", task.line()));
                taskName = taskName + ':' + parts.getFirst();
                parts = parts.subList(1, parts.size());
            }
            Touchpoint touchpoint = draft.touchpoint(stage, MermaidText.decode(taskName));
            score(touchpoint, parts.getFirst(), task);
            if (parts.size() > 1) {
                ModelLists.addAll(touchpoint.getPersonas(), personas(parts.get(1)));
            }
            if (parts.size() > 2) {
                notices.add(messages.get("mermaid_ignored", task.line(),
                        Lines.shortened(String.join(":", parts.subList(2, parts.size())).strip(), 60)));
            }
        }

        private void score(Touchpoint touchpoint, String text, Task task) {
            Optional<BigDecimal> number = score(text);
            if (number.isEmpty()) {
                if (!text.isBlank()) {
                    notices.add(messages.get("mermaid_noScore", task.line(), Lines.shortened(text.strip(), 60)));
                }
                return;
            }
            BigDecimal score = number.get().subtract(NEUTRAL);
            if (score.compareTo(LOWEST) < 0 || score.compareTo(HIGHEST) > 0) {
                notices.add(messages.get("mermaid_outOfRange", task.line(), text.strip()));
                score = score.max(LOWEST).min(HIGHEST);
            }
            Emotion emotion = CjmFactory.eINSTANCE.createEmotion();
            emotion.setScore(score);
            touchpoint.getEmotions().add(emotion);
        }

        private static Optional<BigDecimal> score(String text) {
            try {
                String number = text.strip();
                // values of a map have few digits; 1e999999999 would fill the memory
                return number.length() > 20 || number.matches("(?i).*e[+-]?[0-9]{3,}")
                        ? Optional.empty()
                        : Optional.of(new BigDecimal(new BigDecimal(number).toPlainString()));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }

        private Set<Persona> personas(String actors) {
            Set<Persona> personas = new LinkedHashSet<>();
            for (String actor : actors.split(",")) {
                String actorName = MermaidText.decode(actor);
                if (!actorName.isEmpty()) {
                    personas.add(draft.persona(actorName));
                }
            }
            return personas;
        }

        /** Clears the personas of touchpoints that name all personas of the journey. */
        private static void forgetEveryone(Journey journey) {
            Set<Persona> everyone = Set.copyOf(journey.getPersonas());
            journey.getStages().stream().flatMap(s -> s.getTouchpoints().stream())
                    .filter(t -> Set.copyOf(t.getPersonas()).equals(everyone)).forEach(t -> t.getPersonas().clear());
        }
    }
}
