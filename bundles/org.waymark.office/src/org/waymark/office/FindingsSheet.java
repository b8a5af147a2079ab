package org.waymark.office;

import java.io.IOException;
import java.util.List;

import org.waymark.core.workbook.FindingRow;

/** Writes the findings of the validation. */
final class FindingsSheet {

    private FindingsSheet() {
    }

    static void write(List<FindingRow> findings, Texts texts, Pen pen, String subtitle) throws IOException {
        Table<FindingRow> table = new Table<>(List.of(
                Table.Column.text(texts.get("findings_severity"), 16, FindingRow::severity),
                Table.Column.text(texts.get("findings_rule"), 34, FindingRow::rule),
                Table.Column.text(texts.get("findings_where"), 50, FindingRow::where),
                Table.Column.text(texts.get("findings_message"), 80, FindingRow::message),
                new Table.Column<>(texts.get("findings_id"), 16, Style.LIST_ID, FindingRow::elementId)));
        table.titled(pen, texts.get("findings_title"), subtitle);
        table.headings(pen);
        int heading = pen.index();
        findings.forEach(finding -> table.row(pen, finding));
        if (findings.isEmpty()) {
            pen.row().text(0, texts.get("findings_none"), Style.NOTE);
        }
        table.finish(pen, heading, 0, texts.messages(), subtitle);
    }
}
