package org.waymark.office.deck;

import java.util.HexFormat;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPresetLineDashProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSRgbColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSchemeColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSolidColorFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STPresetLineDashVal;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Gives shapes their colours by name of the theme, and their texts for screen readers. POI itself knows fixed colours. */
final class Paint {

    private static final int PERCENT = 1000;
    private static final int FULL = 100;
    private static final int EMU_PER_POINT = 12_700;

    private Paint() {
    }

    static void color(CTSolidColorFillProperties fill, Tone tone) {
        if (tone.scheme().isEmpty()) {
            CTSRgbColor own = fill.addNewSrgbClr();
            own.setVal(HexFormat.of().parseHex(tone.rgb()));
            if (tone.opacity() != FULL) {
                own.addNewAlpha().setVal(tone.opacity() * PERCENT);
            }
            return;
        }
        CTSchemeColor color = fill.addNewSchemeClr();
        color.setVal(STSchemeColorVal.Enum.forString(tone.scheme()));
        if (tone.modulation() != FULL) {
            color.addNewLumMod().setVal(tone.modulation() * PERCENT);
        }
        if (tone.offset() != 0) {
            color.addNewLumOff().setVal(tone.offset() * PERCENT);
        }
        if (tone.opacity() != FULL) {
            color.addNewAlpha().setVal(tone.opacity() * PERCENT);
        }
    }

    /** Fills a shape. */
    static void fill(XSLFShape shape, Tone tone) {
        CTShapeProperties properties = properties(shape);
        if (properties.isSetNoFill()) {
            properties.unsetNoFill();
        }
        color(properties.isSetSolidFill() ? properties.getSolidFill() : properties.addNewSolidFill(), tone);
    }

    /** Leaves a shape without a border. */
    static void noLine(XSLFShape shape) {
        line(shape).addNewNoFill();
    }

    static void line(XSLFShape shape, Tone tone, double width, boolean dashed) {
        CTLineProperties line = line(shape);
        line.setW((int) Math.round(width * EMU_PER_POINT));
        color(line.addNewSolidFill(), tone);
        if (dashed) {
            CTPresetLineDashProperties dash = line.addNewPrstDash();
            dash.setVal(STPresetLineDashVal.DASH);
        }
    }

    private static CTLineProperties line(XSLFShape shape) {
        CTShapeProperties properties = properties(shape);
        if (properties.isSetLn()) {
            properties.unsetLn();
        }
        return properties.addNewLn();
    }

    private static CTShapeProperties properties(XSLFShape shape) {
        XmlObject xml = shape.getXmlObject();
        return xml instanceof CTConnector connector ? connector.getSpPr() : ((CTShape) xml).getSpPr();
    }

    /** Names a shape and describes it for readers who cannot see it. */
    static void describe(XSLFShape shape, String name, String description) {
        CTNonVisualDrawingProps properties = switch (shape) {
            case XSLFGraphicFrame frame -> ((CTGraphicalObjectFrame) frame.getXmlObject()).getNvGraphicFramePr()
                    .getCNvPr();
            case XSLFPictureShape picture -> ((CTPicture) picture.getXmlObject()).getNvPicPr().getCNvPr();
            case XSLFConnectorShape connector -> ((CTConnector) connector.getXmlObject()).getNvCxnSpPr().getCNvPr();
            default -> ((CTShape) shape.getXmlObject()).getNvSpPr().getCNvPr();
        };
        properties.setName(name);
        properties.setDescr(TextFit.clean(description));
    }
}
