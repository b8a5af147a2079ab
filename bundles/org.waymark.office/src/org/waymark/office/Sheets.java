package org.waymark.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheets of one workbook: their names, pens and links. */
final class Sheets {

    /** Maximum length of a sheet name in characters. */
    private static final int NAME_LENGTH = 31;
    /** Maximum number of links in a sheet. The file format allows 65,530, but links are kept in memory. */
    private static final int MOST_LINKS = 2_000;

    private final StreamingWorkbook workbook;
    private final Look look;
    private final SheetText text;
    private final Set<String> taken = new HashSet<>();
    private final List<Link> links = new ArrayList<>();

    private record Link(String sheet, String cell, String target) {
    }

    Sheets(StreamingWorkbook workbook, SheetText text) {
        this.workbook = workbook;
        this.look = new Look(workbook.getXSSFWorkbook());
        this.text = text;
    }

    /** Returns a valid sheet name that is not in use. Apache POI takes a comma for the end of the name of a sheet. */
    String name(String wanted) {
        String safe = WorkbookUtil.createSafeSheetName(shorten(wanted.replaceAll("[:,\\\\/?*\\[\\]\\s]+", " ").strip()),
                ' ');
        String name = safe;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String ending = " " + i;
            int length = Math.min(safe.length(), NAME_LENGTH - ending.length());
            name = safe.substring(0, length).strip() + ending;
        }
        return name;
    }

    /** Shortens a long name at the end of a word. */
    private static String shorten(String name) {
        if (name.length() <= NAME_LENGTH) {
            return name;
        }
        int word = name.lastIndexOf(' ', NAME_LENGTH - 1);
        return name.substring(0, word > NAME_LENGTH / 2 ? word : NAME_LENGTH - 1) + "…";
    }

    /** Adds a sheet. {@code name} must come from {@link #name}. */
    Pen add(String name) {
        RowCells cells = new RowCells();
        SXSSFSheet sheet = workbook.add(name, cells);
        int[] count = new int[1];
        return new Pen(sheet, cells, look, text, (row, column, target) -> {
            if (count[0]++ < MOST_LINKS) {
                links.add(new Link(name, new CellReference(row, column).formatAsString(), target));
            }
        });
    }

    /** Adds a hidden sheet for programs. */
    Pen addHidden(String name) {
        Pen pen = add(name);
        workbook.setSheetVisibility(workbook.getSheetIndex(name), SheetVisibility.HIDDEN);
        return pen;
    }

    /** Returns a cell of a sheet as a link target. */
    static String target(String sheet, int row, int column) {
        return "'" + sheet.replace("'", "''") + "'!" + new CellReference(row, column).formatAsString();
    }

    /** Adds the collected links when all sheets are written. */
    void link() {
        for (Link link : links) {
            XSSFSheet sheet = workbook.getXSSFWorkbook().getSheet(link.sheet);
            XSSFHyperlink hyperlink = (XSSFHyperlink) workbook.getXSSFWorkbook().getCreationHelper()
                    .createHyperlink(HyperlinkType.DOCUMENT);
            hyperlink.setAddress(link.target);
            hyperlink.setCellReference(link.cell);
            sheet.addHyperlink(hyperlink);
        }
    }
}
