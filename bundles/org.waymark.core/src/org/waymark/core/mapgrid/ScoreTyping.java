package org.waymark.core.mapgrid;

import java.math.BigDecimal;
import java.util.Optional;
import org.waymark.core.edit.EmotionEdits;

/**
 * Typing a score into a cell of the emotion lane, key by key, each with an effect that is seen at once: {@code +} and
 * {@code -} raise and lower by a half, digits set the score, {@code -1.5} is understood as it is written. Immutable.
 *
 * @param typed  the keys so far that belong together
 * @param before the score before them, empty = none
 */
public record ScoreTyping(String typed, Optional<BigDecimal> before) {

    private static final BigDecimal STEP = new BigDecimal("0.5");

    /** Nothing typed yet in a cell with this score. */
    public static ScoreTyping at(Optional<BigDecimal> score) {
        return new ScoreTyping("", score);
    }

    /** Whether a key can be typed into a score at all. */
    public static boolean accepts(char key) {
        return isSign(key) || key >= '0' && key <= '2' || key == '5' || key == '.' || key == ',';
    }

    /** Whether the key raises or lowers. */
    public static boolean isSign(char key) {
        return key == '+' || key == '-' || key == '=' || key == '\u2212';
    }

    /**
     * One more key.
     *
     * @param now the score as it is after the keys so far
     * @return empty if the key makes no sense here
     */
    public Optional<ScoreTyping> type(char key, Optional<BigDecimal> now) {
        if (isSign(key)) {
            return Optional.of(new ScoreTyping(key == '-' || key == '\u2212' ? "-" : "+", now));
        }
        char digit = key == ',' ? '.' : key;
        ScoreTyping longer = new ScoreTyping(typed + digit, before);
        if (longer.number().isPresent()) {
            return Optional.of(longer);
        }
        ScoreTyping fresh = new ScoreTyping(String.valueOf(digit), now);
        return Optional.of(fresh).filter(typing -> typing.number().isPresent());
    }

    /** The score that the keys make: empty where nothing is typed. */
    public Optional<BigDecimal> score() {
        return switch (typed) {
            case "" -> Optional.empty();
            case "+" -> Optional.of(raised(before, 1));
            case "-" -> Optional.of(raised(before, -1));
            default -> number();
        };
    }

    /** A score raised or lowered by half steps, from nothing as from 0, within the scale. */
    public static BigDecimal raised(Optional<BigDecimal> from, int steps) {
        double start = from.map(BigDecimal::doubleValue).orElse(0.0);
        return EmotionEdits.snap(start + steps * STEP.doubleValue());
    }

    private Optional<BigDecimal> number() {
        String plain = typed.startsWith("+") ? typed.substring(1) : typed;
        if (!plain.matches("-?[012](\\.5?)?")) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain);
        return value.abs().compareTo(BigDecimal.TWO) > 0 ? Optional.empty() : Optional.of(value);
    }
}
