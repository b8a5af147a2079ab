package org.waymark.core.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.core.domain.EffectiveOwnership.Held;
import org.waymark.core.domain.Ids;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Lines;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Evidence;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;

/**
 * Facts of a workbook beyond ownership: the maps in cells, personas, pain points and the register of evidence. Texts
 * are empty where the model has none.
 */
public record WorkbookFacts(List<MapTable> maps, List<PersonaLine> personas, List<PainLine> pains,
        List<EvidenceLine> evidence) {

    /** Says nothing. */
    public static final WorkbookFacts NONE = new WorkbookFacts(List.of(), List.of(), List.of(), List.of());

    /** A persona; lists are joined by line breaks. */
    public record PersonaLine(String id, String name, String role, String segment, Optional<BigDecimal> share,
            String quote, String description, String goals, String needs, String frustrations, String journeys,
            String evidence) {
    }

    /**
     * A pain point where it is felt.
     *
     * @param severity 0..5, 0 = not rated
     * @param votes dots of a workshop, 0 = none
     * @param accountable functions that are accountable there
     */
    public record PainLine(String id, String journey, String stage, String touchpoint, String name,
            String description, int severity, int votes, String frequency, String cost, String initiatives,
            String accountable, String evidence) {
    }

    /**
     * A source.
     *
     * @param uses number of elements that refer to it
     */
    public record EvidenceLine(String id, String name, String kind, String source, String url,
            Optional<LocalDate> date, Optional<Integer> sampleSize, int uses, String description) {
    }

    /** Computes the facts of some journeys of a portfolio. */
    public static WorkbookFacts of(Portfolio portfolio, List<Journey> journeys, Locale locale) {
        ModelTexts texts = ModelTexts.of(locale);
        List<PainLine> pains = new ArrayList<>();
        Map<Persona, Set<Journey>> people = new LinkedHashMap<>();
        portfolio.getPersonas().forEach(it -> people.put(it, new LinkedHashSet<>()));
        for (Journey journey : journeys) {
            journey.getPersonas().forEach(it -> people.computeIfAbsent(it, p -> new LinkedHashSet<>()).add(journey));
            for (Stage stage : journey.getStages()) {
                pains(pains, journey, stage, stage, texts);
                stage.getTouchpoints().forEach(it -> touchpoint(pains, journey, stage, it, texts));
            }
        }
        boolean whole = journeys.size() == portfolio.getJourneys().size();
        return new WorkbookFacts(journeys.stream().map(it -> MapTable.of(it, locale)).toList(),
                people.entrySet().stream().filter(it -> whole || !it.getValue().isEmpty())
                        .map(it -> persona(it.getKey(), it.getValue())).toList(),
                List.copyOf(pains), evidence(portfolio, journeys, texts));
    }

    private static PersonaLine persona(Persona it, Set<Journey> journeys) {
        return new PersonaLine(Ids.idOf(it), Labels.of(it), Lines.orEmpty(it.getRole()),
                Lines.orEmpty(it.getSegment()), Optional.ofNullable(it.getShare()), Lines.orEmpty(it.getQuote()),
                Lines.orEmpty(it.getDescription()), String.join("\n", it.getGoals()), String.join("\n", it.getNeeds()),
                String.join("\n", it.getFrustrations()), names(List.copyOf(journeys)), names(it.getEvidence()));
    }

    private static void touchpoint(List<PainLine> pains, Journey journey, Stage stage, Touchpoint touchpoint,
            ModelTexts texts) {
        pains(pains, journey, stage, touchpoint, texts);
        touchpoint.getMicroInteractions().forEach(it -> touchpoint(pains, journey, stage, it, texts));
    }

    private static void pains(List<PainLine> pains, Journey journey, Stage stage, Step step, ModelTexts texts) {
        for (PainPoint it : step.getPainPoints()) {
            String accountable = names(EffectiveOwnership.of(step).accountable().stream().map(Held::function)
                    .toList());
            pains.add(new PainLine(Ids.idOf(it), Labels.of(journey), Labels.of(stage),
                    step == stage ? "" : Labels.of(step), Labels.of(it), Lines.orEmpty(it.getDescription()),
                    it.getSeverity(), it.getVotes() == null ? 0 : it.getVotes(),
                    choice(texts, Literals.FREQUENCY, it.getFrequency()),
                    Lines.orEmpty(it.getCost()), names(it.getInitiatives()), accountable, names(it.getEvidence())));
        }
    }

    /** Returns the sources, those that the journeys refer to unless it is the whole portfolio. */
    private static List<EvidenceLine> evidence(Portfolio portfolio, List<Journey> journeys, ModelTexts texts) {
        Map<EObject, Integer> uses = new LinkedHashMap<>();
        for (Journey journey : journeys) {
            journey.eAllContents().forEachRemaining(element -> element.eCrossReferences().stream()
                    .filter(Evidence.class::isInstance).forEach(it -> uses.merge(it, 1, Integer::sum)));
            journey.getPersonas().forEach(persona -> persona.getEvidence().forEach(it -> uses.merge(it, 0,
                    Integer::sum)));
        }
        portfolio.getPersonas().forEach(persona -> persona.getEvidence().stream().filter(uses::containsKey)
                .forEach(it -> uses.merge(it, 1, Integer::sum)));
        boolean whole = journeys.size() == portfolio.getJourneys().size();
        return portfolio.getEvidence().stream().filter(it -> whole || uses.containsKey(it))
                .map(it -> new EvidenceLine(Ids.idOf(it), Labels.of(it),
                        choice(texts, Literals.EVIDENCE_KIND, it.getKind()), Lines.orEmpty(it.getSource()),
                        Lines.orEmpty(it.getUrl()), Optional.ofNullable(it.getDate()),
                        Optional.ofNullable(it.getSampleSize()), uses.getOrDefault(it, 0),
                        Lines.orEmpty(it.getDescription())))
                .toList();
    }

    private static String choice(ModelTexts texts, EEnum type, Enumerator value) {
        return value.getValue() == 0 ? "" : texts.title(type.getEEnumLiteral(value.getLiteral()));
    }

    private static String names(List<? extends EObject> elements) {
        return elements.stream().map(Labels::of).filter(it -> !it.isBlank()).collect(Collectors.joining("\n"));
    }
}
