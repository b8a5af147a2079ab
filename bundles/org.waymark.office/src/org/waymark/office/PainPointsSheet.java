package org.waymark.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.waymark.core.workbook.WorkbookFacts.PainLine;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.CjmPackage.Literals;

/** Writes the pain points with their cost and what is done about them, the most severe first. */
final class PainPointsSheet {

    private static final int AFTER_SEVERITY = 2;

    private PainPointsSheet() {
    }

    static void write(List<PainLine> pains, Texts texts, Pen pen, String subtitle) throws IOException {
        ModelTexts model = texts.model();
        List<Table.Column<PainLine>> columns = new ArrayList<>(List.of(
                Table.Column.text(model.title(Literals.PAIN_POINT), 40, PainLine::name),
                Table.Column.<PainLine>number(model.title(Literals.PAIN_POINT__SEVERITY), 11,
                        it -> it.severity() == 0 ? "" : it.severity()),
                Table.Column.text(model.title(Literals.PAIN_POINT__FREQUENCY), 16, PainLine::frequency),
                Table.Column.text(model.title(Literals.PAIN_POINT__COST), 34, PainLine::cost),
                Table.Column.text(model.title(Literals.JOURNEY), 28, PainLine::journey),
                Table.Column.text(model.title(Literals.STAGE), 22, PainLine::stage),
                Table.Column.text(model.title(Literals.TOUCHPOINT), 30, PainLine::touchpoint),
                Table.Column.text(texts.get("initiatives_accountable"), 26, PainLine::accountable),
                Table.Column.text(model.title(Literals.PAIN_POINT__INITIATIVES), 32, PainLine::initiatives),
                Table.Column.text(model.title(Literals.ELEMENT__DESCRIPTION), 40, PainLine::description),
                Table.Column.text(model.title(Literals.PAIN_POINT__EVIDENCE), 28, PainLine::evidence)));
        if (pains.stream().anyMatch(it -> it.votes() > 0)) {
            columns.add(AFTER_SEVERITY, Table.Column.number(model.title(Literals.PAIN_POINT__VOTES), 9,
                    it -> it.votes() == 0 ? "" : it.votes()));
        }
        new Table<>(columns).all(pen, texts, texts.get("sheet_pains"), subtitle, pains.stream()
                .sorted(Comparator.comparingInt(PainLine::severity).reversed()).toList(), texts.get("pains_none"));
    }
}
