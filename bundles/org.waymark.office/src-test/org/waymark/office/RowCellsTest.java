package org.waymark.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;

class RowCellsTest {

    @Test
    void cellsComeFromLeftToRightWithTheirLastContent() throws IOException {
        RowCells cells = new RowCells();
        cells.text(40, 3, "far");
        cells.number(2, 1, 0.5);
        cells.blank(0, 2);
        cells.text(2, 4, "over the number");
        cells.number(5, 1, 7);

        assertEquals(List.of("0:2", "2:4 over the number", "5:1 7.0", "40:3 far"), drained(cells));
    }

    @Test
    void nothingOfARowStaysForTheNext() throws IOException {
        RowCells cells = new RowCells();
        cells.text(3, 1, "first row");
        drained(cells);

        assertTrue(cells.isEmpty());
        cells.blank(5, 1);
        assertEquals(List.of("5:1"), drained(cells));
    }

    @Test
    void aCellOfPoiStandsBetweenTheOthers() throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            SXSSFCell formula = workbook.createSheet().createRow(0).createCell(1);
            formula.setCellFormula("1+1");
            RowCells cells = new RowCells();
            cells.blank(2, 1);
            cells.made(1, formula);
            cells.blank(0, 1);

            assertEquals(List.of("0:1", "1 =1+1", "2:1"), drained(cells));
        }
    }

    private static List<String> drained(RowCells cells) throws IOException {
        List<String> all = new ArrayList<>();
        cells.drain(new RowCells.Receiver() {

            @Override
            public void blank(int column, int style) {
                all.add(column + ":" + style);
            }

            @Override
            public void number(int column, int style, double number) {
                all.add(column + ":" + style + " " + number);
            }

            @Override
            public void text(int column, int style, String text) {
                all.add(column + ":" + style + " " + text);
            }

            @Override
            public void made(int column, SXSSFCell cell) {
                all.add(column + " =" + cell.getCellFormula());
            }
        });
        return all;
    }
}
