package org.waymark.core.exchange.mermaid;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.core.domain.Feelings;
import org.waymark.core.exchange.ExchangeSummary;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.exchange.FileFormat;
import org.waymark.core.exchange.Losses;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Viewpoint;

/**
 * Writes Mermaid's {@code journey} diagram: stages become sections, touchpoints tasks, personas actors. Scores from -2
 * to 2 become Mermaid's 1 to 5; observed scores take precedence over assumed ones.
 */
public final class MermaidExporter implements Exporter {

    private static final FileFormat FORMAT = new FileFormat("mermaid", List.of("mmd", "mermaid"),
            MermaidExporter.class);
    /** Features that a diagram holds: names, and the personas of journeys and touchpoints. */
    private static final Set<EStructuralFeature> KEPT = Set.of(CjmPackage.Literals.NAMED_ELEMENT__NAME,
            CjmPackage.Literals.JOURNEY__PERSONAS, CjmPackage.Literals.TOUCHPOINT__PERSONAS,
            CjmPackage.Literals.JOURNEY__KIND, CjmPackage.Literals.JOURNEY__STATUS);
    private static final BigDecimal NEUTRAL = BigDecimal.valueOf(3);

    @Override
    public FileFormat format() {
        return FORMAT;
    }

    @Override
    public Scope scope() {
        return Scope.JOURNEY;
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public ExchangeSummary write(ExportInput input, OutputStream out) throws IOException {
        Journey journey = input.journeys().getFirst();
        Messages messages = Messages.of(MermaidExporter.class, input.locale());
        StringBuilder text = new StringBuilder("journey\n");
        String title = MermaidText.title(Labels.of(journey));
        if (!title.isEmpty()) {
            text.append("    title ").append(title).append('\n');
        }
        int touchpoints = 0;
        int unrated = 0;
        String before = "";
        for (Stage stage : journey.getStages()) {
            String section = MermaidText.section(Labels.of(stage));
            before = section.equals(before) ? MermaidText.twin(section) : section;
            text.append("    section ").append(before).append('\n');
            for (Touchpoint touchpoint : stage.getTouchpoints()) {
                Optional<BigDecimal> score = score(touchpoint);
                touchpoints++;
                unrated += score.isEmpty() ? 1 : 0;
                text.append("      ").append(MermaidText.task(Labels.of(touchpoint))).append(": ")
                        .append(score.orElse(NEUTRAL).toPlainString())
                        .append(actors(journey, touchpoint)).append('\n');
            }
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        Losses losses = new Losses(input.locale());
        losses.add(unrated, n -> messages.get("mermaid_unrated", n));
        losses.add(means(journey), n -> messages.get("mermaid_means", n));
        losses.add(withoutTouchpoint(journey), n -> messages.get("mermaid_withoutTouchpoint", n));
        losses.leftOut(journey, MermaidExporter::isShown);
        losses.featuresLeftOut(journey, KEPT);
        journey.getStages().forEach(stage -> losses.featuresLeftOut(stage, KEPT));
        touchpoints(journey).forEach(touchpoint -> losses.featuresLeftOut(touchpoint, KEPT));
        journey.getPersonas().forEach(persona -> losses.featuresLeftOut(persona, KEPT));
        return new ExchangeSummary(messages.get("done_stagesAndTouchpoints", journey.getStages().size(), touchpoints),
                losses.notices());
    }

    private static boolean isShown(org.eclipse.emf.ecore.EObject element) {
        return element instanceof Stage
                || element.eClass() == CjmPackage.Literals.EMOTION && element.eContainer() instanceof Touchpoint
                || element instanceof Touchpoint && element.eContainer() instanceof Stage;
    }

    /** Counts the emotions of touchpoints that a diagram shows only as part of a mean, or without their words. */
    private static int means(Journey journey) {
        return touchpoints(journey).filter(touchpoint -> !isOneScore(touchpoint, journey))
                .mapToInt(touchpoint -> touchpoint.getEmotions().size()).sum();
    }

    /** Returns whether the emotions are one score that all actors of the touchpoint share, and nothing else. */
    private static boolean isOneScore(Touchpoint touchpoint, Journey journey) {
        List<Emotion> emotions = touchpoint.getEmotions();
        Set<BigDecimal> scores = emotions.stream().map(Emotion::getScore).filter(Objects::nonNull)
                .map(BigDecimal::stripTrailingZeros).collect(Collectors.toSet());
        List<Persona> whose = emotions.stream().map(Emotion::getPersona).filter(Objects::nonNull).toList();
        boolean shared = whose.isEmpty() && emotions.size() <= 1
                || whose.size() == emotions.size() && Set.copyOf(whose).equals(Set.copyOf(people(journey, touchpoint)));
        return shared && scores.size() <= 1 && emotions.stream().noneMatch(MermaidExporter::isMoreThanAScore);
    }

    private static boolean isMoreThanAScore(Emotion emotion) {
        return emotion.getQuote() != null || emotion.getName() != null || !emotion.getEvidence().isEmpty()
                || emotion.getScore() == null || emotion.getScore().stripTrailingZeros().scale() > 1
                || emotion.getViewpoint() == Viewpoint.OBSERVED;
    }

    private static Stream<Touchpoint> touchpoints(Journey journey) {
        return journey.getStages().stream().flatMap(stage -> stage.getTouchpoints().stream());
    }

    private static int withoutTouchpoint(Journey journey) {
        Set<Persona> acting = touchpoints(journey).flatMap(touchpoint -> people(journey, touchpoint).stream())
                .collect(Collectors.toSet());
        return (int) journey.getPersonas().stream().filter(persona -> !acting.contains(persona)).count();
    }

    private static List<Persona> people(Journey journey, Touchpoint touchpoint) {
        return touchpoint.getPersonas().isEmpty() ? journey.getPersonas() : touchpoint.getPersonas();
    }

    private static Optional<BigDecimal> score(Touchpoint touchpoint) {
        for (Viewpoint viewpoint : List.of(Viewpoint.OBSERVED, Viewpoint.HYPOTHESIS)) {
            Optional<BigDecimal> mean = Feelings.ofEverybody(viewpoint).mean(touchpoint);
            if (mean.isPresent()) {
                return mean.map(score -> score.add(NEUTRAL).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros());
            }
        }
        return Optional.empty();
    }

    private static String actors(Journey journey, Touchpoint touchpoint) {
        String names = people(journey, touchpoint).stream().map(Labels::of).map(MermaidText::actor)
                .filter(n -> !n.isEmpty())
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : ": " + names;
    }
}
