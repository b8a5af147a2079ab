package org.waymark.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.waymark.office.ReadRow.Type;

/** The merged areas of a sheet. A spreadsheet keeps only the first cell of each; readers see its text in all of them. */
final class MergedAreas {

    private static final byte[] BEGIN = "mergeCell ".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final int LONGEST_REFERENCE = 40;
    private static final int MOST_AREAS = 100_000;
    /** Most cells that are filled, far more than any table of people has. */
    private static final int MOST_CELLS = 2_000_000;

    /** An area with what its first cell says. */
    private static final class Area {

        private final CellRangeAddress range;
        private Type type = Type.NOTHING;
        private String text = "";

        private Area(CellRangeAddress range) {
            this.range = range;
        }
    }

    private final List<Area> waiting;
    private final List<Area> open = new ArrayList<>();
    private int next;
    private int filled;

    private MergedAreas(List<Area> areas) {
        areas.sort(Comparator.comparingInt(area -> area.range.getFirstRow()));
        this.waiting = areas;
    }

    /**
     * Finds the areas of a sheet. They stand behind its cells, so the sheet is searched for them before it is parsed,
     * which is much faster than parsing it twice.
     */
    static MergedAreas of(InputStream sheet) throws IOException {
        List<Area> areas = new ArrayList<>();
        byte[] buffer = new byte[1 << 16];
        int matched = 0;
        StringBuilder tag = null;
        for (int n = sheet.read(buffer); n >= 0; n = sheet.read(buffer)) {
            for (int i = 0; i < n; i++) {
                byte b = buffer[i];
                if (tag != null) {
                    tag.append((char) (b & 0xFF));
                    if (b == '>' || tag.length() > LONGEST_REFERENCE * 2) {
                        add(areas, tag.toString());
                        tag = null;
                    }
                } else if (b == BEGIN[matched]) {
                    matched++;
                    if (matched == BEGIN.length) {
                        matched = 0;
                        tag = areas.size() < MOST_AREAS ? new StringBuilder() : null;
                    }
                } else {
                    matched = b == BEGIN[0] ? 1 : 0;
                }
            }
        }
        return new MergedAreas(areas);
    }

    private static void add(List<Area> areas, String tag) {
        int ref = tag.indexOf("ref=");
        if (ref < 0 || tag.length() < ref + 6) {
            return;
        }
        int end = tag.indexOf(tag.charAt(ref + 4), ref + 5);
        String reference = end < 0 ? "" : tag.substring(ref + 5, end);
        if (reference.matches("\\$?[A-Z]{1,3}\\$?[0-9]{1,7}:\\$?[A-Z]{1,3}\\$?[0-9]{1,7}")) {
            CellRangeAddress range = CellRangeAddress.valueOf(reference);
            if (range.getLastColumn() < 16_384 && (range.getFirstRow() < range.getLastRow()
                    || range.getFirstColumn() < range.getLastColumn())) {
                areas.add(new Area(range));
            }
        }
    }

    /** Fills the empty cells of a row that are in an area. The rows come in order. */
    void fill(ReadRow row) {
        open.removeIf(area -> area.range.getLastRow() < row.index());
        while (next < waiting.size() && waiting.get(next).range.getFirstRow() <= row.index()) {
            Area area = waiting.get(next++);
            if (area.range.getFirstRow() == row.index()) {
                area.type = row.type(area.range.getFirstColumn());
                area.text = row.text(area.range.getFirstColumn());
                open.add(area);
            }
        }
        for (Area area : open) {
            if (area.type != Type.NOTHING) {
                for (int c = area.range.getFirstColumn(); c <= area.range.getLastColumn() && filled < MOST_CELLS; c++) {
                    if (row.type(c) == Type.NOTHING) {
                        row.put(c, area.type, area.text);
                        filled++;
                    }
                }
            }
        }
    }
}
