package org.waymark.core.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A scale of emotions from its worst to its best value.
 *
 * @param least worst value
 * @param most best value, larger than the worst
 */
public record ScoreScale(BigDecimal least, BigDecimal most) {

    /** The scale of scores in a map, -2 to 2. */
    public static final ScoreScale OWN = of(-2, 2);
    public static final ScoreScale FIVE = of(1, 5);
    public static final ScoreScale SEVEN = of(1, 7);
    public static final ScoreScale TEN = of(0, 10);
    public static final ScoreScale THREE_EACH_WAY = of(-3, 3);

    /** Scales without negative values, the smallest first. */
    private static final List<ScoreScale> RISING = List.of(FIVE, SEVEN, TEN, of(0, 20), of(0, 100));
    /** Scales around zero, the smallest first. */
    private static final List<ScoreScale> AROUND_ZERO = List.of(OWN, THREE_EACH_WAY, of(-5, 5), of(-10, 10),
            of(-100, 100));

    private static final int DIGITS = 2;
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST = 200;

    private static final String NUMBER = "([-−–+]?[0-9]{1,4}(?:[.,][0-9]{1,2})?)";
    private static final Pattern RANGE = Pattern.compile("(?i)(?:from |von |de |от )?" + NUMBER
            + "\\s*(?:\\.{2,3}|…|-|−|–|—|~|to|bis|a|à|hasta|до)\\s*" + NUMBER);
    private static final Pattern BRACKETS = Pattern.compile("[(\\[{（]([^()\\[\\]{}（）]{1,60})[)\\]}）]");
    private static final Pattern OUT_OF = Pattern
            .compile("(?i)(?:/|out of|of|max\\.?|von|из|sur|de|sobre|макс\\.?)\\s*([0-9]{1,4})");

    private static final Pattern LAST = Pattern
            .compile(".*?[\\p{L}:,;]\\s*(" + RANGE.pattern() + "|(?:/|out of) ?[0-9]{1,4})");
    private static final Pattern INSIDE = Pattern.compile("(?<![0-9.,])" + RANGE.pattern() + "(?![0-9])");

    public ScoreScale {
        if (least.compareTo(most) >= 0) {
            throw new IllegalArgumentException(least + ".." + most);
        }
    }

    public static ScoreScale of(long least, long most) {
        return new ScoreScale(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }

    /** Returns the scale of a text as users name it: {@code 1..5}, {@code -3..3}, {@code 0-10}, {@code 1 to 7}. */
    public static Optional<ScoreScale> parse(String text) {
        String plain = RawCell.visible(text);
        Matcher range = RANGE.matcher(plain);
        if (plain.length() > LONGEST || !range.matches()) {
            return Optional.empty();
        }
        Optional<BigDecimal> from = NumberReader.ANY.read(range.group(1));
        Optional<BigDecimal> to = NumberReader.ANY.read(range.group(2));
        return from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) < 0
                ? Optional.of(new ScoreScale(from.get(), to.get()))
                : Optional.empty();
    }

    /**
     * Returns the scale that a heading names beside its words: {@code Emotion (1-5)}, {@code NPS [0..10]}, {@code Mood
     * /10}, {@code Score 1 to 7}.
     */
    public static Optional<ScoreScale> inHeading(String heading) {
        // years and rooms are no scales
        return remark(RawCell.visible(heading))
                .filter(scale -> scale.most.abs().max(scale.least.abs()).compareTo(HUNDRED) <= 0);
    }

    private static Optional<ScoreScale> remark(String plain) {
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher brackets = BRACKETS.matcher(plain);
        while (brackets.find()) {
            Optional<ScoreScale> named = named(brackets.group(1));
            if (named.isPresent()) {
                return named;
            }
        }
        Matcher last = LAST.matcher(plain);
        return last.matches() ? named(last.group(1)) : Optional.empty();
    }

    private static Optional<ScoreScale> named(String remark) {
        for (String part : remark.split("[;,]\\s|=")) {
            Optional<ScoreScale> range = parse(part.strip());
            if (range.isPresent()) {
                return range;
            }
            Matcher outOf = OUT_OF.matcher(part.strip());
            if (outOf.matches()) {
                return outOf(new BigDecimal(outOf.group(1)));
            }
        }
        Matcher inside = INSIDE.matcher(remark);
        return inside.find() ? parse(inside.group()) : Optional.empty();
    }

    /** Returns the scale whose best value is a number: 1 to 5 and 1 to 7, all others from 0. */
    static Optional<ScoreScale> outOf(BigDecimal most) {
        return most.signum() <= 0
                ? Optional.empty()
                : Optional.of(RISING.stream().filter(scale -> scale.most.compareTo(most) == 0).findFirst()
                        .orElseGet(() -> new ScoreScale(BigDecimal.ZERO, most)));
    }

    /**
     * Returns the scale that values without any hint are on: with a negative one -2..2 or -3..3, else the smallest of
     * 1..5, 1..7 and 0..10 that holds all of them; beyond these the next round one.
     */
    public static ScoreScale guess(Collection<BigDecimal> values) {
        boolean negative = values.stream().anyMatch(value -> value.signum() < 0);
        List<ScoreScale> known = negative ? AROUND_ZERO : RISING;
        return known.stream().filter(scale -> values.stream().allMatch(scale::holds)).findFirst()
                .orElseGet(() -> beyond(values, negative));
    }

    private static ScoreScale beyond(Collection<BigDecimal> values, boolean negative) {
        BigDecimal largest = values.stream().map(BigDecimal::abs).reduce(BigDecimal.ONE, BigDecimal::max);
        BigDecimal round = BigDecimal.ONE.scaleByPowerOfTen(largest.precision() - largest.scale());
        BigDecimal most = new BigDecimal(round.toPlainString());
        return new ScoreScale(negative ? most.negate() : BigDecimal.ZERO, most);
    }

    public boolean holds(BigDecimal value) {
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    }

    /**
     * Converts a value of this scale to the score of a map: linear, so that the order of values stays, and rounded to
     * two decimal places. A value outside the scale becomes its nearest end.
     */
    public BigDecimal score(BigDecimal value) {
        BigDecimal inside = value.max(least).min(most);
        BigDecimal range = most.subtract(least);
        BigDecimal score = inside.subtract(least).multiply(FOUR)
                .subtract(range.add(range)).divide(range, DIGITS, RoundingMode.HALF_UP);
        boolean exact = equals(OWN);
        return exact ? NumberReader.simple(inside) : NumberReader.simple(score);
    }

    /** Returns the scale as {@link #parse} reads it: {@code 1..5}. */
    @Override
    public String toString() {
        return least.toPlainString() + ".." + most.toPlainString();
    }
}
