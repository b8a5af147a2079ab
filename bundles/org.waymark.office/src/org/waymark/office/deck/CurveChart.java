package org.waymark.office.deck;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLayout;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTManualLayout;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutMode;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutTarget;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STPresetLineDashVal;
import org.waymark.core.insight.EmotionCurve;
import org.waymark.core.layout.Box;
import org.waymark.core.text.Lines;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Viewpoint;

/**
 * The curves of a journey as a native chart with its numbers in a workbook of its own. Its area of lines covers the
 * chart to its edges, so that each point stands below its stage. Lines are straight, as smoothed ones leave the scale.
 */
final class CurveChart {

    private static final int LONGEST = 200;
    private static final int EMU_PER_POINT = 12_700;

    private CurveChart() {
    }

    static void add(Deck deck, DeckContent content, DeckSlide slide, List<EmotionCurve> curves, Box place) {
        if (curves.isEmpty()) {
            return;
        }
        XSLFChart chart = deck.show().createChart();
        chart.setAutoTitleDeleted(true);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.BOTTOM);
        names.setVisible(false);
        XDDFValueAxis scores = chart.createValueAxis(AxisPosition.LEFT);
        scores.setMinimum(-2.1);
        scores.setMaximum(2.1);
        scores.setCrosses(AxisCrosses.AUTO_ZERO);
        scores.setCrossBetween(AxisCrossBetween.BETWEEN);
        scores.setVisible(false);
        XDDFLineChartData lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, names, scores);
        lines.setVaryColors(false);
        int last = curves.getFirst().points().size();
        XDDFCategoryDataSource categories = XDDFDataSourcesFactory.fromArray(curves.getFirst().points().stream()
                .map(it -> Lines.shortened(TextFit.clean(it.step()), LONGEST)).toArray(String[]::new),
                chart.formatRange(new CellRangeAddress(1, last, 0, 0)), 0);
        for (int i = 0; i < curves.size(); i++) {
            EmotionCurve curve = curves.get(i);
            Double[] values = curve.points().stream()
                    .map(it -> it.score().isPresent() ? it.score().getAsDouble() : null).toArray(Double[]::new);
            XDDFNumericalDataSource<Double> source = XDDFDataSourcesFactory.fromArray(values,
                    chart.formatRange(new CellRangeAddress(1, last, i + 1, i + 1)), i + 1);
            XDDFLineChartData.Series series = (XDDFLineChartData.Series) lines.addSeries(categories, source);
            String title = title(content.texts(), curve);
            series.setTitle(title, chart.setSheetTitle(title, i + 1));
            series.setSmooth(false);
            series.setMarkerStyle(MarkerStyle.NONE);
            look(series, deck.colours().persona(content.summary().numberOf(curve.personaId())),
                    curve.viewpoint() == Viewpoint.HYPOTHESIS);
        }
        chart.plot(lines);
        steady(chart, content);
        fill(chart.getCTChart().getPlotArea());
        slide.slide().addChart(chart, emu(place));
        CurveDrawing words = new CurveDrawing(deck, content);
        // the slide does not list the frame among its shapes before it is read again
        CTNonVisualDrawingProps properties = slide.slide().getXmlObject().getCSld().getSpTree().getGraphicFrameList()
                .getLast().getNvGraphicFramePr().getCNvPr();
        properties.setDescr(TextFit.clean(String.join(" ", curves.stream().map(words::description).toList())));
    }

    /** Returns the place in the unit that POI expects for charts, unlike for all other shapes. */
    private static Rectangle2D emu(Box place) {
        return new Rectangle2D.Double(place.x() * EMU_PER_POINT, place.y() * EMU_PER_POINT,
                place.width() * EMU_PER_POINT, place.height() * EMU_PER_POINT);
    }

    private static String title(DeckTexts texts, EmotionCurve curve) {
        return Lines.shortened(TextFit.clean((curve.persona().isEmpty() ? texts.get("everybody") : curve.persona())
                + ": " + texts.literal(Literals.VIEWPOINT, curve.viewpoint())), LONGEST);
    }

    private static void look(XDDFLineChartData.Series series, Tone tone, boolean assumed) {
        CTShapeProperties properties = series.getCTLineSer().isSetSpPr()
                ? series.getCTLineSer().getSpPr()
                : series.getCTLineSer().addNewSpPr();
        CTLineProperties line = properties.addNewLn();
        line.setW((int) ((assumed ? 1.25 : 2.25) * EMU_PER_POINT));
        Paint.color(line.addNewSolidFill(), tone);
        if (assumed) {
            line.addNewPrstDash().setVal(STPresetLineDashVal.DASH);
        }
        line.addNewRound();
    }

    /** Lets the lines use the whole chart. */
    private static void fill(CTPlotArea area) {
        CTLayout layout = area.isSetLayout() ? area.getLayout() : area.addNewLayout();
        CTManualLayout manual = layout.isSetManualLayout() ? layout.getManualLayout() : layout.addNewManualLayout();
        manual.addNewLayoutTarget().setVal(STLayoutTarget.INNER);
        manual.addNewXMode().setVal(STLayoutMode.EDGE);
        manual.addNewYMode().setVal(STLayoutMode.EDGE);
        manual.addNewX().setVal(0);
        manual.addNewY().setVal(0);
        manual.addNewW().setVal(1);
        manual.addNewH().setVal(1);
    }

    /** Gives the workbook of the chart the time of the export, so that equal input gives equal bytes. */
    private static void steady(XSLFChart chart, DeckContent content) {
        Optional<Date> created = Optional.of(Date.from(content.input().created().toInstant()));
        try {
            chart.getWorkbook().getProperties().getCoreProperties().setCreated(created);
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException("the workbook of a new chart is in memory", e);
        }
    }
}
