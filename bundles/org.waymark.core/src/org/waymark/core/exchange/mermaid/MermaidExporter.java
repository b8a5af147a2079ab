package org.waymark.core.exchange.mermaid;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.core.domain.Feelings;
import org.waymark.core.exchange.ExchangeSummary;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.exchange.FileFormat;
import org.waymark.core.exchange.Losses;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.CjmPackage;
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
        losses.leftOut(journey, MermaidExporter::isShown);
        return new ExchangeSummary(messages.get("done_stagesAndTouchpoints", journey.getStages().size(), touchpoints),
                losses.notices());
    }

    private static boolean isShown(org.eclipse.emf.ecore.EObject element) {
        return element instanceof Stage || element.eClass() == CjmPackage.Literals.EMOTION
                || element instanceof Touchpoint && element.eContainer() instanceof Stage;
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
        List<Persona> personas = touchpoint.getPersonas().isEmpty() ? journey.getPersonas() : touchpoint.getPersonas();
        String names = personas.stream().map(Labels::of).map(MermaidText::actor).filter(n -> !n.isEmpty())
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : ": " + names;
    }
}
