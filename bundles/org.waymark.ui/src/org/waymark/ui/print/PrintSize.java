package org.waymark.ui.print;

import org.eclipse.swt.printing.PrinterData;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.PaperTiles;

/**
 * Size of a printed map.
 *
 * @param onOneSheet whether it is made to fit
 * @param percent of its size on the screen at 100 %, when it is spread over sheets
 */
public record PrintSize(boolean onOneSheet, int percent) {

    /** Height of the line that says which sheet it is. */
    static final double FOOTER = 6;
    private static final double OVERLAP = 10;
    private static final double SCREEN = 96;
    /** A small map is not blown up beyond this. */
    private static final double LARGEST = 2;

    PaperTiles on(Paper paper, Box map) {
        double natural = paper.dpi() / SCREEN;
        return onOneSheet
                ? PaperTiles.onOneSheet(map, paper.width(), paper.height(), LARGEST * natural)
                : PaperTiles.spread(map, paper.width(), paper.height() - paper.millimetres(FOOTER),
                        natural * percent / 100, paper.millimetres(OVERLAP));
    }

    /** Returns the way a sheet must lie for the largest map or the fewest sheets, as a constant of {@link PrinterData}. */
    int orientation(Paper paper, Box map) {
        PaperTiles upright = on(paper.with(PrinterData.PORTRAIT), map);
        PaperTiles lying = on(paper.with(PrinterData.LANDSCAPE), map);
        boolean better = onOneSheet
                ? upright.scale() > lying.scale()
                : upright.tiles().size() < lying.tiles().size();
        return better ? PrinterData.PORTRAIT : PrinterData.LANDSCAPE;
    }

    /** Returns how many points of type a pixel of the map becomes. */
    static double points(PaperTiles tiles, Paper paper) {
        return tiles.scale() * 72 / paper.dpi();
    }
}
