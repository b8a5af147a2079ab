package org.waymark.office;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.core.insight.EmotionCurve;
import org.waymark.core.insight.EmotionCurve.Point;
import org.waymark.core.insight.EmotionGap;
import org.waymark.core.insight.OwnershipReport;
import org.waymark.core.ownership.OwnershipMatrix.JourneyRef;
import org.waymark.model.cjm.CjmPackage;

/** Writes the emotion curves of each journey as numbers, with a native line chart that follows them. */
final class EmotionSheet {

    static final int STAGE = 0;
    static final int TOUCHPOINT = 1;
    static final int FIRST_CURVE = 2;
    /** Number of rows of normal height that are left free for a chart. */
    private static final int CHART_ROWS = 22;
    /** Minimum width of a chart in columns of scores. */
    private static final int CHART_COLUMNS = 6;
    /** Maximum number of charts, as they are kept in memory. */
    private static final int MOST_CHARTS = 100;

    private final OwnershipReport report;
    private final Texts texts;
    private final Pen pen;
    private int charts;

    EmotionSheet(OwnershipReport report, Texts texts, Pen pen) {
        this.report = report;
        this.texts = texts;
        this.pen = pen;
    }

    void write(String subtitle) throws IOException {
        pen.row(30).text(0, texts.get("emotion_title"), Style.TITLE);
        pen.row(18).text(0, subtitle, Style.SUBTITLE);
        pen.sheet().setColumnWidth(STAGE, 22 * 256);
        pen.sheet().setColumnWidth(TOUCHPOINT, 34 * 256);
        int columns = Math.max(report.curves().stream().mapToInt(this::columns).max().orElse(0), CHART_COLUMNS);
        for (int i = 0; i < columns; i++) {
            pen.sheet().setColumnWidth(FIRST_CURVE + i, 13 * 256);
        }
        boolean any = false;
        for (int i = 0; i < report.curves().size(); i++) {
            if (!report.curves().get(i).isEmpty()) {
                if (any) {
                    pen.sheet().setRowBreak(pen.index());
                }
                any = true;
                journey(report.matrix().journeys().get(i), report.curves().get(i), FIRST_CURVE + columns);
            }
        }
        if (!any) {
            pen.row(8);
            pen.row().text(0, texts.get("emotion_none"), Style.NOTE);
        }
        pen.sheet().setDisplayGridlines(false);
        pen.sheet().createFreezePane(0, 2);
        Page.landscape(pen.sheet(), texts.messages(), subtitle);
        pen.sheet().getPrintSetup().setLandscape(false);
        pen.close();
    }

    private int columns(List<EmotionCurve> curves) {
        return curves.size() + EmotionGap.of(curves).size() + 2 * voted(curves).size();
    }

    /** Returns the curves with scores of a workshop: how many voted, and how far they disagree. */
    private static List<EmotionCurve> voted(List<EmotionCurve> curves) {
        return curves.stream().filter(EmotionCurve::isVoted).toList();
    }

    private void journey(JourneyRef journey, List<EmotionCurve> curves, int width) throws IOException {
        pen.row(10);
        pen.row(22).text(STAGE, journey.name(), Style.BAND);
        List<EmotionGap> gaps = EmotionGap.of(curves);
        for (int i = TOUCHPOINT; i < width; i++) {
            pen.blank(i, Style.BAND);
        }
        int chart = pen.index() + 1;
        boolean charted = charts++ < MOST_CHARTS;
        for (int i = 0; charted && i < CHART_ROWS; i++) {
            pen.row();
        }
        pen.row(44);
        int heading = pen.index();
        pen.text(STAGE, texts.get("emotion_stage"), Style.HEAD);
        pen.text(TOUCHPOINT, texts.get("emotion_touchpoint"), Style.HEAD);
        for (int i = 0; i < curves.size(); i++) {
            pen.text(FIRST_CURVE + i, title(curves.get(i)), Style.HEAD_WRAPPED);
        }
        for (int i = 0; i < gaps.size(); i++) {
            pen.text(FIRST_CURVE + curves.size() + i, gapTitle(gaps.get(i)), Style.HEAD_WRAPPED);
        }
        int ballot = FIRST_CURVE + curves.size() + gaps.size();
        List<EmotionCurve> voted = voted(curves);
        for (int i = 0; i < voted.size(); i++) {
            pen.text(ballot + 2 * i, title(voted.get(i), CjmPackage.Literals.EMOTION__VOTERS), Style.HEAD_WRAPPED);
            pen.text(ballot + 2 * i + 1, title(voted.get(i), CjmPackage.Literals.EMOTION__SPREAD),
                    Style.HEAD_WRAPPED);
        }
        List<Point> points = curves.getFirst().points();
        for (int p = 0; p < points.size(); p++) {
            point(p, points, curves, gaps);
            for (int i = 0; i < voted.size(); i++) {
                ballot(voted.get(i).points().get(p), ballot + 2 * i);
            }
        }
        int last = pen.index();
        summary("emotion_average", "AVERAGE", heading + 1, last, curves);
        summary("emotion_peak", "MAX", heading + 1, last, curves);
        summary("emotion_pit", "MIN", heading + 1, last, curves);
        end(curves);
        colours(heading + 1, last, curves.size(), gaps.size());
        if (charted) {
            EmotionChart.add(pen.sheet(), curves, curves.stream().map(this::title).toList(),
                    new CellRangeAddress(heading + 1, last, TOUCHPOINT, FIRST_CURVE),
                    new CellRangeAddress(chart, chart + CHART_ROWS, STAGE, width),
                    texts.get("alt_curves", journey.name(), String.join(", ",
                            curves.stream().map(this::title).toList())));
        }
    }

    /** Returns whether a point is the first of its stage. Only there the stage is named, by which charts group points. */
    static boolean startsStage(List<Point> points, int index) {
        return index == 0 || !points.get(index).stage().equals(points.get(index - 1).stage());
    }

    private void point(int index, List<Point> points, List<EmotionCurve> curves, List<EmotionGap> gaps) {
        Point point = points.get(index);
        pen.row();
        if (startsStage(points, index)) {
            pen.text(STAGE, point.stage(), Style.LIST_TEXT);
        } else {
            pen.blank(STAGE, Style.LIST_TEXT);
        }
        pen.text(TOUCHPOINT, point.step(), Style.LIST_TEXT);
        pen.fit(point.step(), 34);
        for (int i = 0; i < curves.size(); i++) {
            Point it = curves.get(i).points().get(index);
            if (it.score().isPresent()) {
                pen.number(FIRST_CURVE + i, it.score().getAsDouble(), Style.LIST_SCORE);
            } else {
                pen.blank(FIRST_CURVE + i, Style.LIST_SCORE);
            }
        }
        for (int i = 0; i < gaps.size(); i++) {
            gap(gaps.get(i), index, curves, FIRST_CURVE + curves.size() + i);
        }
    }

    private void ballot(Point point, int column) {
        if (point.voters() == 0) {
            pen.blank(column, Style.LIST_NUMBER);
        } else {
            pen.number(column, point.voters(), Style.LIST_NUMBER);
        }
        if (point.spread().isEmpty()) {
            pen.blank(column + 1, Style.LIST_NUMBER);
        } else {
            pen.number(column + 1, point.spread().get().doubleValue(), Style.LIST_NUMBER);
        }
    }

    private void gap(EmotionGap gap, int index, List<EmotionCurve> curves, int column) {
        String a = cell(FIRST_CURVE + curves.indexOf(gap.hypothesis()));
        String b = cell(FIRST_CURVE + curves.indexOf(gap.observed()));
        String formula = "IF(AND(ISNUMBER(" + a + "),ISNUMBER(" + b + "))," + a + "-" + b + ",\"\")";
        Point hypothesis = gap.hypothesis().points().get(index);
        Point observed = gap.observed().points().get(index);
        if (hypothesis.score().isPresent() && observed.score().isPresent()) {
            pen.formula(column, formula, hypothesis.score().getAsDouble() - observed.score().getAsDouble(),
                    Style.LIST_SCORE);
        } else {
            pen.formula(column, formula, "", Style.LIST_SCORE);
        }
    }

    private String cell(int column) {
        return new CellReference(pen.index(), column).formatAsString();
    }

    private void summary(String key, String function, int first, int last, List<EmotionCurve> curves) {
        pen.row();
        pen.blank(STAGE, Style.TOTAL);
        pen.text(TOUCHPOINT, texts.get(key), Style.TOTAL);
        for (int i = 0; i < curves.size(); i++) {
            String letters = CellReference.convertNumToColString(FIRST_CURVE + i);
            EmotionCurve curve = curves.get(i);
            double value = switch (function) {
                case "AVERAGE" -> curve.average().orElse(0);
                case "MAX" -> score(curve.peak());
                default -> score(curve.pit());
            };
            pen.formula(FIRST_CURVE + i, function + "(" + letters + (first + 1) + ":" + letters + (last + 1) + ")",
                    value,
                    Style.TOTAL_SCORE);
        }
    }

    private void end(List<EmotionCurve> curves) {
        pen.row();
        pen.blank(STAGE, Style.TOTAL);
        pen.text(TOUCHPOINT, texts.get("emotion_end"), Style.TOTAL);
        for (int i = 0; i < curves.size(); i++) {
            pen.number(FIRST_CURVE + i, score(curves.get(i).end()), Style.TOTAL_SCORE);
        }
    }

    private static double score(Optional<Point> point) {
        return point.flatMap(it -> it.score().stream().boxed().findFirst()).orElse(0.0);
    }

    private void colours(int first, int last, int curves, int gaps) {
        ConditionalFormats formats = new ConditionalFormats(pen.sheet());
        CellRangeAddress scores = new CellRangeAddress(first, last, FIRST_CURVE, FIRST_CURVE + curves - 1);
        formats.number(scores, "<=-1", new ConditionalFormats.Tone(Style.BAD));
        formats.number(scores, ">=1", new ConditionalFormats.Tone(Style.GOOD));
        if (gaps > 0) {
            formats.number(new CellRangeAddress(first, last, FIRST_CURVE + curves, FIRST_CURVE + curves + gaps - 1),
                    ">=2", ConditionalFormats.Tone.ALARM);
        }
    }

    private String title(EmotionCurve curve) {
        String viewpoint = texts.literal(CjmPackage.Literals.VIEWPOINT, curve.viewpoint());
        return (curve.persona().isEmpty() ? texts.get("emotion_everybody") : curve.persona()) + ": " + viewpoint;
    }

    private String title(EmotionCurve curve, EStructuralFeature what) {
        return title(curve) + ", " + texts.model().title(what).toLowerCase(Locale.ROOT);
    }

    private String gapTitle(EmotionGap gap) {
        String persona = gap.hypothesis().persona();
        return texts.get("emotion_gap", persona.isEmpty() ? texts.get("emotion_everybody") : persona);
    }
}
