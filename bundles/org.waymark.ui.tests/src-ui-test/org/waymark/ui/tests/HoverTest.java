package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.junit.jupiter.api.Test;
import org.waymark.core.edit.FeatureEdits;
import org.waymark.core.layout.PartRole;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.UiThread;
import org.waymark.testing.gef.EditPartBot;
import org.waymark.testing.gef.GefEditorBot;

/** The tooltips of the map. */
@DesktopTest
class HoverTest {

    private final Desktop desktop;

    HoverTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @Test
    void aPointSaysWhoseItIsAndWhatWasSaid() {
        GefEditorBot map = desktop.open("contact-centre.cjm");
        Emotion quoted = UiThread.call(() -> desktop.session().portfolio().getJourneys().getFirst().getStages().stream()
                .flatMap(s -> s.getTouchpoints().stream()).flatMap(t -> t.getEmotions().stream())
                .filter(e -> e.getQuote() != null && e.getPersona() != null).findFirst().orElseThrow());
        String tip = tip(Desktop.part(map, quoted, PartRole.EMOTION_POINT)).replace('\n', ' ');
        assertTrue(tip.contains(quoted.getPersona().getName()), tip);
        assertTrue(tip.contains(quoted.getQuote().strip().replaceAll("\\s+", " ").substring(0, 20)), tip);
    }

    @Test
    void aTextThatIsCutIsSaidInFull() {
        GefEditorBot map = desktop.open("contact-centre.cjm");
        Touchpoint touchpoint = UiThread.call(() -> desktop.session().portfolio().getJourneys().getFirst().getStages()
                .getFirst().getTouchpoints().getFirst());
        String name = "word ".repeat(60) + "end";
        UiThread.act(() -> desktop.session().execute(new FeatureEdits(desktop.session().domain())
                .set(touchpoint, CjmPackage.Literals.NAMED_ELEMENT__NAME, name)));
        String tip = tip(Desktop.part(map, touchpoint, PartRole.TOUCHPOINT));
        assertTrue(tip.contains("end"), tip);
        assertTrue(tip.lines().allMatch(line -> line.length() <= 80), tip);
    }

    @Test
    void whatTheMapSaysInFullIsNotSaidTwice() {
        GefEditorBot map = desktop.open("contact-centre.cjm");
        Stage stage = UiThread
                .call(() -> desktop.session().portfolio().getJourneys().getFirst().getStages().getFirst());
        EditPartBot header = Desktop.part(map, stage, PartRole.STAGE_HEADER);
        assertNull(UiThread.call(() -> header.part().getFigure().getToolTip()), "the goal stands in the header");
        String goal = "a goal far longer than its header ".repeat(20).strip();
        UiThread.act(() -> desktop.session().execute(new FeatureEdits(desktop.session().domain())
                .set(stage, CjmPackage.Literals.STAGE__GOAL, goal)));
        assertTrue(tip(header).replace('\n', ' ').contains(goal), tip(header));
    }

    private static String tip(EditPartBot part) {
        IFigure tip = UiThread.call(() -> part.part().getFigure().getToolTip());
        return ((Label) tip).getText();
    }
}
