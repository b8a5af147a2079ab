package org.waymark.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** POI's streaming workbook with its texts in a {@link StringTable}. */
final class StreamingWorkbook extends SXSSFWorkbook {

    /** Rows kept in memory before they are written. */
    private static final int WINDOW = 100;

    private final StringTable strings;
    private final BooleanSupplier cancelled;

    /** @param cancelled asked at every row that is written; ends with a {@link CancellationException} */
    StreamingWorkbook(BooleanSupplier cancelled) {
        super(new XSSFWorkbook(new StringTable.Factory()), WINDOW, false, true);
        this.cancelled = cancelled;
        strings = (StringTable) getSharedStringSource();
    }

    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        return new CellWriter(strings, cancelled);
    }

    /** Writes the most frequent kinds of cells as one string each; the rest is left to POI. */
    private static final class CellWriter extends SheetDataWriter {

        private final StringTable strings;
        private final BooleanSupplier cancelled;
        private final List<String> letters = new ArrayList<>();
        private final StringBuilder xml = new StringBuilder();

        CellWriter(StringTable strings, BooleanSupplier cancelled) throws IOException {
            this.strings = strings;
            this.cancelled = cancelled;
        }

        @Override
        public void writeRow(int index, SXSSFRow row) throws IOException {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            super.writeRow(index, row);
        }

        @Override
        public void writeCell(int column, Cell cell) throws IOException {
            if (cell == null) {
                return;
            }
            CellType type = cell.getCellType();
            if (type != CellType.STRING && type != CellType.BLANK && type != CellType.NUMERIC) {
                super.writeCell(column, cell);
                return;
            }
            xml.setLength(0);
            xml.append("<c r=\"").append(letters(column)).append(cell.getRowIndex() + 1).append("\" s=\"")
                    .append(cell.getCellStyle().getIndex() & 0xffff);
            switch (type) {
                case STRING -> xml.append("\" t=\"s\"><v>").append(strings.index(cell.getStringCellValue()))
                        .append("</v></c>");
                case NUMERIC -> number(cell.getNumericCellValue());
                default -> xml.append("\"/>");
            }
            _out.append(xml);
        }

        private void number(double value) {
            xml.append("\"><v>");
            if (value == Math.rint(value) && Math.abs(value) < 1e15) {
                xml.append((long) value);
            } else {
                xml.append(value);
            }
            xml.append("</v></c>");
        }

        private String letters(int column) {
            while (letters.size() <= column) {
                letters.add(CellReference.convertNumToColString(letters.size()));
            }
            return letters.get(column);
        }
    }
}
