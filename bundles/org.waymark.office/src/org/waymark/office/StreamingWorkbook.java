package org.waymark.office;

import java.io.IOException;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** POI's streaming workbook with texts in a {@link StringTable}. */
final class StreamingWorkbook extends SXSSFWorkbook {

    /** Rows kept in memory before they are written. */
    private static final int WINDOW = 100;

    private final StringTable strings;

    StreamingWorkbook() {
        super(new XSSFWorkbook(new StringTable.Factory()), WINDOW, false, true);
        strings = (StringTable) getSharedStringSource();
    }

    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        return new CellWriter(strings);
    }

    private static final class CellWriter extends SheetDataWriter {

        private final StringTable strings;

        CellWriter(StringTable strings) throws IOException {
            this.strings = strings;
        }

        @Override
        public void writeCell(int column, Cell cell) throws IOException {
            if (cell == null || cell.getCellType() != CellType.STRING) {
                super.writeCell(column, cell);
                return;
            }
            _out.write("<c r=\"");
            _out.write(CellReference.convertNumToColString(column));
            _out.write(Integer.toString(cell.getRowIndex() + 1));
            _out.write("\" s=\"");
            _out.write(Integer.toString(cell.getCellStyle().getIndex() & 0xffff));
            _out.write("\" t=\"s\"><v>");
            _out.write(Integer.toString(strings.index(cell.getStringCellValue())));
            _out.write("</v></c>");
        }
    }
}
