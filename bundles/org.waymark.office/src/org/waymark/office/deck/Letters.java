package org.waymark.office.deck;

import java.util.List;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;

/** Writes paragraphs into shapes and cells, in the fonts of the theme. */
final class Letters {

    /** Size of the mark at the end of an empty paragraph, which otherwise makes rows of tables high. */
    private static final int SMALLEST = 800;

    private final String language;

    /** @param language tag such as {@code en-GB}, by which a program checks the spelling */
    Letters(String language) {
        this.language = language;
    }

    void write(XSLFTextShape shape, List<Para> paras) {
        shape.clearText();
        boolean blank = paras.stream().allMatch(it -> it.text().isBlank());
        for (int i = 0; !blank && i < paras.size(); i++) {
            write(shape.addNewTextParagraph(), paras.get(i), i == 0);
        }
        if (blank) {
            XSLFTextParagraph empty = shape.addNewTextParagraph();
            empty.setLineSpacing(-SMALLEST / 100.0 * TextFit.LEADING);
            empty.getXmlObject().addNewEndParaRPr().setSz(SMALLEST);
        }
    }

    private void write(XSLFTextParagraph target, Para para, boolean first) {
        target.setTextAlign(switch (para.align()) {
            case LEFT -> TextAlign.LEFT;
            case CENTER -> TextAlign.CENTER;
            case RIGHT -> TextAlign.RIGHT;
        });
        target.setLineSpacing(-para.size() * TextFit.LEADING);
        target.setSpaceBefore(first ? 0.0 : -para.before());
        target.setSpaceAfter(0.0);
        for (Phrase words : para.words()) {
            run(target, words);
        }
        end(target.getXmlObject(), para.size());
    }

    private void run(XSLFTextParagraph target, Phrase words) {
        XSLFTextRun run = target.addNewTextRun();
        run.setText(TextFit.clean(words.text()));
        run.setFontSize(words.size());
        run.setBold(words.bold());
        run.setItalic(words.italic());
        CTTextCharacterProperties properties = ((CTRegularTextRun) run.getXmlObject()).getRPr();
        properties.setLang(language);
        Paint.color(properties.addNewSolidFill(), words.tone());
    }

    private static void end(CTTextParagraph paragraph, double size) {
        CTTextCharacterProperties end = paragraph.isSetEndParaRPr()
                ? paragraph.getEndParaRPr()
                : paragraph.addNewEndParaRPr();
        end.setSz((int) Math.round(size * 100));
    }
}
