package org.waymark.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.waymark.core.table.TableSheet;
import org.waymark.office.CellFormats.Kind;
import org.waymark.office.ReadRow.Type;

/** Reads the tables of an Excel 97 workbook, which has at most 65,536 rows and 256 columns a sheet. */
final class OldWorkbook {

    private static final CellFormats FORMATS = new CellFormats(List.of(Kind.values()), false);

    private OldWorkbook() {
    }

    static List<TableSheet> sheets(HSSFWorkbook book, BooleanSupplier cancelled) {
        List<TableSheet> sheets = new ArrayList<>();
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            Sheet sheet = book.getSheetAt(i);
            SheetTable table = new SheetTable(sheet.getSheetName(), book.isSheetHidden(i) || book.isSheetVeryHidden(i));
            Map<Integer, List<CellRangeAddress>> merged = new HashMap<>();
            for (CellRangeAddress range : sheet.getMergedRegions()) {
                for (int row = range.getFirstRow(); row <= range.getLastRow(); row++) {
                    merged.computeIfAbsent(row, it -> new ArrayList<>()).add(range);
                }
            }
            ReadRow read = new ReadRow();
            for (Row row : sheet) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                read.start(row.getRowNum(), row.getZeroHeight());
                for (Cell cell : row) {
                    put(read, cell.getColumnIndex(), cell);
                }
                for (CellRangeAddress range : merged.getOrDefault(row.getRowNum(), List.of())) {
                    Row first = sheet.getRow(range.getFirstRow());
                    Cell cell = first == null ? null : first.getCell(range.getFirstColumn());
                    for (int c = range.getFirstColumn(); cell != null && c <= range.getLastColumn(); c++) {
                        if (read.type(c) == Type.NOTHING) {
                            put(read, c, cell);
                        }
                    }
                }
                table.row(read);
            }
            sheets.add(table.sheet());
        }
        return sheets;
    }

    private static void put(ReadRow read, int column, Cell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        Type plain = formula ? Type.FORMULA : Type.TEXT;
        switch (type) {
            case STRING -> read.put(column, plain, cell.getStringCellValue());
            case BOOLEAN -> read.put(column, plain, cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case ERROR -> read.put(column, Type.ERROR, FormulaError.forInt(cell.getErrorCellValue()).getString());
            case NUMERIC -> {
                String format = cell.getCellStyle().getDataFormatString();
                Kind kind = DateUtil.isCellDateFormatted(cell)
                        ? Kind.DATE
                        : format != null && format.contains("%") ? Kind.PERCENT : Kind.NUMBER;
                read.put(column, plain, FORMATS.text(kind.ordinal(), Double.toString(cell.getNumericCellValue())));
            }
            default -> {
            }
        }
    }
}
