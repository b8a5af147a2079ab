package org.waymark.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** POI's streaming workbook with its texts in a {@link StringTable} and the cells of each row in {@link RowCells}. */
final class StreamingWorkbook extends SXSSFWorkbook {

    /** Rows kept in memory: the one that is being written. */
    private static final int WINDOW = 1;

    private final StringTable strings;
    private final BooleanSupplier cancelled;
    private RowCells cells = new RowCells();

    /** @param cancelled asked at every row that is written; ends with a {@link CancellationException} */
    StreamingWorkbook(BooleanSupplier cancelled) {
        super(new XSSFWorkbook(new StringTable.Factory()), WINDOW, false, true);
        this.cancelled = cancelled;
        strings = (StringTable) getSharedStringSource();
    }

    /**
     * Adds a sheet.
     *
     * @param row takes the cells of its current row, which are written when the next row begins
     */
    SXSSFSheet add(String name, RowCells row) {
        cells = row;
        return createSheet(name);
    }

    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        return new CellWriter(cells, strings, cancelled);
    }

    /** Writes the rows of a sheet. POI's own cells only say how wide it is, but for those of a rare kind. */
    private static final class CellWriter extends SheetDataWriter implements RowCells.Receiver {

        private final RowCells cells;
        private final StringTable strings;
        private final BooleanSupplier cancelled;
        /** Beginnings of cells by column and texts of styles by their index. */
        private final List<String> starts = new ArrayList<>();
        private final List<String> styles = new ArrayList<>();
        private final StringBuilder xml = new StringBuilder();
        private String number = "";

        CellWriter(RowCells cells, StringTable strings, BooleanSupplier cancelled) throws IOException {
            this.cells = cells;
            this.strings = strings;
            this.cancelled = cancelled;
        }

        @Override
        public void writeRow(int index, SXSSFRow row) throws IOException {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            number = Integer.toString(index + 1);
            super.writeRow(index, row);
        }

        /** Writes the cells of the whole row at the first of POI's cells. */
        @Override
        public void writeCell(int column, Cell cell) throws IOException {
            if (cell != null && !cells.isEmpty()) {
                cells.drain(this);
                flushXml();
            }
        }

        private void flushXml() throws IOException {
            _out.append(xml);
            xml.setLength(0);
        }

        @Override
        public void blank(int column, int style) {
            start(column, style).append("\"/>");
        }

        @Override
        public void text(int column, int style, String text) {
            start(column, style).append("\" t=\"s\"><v>").append(strings.index(text)).append("</v></c>");
        }

        @Override
        public void number(int column, int style, double value) {
            start(column, style).append("\"><v>");
            if (value == Math.rint(value) && Math.abs(value) < 1e15) {
                xml.append((long) value);
            } else {
                xml.append(value);
            }
            xml.append("</v></c>");
        }

        @Override
        public void made(int column, SXSSFCell cell) throws IOException {
            flushXml();
            super.writeCell(column, cell);
        }

        private StringBuilder start(int column, int style) {
            while (starts.size() <= column) {
                starts.add("<c r=\"" + CellReference.convertNumToColString(starts.size()));
            }
            while (styles.size() <= style) {
                styles.add("\" s=\"" + styles.size());
            }
            return xml.append(starts.get(column)).append(number).append(styles.get(style));
        }
    }
}
