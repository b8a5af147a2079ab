package org.waymark.office;

import org.apache.poi.xssf.usermodel.XSSFColor;

/**
 * The colours of the workbook's theme by their index in styles. Only the theme states colour values, so a client who
 * applies another theme in Excel gets the colours of that theme.
 */
enum ThemeColor {
    LIGHT, DARK, PAPER, NAVY, BLUE, ORANGE, GREEN, AMBER, VIOLET, SLATE;

    /** @param tint -1 darkest .. 0 unchanged .. 1 lightest */
    XSSFColor tint(double tint) {
        XSSFColor color = new XSSFColor();
        color.setTheme(ordinal());
        if (tint != 0) {
            color.setTint(tint);
        }
        return color;
    }
}
