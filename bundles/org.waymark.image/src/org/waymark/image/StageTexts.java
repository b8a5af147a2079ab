package org.waymark.image;

import java.io.IOException;
import org.waymark.core.facts.FactSheet;
import org.waymark.core.facts.FactSheets;
import org.waymark.core.text.Labels;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/** Writes the stages of a journey as sections with an article for each touchpoint, in the order of the map. */
final class StageTexts {

    /** Writes something into the section of a stage. */
    interface Part<E> {

        void write(E element) throws IOException;
    }

    /** Gives attributes of an article, each with a blank in front. */
    interface Attributes {

        String of(Touchpoint touchpoint);
    }

    private final Appendable out;
    private final WebPage page;
    private final FactCards cards;
    private final FactSheets sheets;

    StageTexts(Appendable out, WebPage page) {
        this.out = out;
        this.page = page;
        cards = new FactCards(out, page.locale());
        sheets = page.sheets();
    }

    /** @param before what stands between the heading of a stage and its articles */
    void write(Part<Stage> before, Attributes attributes) throws IOException {
        for (Stage stage : page.journey().getStages()) {
            FactSheet sheet = sheets.of(stage);
            out.append("<section class=\"stage\" id=\"").append(FactCards.anchor(sheet)).append("\">\n");
            cards.heading(2, Labels.in(page.locale()).shown(stage));
            before.write(stage);
            if (!sheet.isBare()) {
                out.append("<div class=\"card whole\">\n");
                cards.body(sheet, 3);
                out.append("</div>\n");
            }
            out.append("<div class=\"cards\">\n");
            for (Touchpoint touchpoint : stage.getTouchpoints()) {
                cards.article(sheets.of(touchpoint), 3, attributes.of(touchpoint));
            }
            out.append("</div>\n</section>\n");
        }
    }
}
