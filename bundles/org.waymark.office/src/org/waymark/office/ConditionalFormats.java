package org.waymark.office;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The conditional formats of a sheet, whose colours follow when the reader edits a cell. */
final class ConditionalFormats {

    /** The appearance of a cell whose condition holds. */
    record Tone(ThemeColor ink, ThemeColor fill, double tint, boolean bold) {

        static final Tone FAINT = new Tone(ThemeColor.SLATE, null, 0, false);
        static final Tone ALARM = new Tone(ThemeColor.LIGHT, ThemeColor.RED, -0.2, true);

        static final Tone LATE = new Tone(ThemeColor.RED, ThemeColor.RED, 0.88, true);

        /** Copies the appearance of a legend key. */
        Tone(Style style) {
            this(style.ink, style.fill, style.fillTint, style.bold);
        }
    }

    private final SheetConditionalFormatting formatting;
    private final StylesTable styles;

    ConditionalFormats(SXSSFSheet sheet) {
        formatting = sheet.getSheetConditionalFormatting();
        styles = sheet.getWorkbook().getXSSFWorkbook().getStylesSource();
    }

    /** @param condition a formula relative to the first cell of the range */
    void formula(CellRangeAddress range, String condition, Tone tone) {
        add(range, formatting.createConditionalFormattingRule(condition), tone);
    }

    /** @param condition such as {@code >1}, compared with the numbers of the range; an empty cell is not zero */
    void number(CellRangeAddress range, String condition, Tone tone) {
        String first = new CellReference(range.getFirstRow(), range.getFirstColumn()).formatAsString();
        formula(range, "AND(ISNUMBER(" + first + ")," + first + condition + ")", tone);
    }

    private void add(CellRangeAddress range, ConditionalFormattingRule rule, Tone tone) {
        rule.createFontFormatting().setFontStyle(tone.fill == null, tone.bold);
        // POI's API only takes the value of a font colour, which is defined by the theme
        tone.ink.state(styles.getDxfAt(styles._getDXfsSize() - 1).getFont().addNewColor());
        if (tone.fill != null) {
            PatternFormatting pattern = rule.createPatternFormatting();
            pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
            pattern.setFillBackgroundColor(tone.fill.tint(tone.tint));
        }
        formatting.addConditionalFormatting(new CellRangeAddress[]{range}, rule);
    }
}
