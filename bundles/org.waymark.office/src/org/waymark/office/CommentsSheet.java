package org.waymark.office;

import java.io.IOException;
import java.util.List;
import org.waymark.core.workbook.RemarkRow;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.CjmPackage.Literals;

/** Writes the discussions, a row for each remark, replies below the remark they answer. */
final class CommentsSheet {

    private CommentsSheet() {
    }

    static void write(List<RemarkRow> remarks, Texts texts, Pen pen, String subtitle) throws IOException {
        ModelTexts model = texts.model();
        new Table<>(List.of(
                Table.Column.text(model.title(Literals.JOURNEY), 28, RemarkRow::journey),
                Table.Column.text(texts.get("comments_place"), 30, RemarkRow::place),
                Table.Column.text(texts.get("comments_about"), 30, RemarkRow::about),
                Table.Column.<RemarkRow>text(texts.get("comments_state"), 12,
                        it -> it.reply() ? "" : texts.get(it.open() ? "comments_open" : "comments_resolved")),
                Table.Column.text(model.title(Literals.COMMENT__AUTHOR), 22, RemarkRow::author),
                Table.Column.<RemarkRow>number(model.title(Literals.COMMENT__CREATED), 14,
                        it -> it.date().<Object>map(date -> date).orElse("")),
                Table.Column.<RemarkRow>text(model.title(Literals.COMMENT__TEXT), 70,
                        it -> it.reply() ? "    ↳ " + it.text() : it.text())))
                .all(pen, texts, texts.get("sheet_comments"), subtitle, remarks, texts.get("comments_none"));
    }
}
