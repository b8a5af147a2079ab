package org.waymark.office;

import java.io.IOException;
import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;
import org.waymark.core.workbook.FindingRow;

/**
 * Writes the findings of the validation by rule: what the rule is for and what to do stands once, below it the places
 * with who has to do with them.
 */
final class FindingsSheet {

    private static final int[] WIDTHS = {56, 28, 80};
    private static final int WIDTH = 164;

    private FindingsSheet() {
    }

    static void write(List<FindingRow> findings, Texts texts, Pen pen, String subtitle) throws IOException {
        for (int i = 0; i < WIDTHS.length; i++) {
            pen.sheet().setColumnWidth(i, WIDTHS[i] * 256);
        }
        pen.sheet().setRowSumsBelow(false);
        pen.row(30).text(0, texts.get("findings_title"), Style.TITLE);
        pen.row(18).text(0, subtitle, Style.SUBTITLE);
        pen.row(8);
        pen.row(22);
        int heading = pen.index();
        pen.text(0, texts.get("findings_where"), Style.HEAD);
        pen.text(1, texts.get("findings_owner"), Style.HEAD);
        pen.text(2, texts.get("findings_message"), Style.HEAD);
        String rule = "";
        for (int i = 0; i < findings.size(); i++) {
            FindingRow finding = findings.get(i);
            if (!finding.rule().equals(rule)) {
                rule = finding.rule();
                band(findings, i, texts, pen);
            }
            pen.row();
            pen.sheet().setRowOutlineLevel(pen.index(), 1);
            String[] cells = {finding.where(), finding.owner(), finding.message()};
            for (int column = 0; column < cells.length; column++) {
                pen.text(column, cells[column], Style.LIST_TEXT);
                pen.fit(cells[column], WIDTHS[column]);
            }
        }
        if (findings.isEmpty()) {
            pen.row().text(0, texts.get("findings_none"), Style.NOTE);
        }
        pen.sheet().createFreezePane(0, heading + 1);
        pen.sheet().setDisplayGridlines(false);
        Page.landscape(pen.sheet(), texts.messages(), subtitle);
        pen.sheet().setRepeatingRows(new CellRangeAddress(heading, heading, -1, -1));
        pen.close();
    }

    private static void band(List<FindingRow> findings, int from, Texts texts, Pen pen) {
        FindingRow first = findings.get(from);
        long count = findings.stream().filter(it -> it.rule().equals(first.rule())).count();
        pen.row(22);
        pen.text(0, first.rule(), Style.BAND);
        pen.text(1, first.severity() + ": " + count, Style.BAND_FACTS);
        pen.blank(2, Style.BAND_FACTS);
        if (!first.advice().isBlank()) {
            pen.row();
            pen.text(0, first.advice(), Style.NOTE);
            pen.sheet().addMergedRegionUnsafe(new CellRangeAddress(pen.index(), pen.index(), 0, WIDTHS.length - 1));
            pen.fit(first.advice(), WIDTH);
        }
    }
}
