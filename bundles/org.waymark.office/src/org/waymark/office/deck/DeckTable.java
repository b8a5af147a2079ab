package org.waymark.office.deck;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCellProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableProperties;
import org.waymark.core.layout.Box;

/**
 * A native table whose rows are as high as their measured texts. A program does not make rows higher when it opens a
 * table, so a row that is too low would run over the next one.
 *
 * @param widths widths of the columns in points
 * @param head first row, repeated on each slide
 * @param rows other rows
 */
record DeckTable(List<Double> widths, Row head, List<Row> rows) {

    private static final double SIDE = 5;
    private static final double TOP = 3.5;
    private static final double MOST_HEAD = 0.3;
    private static final int HAIRLINE = 9_525;

    /**
     * A cell.
     *
     * @param columns number of columns it covers
     */
    record Cell(List<Para> paras, Tone fill, int columns) {

        static Cell of(List<Para> paras) {
            return new Cell(paras, Tone.PAPER, 1);
        }

        static Cell of(Para... paras) {
            return of(List.of(paras));
        }

        Cell filled(Tone tone) {
            return new Cell(paras, tone, columns);
        }

        Cell over(int count) {
            return new Cell(paras, fill, count);
        }
    }

    /**
     * A row.
     *
     * @param withNext whether the row stays on the slide of the next one
     * @param middle whether texts stand in the middle instead of at the top
     */
    record Row(List<Cell> cells, boolean withNext, boolean middle) {

        static Row of(List<Cell> cells) {
            return new Row(cells, false, false);
        }

        /** Returns the heading of the rows below it. */
        static Row band(List<Cell> cells) {
            return new Row(cells, true, true);
        }

        /** Returns a row of short texts in the middle of its height. */
        static Row middle(List<Cell> cells) {
            return new Row(cells, false, true);
        }
    }

    DeckTable {
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
    }

    double width() {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }

    double height(Row row, TextFit fit) {
        double height = 0;
        int column = 0;
        for (Cell cell : row.cells()) {
            height = Math.max(height, fit.height(cell.paras(), room(column, cell)));
            column += cell.columns();
        }
        return Math.max(height, 8 * TextFit.LEADING) + 2 * TOP;
    }

    double height(TextFit fit) {
        return height(head, fit) + rows.stream().mapToDouble(row -> height(row, fit)).sum();
    }

    /** Returns the height of the head, which leaves most of the height to the rows. */
    private double headHeight(double height, TextFit fit) {
        return Math.min(height(head, fit), height * MOST_HEAD);
    }

    private double room(int column, Cell cell) {
        return widths.subList(column, Math.min(column + cell.columns(), widths.size())).stream()
                .mapToDouble(Double::doubleValue).sum() - 2 * SIDE;
    }

    /** Splits the table into tables of a height, each with the head. */
    List<DeckTable> pages(double height, TextFit fit) {
        List<DeckTable> pages = new ArrayList<>();
        double free = height - headHeight(height, fit);
        List<Row> page = new ArrayList<>();
        double used = 0;
        for (int i = 0; i < rows.size(); i++) {
            double needed = 0;
            int last = i;
            do {
                needed += Math.min(height(rows.get(last), fit), free);
            } while (rows.get(last).withNext() && ++last < rows.size());
            if (used + needed > free + 0.01 && !page.isEmpty()) {
                pages.add(new DeckTable(widths, head, page));
                page.clear();
                used = 0;
            }
            page.add(rows.get(i));
            used += Math.min(height(rows.get(i), fit), free);
        }
        pages.add(new DeckTable(widths, head, page));
        return List.copyOf(pages);
    }

    /** Adds the table to a slide and returns its height. */
    double add(Deck deck, DeckSlide slide, Box place, String description) {
        List<Row> all = new ArrayList<>(List.of(head));
        all.addAll(rows);
        XSLFTable table = slide.slide().createTable(all.size(), widths.size());
        plain(table.getCTTable());
        for (int i = 0; i < widths.size(); i++) {
            table.setColumnWidth(i, widths.get(i));
        }
        double free = place.height() - headHeight(place.height(), deck.fit());
        double used = 0;
        for (int r = 0; r < all.size(); r++) {
            double height = r == 0 ? place.height() - free : Math.min(height(all.get(r), deck.fit()), free);
            table.setRowHeight(r, height);
            used += height;
            row(deck, table, r, all.get(r), height - 2 * TOP);
        }
        table.setAnchor(DeckSlide.rectangle(new Box(place.x(), place.y(), width(), used)));
        Paint.describe(table, "Table", description);
        return used;
    }

    private static void plain(CTTable table) {
        CTTableProperties properties = table.getTblPr() == null ? table.addNewTblPr() : table.getTblPr();
        properties.setFirstRow(true);
        if (properties.isSetTableStyleId()) {
            properties.unsetTableStyleId();
        }
    }

    private void row(Deck deck, XSLFTable table, int index, Row row, double height) {
        int column = 0;
        for (Cell cell : row.cells()) {
            XSLFTableCell target = table.getCell(index, column);
            if (cell.columns() > 1) {
                table.mergeCells(index, index, column, column + cell.columns() - 1);
            }
            target.setVerticalAlignment(index == 0 || row.middle() ? VerticalAlignment.MIDDLE : VerticalAlignment.TOP);
            target.setLeftInset(SIDE);
            target.setRightInset(SIDE);
            target.setTopInset(TOP);
            target.setBottomInset(TOP);
            deck.letters().write(target, deck.fit().fit(cell.paras(), room(column, cell), height));
            for (int c = column; c < column + cell.columns(); c++) {
                look(table.getCell(index, c), cell.fill());
            }
            column += cell.columns();
        }
    }

    private static void look(XSLFTableCell cell, Tone fill) {
        CTTableCellProperties properties = properties(cell);
        properties.addNewLnL().addNewNoFill();
        properties.addNewLnR().addNewNoFill();
        for (CTLineProperties line : List.of(properties.addNewLnT(), properties.addNewLnB())) {
            line.setW(HAIRLINE);
            Paint.color(line.addNewSolidFill(), Tone.LINE);
        }
        Paint.color(properties.addNewSolidFill(), fill);
    }

    private static CTTableCellProperties properties(XSLFTableCell cell) {
        var xml = (org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell) cell.getXmlObject();
        return xml.isSetTcPr() ? xml.getTcPr() : xml.addNewTcPr();
    }
}
