package org.waymark.core.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the scores of emotions: numbers on any scale, {@code 8/10}, {@code 4 of 5}, stars, faces, and words such as
 * "very happy" in English, Russian, German, French and Spanish.
 */
public final class ScoreReader {

    private static final int LONGEST = 80;
    private static final Pattern OF = Pattern
            .compile("(.{1,12}?)\\s*(?:/|out of|of|von|из|sur|de|sobre)\\s*([0-9]{1,4})");
    private static final Pattern STARS = Pattern.compile("([★⭐🌟]+)([☆✩]*)");
    private static final Pattern SIGNS = Pattern.compile("\\+{1,3}|[-−–]{2,3}|\\+/[-−–]|±|\\+[-−–]|0");

    private ScoreReader() {
    }

    /** A score as it stands in a text. */
    public sealed interface Found {

        /** A number whose scale the text does not tell. */
        record Number(BigDecimal value) implements Found {
        }

        /** A number with its scale, such as 8/10. */
        record Scaled(BigDecimal value, ScoreScale scale) implements Found {
        }

        /**
         * A face or a word.
         *
         * @param score -2 to 2
         */
        record Feeling(BigDecimal score) implements Found {
        }
    }

    /** Returns the score of a text; empty if it is none. */
    public static Optional<Found> read(String text, NumberReader numbers) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = numbers.read(text);
        if (number.isPresent()) {
            return number.map(Found.Number::new);
        }
        String plain = RawCell.unquoted(RawCell.visible(text));
        return plain.isEmpty() ? Optional.empty() : outOf(plain, numbers).or(() -> feeling(plain, numbers));
    }

    /** Returns the score of a text whose number is read by itself. */
    public static Optional<Found> read(String text) {
        return read(text, NumberReader.ANY);
    }

    private static Optional<Found> outOf(String text, NumberReader numbers) {
        Matcher of = OF.matcher(text);
        if (of.matches()) {
            Optional<BigDecimal> value = numbers.read(of.group(1));
            Optional<ScoreScale> scale = ScoreScale.outOf(new BigDecimal(of.group(2)));
            return value.isPresent() && scale.isPresent()
                    ? Optional.of(new Found.Scaled(value.get(), scale.get()))
                    : Optional.empty();
        }
        Matcher stars = STARS.matcher(text.replaceAll("[\\s\\uFE0F]", ""));
        if (stars.matches()) {
            int full = stars.group(1).codePointCount(0, stars.group(1).length());
            int all = Math.max(5, full + stars.group(2).length());
            return ScoreScale.outOf(BigDecimal.valueOf(all))
                    .map(scale -> new Found.Scaled(BigDecimal.valueOf(full), scale));
        }
        return Optional.empty();
    }

    private static Optional<Found> feeling(String text, NumberReader numbers) {
        if (SIGNS.matcher(text).matches()) {
            int strength = text.contains("/") || text.equals("±") || text.length() == 2 && text.charAt(0) == '+'
                    && text.charAt(1) != '+' ? 0 : Math.min(2, text.length());
            return Optional.of(new Found.Feeling(BigDecimal.valueOf(text.startsWith("+") ? strength : -strength)));
        }
        Optional<FeelingFaces.Face> face = FeelingFaces.in(text);
        String words = face.map(FeelingFaces.Face::rest).orElse(text);
        if (face.isPresent() && words.isEmpty()) {
            return face.map(it -> new Found.Feeling(it.score()));
        }
        // what stands with a face is a number of the same score, a word, or a quote
        Optional<BigDecimal> number = numbers.read(words.replaceAll("^\\((.*)\\)$", "$1"));
        if (face.isPresent() && number.isPresent()) {
            return number.map(Found.Number::new);
        }
        return FeelingWords.score(words).or(() -> face.map(FeelingFaces.Face::score)).map(Found.Feeling::new);
    }
}
