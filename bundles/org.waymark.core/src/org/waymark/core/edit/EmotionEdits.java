package org.waymark.core.edit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.domain.Feelings;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Viewpoint;

/** Edits of the emotion curve. Scores run from -2 (very negative) to +2 (very positive). */
public final class EmotionEdits {

    private static final BigDecimal LOWEST = BigDecimal.valueOf(-2);
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(2);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final EditingDomain domain;
    private final Messages messages = Messages.of(EmotionEdits.class);

    public EmotionEdits(EditingDomain domain) {
        this.domain = domain;
    }

    /** Rounds to the nearest of -2, -1.5 ... +2, without trailing zeros; values outside the scale become its ends. */
    public static BigDecimal snap(double score) {
        BigDecimal steps = BigDecimal.valueOf(score).divide(HALF).setScale(0, RoundingMode.HALF_UP);
        return plain(clamp(steps.multiply(HALF)));
    }

    /**
     * Moves the point of a persona's curve at a step. The curve averages several emotions of one persona and viewpoint,
     * so all of them are moved by the same amount. If there is none, one is created.
     *
     * @param persona persona of the curve; {@code null} = all personas
     */
    public Command setScore(Step step, Persona persona, Viewpoint viewpoint, BigDecimal score) {
        List<Emotion> own = new Feelings(Optional.ofNullable(persona), viewpoint).own(step);
        if (own.isEmpty()) {
            Emotion emotion = CjmFactory.eINSTANCE.createEmotion();
            emotion.setPersona(persona);
            emotion.setViewpoint(viewpoint);
            emotion.setScore(plain(clamp(score)));
            return Labelled.of(messages.get("edit_addEmotion"), emotion,
                    new AddCommand(domain, step, CjmPackage.Literals.STEP__EMOTIONS, emotion));
        }
        return setScores(own.getFirst(), own, score, Feelings.mean(own));
    }

    private Command setScores(EObject selection, List<Emotion> emotions, BigDecimal score, Optional<BigDecimal> now) {
        List<Command> steps = new ArrayList<>();
        for (Emotion emotion : emotions) {
            BigDecimal old = emotion.getScore();
            BigDecimal moved = plain(clamp(old == null ? score : old.add(score.subtract(now.orElse(old)))));
            if (!Objects.equals(old, moved) && (old == null || old.compareTo(moved) != 0)) {
                steps.add(new SetCommand(domain, emotion, CjmPackage.Literals.EMOTION__SCORE, moved));
            }
        }
        return Labelled.of(messages.get("edit_moveEmotion"), List.of(selection), steps);
    }

    private static BigDecimal clamp(BigDecimal score) {
        return score.max(LOWEST).min(HIGHEST);
    }

    private static BigDecimal plain(BigDecimal score) {
        BigDecimal stripped = score.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
