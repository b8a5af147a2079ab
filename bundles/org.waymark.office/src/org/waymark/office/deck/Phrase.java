package org.waymark.office.deck;

/**
 * A run of text in one look.
 *
 * @param size points on a slide of the usual height
 */
record Phrase(String text, double size, boolean bold, boolean italic, Tone tone) {

    static Phrase plain(String text, double size) {
        return new Phrase(text, size, false, false, Tone.INK);
    }

    static Phrase strong(String text, double size) {
        return new Phrase(text, size, true, false, Tone.INK);
    }

    static Phrase muted(String text, double size) {
        return new Phrase(text, size, false, false, Tone.MUTED);
    }

    static Phrase quote(String text, double size) {
        return new Phrase("“" + text + "”", size, false, true, Tone.MUTED);
    }

    Phrase in(Tone other) {
        return new Phrase(text, size, bold, italic, other);
    }

    Phrase saying(String other) {
        return new Phrase(other, size, bold, italic, tone);
    }
}
