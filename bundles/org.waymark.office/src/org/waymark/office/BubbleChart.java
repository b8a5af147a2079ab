package org.waymark.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBubbleChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBubbleSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSchemeColor;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;
import org.waymark.core.insight.BacklogItem;

/**
 * Bubbles of initiatives: effort across, impact upwards, and as large as the number of places they help. Each is a
 * series of its own, so that its number can stand in it. Place and size are those of the cells.
 */
final class BubbleChart {

    /** Number of initiatives above which bubbles would cover each other. */
    private static final int MOST = 40;
    private static final int SCALE = 35;

    private final SXSSFSheet streaming;
    private final int effort;
    private final int impact;
    private final int reach;

    /** @param effort column of the numbers across; the others are those upwards and of the size */
    BubbleChart(SXSSFSheet streaming, int effort, int impact, int reach) {
        this.streaming = streaming;
        this.effort = effort;
        this.impact = impact;
        this.reach = reach;
    }

    /** Returns whether there is anything to show. */
    static boolean isWorthIt(List<BacklogItem> backlog) {
        return backlog.stream().anyMatch(BubbleChart::isRated);
    }

    private static boolean isRated(BacklogItem item) {
        return item.impact() > 0 && item.effort() > 0;
    }

    /** Returns the number of places an initiative helps, at least one so that there is a bubble. */
    static int reach(BacklogItem item) {
        return Math.max(1, item.painPoints().size() + item.touchpoints().size());
    }

    /**
     * Adds the chart.
     *
     * @param first index of the row of the first initiative
     * @param place cells the chart covers
     */
    void add(List<BacklogItem> backlog, int first, Texts texts, CellRangeAddress place) {
        XSSFSheet sheet = streaming.getWorkbook().getXSSFWorkbook().getSheet(streaming.getSheetName());
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, place.getFirstColumn(),
                place.getFirstRow(), place.getLastColumn(), place.getLastRow()));
        chart.setAutoTitleDeleted(true);
        XDDFValueAxis across = axis(chart, AxisPosition.BOTTOM, texts.get("initiatives_effort"));
        XDDFValueAxis upwards = axis(chart, AxisPosition.LEFT, texts.get("initiatives_impact"));
        across.crossAxis(upwards);
        upwards.crossAxis(across);
        CTBubbleChart bubbles = chart.getCTChart().getPlotArea().addNewBubbleChart();
        bubbles.addNewVaryColors().setVal(false);
        // where several stand at one place, one of them has the numbers of all
        Map<Integer, StringJoiner> places = new HashMap<>();
        for (int i = 0; i < backlog.size(); i++) {
            places.computeIfAbsent(place(backlog.get(i)), it -> new StringJoiner(", ")).add(Integer.toString(i + 1));
        }
        int count = 0;
        for (int i = 0; i < backlog.size() && count < MOST; i++) {
            if (isRated(backlog.get(i))) {
                StringJoiner numbers = places.remove(place(backlog.get(i)));
                series(bubbles.addNewSer(), count++, numbers == null ? "" : numbers.toString(), backlog.get(i),
                        first + i);
            }
        }
        ChartText.element(bubbles, "bubbleScale", SCALE);
        bubbles.addNewAxId().setVal(across.getId());
        bubbles.addNewAxId().setVal(upwards.getId());
        ChartText.describe(chart, texts.get("alt_bubbles", count));
    }

    private static int place(BacklogItem item) {
        return item.impact() * 10 + item.effort();
    }

    private static XDDFValueAxis axis(XSSFChart chart, AxisPosition position, String title) {
        XDDFValueAxis axis = chart.createValueAxis(position);
        axis.setMinimum(0);
        axis.setMaximum(6);
        axis.setMajorUnit(1);
        axis.setTitle(title);
        return axis;
    }

    private void series(CTBubbleSer series, int index, String label, BacklogItem item, int row) {
        series.addNewIdx().setVal(index);
        series.addNewOrder().setVal(index);
        series.addNewTx().setV(label.isEmpty() ? ChartText.name(item.name()) : label);
        CTSchemeColor color = series.addNewSpPr().addNewSolidFill().addNewSchemeClr();
        color.setVal(STSchemeColorVal.ACCENT_1);
        color.addNewAlpha().setVal(55_000);
        series.addNewInvertIfNegative().setVal(false);
        CTDLbls labels = series.addNewDLbls();
        labels.addNewDLblPos().setVal(STDLblPos.CTR);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(false);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(!label.isEmpty());
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
        values(series.addNewXVal().addNewNumRef(), cell(row, effort), item.effort());
        number(series.addNewYVal(), cell(row, impact), item.impact());
        number(series.addNewBubbleSize(), cell(row, reach), reach(item));
        series.addNewBubble3D().setVal(false);
    }

    private static void number(CTNumDataSource source, String cell, int value) {
        values(source.addNewNumRef(), cell, value);
    }

    private static void values(CTNumRef reference, String cell, int value) {
        reference.setF(cell);
        reference.addNewNumCache().addNewPtCount().setVal(1);
        reference.getNumCache().addNewPt().setIdx(0);
        reference.getNumCache().getPtArray(0).setV(Integer.toString(value));
    }

    private String cell(int row, int column) {
        return new CellRangeAddress(row, row, column, column).formatAsString(streaming.getSheetName(), true);
    }
}
