package org.waymark.office;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.SchemeColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSolidColorFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;
import org.waymark.core.insight.EmotionCurve;
import org.waymark.core.insight.EmotionCurve.Point;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Palette;
import org.waymark.model.cjm.Viewpoint;

/** A line chart over cells of a sheet: assumed scores as a dashed line, observed scores as a solid one. */
final class EmotionChart {

    /** Colours of the first personas by their number, which the theme has from the map; others have them themselves. */
    private static final SchemeColor[] COLORS = {SchemeColor.ACCENT_1, SchemeColor.ACCENT_2, SchemeColor.ACCENT_3,
            SchemeColor.ACCENT_4};

    private EmotionChart() {
    }

    /**
     * Adds a chart to a sheet.
     *
     * @param titles titles of the curves, as above their columns
     * @param data first and last row of the points; column of their names and of the first curve
     * @param place cells the chart covers
     * @param description what it shows, for readers who cannot see it
     */
    static void add(SXSSFSheet streaming, List<EmotionCurve> curves, List<String> titles, CellRangeAddress data,
            CellRangeAddress place, String description) {
        XSSFSheet sheet = streaming.getWorkbook().getXSSFWorkbook().getSheet(streaming.getSheetName());
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, place.getFirstColumn(),
                place.getFirstRow(), place.getLastColumn(), place.getLastRow()));
        chart.setAutoTitleDeleted(true);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.BOTTOM);
        names.setTickLabelPosition(AxisTickLabelPosition.LOW);
        XDDFValueAxis scores = chart.createValueAxis(AxisPosition.LEFT);
        scores.setMinimum(-2);
        scores.setMaximum(2);
        scores.setMajorUnit(1);
        scores.setCrosses(AxisCrosses.AUTO_ZERO);
        scores.getOrAddMajorGridProperties().setLineProperties(line(XDDFColor.from(PresetColor.GAINSBORO), 0.5, false));
        XDDFLineChartData lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, names, scores);
        lines.setVaryColors(false);
        XDDFCategoryDataSource categories = XDDFDataSourcesFactory.fromArray(
                curves.getFirst().points().stream().map(it -> ChartText.name(it.step()))
                        .toArray(String[]::new),
                range(streaming, data, data.getFirstColumn()));
        for (int i = 0; i < curves.size(); i++) {
            Double[] values = curves.get(i).points().stream()
                    .map(it -> it.score().isPresent() ? it.score().getAsDouble() : null).toArray(Double[]::new);
            XDDFNumericalDataSource<Double> source = XDDFDataSourcesFactory.fromArray(values,
                    range(streaming, data, data.getLastColumn() + i), data.getLastColumn() + i);
            XDDFLineChartData.Series series = (XDDFLineChartData.Series) lines.addSeries(categories, source);
            // the title refers to the column heading; without the reference the chart would embed a workbook of its own
            series.setTitle(ChartText.name(titles.get(i)), new CellReference(streaming.getSheetName(),
                    data.getFirstRow() - 1, data.getLastColumn() + i, true, true));
            paint(series, curves, i);
        }
        chart.plot(lines);
        stages(streaming, chart, curves.getFirst().points(), data);
        ChartText.describe(chart, description);
    }

    /** Groups the names of touchpoints by their stages. */
    private static void stages(SXSSFSheet streaming, XSSFChart chart, List<Point> points, CellRangeAddress data) {
        List<String> stages = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            stages.add(EmotionSheet.startsStage(points, i) ? ChartText.name(points.get(i).stage()) : "");
        }
        String cells = new CellRangeAddress(data.getFirstRow(), data.getLastRow(), EmotionSheet.STAGE,
                data.getFirstColumn()).formatAsString(streaming.getSheetName(), true);
        List<List<String>> names = List.of(points.stream().map(it -> ChartText.name(it.step())).toList(), stages);
        chart.getCTChart().getPlotArea().getLineChartArray(0).getSerList()
                .forEach(it -> ChartText.levels(it.getCat(), cells, names));
    }

    private static void paint(XDDFLineChartData.Series series, List<EmotionCurve> curves, int index) {
        series.setSmooth(false);
        boolean hypothesis = curves.get(index).viewpoint() == Viewpoint.HYPOTHESIS;
        series.setMarkerStyle(hypothesis ? MarkerStyle.DIAMOND : MarkerStyle.CIRCLE);
        // both curves of a persona share a colour
        int number = curves.get(index).number();
        series.setLineProperties(line(color(number), hypothesis ? 1.5 : 2.25, hypothesis));
        CTSolidColorFillProperties fill = series.getCTLineSer().getMarker().addNewSpPr().addNewSolidFill();
        if (hypothesis) {
            fill.addNewSchemeClr().setVal(STSchemeColorVal.BG_1);
        } else if (number < COLORS.length) {
            fill.addNewSchemeClr().setVal(STSchemeColorVal.Enum.forString("accent" + (number + 1)));
        } else {
            fill.addNewSrgbClr().setVal(rgb(number));
        }
    }

    private static XDDFColor color(int number) {
        return number < COLORS.length ? XDDFColor.from(COLORS[number]) : XDDFColor.from(rgb(number));
    }

    private static byte[] rgb(int number) {
        Ink ink = Palette.LIGHT.persona(number);
        return new byte[]{(byte) ink.red(), (byte) ink.green(), (byte) ink.blue()};
    }

    private static XDDFLineProperties line(XDDFColor color, double width, boolean dashed) {
        XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(color));
        line.setWidth(width);
        if (dashed) {
            line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        }
        return line;
    }

    private static String range(SXSSFSheet sheet, CellRangeAddress rows, int column) {
        return new CellRangeAddress(rows.getFirstRow(), rows.getLastRow(), column, column)
                .formatAsString(sheet.getSheetName(), true);
    }
}
