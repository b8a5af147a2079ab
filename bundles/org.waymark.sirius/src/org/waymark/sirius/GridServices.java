package org.waymark.sirius;

import static org.waymark.sirius.Elements.text;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.core.domain.EffectiveOwnership.Held;
import org.waymark.core.text.Labels;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Viewpoint;

/** Cells of the journey grid. */
public class GridServices {

    private static final Pattern EMOTION = Pattern.compile("([+-]?\\d{1,3}(?:\\.\\d{1,9})?)?\\s*+(.*)");

    public String channelText(Touchpoint touchpoint) {
        return names(touchpoint.getChannels());
    }

    public String painText(Touchpoint touchpoint) {
        return touchpoint.getPainPoints().stream().map(new CardServices()::painLine).collect(Collectors.joining("; "));
    }

    /** Returns the highest severity, 1 to 5; 0 without a pain point. */
    public Integer worstPain(Touchpoint touchpoint) {
        return touchpoint.getPainPoints().stream().mapToInt(pain -> Math.max(1, pain.getSeverity())).max().orElse(0);
    }

    /** Returns who is accountable, in brackets if the stage says so. */
    public String accountableText(Touchpoint touchpoint) {
        List<Held> accountable = EffectiveOwnership.of(touchpoint).accountable();
        String names = accountable.stream().map(held -> Labels.of(held.function())).collect(Collectors.joining(", "));
        return accountable.stream().anyMatch(Held::inherited) ? "(" + names + ")" : names;
    }

    public String responsibleText(Touchpoint touchpoint) {
        return EffectiveOwnership.of(touchpoint).with(Role.RESPONSIBLE).stream().filter(held -> !held.inherited())
                .map(held -> Labels.of(held.function())).collect(Collectors.joining(", "));
    }

    public String behindText(Touchpoint touchpoint) {
        return names(touchpoint.getBackstage());
    }

    public String evidenceText(Touchpoint touchpoint) {
        return names(touchpoint.getEvidence());
    }

    private static String names(List<? extends EObject> elements) {
        return elements.stream().map(Labels::of).collect(Collectors.joining("; "));
    }

    /** Returns the personas of the journey, and those that feel something in it. */
    public List<Persona> personasOf(Journey journey) {
        Set<Persona> all = new LinkedHashSet<>(journey.getPersonas());
        for (Touchpoint touchpoint : Elements.steps(journey)) {
            touchpoint.getEmotions().stream().map(Emotion::getPersona).filter(Objects::nonNull).forEach(all::add);
        }
        return List.copyOf(all);
    }

    /** Returns the head of a line with what was observed of a persona. */
    public String observedHead(Persona persona) {
        return Elements.messages().get("line_observed", Labels.name(persona));
    }

    /** Returns the head of a line with what is assumed of a persona. */
    public String assumedHead(Persona persona) {
        return Elements.messages().get("line_assumed", Labels.name(persona));
    }

    public List<Emotion> allEmotions(Journey journey, Boolean observed) {
        return Elements.steps(journey).stream().flatMap(touchpoint -> touchpoint.getEmotions().stream())
                .filter(emotion -> observed == (emotion.getViewpoint() == Viewpoint.OBSERVED)).toList();
    }

    /** Returns such as {@code +1.5 curious}. */
    public String emotionCell(Emotion emotion) {
        return (CardServices.score(emotion.getScore()) + " " + text(emotion.getName())).strip();
    }

    /** Sets score and name from a text such as {@code +1.5 curious}; a text that is neither changes nothing. */
    public EObject setEmotion(Emotion emotion, String text) {
        Matcher matcher = EMOTION.matcher(text(text).strip().replace('−', '-').replace(',', '.'));
        if (matcher.matches()) {
            BigDecimal score = matcher.group(1) == null ? null : new BigDecimal(matcher.group(1));
            if (score == null || score.abs().compareTo(BigDecimal.TWO) <= 0) {
                emotion.setScore(score == null ? emotion.getScore() : score);
                emotion.setName(matcher.group(2).isEmpty() ? emotion.getName() : matcher.group(2));
            }
        }
        return emotion;
    }
}
