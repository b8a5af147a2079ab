package org.waymark.office.deck;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Adds the placeholders at the foot of a layout to its slides: the source and the number. POI leaves them out. */
final class SlideFoot {

    private static final double USUAL = 12;

    private SlideFoot() {
    }

    /** Returns the placeholder of the layout. */
    static Optional<XSLFTextShape> of(XSLFSlide slide, Placeholder kind) {
        return Arrays.stream(slide.getSlideLayout().getPlaceholders())
                .filter(it -> it.getTextType() == kind && it.getXmlObject() instanceof CTShape
                        && it.getAnchor() != null)
                .findFirst();
    }

    /** Returns the size of the letters that the layout states. */
    static double size(XSLFTextShape placeholder) {
        return placeholder.getTextParagraphs().stream().flatMap(it -> it.getTextRuns().stream())
                .map(XSLFTextRun::getFontSize).filter(Objects::nonNull).findFirst().orElse(USUAL);
    }

    /** Adds a placeholder with a text; place and look come from the layout. */
    static void add(XSLFSlide slide, XSLFTextShape placeholder, String text) {
        CTShape target = (CTShape) slide.createAutoShape().getXmlObject();
        long id = target.getNvSpPr().getCNvPr().getId();
        target.set(placeholder.getXmlObject());
        target.getNvSpPr().getCNvPr().setId(id);
        target.getSpPr().set(CTShape.Factory.newInstance().addNewSpPr());
        CTTextBody body = target.getTxBody();
        while (body.sizeOfPArray() > 1) {
            body.removeP(1);
        }
        CTTextParagraph paragraph = body.sizeOfPArray() == 0 ? body.addNewP() : body.getPArray(0);
        if (paragraph.sizeOfFldArray() > 0) {
            paragraph.getFldArray(0).setT(text);
            return;
        }
        while (paragraph.sizeOfRArray() > 1) {
            paragraph.removeR(1);
        }
        (paragraph.sizeOfRArray() == 0 ? paragraph.addNewR() : paragraph.getRArray(0)).setT(text);
    }
}
