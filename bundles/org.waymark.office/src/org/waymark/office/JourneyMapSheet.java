package org.waymark.office;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.waymark.core.workbook.MapTable;
import org.waymark.core.workbook.MapTable.Column;
import org.waymark.core.workbook.MapTable.Lane;

/**
 * Writes a journey as a map in cells: stages across, lanes down. {@code waymark import} reads the sheet back as a table,
 * so its headings are those that the import knows.
 */
final class JourneyMapSheet {

    private static final int NAMES = 20;
    private static final int TOUCHPOINT = 30;
    /** Number of touchpoints above which A3 is printed. */
    private static final int COLUMNS_FOR_A3 = 6;
    /** Rows above those of the lanes: title, subtitle, space, stages, touchpoints. */
    private static final int HEAD_ROWS = 5;
    /** Greatest number of columns of a worksheet, with the names. */
    private static final int MAX_COLUMNS = 16_384;

    private JourneyMapSheet() {
    }

    /** Returns whether a worksheet has a column for each touchpoint. */
    static boolean fits(MapTable map) {
        return map.columns().size() < MAX_COLUMNS;
    }

    static void write(MapTable map, Texts texts, Pen pen, String subtitle) throws IOException {
        SXSSFSheet sheet = pen.sheet();
        sheet.setColumnWidth(0, NAMES * 256);
        for (int i = 0; i < map.columns().size(); i++) {
            sheet.setColumnWidth(1 + i, TOUCHPOINT * 256);
        }
        pen.row(30).text(0, texts.get("map_title"), Style.TITLE);
        pen.row(18).text(0, subtitle, Style.SUBTITLE);
        pen.row(8);
        stages(map, pen);
        pen.row(22);
        pen.text(0, map.touchpointHeading(), Style.LANE);
        for (int i = 0; i < map.columns().size(); i++) {
            pen.text(1 + i, map.columns().get(i).touchpoint(), Style.MAP_TOUCHPOINT);
            pen.fit(map.columns().get(i).touchpoint(), TOUCHPOINT - 2);
        }
        for (Lane lane : map.lanes()) {
            lane(lane, pen, sheet, map.columns().size());
        }
        sheet.createFreezePane(1, HEAD_ROWS);
        sheet.setDisplayGridlines(false);
        Page.landscape(sheet, texts.messages(), subtitle);
        // a map as wide as one page could not be read: it goes on across pages that repeat names and touchpoints
        sheet.getPrintSetup().setFitWidth((short) 0);
        sheet.setFitToPage(false);
        sheet.getPrintSetup().setScale((short) 70);
        if (map.columns().size() > COLUMNS_FOR_A3) {
            sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
        }
        sheet.setRepeatingRows(new CellRangeAddress(HEAD_ROWS - 2, HEAD_ROWS - 1, -1, -1));
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
        pen.close();
    }

    private static void stages(MapTable map, Pen pen) {
        pen.row(24);
        pen.text(0, map.stageHeading(), Style.LANE);
        List<Column> columns = map.columns();
        int from = 0;
        for (int i = 1; i <= columns.size(); i++) {
            if (i < columns.size() && columns.get(i).stageId().equals(columns.get(from).stageId())) {
                continue;
            }
            pen.text(1 + from, columns.get(from).stage(), Style.MAP_STAGE);
            for (int column = from + 1; column < i; column++) {
                pen.blank(1 + column, Style.MAP_STAGE);
            }
            if (i - from > 1) {
                pen.sheet().addMergedRegionUnsafe(new CellRangeAddress(pen.index(), pen.index(), 1 + from, i));
            }
            from = i;
        }
    }

    private static void lane(Lane lane, Pen pen, SXSSFSheet sheet, int columns) {
        pen.row();
        pen.text(0, lane.heading(), Style.LANE);
        boolean scores = false;
        for (int i = 0; i < lane.cells().size(); i++) {
            switch (lane.cells().get(i)) {
                case BigDecimal number -> {
                    pen.number(1 + i, number.doubleValue(), Style.MAP_NUMBER);
                    scores = true;
                }
                case String text when text.isEmpty() -> pen.blank(1 + i, Style.MAP_TEXT);
                default -> {
                    String text = lane.cells().get(i).toString();
                    pen.text(1 + i, text, Style.MAP_TEXT);
                    pen.fit(text, TOUCHPOINT - 1);
                }
            }
        }
        if (scores) {
            CellRangeAddress cells = new CellRangeAddress(pen.index(), pen.index(), 1, columns);
            ConditionalFormats formats = new ConditionalFormats(sheet);
            formats.number(cells, "<0", new ConditionalFormats.Tone(Style.BAD));
        }
    }
}
