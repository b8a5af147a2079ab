package org.waymark.office.deck;

/**
 * A colour of the theme of a presentation, or a colour of the model that no theme may change.
 *
 * @param scheme name in the theme such as {@code accent1}; empty for a colour of its own
 * @param modulation share of the luminance in percent
 * @param offset luminance added, in percent
 * @param opacity percent; what is pale lets the background through, whatever that is in the theme
 * @param rgb six hexadecimal digits of a colour of its own
 */
record Tone(String scheme, int modulation, int offset, int opacity, String rgb) {

    private static final int PALE = 9;

    static final Tone INK = theme("tx1");
    static final Tone PAPER = theme("bg1");
    static final Tone HEAD = theme("tx2");
    static final Tone ACCENT = theme("accent1");
    static final Tone MUTED = new Tone("tx1", 75, 25, 100, "");
    /** Background of heads and tiles. */
    static final Tone SOFT = new Tone("tx2", 100, 0, 7, "");
    static final Tone LINE = new Tone("bg1", 85, 0, 100, "");

    static Tone theme(String scheme) {
        return new Tone(scheme, 100, 0, 100, "");
    }

    static Tone own(String rgb) {
        return new Tone("", 100, 0, 100, rgb);
    }

    /** Returns a pale variant for a background. */
    Tone pale() {
        return new Tone(scheme, modulation, offset, PALE, rgb);
    }
}
