package org.waymark.core.exchange.mermaid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.core.domain.ModelLists;
import org.waymark.core.exchange.Draft;
import org.waymark.core.exchange.ImportInput;
import org.waymark.core.exchange.mermaid.MermaidDiagram.Line;
import org.waymark.core.exchange.mermaid.MermaidDiagram.Section;
import org.waymark.core.reading.ScoreColumn;
import org.waymark.core.reading.ScoreScale;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/** The journeys that diagrams become. An emotion belongs to the actors of its task. */
final class MermaidJourneys {

    private final ImportInput input;
    private final Messages messages;
    private final MermaidNotices notices;
    private final Draft draft;
    private final Map<String, Integer> names = new HashMap<>();
    private int stages;
    private int touchpoints;

    MermaidJourneys(ImportInput input, Messages messages, MermaidNotices notices) {
        this.input = input;
        this.messages = messages;
        this.notices = notices;
        this.draft = new Draft(input);
    }

    Portfolio portfolio() {
        return draft.portfolio();
    }

    int stages() {
        return stages;
    }

    int touchpoints() {
        return touchpoints;
    }

    /**
     * Adds the journey of a diagram.
     *
     * @param heading name for a diagram without a title, empty for the name of the file
     */
    void add(MermaidDiagram diagram, String heading) {
        String title = MermaidText.decode(diagram.title());
        Journey journey = draft.journey(free(!title.isEmpty() ? title : heading.isEmpty() ? input.name() : heading));
        if (!diagram.description().isEmpty()) {
            journey.setDescription(MermaidText.decode(diagram.description()));
        }
        List<Line> lines = diagram.tasks();
        MermaidTasks tasks = new MermaidTasks(lines, notices);
        Map<Line, MermaidTask> meant = new java.util.IdentityHashMap<>();
        lines.forEach(line -> meant.put(line, tasks.task(line)));
        Set<Persona> everyone = new LinkedHashSet<>();
        lines.forEach(line -> meant.get(line).actors().forEach(actor -> everyone.add(draft.persona(actor))));
        ModelLists.addAll(journey.getPersonas(), everyone);
        ScoreColumn scores = scores(journey, lines.stream().map(line -> meant.get(line).score()).toList());
        for (Section section : diagram.sections()) {
            String name = MermaidText.decode(section.name());
            Stage stage = Draft.stage(journey, section.name().isEmpty() ? draft.withoutStage() : name);
            stages++;
            section.tasks().forEach(line -> task(stage, meant.get(line), everyone, scores));
        }
    }

    private String free(String name) {
        int number = names.merge(name, 1, Integer::sum);
        return number == 1 ? name : free(name + " (" + number + ")");
    }

    private ScoreColumn scores(Journey journey, List<String> texts) {
        ScoreColumn scores = ScoreColumn.of(texts, "", false, input.choices());
        if (!scores.scale().equals(ScoreScale.FIVE)) {
            scores.notice('"' + journey.getName() + '"', input.locale()).ifPresent(notices::add);
        }
        return scores;
    }

    private void task(Stage stage, MermaidTask task, Set<Persona> everyone, ScoreColumn scores) {
        touchpoints++;
        Touchpoint touchpoint = draft.touchpoint(stage, MermaidText.decode(task.name()));
        if (!task.rest().isEmpty()) {
            touchpoint.setDescription(task.rest());
        }
        Set<Persona> actors = new LinkedHashSet<>();
        task.actors().forEach(actor -> actors.add(draft.persona(actor)));
        boolean all = actors.size() == everyone.size();
        if (!all) {
            ModelLists.addAll(touchpoint.getPersonas(), actors);
        }
        List<Persona> whose = new ArrayList<>(all ? Set.of() : actors);
        scores.read(MermaidText.decode(task.score())).ifPresent(score -> emotions(touchpoint, task, score, whose,
                scores.scale()));
    }

    /** Adds the score of a task for each of its actors; for everybody if these are all of the journey, or none. */
    private void emotions(Touchpoint touchpoint, MermaidTask task, ScoreColumn.Score score, List<Persona> actors,
            ScoreScale scale) {
        String text = MermaidText.decode(task.score());
        Optional<BigDecimal> value = score.value();
        if (value.isEmpty()) {
            notices.say("mermaid_word", task.line(), text, score.score().toPlainString());
        } else if (score.outside()) {
            notices.say("mermaid_outOfRange", task.line(), text, scale.toString());
        }
        List<Optional<Persona>> whose = actors.isEmpty()
                ? List.of(Optional.empty())
                : actors.stream().map(Optional::of).toList();
        for (Optional<Persona> persona : whose) {
            Emotion emotion = CjmFactory.eINSTANCE.createEmotion();
            emotion.setScore(score.score());
            persona.ifPresent(emotion::setPersona);
            if (value.isEmpty()) {
                emotion.setName(text);
            }
            touchpoint.getEmotions().add(emotion);
        }
    }
}
