package org.waymark.core.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class TextCacheTest {

    /** Ten pixels a letter, twenty an ideograph. */
    private static final FontSpec FONT = FontSpec.regular(20);
    private final TextCache cache = new TextCache(new FixedMeasurer());

    private List<String> wrap(String text, double width, int maxLines) {
        return cache.wrap(text, FONT, width, maxLines).lines().stream().map(TextLine::text).toList();
    }

    @Test
    void breaksBetweenWordsAndAtLineBreaks() {
        assertEquals(List.of("the quick", "brown fox", "", "jumps"), wrap("the quick brown fox\n\njumps", 100, 9));
    }

    @Test
    void breaksAWordThatIsLongerThanALine() {
        assertEquals(List.of("abcde", "fghij", "k lm"), wrap("abcdefghijk lm", 50, 9));
    }

    @Test
    void breaksIdeographsAnywhereButKeepsClosingPunctuation() {
        assertEquals(List.of("一二三", "四五。"), wrap("一二三四五。", 60, 9));
    }

    @Test
    void keepsTimesAndSlashedWordsTogether() {
        assertEquals(List.of("out at", "06:12"), wrap("out at 06:12", 100, 9));
        assertEquals(List.of("this", "and/or", "that"), wrap("this and/or that", 70, 9));
    }

    @Test
    void endsInAnEllipsisWhenThereIsMore() {
        assertEquals(List.of("one two", "three…"), wrap("one two three four", 70, 2));
        assertEquals(List.of("one tw…"), wrap("one two three four", 70, 1));
        assertEquals(List.of("one-tw…"), wrap("one-two three", 70, 1));
        assertEquals(List.of("一二…"), wrap("一二三四五", 60, 1));
    }

    @Test
    void neverCutsASurrogatePairOrACombinedEmoji() {
        for (String line : wrap("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", 40, 9)) {
            assertTrue(line.equals("👩‍👩‍👧") || line.equals("👩‍👩‍👧👩‍👩‍👧"), line);
        }
    }

    @Test
    void aMegabyteIsLaidOutLikeAPage() {
        assertEquals(12, wrap("word ".repeat(200_000), 160, 12).size());
        assertEquals(12, wrap("x".repeat(1_000_000), 160, 12).size());
    }
}
