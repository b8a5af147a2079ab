package org.waymark.office.deck;

/**
 * A run of text in one look.
 *
 * @param size points on a slide of the usual height
 */
record Words(String text, double size, boolean bold, boolean italic, Tone tone) {

    static Words plain(String text, double size) {
        return new Words(text, size, false, false, Tone.INK);
    }

    static Words strong(String text, double size) {
        return new Words(text, size, true, false, Tone.INK);
    }

    static Words muted(String text, double size) {
        return new Words(text, size, false, false, Tone.MUTED);
    }

    static Words quote(String text, double size) {
        return new Words("“" + text + "”", size, false, true, Tone.MUTED);
    }

    Words in(Tone other) {
        return new Words(text, size, bold, italic, other);
    }

    Words saying(String other) {
        return new Words(other, size, bold, italic, tone);
    }
}
