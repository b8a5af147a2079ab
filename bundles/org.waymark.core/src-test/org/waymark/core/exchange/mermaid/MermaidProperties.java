package org.waymark.core.exchange.mermaid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import net.jqwik.api.Combinators;
import org.waymark.core.domain.Feelings;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Viewpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.waymark.core.JourneyException;
import org.waymark.core.exchange.Draft;
import org.waymark.core.exchange.Exchanges;
import org.waymark.model.TextCleaner;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

class MermaidProperties {

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(12);
        Arbitrary<String> nasty = Arbitraries.of("title", "section", "journey", "accTitle", "accDescr", ":", ";", "#",
                "%%", ",", "\n", "<br/>", "<BR >", "#35;", "%%{", "---", "```", "```mermaid", "~~~mermaid",
                "<pre class=mermaid>", "{", "}", " ", "a", "5", "style: x#y;")
                .list().ofMaxSize(5).map(parts -> String.join("", parts));
        return Arbitraries.oneOf(any, nasty).map(TextCleaner::clean);
    }

    @Property(seed = "20260314")
    void anyNamesSurviveExportAndImport(@ForAll("names") String journeyName, @ForAll("names") String stageName,
            @ForAll("names") String touchpointName, @ForAll("names") String personaName) throws JourneyException {
        Draft draft = Exchanges.draft("P");
        Journey journey = draft.journey(journeyName);
        Touchpoint touchpoint = draft.touchpoint(Draft.stage(journey, stageName), touchpointName);
        draft.touchpoint(Draft.stage(journey, stageName), "two");
        touchpoint.getPersonas().add(draft.persona(personaName));
        Journey read = Exchanges.read("mermaid", Exchanges.write("mermaid", draft.portfolio()).text()).portfolio()
                .getJourneys().getFirst();
        assertEquals(trimmed(journeyName).isEmpty() ? "imported" : trimmed(journeyName), read.getName());
        List<String> names = new ArrayList<>();
        for (Stage stage : read.getStages()) {
            names.add(stage.getName());
            stage.getTouchpoints().forEach(t -> names.add(t.getName()));
        }
        assertEquals(List.of(trimmed(stageName), trimmed(touchpointName), trimmed(stageName), "two"), names);
        assertEquals(trimmed(personaName).isEmpty() ? List.of() : List.of(trimmed(personaName)),
                read.getPersonas().stream().map(p -> p.getName()).toList());
    }

    /** Removes blanks around a name, which have no meaning. */
    private static String trimmed(String name) {
        return name.replaceAll("^[\\s\\p{Z}\\uFEFF]+|[\\s\\p{Z}\\uFEFF]+$", "");
    }

    /** A random map: for each stage the touchpoints with the numbers of their actors and the scores of these. */
    private record Plan(List<List<Step>> stages) {
    }

    private record Step(Set<Integer> actors, List<Integer> halves) {
    }

    @Provide
    Arbitrary<Plan> maps() {
        Arbitrary<Step> step = Combinators.combine(Arbitraries.integers().between(0, 2).set().ofMaxSize(3),
                Arbitraries.integers().between(-4, 4).list().ofMaxSize(3)).as(Step::new);
        return step.list().ofMinSize(1).ofMaxSize(5).list().ofMinSize(1).ofMaxSize(4).map(Plan::new);
    }

    @Property(tries = 300, seed = "20260314")
    void aRandomMapComesBack(@ForAll("maps") Plan map) throws JourneyException {
        Draft draft = Exchanges.draft("P");
        Journey journey = draft.journey("J: 1");
        List<Persona> people = List.of(draft.persona("Anna"), draft.persona("Bob; B"),
                draft.persona("Cy, C"));
        journey.getPersonas().addAll(people);
        int number = 0;
        for (List<Step> steps : map.stages()) {
            Stage stage = Draft.stage(journey, "Stage " + number / 2);
            for (Step step : steps) {
                Touchpoint touchpoint = draft.touchpoint(stage, "T" + number++ + ": x");
                step.actors().forEach(actor -> touchpoint.getPersonas().add(people.get(actor)));
                for (int half : step.halves()) {
                    Emotion emotion = CjmFactory.eINSTANCE.createEmotion();
                    emotion.setScore(BigDecimal.valueOf(5L * half, 1));
                    touchpoint.getEmotions().add(emotion);
                }
            }
        }
        Exchanges.Export export = Exchanges.write("mermaid", draft.portfolio());
        Journey read = Exchanges.read("mermaid", export.text()).portfolio().getJourneys().getFirst();
        assertEquals(said(journey), said(read));
        int unrated = (int) map.stages().stream().flatMap(List::stream).filter(s -> s.halves().isEmpty()).count();
        int several = map.stages().stream().flatMap(List::stream).map(s -> s.halves().size()).filter(n -> n > 1)
                .mapToInt(Integer::intValue).sum();
        List<String> losses = new ArrayList<>();
        if (unrated > 0) {
            losses.add("touchpoints without an emotion: " + unrated + "; written with the neutral score 3");
        }
        if (several > 0) {
            losses.add("emotions of which only the mean of their touchpoint is written, without persona, viewpoint and"
                    + " words: " + several);
        }
        long idle = people.stream().filter(person -> acting(journey).noneMatch(person::equals)).count();
        if (idle > 0) {
            losses.add("personas without a touchpoint, which a diagram cannot name: " + idle);
        }
        assertEquals(losses, export.summary().notices());
    }

    /** Returns title, stages, touchpoints, their personas and mean emotions, as a diagram can hold them. */
    private static List<String> said(Journey journey) {
        List<String> said = new ArrayList<>(
                List.of(journey.getName(), names(acting(journey).distinct().toList()).toString()));
        for (Stage stage : journey.getStages()) {
            said.add(stage.getName());
            for (Touchpoint touchpoint : stage.getTouchpoints()) {
                BigDecimal mean = Feelings
                        .ofEverybody(Viewpoint.HYPOTHESIS).mean(touchpoint)
                        .orElse(BigDecimal.ZERO);
                BigDecimal shown = mean.add(BigDecimal.valueOf(3))
                        .setScale(1, RoundingMode.HALF_UP);
                said.add(touchpoint.getName() + " " + shown + " " + names(touchpoint.getPersonas().isEmpty()
                        ? journey.getPersonas()
                        : touchpoint.getPersonas()));
            }
        }
        return said;
    }

    private static Stream<Persona> acting(Journey journey) {
        return journey.getStages().stream().flatMap(stage -> stage.getTouchpoints().stream())
                .flatMap(it -> (it.getPersonas().isEmpty() ? journey.getPersonas() : it.getPersonas()).stream());
    }

    private static List<String> names(List<Persona> personas) {
        return personas.stream().map(Persona::getName).sorted().toList();
    }
}
