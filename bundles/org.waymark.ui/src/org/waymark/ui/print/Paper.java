package org.waymark.ui.print;

import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;

/**
 * The part of a sheet that can be printed on.
 *
 * @param width in dots
 * @param height in dots
 * @param dpi dots per inch
 */
record Paper(double width, double height, double dpi) {

    private static final double MM_PER_INCH = 25.4;

    /** A4, upright, with the margins that most printers need. */
    static final Paper A4 = new Paper((210 - 12) / MM_PER_INCH * 300, (297 - 12) / MM_PER_INCH * 300, 300);

    static Paper of(Printer printer) {
        return new Paper(printer.getClientArea().width, printer.getClientArea().height, printer.getDPI().x);
    }

    /** Returns the paper lying, if it stands, and the other way round. */
    Paper turned() {
        return new Paper(height, width, dpi);
    }

    Paper with(int orientation) {
        return orientation == PrinterData.LANDSCAPE == width > height ? this : turned();
    }

    double millimetres(double length) {
        return length / MM_PER_INCH * dpi;
    }
}
