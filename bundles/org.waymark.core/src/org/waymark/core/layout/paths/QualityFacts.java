package org.waymark.core.layout.paths;

import java.util.ArrayList;
import java.util.List;

import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.paths.FactRows.Fact;
import org.waymark.core.paths.PathReport;
import org.waymark.core.paths.Quality;
import org.waymark.core.paths.log.RefusalTexts;

/** The rows of a path explorer that say how far a log can be trusted: what was refused, unclear or cut. */
public final class QualityFacts {

    private final PathPaper paper;
    private final Quality quality;
    private final List<Fact> facts = new ArrayList<>();

    private QualityFacts(PathPaper paper, Quality quality) {
        this.paper = paper;
        this.quality = quality;
    }

    /** Returns a row for each thing that was found, and one for each of the first refused rows. */
    public static FactRows of(PathReport report, PathPaper paper, double width) {
        QualityFacts made = new QualityFacts(paper, report.quality());
        made.all();
        return new FactRows(paper, made.facts, paper.get("column_quality"), paper.get("column_rowShare"),
                paper.get("column_rows"), width);
    }

    private void all() {
        add("read", Glyph.DOCUMENT, quality.rows());
        add("refused", Glyph.WARNING, quality.refused());
        quality.samples().forEach(it -> facts.add(new Fact("line " + it.line(), Glyph.CROSS,
                paper.get("quality_line", paper.count(it.line())), RefusalTexts.of(it, paper.locale()), 0, "")));
        add("ignored", Glyph.EYE, quality.ignored());
        facts.add(fact("ties", Glyph.CLOCK, quality.ties(), paper.get(switch (quality.tieRule()) {
            case ROWS -> "quality_tiesRows";
            case ORDER_COLUMN -> "quality_tiesColumn";
            case MAP_ORDER -> "quality_tiesMap";
        })));
        found("ambiguous", Glyph.CLOCK, quality.ambiguousTimes());
        found("gap", Glyph.CLOCK, quality.gapTimes());
        facts.add(fact("duplicates", Glyph.STACK, quality.duplicates(), paper.get(quality.duplicatesDropped()
                ? "quality_dropped"
                : "quality_kept")));
        found("cut", Glyph.WARNING, quality.cut());
        found("damaged", Glyph.WARNING, quality.damagedIds());
        if (!quality.lookAlikes().isEmpty()) {
            facts.add(new Fact("alike", Glyph.WARNING, paper.get("quality_alike"),
                    String.join(", ", quality.lookAlikes()), 0, ""));
        }
        if (quality.sheetFull()) {
            facts.add(new Fact("full", Glyph.WARNING, paper.get("quality_full"), paper.get("quality_full_more"), 0,
                    ""));
        }
    }

    private void found(String key, Glyph icon, long count) {
        if (count > 0) {
            add(key, icon, count);
        }
    }

    private void add(String key, Glyph icon, long count) {
        facts.add(fact(key, icon, count, paper.get("quality_" + key + "_more")));
    }

    private Fact fact(String key, Glyph icon, long count, String more) {
        return new Fact(key, icon, paper.get("quality_" + key), more,
                PathReport.percent(count, quality.rows()).doubleValue(), paper.count(count));
    }
}
