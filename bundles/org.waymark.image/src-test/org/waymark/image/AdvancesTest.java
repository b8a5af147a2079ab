package org.waymark.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.waymark.core.layout.FontSpec;

class AdvancesTest {

    private static final int TEXTS = 400;
    private static final List<String> ALPHABETS = List.of("etaoinsrhldcumfpgwybvkxjqzTAVWYLOPFRK",
            "éèüöäßçñøåÉÜÖ", "оеаинтслвркдмупяыьзбчгйжхшюцщэфёАТГУКФРО", "0123456789", ".,:;!?-()/%&+“”‘’–—…·");

    private final FontRenderContext context = new FontRenderContext(null, true, true);
    private final Random random = new Random(1117);

    /** A text of some words, mostly of one script, as long as a line or longer. */
    private String text() {
        boolean russian = random.nextInt(3) == 0;
        StringBuilder text = new StringBuilder();
        for (int words = 1 + random.nextInt(9); words > 0; words--) {
            for (int letters = 1 + random.nextInt(9); letters > 0; letters--) {
                String alphabet = ALPHABETS.get(random.nextInt(8) == 0
                        ? random.nextInt(ALPHABETS.size())
                        : russian ? 2 : 0);
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            text.append(words == 1 ? "" : " ");
        }
        return text.toString();
    }

    @Test
    void aMeasurerThatHasLearnedGivesTheWidthsOfOneThatHasNot() {
        Java2DMeasurer learned = new Java2DMeasurer();
        for (FontSpec font : List.of(FontSpec.regular(12.5), new FontSpec(10.5, true, false),
                new FontSpec(26, true, false),
                new FontSpec(12.5, false, true))) {
            for (int i = 0; i < TEXTS; i++) {
                String text = text();
                assertEquals(new Java2DMeasurer().width(text, font), learned.width(text, font), text + " in " + font);
            }
        }
    }

    /** Each family that may be that of a map is kerned in its own way; one that the machine lacks is Java's own here. */
    @Test
    void sumsAreTheWidthsOfLayoutsInAllFamilies() {
        int sums = 0;
        for (String family : Fonts.FAMILIES) {
            Font font = new Font(Map.of(TextAttribute.FAMILY, family, TextAttribute.SIZE, 11.5f, TextAttribute.KERNING,
                    TextAttribute.KERNING_ON));
            Advances advances = new Advances();
            for (int i = 0; i < TEXTS; i++) {
                String text = text();
                if (font.canDisplayUpTo(text) < 0) {
                    GlyphVector glyphs = font.layoutGlyphVector(context, text.toCharArray(), 0, text.length(),
                            Font.LAYOUT_LEFT_TO_RIGHT);
                    double sum = advances.width(text);
                    if (sum != Advances.UNKNOWN) {
                        sums++;
                        assertEquals(glyphs.getGlyphPosition(text.length()).getX(), sum, text + " in " + family);
                    }
                    advances.learn(text, glyphs);
                }
            }
        }
        assertTrue(sums > TEXTS / 10, "only " + sums + " sums");
    }

    @Test
    void whatIsNotLearnedOrNotPlainMustBeLaidOut() {
        Advances advances = new Advances();
        assertEquals(Advances.UNKNOWN, advances.width("ab"));
        learn(advances, "ab");
        assertEquals(Advances.UNKNOWN, advances.width("a"), "an a at the end was not seen");
        assertTrue(advances.width("ab") > 0);
        assertTrue(advances.width("b") > 0);
        learn(advances, "ба");
        assertTrue(advances.width("ба") > 0);
        learn(advances, "бab");
        assertEquals(Advances.UNKNOWN, advances.width("бab"), "two scripts");
        learn(advances, "a\u0301b");
        assertEquals(Advances.UNKNOWN, advances.width("a\u0301b"), "an accent of its own");
        assertEquals(Advances.UNKNOWN, advances.width(""));
    }

    @Test
    void aFontInWhichMoreThanTheNextLetterCountsIsLaidOut() {
        Advances advances = new Advances();
        learn(advances, "abc", 12);
        assertTrue(advances.width("abc") > 0);
        // as if other letters had made the same two wider; the last two are new
        learn(advances, "abd", 13);
        assertEquals(Advances.UNKNOWN, advances.width("abc"));
        learn(advances, "x", 12);
        assertEquals(Advances.UNKNOWN, advances.width("x"), "it is never trusted again");
    }

    private void learn(Advances advances, String text) {
        learn(advances, text, 12);
    }

    private void learn(Advances advances, String text, int size) {
        Font font = new Font(Font.SANS_SERIF, Font.PLAIN, size);
        advances.learn(text, font.layoutGlyphVector(context, text.toCharArray(), 0, text.length(),
                Font.LAYOUT_LEFT_TO_RIGHT));
    }
}
