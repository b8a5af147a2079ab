package org.waymark.office;

import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTColor;

/**
 * The colours of the workbook's theme by their index in styles. Only the theme states colour values, so a client who
 * applies another theme in Excel gets the colours of that theme. The first accents are those of personas on the map; red
 * and green are kept for what is bad and good.
 */
enum ThemeColor {
    LIGHT(0, 0), DARK(1, 0), PAPER(2, 0), NAVY(3, 0), BLUE(4, 0), ORANGE(5, 0), TEAL(6, 0), VIOLET(7, 0), RED(8, 0),
    GREEN(9, 0), SLATE(1, 0.3);

    private final int index;
    private final double base;

    ThemeColor(int index, double base) {
        this.index = index;
        this.base = base;
    }

    /** @param tint -1 darkest .. 0 unchanged .. 1 lightest */
    XSSFColor tint(double tint) {
        XSSFColor color = new XSSFColor();
        color.setTheme(index);
        if (tint != 0 || base != 0) {
            color.setTint(Math.clamp(tint + base * (1 - Math.abs(tint)), -1.0, 1.0));
        }
        return color;
    }

    /** Writes with the colour. POI's own method would need the colour value, which is defined by the theme. */
    void ink(XSSFFont font) {
        state(font.getCTFont().sizeOfColorArray() == 0
                ? font.getCTFont().addNewColor()
                : font.getCTFont().getColorArray(0));
    }

    /** States the colour in a part of the styles. */
    void state(CTColor color) {
        color.setTheme(index);
        if (base != 0) {
            color.setTint(base);
        }
    }
}
