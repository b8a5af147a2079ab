package org.waymark.core.layout;

/**
 * Measures text for the layout. The desktop measures with the fonts of the screen, exporters with those of Java2D,
 * tests with fixed widths. All results are pixels at 100 % zoom and depend on the arguments alone.
 */
public interface TextMeasurer {

    /** Returns the advance width of one line of text, without line breaks. */
    double width(String text, FontSpec font);

    /** Returns the distance from the baseline up to the highest letter. */
    double ascent(FontSpec font);

    /** Returns the distance from the baseline down to the lowest letter, positive. */
    double descent(FontSpec font);
}
