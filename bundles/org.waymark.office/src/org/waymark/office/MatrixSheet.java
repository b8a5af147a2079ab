package org.waymark.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;
import org.waymark.core.ownership.FunctionColumn;
import org.waymark.core.ownership.MatrixCell;
import org.waymark.core.ownership.MatrixRow;
import org.waymark.core.ownership.OwnershipMatrix;
import org.waymark.model.cjm.MomentKind;

/**
 * The common grid of the sheets RACI and Influence: a band with title, legend and upright function names, then one row
 * for each stage and touchpoint. Two hidden columns and a hidden row hold the element ids, so that rows and columns can
 * be recognised after the reader has sorted or moved them.
 */
abstract class MatrixSheet {

    /** Marks in the hidden heading of the kind column. An import recognises a sheet by them even if it was renamed. */
    static final String RACI = "raci";
    static final String INFLUENCE = "influence";
    /** Suffix of the mark in a rolled-up workbook, which cannot be imported. */
    static final String ROLLED_UP = "-rolled-up";
    static final String ID_HEADING = "id";

    static final int ID = 0;
    static final int KIND = 1;
    static final int NAME = 2;
    static final int MOMENT = 3;
    static final int IMPORTANCE = 4;
    static final int CHECK = 5;
    static final int FIRST_FUNCTION = 6;

    /** Rows of the band above the codes: room for a legend on the left and upright names on the right. */
    static final int LEGEND_ROWS = 6;

    private static final int NAME_WIDTH = 46;
    private static final int MOMENT_WIDTH = 19;
    /** Rows above the first row of the matrix. */
    private static final int HEAD_ROWS = LEGEND_ROWS + 5;
    private static final int MAX_ROWS = 1_048_576;
    private static final int MAX_COLUMNS = 16_384;
    /** The file format allows 1,026 page breaks in a sheet. */
    private static final int MOST_BREAKS = 1_000;
    /** From this number of columns on A3 is used, which fits twice as many columns at the same letter size. */
    private static final int COLUMNS_FOR_A3 = 16;

    final OwnershipMatrix matrix;
    final Texts texts;
    final Messages messages;
    final Pen pen;
    final int lastColumn;

    MatrixSheet(OwnershipMatrix matrix, Texts texts, Pen pen) {
        this.matrix = matrix;
        this.texts = texts;
        this.messages = texts.messages();
        this.pen = pen;
        this.lastColumn = FIRST_FUNCTION + matrix.columns().size() - 1;
    }

    abstract String title();

    /** Writes one line of the legend: the key in the check column, its meaning in the column before it. */
    abstract void legend(int line);

    /** Writes one of up to two lines about the whole matrix into the column of the names. */
    abstract void facts(int line);

    abstract String checkHeading();

    abstract void check(MatrixRow row);

    /** Returns the text of a cell, empty for none. */
    abstract String shown(MatrixCell cell);

    /** Writes a cell that is not empty. */
    abstract void cell(int column, MatrixCell cell, String shown, Style style);

    /** Returns the named list of the drop-downs. */
    abstract String choices();

    abstract String marker();

    abstract void conditionalFormats(CellRangeAddress cells, CellRangeAddress checks);

    /** Returns the link target of each step's row on a sheet. */
    static Map<String, String> targets(OwnershipMatrix matrix, String sheet) {
        Map<String, String> targets = new HashMap<>();
        int row = HEAD_ROWS;
        String journey = "";
        for (MatrixRow it : matrix.rows()) {
            if (matrix.journeys().size() > 1 && !it.journeyId().equals(journey)) {
                journey = it.journeyId();
                row++;
            }
            targets.put(it.id(), Sheets.target(sheet, row++, NAME));
        }
        return targets;
    }

    /**
     * Writes the sheet.
     *
     * @param functionTargets link target of each function on the sheet by function
     * @throws JourneyException if the matrix is larger than a worksheet can be
     */
    final void write(String subtitle, Map<String, String> functionTargets) throws IOException, JourneyException {
        if (matrix.rows().size() + matrix.journeys().size() + HEAD_ROWS > MAX_ROWS || lastColumn >= MAX_COLUMNS) {
            throw new JourneyException(
                    messages.get("workbook_tooLarge", matrix.rows().size(), matrix.columns().size()));
        }
        columns();
        head(subtitle, functionTargets);
        if (matrix.rows().isEmpty()) {
            pen.row().text(NAME, messages.get("matrix_noRows"), Style.NOTE);
        }
        String journey = "";
        int breaks = 0;
        boolean several = matrix.journeys().size() > 1;
        for (MatrixRow row : matrix.rows()) {
            if (several && !row.journeyId().equals(journey)) {
                if (!journey.isEmpty() && breaks++ < MOST_BREAKS) {
                    pen.sheet().setRowBreak(pen.index());
                }
                journey = row.journeyId();
                journeyRow(journey);
            }
            row(row, several ? 1 : 0);
        }
        if (!matrix.rows().isEmpty() && !matrix.columns().isEmpty()) {
            CellRangeAddress cells = new CellRangeAddress(HEAD_ROWS, pen.index(), FIRST_FUNCTION, lastColumn);
            if (!matrix.options().rolledUp()) {
                Lists.offer(pen.sheet(), cells, choices());
            }
            conditionalFormats(cells, new CellRangeAddress(HEAD_ROWS, pen.index(), CHECK, CHECK));
        }
        page(subtitle);
        pen.close();
    }

    private void columns() {
        SXSSFSheet sheet = pen.sheet();
        sheet.setColumnWidth(ID, 12 * 256);
        sheet.setColumnHidden(ID, true);
        sheet.setColumnWidth(KIND, 4 * 256);
        sheet.setColumnHidden(KIND, true);
        sheet.setColumnWidth(NAME, NAME_WIDTH * 256);
        sheet.setColumnWidth(MOMENT, MOMENT_WIDTH * 256);
        sheet.setColumnWidth(IMPORTANCE, (int) (6.5 * 256));
        sheet.setColumnWidth(CHECK, 7 * 256);
        for (int column = FIRST_FUNCTION; column <= lastColumn; column++) {
            sheet.setColumnWidth(column, (int) (6.3 * 256));
        }
        sheet.setRowSumsBelow(false);
        sheet.setRowSumsRight(false);
        groupFunctions();
    }

    /** Groups the columns of subordinate functions so that they can be folded, as deep as the file format allows. */
    private void groupFunctions() {
        List<FunctionColumn> columns = matrix.columns();
        for (int i = 0; i < columns.size(); i++) {
            int end = i + 1;
            while (end < columns.size() && columns.get(end).depth() > columns.get(i).depth()) {
                end++;
            }
            if (end > i + 1 && columns.get(i).depth() < 7) {
                pen.sheet().groupColumn(FIRST_FUNCTION + i + 1, FIRST_FUNCTION + end - 1);
            }
        }
    }

    private void head(String subtitle, Map<String, String> functionTargets) {
        pen.row(30).text(NAME, title(), Style.TITLE);
        pen.row(18).text(NAME, subtitle, Style.SUBTITLE);
        double height = nameHeight();
        int top = pen.index() + 1;
        for (int line = 0; line < LEGEND_ROWS; line++) {
            pen.row(height / LEGEND_ROWS);
            facts(line);
            legend(line);
            for (int i = 0; i < matrix.columns().size(); i++) {
                FunctionColumn function = matrix.columns().get(i);
                Style style = function.depth() == 0 ? Style.HEAD_NAME : Style.HEAD_NAME_SUB;
                if (line == 0) {
                    // the name is the link, not the code: LibreOffice paints links blue, which is unreadable on a dark
                    // ground
                    pen.link(FIRST_FUNCTION + i, function.label(), functionTargets.get(function.id()), style);
                } else {
                    pen.blank(FIRST_FUNCTION + i, style);
                }
            }
        }
        for (int column = FIRST_FUNCTION; column <= lastColumn; column++) {
            pen.sheet().addMergedRegionUnsafe(new CellRangeAddress(top, top + LEGEND_ROWS - 1, column, column));
        }
        pen.row(4);
        for (int i = 0; i < matrix.columns().size(); i++) {
            pen.strip(FIRST_FUNCTION + i, matrix.columns().get(i).color());
        }
        pen.hiddenRow();
        for (int i = 0; i < matrix.columns().size(); i++) {
            pen.text(FIRST_FUNCTION + i, matrix.columns().get(i).id(), Style.FAINT);
        }
        pen.row(20);
        pen.code(ID, ID_HEADING, Style.FAINT);
        pen.code(KIND, matrix.options().rolledUp() ? marker() + ROLLED_UP : marker(), Style.FAINT);
        pen.text(NAME, messages.get("matrix_steps"), Style.HEAD);
        pen.text(MOMENT, messages.get("matrix_moment"), Style.HEAD);
        pen.text(IMPORTANCE, messages.get("matrix_importance"), Style.HEAD_CENTERED);
        pen.text(CHECK, checkHeading(), Style.HEAD_CENTERED);
        for (int i = 0; i < matrix.columns().size(); i++) {
            FunctionColumn function = matrix.columns().get(i);
            pen.text(FIRST_FUNCTION + i, function.shortLabel(),
                    function.depth() == 0 ? Style.HEAD_CODE : Style.HEAD_CODE_SUB);
        }
    }

    /** Returns a row height in points that lets the longest name stand upright in two lines, within limits. */
    private double nameHeight() {
        int longest = matrix.columns().stream().mapToInt(function -> function.label().length()).max().orElse(0);
        return Math.clamp(longest * 5.6 + 10, 96, 190);
    }

    private void journeyRow(String id) {
        String name = matrix.journeys().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow().name();
        pen.row(22);
        pen.text(ID, id, Style.FAINT);
        pen.code(KIND, "J", Style.FAINT);
        pen.text(NAME, name, Style.JOURNEY);
        for (int column = MOMENT; column <= Math.max(lastColumn, CHECK); column++) {
            pen.blank(column, Style.JOURNEY);
        }
    }

    private void row(MatrixRow row, int outline) {
        boolean stage = row.kind() == MatrixRow.Kind.STAGE;
        pen.row();
        int level = row.depth() + outline;
        if (level > 0) {
            pen.sheet().setRowOutlineLevel(pen.index(), Math.min(level, 7));
        }
        pen.text(ID, row.id(), Style.FAINT);
        pen.code(KIND, row.kind().name().substring(0, 1), Style.FAINT);
        pen.text(NAME, row.name(), switch (row.kind()) {
            case STAGE -> Style.STAGE;
            case TOUCHPOINT -> Style.TOUCHPOINT;
            case MICRO_INTERACTION -> Style.MICRO;
        });
        pen.fit(row.name(), NAME_WIDTH - 2 * row.depth());
        if (row.moment() == MomentKind.NONE) {
            pen.blank(MOMENT, stage ? Style.STAGE : Style.MOMENT);
        } else {
            String moment = texts.moment(row.moment());
            pen.text(MOMENT, moment, Style.MOMENT);
            pen.fit(moment, MOMENT_WIDTH * 1.1);
        }
        if (stage) {
            pen.blank(IMPORTANCE, Style.STAGE_CELL);
        } else {
            pen.number(IMPORTANCE, row.importance(), Style.RATING);
        }
        check(row);
        cells(row.cells(), stage ? Style.STAGE_CELL : Style.CELL);
    }

    private void cells(List<MatrixCell> cells, Style style) {
        for (int i = 0; i < cells.size(); i++) {
            String shown = shown(cells.get(i));
            if (shown.isEmpty()) {
                pen.blank(FIRST_FUNCTION + i, style);
            } else {
                cell(FIRST_FUNCTION + i, cells.get(i), shown, style);
            }
        }
    }

    /** Returns the function cells of the current row, such as {@code G12:Z12}. */
    final String functionCells() {
        int row = pen.index() + 1;
        return CellReference.convertNumToColString(FIRST_FUNCTION) + row + ":"
                + CellReference.convertNumToColString(lastColumn) + row;
    }

    /** Returns the cells of all rows in one column, such as {@code $B$12:$B$71}. */
    final String columnCells(int column) {
        String letters = CellReference.convertNumToColString(column);
        int last = HEAD_ROWS + Math.max(1, matrix.rows().size() + journeyRows());
        return "$" + letters + "$" + (HEAD_ROWS + 1) + ":$" + letters + "$" + last;
    }

    private int journeyRows() {
        return matrix.journeys().size() > 1
                ? (int) matrix.rows().stream().map(MatrixRow::journeyId).distinct().count()
                : 0;
    }

    /** Returns the first function cell, to which conditional formats are relative. */
    final String firstCell() {
        return CellReference.convertNumToColString(FIRST_FUNCTION) + (HEAD_ROWS + 1);
    }

    private void page(String subtitle) {
        SXSSFSheet sheet = pen.sheet();
        sheet.createFreezePane(FIRST_FUNCTION, HEAD_ROWS);
        sheet.setDisplayGridlines(false);
        sheet.setZoom(100);
        Page.landscape(sheet, messages, subtitle);
        if (matrix.columns().size() > COLUMNS_FOR_A3) {
            sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
        }
        // pages repeat names and codes alone; the legend stands once
        sheet.setRepeatingRows(new CellRangeAddress(HEAD_ROWS - 1, HEAD_ROWS - 1, -1, -1));
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, ID, NAME));
    }
}
