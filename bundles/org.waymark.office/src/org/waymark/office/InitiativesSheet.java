package org.waymark.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.waymark.core.insight.BacklogItem;
import org.waymark.model.cjm.CjmPackage;

/** Writes the backlog: the initiatives with real dates and numbers. */
final class InitiativesSheet {

    private static final int IMPACT = 3;
    private static final int EFFORT = 4;
    private static final int WORTH = 5;
    private static final int DUE = 8;
    private static final int REACH = 12;
    private static final int AFTER_REACH = 13;
    /** Number of rows of normal height that the chart covers. */
    private static final int CHART_ROWS = 24;

    private InitiativesSheet() {
    }

    static void write(List<BacklogItem> backlog, Texts texts, Pen pen, String subtitle) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        backlog.forEach(it -> numbers.put(it.id(), numbers.size() + 1));
        List<Table.Column<BacklogItem>> columns = new ArrayList<>(List.of(
                Table.Column.number(texts.get("initiatives_number"), 7, it -> numbers.get(it.id())),
                Table.Column.text(texts.get("initiatives_name"), 36, BacklogItem::name),
                Table.Column.text(texts.get("initiatives_status"), 14,
                        it -> texts.literal(CjmPackage.Literals.INITIATIVE_STATUS, it.status())),
                Table.Column.number(texts.get("initiatives_impact"), 9, it -> rating(it.impact())),
                Table.Column.number(texts.get("initiatives_effort"), 9, it -> rating(it.effort())),
                Table.Column.number(texts.get("initiatives_worth"), 17, it -> ""),
                Table.Column.text(texts.get("initiatives_accountable"), 24, BacklogItem::accountable),
                Table.Column.text(texts.get("initiatives_contributors"), 26,
                        it -> String.join(", ", it.contributors())),
                new Table.Column<>(texts.get("initiatives_due"), 12, Style.LIST_DATE,
                        it -> it.due().map(Object.class::cast).orElse("")),
                Table.Column.text(texts.get("initiatives_effect"), 36, BacklogItem::expectedEffect),
                Table.Column.text(texts.get("initiatives_pains"), 36, it -> String.join("\n", it.painPoints())),
                Table.Column.text(texts.get("initiatives_touchpoints"), 30, it -> String.join("\n", it.touchpoints())),
                Table.Column.number(texts.get("initiatives_reach"), 9, BubbleChart::reach),
                new Table.Column<>(texts.get("initiatives_id"), 14, Style.LIST_ID, BacklogItem::id)));
        if (backlog.stream().anyMatch(it -> it.votes() > 0)) {
            columns.add(AFTER_REACH, Table.Column.number(texts.model().title(CjmPackage.Literals.INITIATIVE__VOTES), 9,
                    it -> rating(it.votes())));
        }
        Table<BacklogItem> table = new Table<>(columns);
        table.titled(pen, texts.get("initiatives_title"), subtitle);
        table.headings(pen);
        int heading = pen.index();
        for (BacklogItem item : backlog) {
            table.row(pen, item);
            worth(pen, item);
        }
        if (backlog.isEmpty()) {
            pen.row().text(0, texts.get("initiatives_none"), Style.NOTE);
        } else {
            overdue(pen, heading, texts);
        }
        if (BubbleChart.isWorthIt(backlog)) {
            int top = heading + backlog.size() + 2;
            new BubbleChart(pen.sheet(), EFFORT, IMPACT, REACH).add(backlog, heading + 1, texts,
                    new CellRangeAddress(top, top + CHART_ROWS, 0, DUE));
        }
        table.finish(pen, heading, 2, texts.messages(), subtitle);
        pen.sheet().getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
    }

    private static Object rating(int number) {
        return number == 0 ? "" : number;
    }

    private static void worth(Pen pen, BacklogItem item) {
        String impact = new CellReference(pen.index(), IMPACT).formatAsString();
        String effort = new CellReference(pen.index(), EFFORT).formatAsString();
        String formula = "IF(AND(ISNUMBER(" + impact + "),ISNUMBER(" + effort + ")," + effort + ">0)," + impact + "/"
                + effort + ",\"\")";
        if (item.impact() > 0 && item.effort() > 0) {
            pen.formula(WORTH, formula, (double) item.impact() / item.effort(), Style.LIST_RATIO);
        } else {
            pen.formula(WORTH, formula, "", Style.LIST_RATIO);
        }
    }

    /** Marks initiatives that are due before today and not finished. */
    private static void overdue(Pen pen, int heading, Texts texts) {
        String due = "$" + CellReference.convertNumToColString(DUE) + (heading + 2);
        String status = "$C" + (heading + 2);
        StringBuilder condition = new StringBuilder("AND(ISNUMBER(" + due + ")," + due + "<TODAY()");
        for (String closed : List.of("done", "rejected")) {
            condition.append(",").append(status).append("<>\"").append(texts.model().title(
                    CjmPackage.Literals.INITIATIVE_STATUS.getEEnumLiteralByLiteral(closed))).append("\"");
        }
        new ConditionalFormats(pen.sheet()).formula(new CellRangeAddress(heading + 1, pen.index(), DUE, DUE),
                condition.append(")").toString(), ConditionalFormats.Tone.LATE);
    }
}
