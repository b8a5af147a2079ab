package org.waymark.core.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.waymark.core.text.Labels;
import org.waymark.model.cjm.BackstageLayer;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Viewpoint;

/** Everything that a table can say of a map, one line for each stage and touchpoint. */
final class MapText {

    private static final List<EAttribute> TEXTS = List.of(Literals.STAGE__GOAL, Literals.ELEMENT__DESCRIPTION,
            Literals.TOUCHPOINT__KIND, Literals.TOUCHPOINT__MOMENT, Literals.TOUCHPOINT__ACTION,
            Literals.TOUCHPOINT__THOUGHT, Literals.TOUCHPOINT__CONTEXT, Literals.TOUCHPOINT__BEST_EXPECTATION,
            Literals.TOUCHPOINT__WORST_EXPECTATION, Literals.TOUCHPOINT__PROMISE, Literals.TOUCHPOINT__PROMISE_KEPT,
            Literals.TOUCHPOINT__IMPORTANCE, Literals.TOUCHPOINT__DURATION, Literals.TOUCHPOINT__PICTURE,
            Literals.TOUCHPOINT__PHYSICAL_EVIDENCE, Literals.STEP__EVIDENCE_LEVEL);

    private MapText() {
    }

    static List<String> of(Portfolio portfolio) {
        List<String> lines = new ArrayList<>();
        portfolio.getJourneys().forEach(journey -> lines.addAll(of(journey)));
        return lines;
    }

    static List<String> of(Journey journey) {
        List<String> lines = new ArrayList<>();
        lines.add("# " + Labels.of(journey) + names("personas", journey.getPersonas()));
        for (Stage stage : journey.getStages()) {
            lines.add("## " + Labels.of(stage).replace("\n", "\\n") + parts(stage, journey));
            for (Touchpoint touchpoint : stage.getTouchpoints()) {
                lines.add("- " + Labels.of(touchpoint).replace("\n", "\\n") + parts(touchpoint, journey));
            }
        }
        return lines;
    }

    private static String parts(Step step, Journey journey) {
        StringBuilder parts = new StringBuilder();
        for (EAttribute text : TEXTS) {
            if (step.eClass().getEAllAttributes().contains(text) && step.eIsSet(text)) {
                parts.append(part(text.getName(), Objects.toString(step.eGet(text))));
            }
        }
        if (step instanceof Touchpoint touchpoint) {
            parts.append(names("personas", touchpoint.getPersonas()))
                    .append(part("initiator", Labels.of(touchpoint.getInitiator())))
                    .append(part("receiver", Labels.of(touchpoint.getReceiver())))
                    .append(names("channels", touchpoint.getChannels()))
                    .append(names("initiatives", touchpoint.getInitiatives()));
            for (BackstageLayer layer : BackstageLayer.VALUES) {
                parts.append(names(layer.getLiteral(), touchpoint.getBackstage().stream()
                        .filter(it -> it.getLayer() == layer).toList()));
            }
            parts.append(part("benchmarks", touchpoint.getBenchmarks().stream().map(it -> Labels.of(it.getCompetitor())
                    + (it.getScore() == null ? "" : ":" + it.getScore())).collect(Collectors.joining("; "))));
        }
        parts.append(part("assumed", feelings(step, Viewpoint.HYPOTHESIS)))
                .append(part("observed", feelings(step, Viewpoint.OBSERVED)))
                .append(names("pains", step.getPainPoints()))
                .append(part("owners", step.getOwnerships().stream().map(MapText::owner)
                        .collect(Collectors.joining("; "))))
                .append(part("metrics", step.getMeasurements().stream().map(it -> Labels.of(it.getMetric())
                        + (it.getValue() == null ? "" : ":" + it.getValue())).collect(Collectors.joining("; "))))
                .append(names("constraints", step.getConstraints())).append(names("evidence", step.getEvidence()))
                .append(part("notes", journey.getNotes().stream().filter(it -> it.getAbout() == step)
                        .map(it -> it.getText()).collect(Collectors.joining("; "))));
        step.getProperties().forEach(it -> parts.append(part(it.getKey(), it.getValue())));
        return parts.toString();
    }

    private static String owner(Ownership own) {
        String letters = own.getRoles().stream().map(it -> it.getLiteral().substring(0, 1).toUpperCase())
                .collect(Collectors.joining());
        return Labels.of(own) + " " + letters + (own.getInfluence() > 0 ? own.getInfluence() : "")
                + (own.getAuthority() == null ? "" : " (" + own.getAuthority() + ")")
                + (own.getChange() == null ? "" : " [" + own.getChange() + "]");
    }

    private static String feelings(Step step, Viewpoint viewpoint) {
        return step.getEmotions().stream().filter(it -> it.getViewpoint() == viewpoint).map(MapText::feeling)
                .collect(Collectors.joining("; "));
    }

    private static String feeling(Emotion emotion) {
        return (emotion.getScore() == null ? "?" : emotion.getScore().toPlainString())
                + (emotion.getName() == null ? "" : " " + emotion.getName())
                + (emotion.getPersona() == null ? "" : " of " + emotion.getPersona().getName());
    }

    private static String names(String what, List<? extends NamedElement> elements) {
        return part(what, elements.stream().map(Labels::of).collect(Collectors.joining("; ")));
    }

    private static String part(String what, String text) {
        return text.isEmpty() ? "" : " | " + what + "=" + text.replace("\n", "\\n");
    }
}
