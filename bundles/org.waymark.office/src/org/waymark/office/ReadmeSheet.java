package org.waymark.office;

import org.waymark.core.domain.Moments;
import java.io.IOException;
import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;
import org.waymark.core.insight.Concentration;
import org.waymark.core.insight.OwnershipReport;
import org.waymark.core.ownership.Accountability;
import org.waymark.core.ownership.MatrixRow;
import org.waymark.core.ownership.MatrixRow.Kind;

/** Writes the first sheet: purpose, contents, meaning of the numbers, and how to edit the workbook and send it back. */
final class ReadmeSheet {

    private static final int KEY = 1;
    private static final int TEXT = 2;
    private static final int MORE = 3;
    /** Width of the columns TEXT and MORE together, in characters. */
    private static final int TEXT_WIDTH = 106;

    private final OwnershipReport report;
    private final Texts texts;
    private final Pen pen;

    /**
     * A line of the table of contents.
     *
     * @param sheet name of the sheet
     * @param text description of its content
     */
    record Entry(String sheet, String text) {
    }

    ReadmeSheet(OwnershipReport report, Texts texts, Pen pen) {
        this.report = report;
        this.texts = texts;
        this.pen = pen;
    }

    void write(String subtitle, List<Entry> contents, List<String> notices) throws IOException {
        pen.sheet().setColumnWidth(0, 2 * 256);
        pen.sheet().setColumnWidth(KEY, 7 * 256);
        pen.sheet().setColumnWidth(TEXT, 30 * 256);
        pen.sheet().setColumnWidth(MORE, (TEXT_WIDTH - 30) * 256);
        pen.row(12);
        pen.row(34).text(KEY, texts.get("raci_title"), Style.TITLE);
        pen.row(20).text(KEY, subtitle, Style.SUBTITLE);
        section("readme_contents");
        for (Entry entry : contents) {
            pen.row();
            pen.link(KEY, entry.sheet, Sheets.target(entry.sheet, 0, 0), Style.LINK);
            pen.text(MORE, entry.text, Style.NOTE);
        }
        facts();
        if (!notices.isEmpty()) {
            section("readme_notices");
            notices.forEach(notice -> line("•", notice));
        }
        legend();
        editing();
        pen.sheet().setDisplayGridlines(false);
        Page.landscape(pen.sheet(), texts.messages(), subtitle);
        pen.sheet().getPrintSetup().setLandscape(false);
        pen.sheet().getPrintSetup().setFitHeight((short) 1);
        pen.close();
    }

    private void facts() {
        List<MatrixRow> touchpoints = report.matrix().rows().stream().filter(it -> it.kind() == Kind.TOUCHPOINT)
                .toList();
        long moments = touchpoints.stream().filter(it -> Moments.isOfTruth(it.moment())).count();
        long one = touchpoints.stream().filter(it -> it.accountable() == Accountability.ONE).count();
        long none = touchpoints.stream().filter(it -> it.accountable() == Accountability.NONE).count();
        section("readme_facts");
        fact("facts_touchpoints", touchpoints.size());
        fact("facts_moments", moments);
        fact("facts_one", one);
        fact("facts_none", none);
        fact("facts_several", report.gaps().contestedRows().size());
        fact("facts_stages", report.gaps().unownedStages().size());
        fact("facts_authority", report.missingAuthority().size());
        fact("facts_handovers", report.handovers().size());
        fact("facts_idle", report.gaps().idleFunctions().size());
        fact("facts_conflicts", report.metricConflicts().size());
        fact("facts_debt", report.debt().size());
        Concentration concentration = Concentration.of(report.loads());
        if (!concentration.heaviest().isEmpty()) {
            pen.row();
            pen.text(KEY, Math.round(concentration.share() * 100) + " %", Style.FACT_NUMBER);
            pen.text(TEXT, texts.get("facts_heaviest", String.join(", ",
                    concentration.heaviest().stream().map(it -> it.function().label()).toList())), Style.FACT_TEXT);
        }
    }

    private void fact(String key, long value) {
        pen.row();
        pen.number(KEY, value, Style.FACT_NUMBER);
        pen.text(TEXT, texts.get(key), Style.FACT_TEXT);
    }

    private void legend() {
        section("readme_legend");
        String[] letters = {"R", "A", "C", "I", "S"};
        for (int i = 0; i < letters.length; i++) {
            entry(letters[i], RaciSheet.KEYS[i], texts.get("legend_" + letters[i]));
        }
        entry("(A)  –", Style.LEGEND_FAINT, texts.get("legend_inherited"));
        entry("0 … 5", Style.LEGEND_FAINT, texts.get("legend_influence"));
    }

    private void entry(String key, Style style, String text) {
        pen.row();
        pen.text(KEY, key, style);
        pen.text(TEXT, text, Style.FACT_TEXT);
    }

    private void editing() {
        section("readme_editing");
        if (report.matrix().options().rolledUp()) {
            line("•", texts.get("readme_rolledUp"));
            return;
        }
        for (int step = 1; step <= 6; step++) {
            line(step + ".", texts.get("readme_step" + step));
        }
    }

    private void section(String key) {
        pen.row(14);
        pen.row(24);
        pen.text(KEY, texts.get(key), Style.SECTION);
        pen.blank(TEXT, Style.SECTION);
        pen.blank(MORE, Style.SECTION);
    }

    private void line(String mark, String text) {
        pen.row();
        pen.text(KEY, mark, Style.STEP);
        pen.text(TEXT, text, Style.NOTE);
        pen.sheet().addMergedRegionUnsafe(new CellRangeAddress(pen.index(), pen.index(), TEXT, MORE));
        pen.fit(text, TEXT_WIDTH);
    }
}
