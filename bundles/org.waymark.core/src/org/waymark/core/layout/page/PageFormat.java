package org.waymark.core.layout.page;

import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.layout.Box;

/**
 * The format of pages. All lengths are pixels at 96 per inch.
 *
 * @param paper size of a sheet; {@link PaperSize#FIT} = as large as the content
 * @param landscape whether the longer side of the paper is the width
 * @param split how a map that does not fit is spread over sheets
 * @param minText height of the smallest text that may be printed, in points
 */
public record PageFormat(PaperSize paper, boolean landscape, Split split, int minText) {

    /** Distance of everything from the edges of the paper. */
    private static final double MARGIN = PaperSize.pixels(10);
    /** Height of the line with the title above the content and of that with the page number below it. */
    static final double BAND = 22;

    /** Returns the format that the options of an export state; content other than a map is on A4 unless told otherwise. */
    public static PageFormat of(ExportSettings settings) {
        PaperSize paper = settings.get(PageOptions.PAGE);
        boolean sheets = paper == PaperSize.FIT && settings.get(PageOptions.CONTENT) != Content.MAP;
        return new PageFormat(sheets ? PaperSize.A4 : paper, sheets || settings.get(PageOptions.LANDSCAPE),
                settings.get(PageOptions.SPLIT), settings.get(PageOptions.MIN_TEXT));
    }

    /** Returns the format on other paper. */
    PageFormat on(PaperSize size, boolean across) {
        return new PageFormat(size, across, split, minText);
    }

    /** Returns the format with another division of the map. */
    PageFormat divided(Split other) {
        return new PageFormat(paper, landscape, other, minText);
    }

    /** Returns whether a page is as large as its content. */
    public boolean endless() {
        return paper == PaperSize.FIT;
    }

    /** Returns the whole sheet; empty for an endless page. */
    public Box sheet() {
        return landscape
                ? new Box(0, 0, paper.longSide(), paper.shortSide())
                : new Box(0, 0, paper.shortSide(), paper.longSide());
    }

    /** Returns the sheet without margins: header and footer are in it. */
    public Box printable() {
        return sheet().inset(MARGIN);
    }

    /** Returns the place of the content between header and footer; empty for an endless page. */
    public Box content() {
        Box box = printable();
        return new Box(box.x(), box.y() + BAND, box.width(), Math.max(0, box.height() - 2 * BAND));
    }
}
