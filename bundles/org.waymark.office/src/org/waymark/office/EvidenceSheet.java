package org.waymark.office;

import java.io.IOException;
import java.util.List;

import org.waymark.core.workbook.WorkbookFacts.EvidenceLine;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.CjmPackage.Literals;

/** Writes the register of evidence: what is known from where, since when, and from how many. */
final class EvidenceSheet {

    private EvidenceSheet() {
    }

    static void write(List<EvidenceLine> evidence, Texts texts, Pen pen, String subtitle) throws IOException {
        ModelTexts model = texts.model();
        new Table<>(List.of(
                Table.Column.text(model.title(Literals.EVIDENCE), 40, EvidenceLine::name),
                Table.Column.text(model.title(Literals.EVIDENCE__KIND), 18, EvidenceLine::kind),
                Table.Column.text(model.title(Literals.EVIDENCE__SOURCE), 34, EvidenceLine::source),
                new Table.Column<EvidenceLine>(model.title(Literals.EVIDENCE__DATE), 12, Style.LIST_DATE,
                        it -> it.date().map(Object.class::cast).orElse("")),
                Table.Column.<EvidenceLine>number(model.title(Literals.EVIDENCE__SAMPLE_SIZE), 14,
                        it -> it.sampleSize().map(Object.class::cast).orElse("")),
                Table.Column.<EvidenceLine>number(texts.get("evidence_uses"), 14, EvidenceLine::uses),
                Table.Column.text(model.title(Literals.EVIDENCE__URL), 40, EvidenceLine::url),
                Table.Column.text(model.title(Literals.ELEMENT__DESCRIPTION), 50, EvidenceLine::description)))
                .all(pen, texts, texts.get("sheet_evidence"), subtitle, evidence, texts.get("evidence_none"));
    }
}
