package org.waymark.core.layout;

/**
 * What layout needs to know about fonts. The desktop answers with the fonts of the screen, exporters with Java2D's, tests
 * with fixed widths. All results are pixels at 100 % zoom and depend on the arguments alone.
 */
public interface TextMeasurer {

    /** Advance width of one line of text, without line breaks. */
    double width(String text, FontSpec font);

    /** From the baseline up to the highest letter. */
    double ascent(FontSpec font);

    /** From the baseline down to the lowest letter, positive. */
    double descent(FontSpec font);
}
