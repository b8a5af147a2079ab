package org.waymark.office;

import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.waymark.core.text.Lines;
import org.waymark.core.text.XmlText;
import org.waymark.model.TextCleaner;

/** The texts of charts. */
final class ChartText {

    /** Longest name beside a chart in characters. A chart copies the names into cells of limited length. */
    private static final int LONGEST = 250;

    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private ChartText() {
    }

    static String name(String text) {
        return Lines.shortened(TextCleaner.clean(text), LONGEST);
    }

    /** Describes a chart for readers who cannot see it. */
    static void describe(XSSFChart chart, String description) {
        chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr()
                .setDescr(TextCleaner.clean(description));
    }

    /** Adds an element with a value at the end of a part of a chart, for elements that POI has no class for. */
    static void element(XmlObject part, String name, int value) {
        try (XmlCursor cursor = part.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(name, CHART);
            cursor.insertAttributeWithValue("val", Integer.toString(value));
        }
    }

    /**
     * Gives a series its categories in two levels, by which a program draws the names of stages below those of their
     * touchpoints, with a line between two stages.
     *
     * @param categories part of the series
     * @param cells the cells of both levels
     * @param names names of each level, the inner one first; empty ones belong to the name before
     */
    static void levels(XmlObject categories, String cells, List<List<String>> names) {
        StringBuilder xml = new StringBuilder("<multiLvlStrRef xmlns=\"" + CHART + "\"><f>")
                .append(XmlText.content(cells))
                .append("</f><multiLvlStrCache><ptCount val=\"").append(names.getFirst().size()).append("\"/>");
        for (List<String> level : names) {
            xml.append("<lvl>");
            for (int i = 0; i < level.size(); i++) {
                if (!level.get(i).isEmpty()) {
                    xml.append("<pt idx=\"").append(i).append("\"><v>").append(XmlText.content(level.get(i)))
                            .append("</v></pt>");
                }
            }
            xml.append("</lvl>");
        }
        xml.append("</multiLvlStrCache></multiLvlStrRef>");
        try (XmlCursor source = XmlObject.Factory.parse(xml.toString()).newCursor();
                XmlCursor target = categories.newCursor()) {
            target.removeXmlContents();
            target.toEndToken();
            source.copyXmlContents(target);
        } catch (XmlException e) {
            throw new IllegalStateException("the names of a chart are escaped", e);
        }
    }
}
