package org.waymark.core.layout;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Breaks text into lines and caches measurements and results. An editor keeps one for all its placements, so that
 * placing a map after one edit measures only changed texts. Not thread-safe.
 */
public final class TextCache implements TextMeasurer {

    /** Maximum number of cached entries of a font; then the cache is cleared, which costs one slow placement. */
    private static final int LIMIT = 100_000;
    private static final String ELLIPSIS = "…";
    private static final Pattern WORDS = Pattern.compile("(?<=[-–—])|[ \\n\\t]+");

    private record Wrapped(String text, FontSpec font, double width, int maxLines) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Wrapped that && maxLines == that.maxLines && Double.compare(width, that.width) == 0
                    && font.equals(that.font) && text.equals(that.text);
        }

        @Override
        public int hashCode() {
            return ((text.hashCode() * 31 + font.hashCode()) * 31 + Double.hashCode(width)) * 31 + maxLines;
        }
    }

    /** The lines of a text; x and baseline start at 0. */
    public record Paragraph(List<TextLine> lines, double width, double height) {
    }

    private final TextMeasurer measurer;
    private final Map<FontSpec, Map<String, Double>> widths = new HashMap<>();
    private final Map<FontSpec, Map<String, Double>> longestWords = new HashMap<>();
    private final Map<Wrapped, Paragraph> paragraphs = new HashMap<>();
    private FontSpec font;
    private Map<String, Double> widthsOfFont = Map.of();

    public TextCache(TextMeasurer measurer) {
        this.measurer = measurer;
    }

    /** Returns the measurer itself if it is a cache already. */
    public static TextCache of(TextMeasurer measurer) {
        return measurer instanceof TextCache cache ? cache : new TextCache(measurer);
    }

    @Override
    public double width(String text, FontSpec font) {
        // the same few fonts are requested thousands of times: a lookup by value would cost more than the text
        if (font != this.font) {
            widthsOfFont = widths.computeIfAbsent(font, key -> new HashMap<>());
            this.font = font;
        }
        if (widthsOfFont.size() > LIMIT) {
            widthsOfFont.clear();
        }
        Double known = widthsOfFont.get(text);
        if (known == null) {
            known = measurer.width(text, font);
            widthsOfFont.put(text, known);
        }
        return known;
    }

    @Override
    public double ascent(FontSpec font) {
        return measurer.ascent(font);
    }

    @Override
    public double descent(FontSpec font) {
        return measurer.descent(font);
    }

    /** Returns the width in which no word of the text is broken. */
    public double longestWord(String text, FontSpec font) {
        Map<String, Double> known = longestWords.computeIfAbsent(font, key -> new HashMap<>());
        if (known.size() > LIMIT) {
            known.clear();
        }
        return known.computeIfAbsent(text, key -> {
            double longest = 0;
            for (String word : WORDS.split(text)) {
                longest = Math.max(longest, width(word, font));
            }
            return longest;
        });
    }

    /** Returns whether a text fits into some lines with every word whole. */
    public boolean fits(String text, FontSpec font, double width, int lines) {
        return longestWord(text, font) <= width && wrap(text, font, width, lines + 1).lines().size() <= lines;
    }

    /**
     * Breaks a text where its script allows it, and a word longer than a line between two characters.
     *
     * @param maxLines at least 1; if the text is longer, the last line ends in an ellipsis
     */
    public Paragraph wrap(String text, FontSpec font, double width, int maxLines) {
        if (paragraphs.size() > LIMIT) {
            paragraphs.clear();
        }
        return paragraphs.computeIfAbsent(new Wrapped(text, font, width, maxLines),
                key -> breakLines(text, font, width, maxLines));
    }

    private Paragraph breakLines(String text, FontSpec font, double width, int maxLines) {
        List<String> lines = new ArrayList<>();
        // a megabyte of pasted text is not measured to its end: no letter is narrower than a pixel
        String visible = text.substring(0, (int) Math.min(text.length(), maxLines * (width + 1) + 1));
        for (String hard : visible.strip().replace("\t", "    ").split("\n", -1)) {
            breakLine(hard, font, width, lines, maxLines + 1);
        }
        if (lines.size() > maxLines) {
            // adds the next words, so that the line is full up to its ellipsis
            String last = lines.get(maxLines - 1);
            last += (last.matches(".*[-–—\\u2E80-\\uFFFF]") ? "" : " ") + lines.get(maxLines);
            lines.subList(maxLines - 1, lines.size()).clear();
            lines.add(shorten(last, font, width));
        }
        List<TextLine> placed = new ArrayList<>(lines.size());
        double widest = 0;
        double leading = font.lineHeight();
        double rise = (leading - ascent(font) - descent(font)) / 2 + ascent(font);
        for (int i = 0; i < lines.size(); i++) {
            double w = width(lines.get(i), font);
            widest = Math.max(widest, w);
            placed.add(new TextLine(lines.get(i), 0, Math.round(i * leading + rise), w));
        }
        return new Paragraph(List.copyOf(placed), widest, lines.size() * leading);
    }

    private void breakLine(String text, FontSpec font, double width, List<String> lines, int enough) {
        if (width(text, font) <= width) {
            lines.add(text.stripTrailing());
            return;
        }
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        StringBuilder line = new StringBuilder();
        double used = 0;
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE && lines.size() < enough; to = breaks.next()) {
            if (to < text.length() && !mayBreak(text.charAt(to - 1), text.codePointAt(to))) {
                continue;
            }
            String word = text.substring(from, to);
            // a blank at the end of a line needs no room
            if (used + width(word.stripTrailing(), font) > width && !line.isEmpty()) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                used = 0;
            }
            if (width(word.stripTrailing(), font) > width) {
                word = breakWord(word, font, width, lines);
            }
            line.append(word);
            used += width(word, font);
            from = to;
        }
        // nothing is left after a single character that is wider than the line
        if (!line.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
    }

    /**
     * Returns whether a line may break here. Keeps "06:12", "and/or" and joined emoji together; scripts without blanks
     * follow Java's rules.
     */
    private static boolean mayBreak(char before, int after) {
        int type = Character.getType(after);
        boolean joined = before == '\u200D' || type == Character.FORMAT || type == Character.NON_SPACING_MARK
                || after >= 0x1F3FB && after <= 0x1F3FF;
        return !joined
                && (Character.isWhitespace(before) || "-–—\u00AD\u200B".indexOf(before) >= 0 || before >= '\u0E00'
                        || after >= '\u0E00');
    }

    /** Fills lines with the characters of a long word and returns the rest. */
    private String breakWord(String word, FontSpec font, double width, List<String> lines) {
        String rest = word;
        while (measurer.width(rest.stripTrailing(), font) > width) {
            int fitting = fitting(rest, font, width);
            lines.add(rest.substring(0, fitting));
            rest = rest.substring(fitting);
        }
        return rest;
    }

    /** Returns the number of chars that fit, at least one whole character. */
    private int fitting(String text, FontSpec font, double width) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int fitting = characters.next();
        for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
            if (measurer.width(text.substring(0, end), font) > width) {
                break;
            }
            fitting = end;
        }
        return fitting;
    }

    private String shorten(String line, FontSpec font, double width) {
        double room = Math.max(width - width(ELLIPSIS, font), 0);
        return line.substring(0, Math.min(fitting(line, font, room), line.length())).stripTrailing() + ELLIPSIS;
    }
}
