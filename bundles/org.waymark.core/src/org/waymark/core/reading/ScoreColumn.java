package org.waymark.core.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.core.text.Messages;

/**
 * The scores of one column or diagram, which are on one scale.
 *
 * @param scale their scale
 * @param origin reason why they are on this scale
 * @param numbers reader of their numbers
 */
public record ScoreColumn(ScoreScale scale, Origin origin, NumberReader numbers) {

    /** The reason for a scale. */
    public enum Origin {
        CHOSEN, OWN, HEADING, GUESSED
    }

    /**
     * A score of a map.
     *
     * @param score -2 to 2
     * @param value number as it was written; empty for a face or a word
     * @param outside whether the number was not on the scale; its nearest end was taken
     */
    public record Score(BigDecimal score, Optional<BigDecimal> value, boolean outside) {
    }

    /**
     * Determines the scale: the chosen one; -2..2 below a heading of ours; the one that the heading names; else by the
     * values.
     *
     * @param cells all texts of the column
     * @param heading text above it, empty if there is none
     * @param own whether the heading is one that our own exports write
     * @param choices what the user chose
     */
    public static ScoreColumn of(Iterable<String> cells, String heading, boolean own, ReadingChoices choices) {
        NumberReader numbers = NumberReader.of(cells);
        if (choices.scale().isPresent()) {
            return new ScoreColumn(choices.scale().get(), Origin.CHOSEN, numbers);
        }
        Optional<ScoreScale> named = ScoreScale.inHeading(heading);
        if (named.isPresent()) {
            return new ScoreColumn(named.get(), Origin.HEADING, numbers);
        }
        if (own) {
            return new ScoreColumn(ScoreScale.OWN, Origin.OWN, numbers);
        }
        List<BigDecimal> values = new ArrayList<>();
        cells.forEach(cell -> ScoreReader.read(cell, numbers).ifPresent(adder(values)));
        return new ScoreColumn(ScoreScale.guess(values), Origin.GUESSED, numbers);
    }

    private static Consumer<ScoreReader.Found> adder(List<BigDecimal> values) {
        return found -> {
            if (found instanceof ScoreReader.Found.Number(BigDecimal value)) {
                values.add(value);
            }
        };
    }

    /** Returns the score of one of the cells; empty if it is none. */
    public Optional<Score> read(String cell) {
        return ScoreReader.read(cell, numbers).map(found -> switch (found) {
            case ScoreReader.Found.Number(BigDecimal value) -> scaled(value, scale);
            case ScoreReader.Found.Scaled(BigDecimal value, ScoreScale itsOwn) -> scaled(value, itsOwn);
            case ScoreReader.Found.Feeling(BigDecimal score) -> new Score(score, Optional.empty(), false);
        });
    }

    private static Score scaled(BigDecimal value, ScoreScale scale) {
        return new Score(scale.score(value), Optional.of(value), !scale.holds(value));
    }

    /** Returns one line on a scale that was guessed or read from the heading; empty for a scale that needs no word. */
    public Optional<String> notice(String column, Locale locale) {
        Messages messages = Messages.of(ScoreColumn.class, locale);
        return switch (origin) {
            case CHOSEN, OWN -> Optional.empty();
            case HEADING -> scale.equals(ScoreScale.OWN)
                    ? Optional.empty()
                    : Optional.of(messages.get("score_heading", column, scale));
            case GUESSED -> scale.equals(ScoreScale.OWN)
                    ? Optional.empty()
                    : Optional.of(messages.get("score_guessed", column, scale));
        };
    }
}
