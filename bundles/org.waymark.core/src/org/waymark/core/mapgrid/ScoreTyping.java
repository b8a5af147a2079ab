package org.waymark.core.mapgrid;

import java.math.BigDecimal;
import java.util.Optional;
import org.waymark.core.edit.EmotionEdits;

/**
 * A score typed key by key into a cell of the emotion lane; each key has an immediate effect. {@code +} and {@code -}
 * change the score by a half, digits set it, and {@code -1.5} works as written. Immutable.
 *
 * @param typed keys so far that belong together
 * @param before score before them, empty = none
 */
public record ScoreTyping(String typed, Optional<BigDecimal> before) {

    private static final BigDecimal STEP = new BigDecimal("0.5");

    /** Returns the state before the first key in a cell with this score. */
    public static ScoreTyping at(Optional<BigDecimal> score) {
        return new ScoreTyping("", score);
    }

    /** Returns whether a key can be part of a score. */
    public static boolean accepts(char key) {
        return isSign(key) || key >= '0' && key <= '2' || key == '5' || key == '.' || key == ',';
    }

    /** Returns a whole score as written; empty for any other text. */
    static Optional<BigDecimal> written(String text) {
        return new ScoreTyping(text.replace(',', '.').replace('\u2212', '-'), Optional.empty()).number();
    }

    /** Returns whether the key raises or lowers the score. */
    public static boolean isSign(char key) {
        return key == '+' || key == '-' || key == '=' || key == '\u2212';
    }

    /**
     * Adds a key.
     *
     * @param now score after the keys so far
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

    /** Returns the resulting score; empty if nothing was typed. */
    public Optional<BigDecimal> score() {
        return switch (typed) {
            case "" -> Optional.empty();
            case "+" -> Optional.of(raised(before, 1));
            case "-" -> Optional.of(raised(before, -1));
            default -> number();
        };
    }

    /** Returns a score changed by half steps within the scale; an empty one counts as 0. */
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
