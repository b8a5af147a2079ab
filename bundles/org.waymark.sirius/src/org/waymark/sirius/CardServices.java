package org.waymark.sirius;

import static org.waymark.sirius.Elements.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.core.domain.Feelings;
import org.waymark.core.domain.Moments;
import org.waymark.core.text.Labels;
import org.waymark.model.cjm.Channel;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Evidence;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.PromiseKept;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Viewpoint;

/**
 * Content of the cards of a map. The layers ask the journey too, which shows nothing; therefore the services named
 * {@code ...Shown} take any element.
 */
public class CardServices {

    private static final String OBSERVED = "● ";
    private static final String ASSUMED = "○ ";

    /** Returns the mean score of what was observed, or else of what is assumed, times 100. */
    public Integer mood(EObject element) {
        Optional<BigDecimal> score = switch (element) {
            case Touchpoint touchpoint -> mean(touchpoint);
            case Emotion emotion -> Optional.ofNullable(emotion.getScore());
            default -> Optional.empty();
        };
        return score.map(value -> value.movePointRight(2).intValue()).orElse(0);
    }

    public Boolean hasMood(Touchpoint touchpoint) {
        return mean(touchpoint).isPresent();
    }

    /** Returns such as {@code +1.5}; empty where nobody says how the customer feels. */
    public String moodText(EObject element) {
        return element instanceof Touchpoint touchpoint
                ? mean(touchpoint).map(mean -> (mean.signum() > 0 ? "+" : "") + mean.setScale(1, RoundingMode.HALF_UP))
                        .orElse("")
                : "";
    }

    private static Optional<BigDecimal> mean(Touchpoint touchpoint) {
        return Feelings.ofEverybody(Viewpoint.OBSERVED).mean(touchpoint)
                .or(() -> Feelings.ofEverybody(Viewpoint.HYPOTHESIS).mean(touchpoint));
    }

    public Boolean isMomentOfTruth(Touchpoint touchpoint) {
        return Moments.isOfTruth(touchpoint.getMoment());
    }

    /** Returns the name; that of a moment of truth begins with a star. */
    public String touchpointLabel(Touchpoint touchpoint) {
        return (isMomentOfTruth(touchpoint) ? "★ " : "") + text(touchpoint.getName());
    }

    public String tooltip(Touchpoint touchpoint) {
        List<String> lines = new ArrayList<>(List.of(text(touchpoint.getName())));
        for (String more : new String[]{touchpoint.getDescription(), touchpoint.getAction(),
                touchpoint.getThought()}) {
            if (!text(more).isEmpty()) {
                lines.add(more);
            }
        }
        for (Emotion emotion : touchpoint.getEmotions()) {
            lines.add((emotion.getPersona() == null ? "" : Labels.name(emotion.getPersona()) + ": ")
                    + text(emotion.getName()) + (emotion.getScore() == null ? "" : " " + emotion.getScore()));
        }
        return String.join("\n", lines);
    }

    /** Returns the text of a tooltip of anything a card shows. */
    public String tip(EObject element) {
        return switch (element) {
            case Touchpoint touchpoint -> tooltip(touchpoint);
            case Ownership ownership -> Labels.of(ownership) + " " + new MatrixServices().cellText(ownership)
                    + (text(ownership.getAuthority()).isEmpty() ? "" : "\n" + ownership.getAuthority());
            case Emotion emotion -> emotionLine(emotion)
                    + (text(emotion.getQuote()).isEmpty() ? "" : "\n“" + emotion.getQuote() + "”");
            default -> Labels.of(element);
        };
    }

    /** Returns the emotions of a touchpoint: what was observed, and what is assumed of a persona of whom nothing was. */
    public List<Emotion> emotionsShown(EObject element) {
        return element instanceof Touchpoint touchpoint
                ? touchpoint.getEmotions().stream()
                        .filter(emotion -> emotion.getViewpoint() == Viewpoint.OBSERVED
                                || new Feelings(Optional.ofNullable(emotion.getPersona()), Viewpoint.OBSERVED)
                                        .own(touchpoint).isEmpty())
                        .toList()
                : List.of();
    }

    public String emotionLine(Emotion emotion) {
        return (emotion.getViewpoint() == Viewpoint.OBSERVED ? OBSERVED : ASSUMED) + score(emotion.getScore())
                + (emotion.getPersona() == null ? "" : " " + Labels.name(emotion.getPersona()))
                + (text(emotion.getName()).isEmpty() ? "" : ": " + emotion.getName());
    }

    /** Returns a score with its sign and one decimal; empty for none. */
    static String score(BigDecimal score) {
        if (score == null) {
            return "";
        }
        String sign = score.signum() > 0 ? "+" : "";
        return (score.signum() < 0 ? "−" : sign) + score.abs().setScale(1, RoundingMode.HALF_UP);
    }

    public List<PainPoint> painPointsShown(EObject element) {
        return element instanceof Touchpoint touchpoint ? touchpoint.getPainPoints() : List.of();
    }

    public String painLine(PainPoint pain) {
        return "▲" + (pain.getSeverity() == 0 ? "" : pain.getSeverity()) + " " + text(pain.getName());
    }

    public List<Channel> channelsShown(EObject element) {
        return element instanceof Touchpoint touchpoint ? touchpoint.getChannels() : List.of();
    }

    public List<Evidence> evidenceShown(EObject element) {
        return element instanceof Touchpoint touchpoint ? touchpoint.getEvidence() : List.of();
    }

    /** Returns the touchpoint itself if a promise was kept, kept in part or broken there. */
    public List<Touchpoint> promiseShown(EObject element) {
        return element instanceof Touchpoint touchpoint && touchpoint.getPromiseKept() != PromiseKept.UNSPECIFIED
                ? List.of(touchpoint)
                : List.of();
    }

    public String promiseLine(Touchpoint touchpoint) {
        String mark = switch (touchpoint.getPromiseKept()) {
            case KEPT -> "✔ ";
            case PARTLY -> "≈ ";
            case BROKEN -> "✘ ";
            default -> "";
        };
        return mark + (text(touchpoint.getPromise()).isEmpty()
                ? Elements.messages().get("promise")
                : touchpoint.getPromise());
    }

    /** Returns 200 for a promise kept, -200 for a broken one, else 0: the range of a mood. */
    public Integer promiseScore(EObject element) {
        return !(element instanceof Touchpoint touchpoint) ? 0 : switch (touchpoint.getPromiseKept()) {
            case KEPT -> 200;
            case BROKEN -> -200;
            default -> 0;
        };
    }

    public Boolean promiseIs(Touchpoint touchpoint, String literal) {
        return touchpoint.getPromiseKept().getLiteral().equals(literal);
    }

    /** Returns the ownerships by which a touchpoint itself names who is accountable. */
    public List<Ownership> accountableShown(EObject element) {
        return element instanceof Touchpoint touchpoint
                ? EffectiveOwnership.of(touchpoint).accountable().stream().filter(held -> !held.inherited())
                        .flatMap(held -> held.stated().stream())
                        .filter(ownership -> ownership.getRoles().contains(Role.ACCOUNTABLE)).toList()
                : List.of();
    }

    public String chip(Ownership ownership) {
        return ownership.getFunction() == null ? "?" : new MatrixServices().columnLabel(ownership.getFunction());
    }

    /**
     * Takes a channel, a piece of evidence or the accountability away from the touchpoint whose card shows it; the channel,
     * the evidence and the ownership stay in the portfolio.
     */
    public EObject takeAway(EObject element, EObject view) {
        if (element instanceof Ownership ownership) {
            ownership.getRoles().remove(Role.ACCOUNTABLE);
        }
        EObject card = view == null ? null : view.eContainer();
        EStructuralFeature target = card == null ? null : card.eClass().getEStructuralFeature("target");
        if (target != null && card.eGet(target) instanceof Touchpoint touchpoint) {
            touchpoint.getChannels().remove(element);
            touchpoint.getEvidence().remove(element);
        }
        return element;
    }

    /** Returns the persona of a new emotion: the first of the touchpoint, else of its journey; {@code null} for none. */
    public Persona firstPersona(Touchpoint touchpoint) {
        return touchpoint.getPersonas().stream().findFirst()
                .or(() -> Elements.journey(touchpoint).flatMap(j -> j.getPersonas().stream().findFirst())).orElse(null);
    }
}
