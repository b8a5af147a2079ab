package org.waymark.image;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HexFormat;

/** Writes numbers and texts as PDF has them, independent of the locale. */
final class PdfText {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private PdfText() {
    }

    /** Formats a length with at most two decimals. */
    static String number(double value) {
        return SvgWriter.number(value);
    }

    /** Formats a factor or a share of a colour. */
    static String exact(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(5, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** Formats the number of a glyph. */
    static String hex(int code) {
        return HEX.toHexDigits((char) code);
    }

    /** Formats a text of any script. */
    static String string(String text) {
        return "<FEFF" + units(text) + '>';
    }

    /** Formats the units of a text without a mark at its beginning. */
    static String units(String text) {
        StringBuilder out = new StringBuilder(text.length() * 4);
        text.chars().forEach(c -> out.append(hex(c)));
        return out.toString();
    }
}
