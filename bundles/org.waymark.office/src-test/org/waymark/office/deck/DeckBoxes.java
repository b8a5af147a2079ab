package org.waymark.office.deck;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCellProperties;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.TextCache;

/** Measures the texts of an opened deck against the boxes they stand in. */
final class DeckBoxes {

    private final XMLSlideShow show;
    private final TextCache cache = new TextCache(Decks.MEASURER);
    private final List<String> problems = new ArrayList<>();

    private DeckBoxes(XMLSlideShow show) {
        this.show = show;
    }

    /** Returns each text that leaves its box, and each shape that leaves its slide. */
    static List<String> problems(XMLSlideShow show) {
        DeckBoxes boxes = new DeckBoxes(show);
        for (XSLFSlide slide : show.getSlides()) {
            for (XSLFShape shape : slide.getShapes()) {
                boxes.check("slide " + slide.getSlideNumber() + " " + shape.getShapeName(), shape);
            }
        }
        return List.copyOf(boxes.problems);
    }

    /** Returns each word in a cell of a table that is wider than its column. */
    static List<String> brokenWords(XMLSlideShow show) {
        DeckBoxes boxes = new DeckBoxes(show);
        for (XSLFSlide slide : show.getSlides()) {
            for (XSLFShape shape : slide.getShapes()) {
                if (shape instanceof XSLFTable table) {
                    boxes.words("slide " + slide.getSlideNumber(), table);
                }
            }
        }
        return List.copyOf(boxes.problems);
    }

    private void words(String where, XSLFTable table) {
        for (int row = 0; row < table.getNumberOfRows(); row++) {
            for (int column = 0; column < table.getNumberOfColumns(); column++) {
                XSLFTableCell cell = table.getCell(row, column);
                double room = table.getColumnWidth(column) - 10;
                for (XSLFTextParagraph paragraph : cell.getTextParagraphs()) {
                    for (XSLFTextRun run : paragraph.getTextRuns()) {
                        for (String word : run.getRawText().split("[ -]")) {
                            double width = cache.width(word, new FontSpec(run.getFontSize(), run.isBold(), false));
                            if (width > room && cell.getGridSpan() < 2) {
                                problems.add(where + ": " + word + " in " + room);
                            }
                        }
                    }
                }
            }
        }
    }

    private void check(String where, XSLFShape shape) {
        Rectangle2D anchor = shape.getAnchor();
        if (anchor.getMinX() < -1 || anchor.getMinY() < -1 || anchor.getMaxX() > show.getPageSize().getWidth() + 1
                || anchor.getMaxY() > show.getPageSize().getHeight() + 1) {
            problems.add(where + " leaves the slide: " + anchor);
        }
        if (shape instanceof XSLFTable table) {
            table(where, table);
        } else if (shape instanceof XSLFTextShape text && !text.getText().isBlank()) {
            double width = anchor.getWidth() - text.getLeftInset() - text.getRightInset();
            if (text.getShapeType() == ShapeType.CHEVRON || text.getShapeType() == ShapeType.HOME_PLATE) {
                width -= Math.min(anchor.getHeight() * 0.5, anchor.getWidth() * 2 / 3);
            }
            double height = height(text, width);
            double room = anchor.getHeight() - text.getTopInset() - text.getBottomInset();
            boolean title = text.getTextType() == Placeholder.TITLE;
            if (height > room + (title ? height * 0.2 : 0.5)) {
                problems.add(where + ": " + height + " > " + room + ": " + text.getText());
            }
        }
    }

    private void table(String where, XSLFTable table) {
        double sum = 0;
        for (int row = 0; row < table.getNumberOfRows(); row++) {
            sum += table.getRowHeight(row);
            for (int column = 0; column < table.getNumberOfColumns(); column++) {
                XSLFTableCell cell = table.getCell(row, column);
                double width = 0;
                for (int i = 0; i < Math.max(1, cell.getGridSpan()); i++) {
                    width += table.getColumnWidth(column + i);
                }
                // POI writes the margins of a cell, but reads those of a text box
                CTTableCellProperties margins = ((CTTableCell) cell.getXmlObject()).getTcPr();
                double height = height(cell, width - (margin(margins.getMarL()) + margin(margins.getMarR())))
                        + margin(margins.getMarT()) + margin(margins.getMarB());
                if (!cell.isMerged() && !cell.getText().isBlank() && height > table.getRowHeight(row) + 0.5) {
                    problems.add(where + " row " + row + ": " + height + " > " + table.getRowHeight(row) + ": "
                            + cell.getText());
                }
            }
        }
        if (table.getAnchor().getMinY() + sum > show.getPageSize().getHeight() - 20) {
            problems.add(where + ": rows end at " + (table.getAnchor().getMinY() + sum));
        }
    }

    private static double margin(Object emu) {
        return ((Number) emu).doubleValue() / 12_700;
    }

    private double height(XSLFTextShape text, double width) {
        double height = 0;
        for (XSLFTextParagraph paragraph : text.getTextParagraphs()) {
            double size = 0;
            boolean bold = false;
            for (XSLFTextRun run : paragraph.getTextRuns()) {
                size = Math.max(size, run.getFontSize());
                bold |= run.isBold();
            }
            double leading = paragraph.getLineSpacing() == null || paragraph.getLineSpacing() > 0
                    ? size * 1.2
                    : -paragraph.getLineSpacing();
            double before = height > 0 && paragraph.getSpaceBefore() != null ? -paragraph.getSpaceBefore() : 0;
            height += Math.max(0, before) + leading * cache.wrap(paragraph.getText(), new FontSpec(size, bold, false),
                    Math.max(1, width), 10_000).lines().size();
        }
        return height;
    }
}
