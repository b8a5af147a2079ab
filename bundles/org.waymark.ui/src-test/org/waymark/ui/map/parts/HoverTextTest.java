package org.waymark.ui.map.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.core.edit.FeatureEdits;
import org.waymark.core.layout.PartRole;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Emotion;
import org.waymark.ui.map.Scene;

/** Texts on hover: those for which the map has no room. */
class HoverTextTest {

    private Scene scene;

    @BeforeEach
    void open() throws Exception {
        scene = new Scene("contact-centre.cjm");
    }

    @Test
    void aPointSaysWhoseItIsAndWhatWasSaid() {
        Emotion quoted = scene.journey().getStages().stream().flatMap(s -> s.getTouchpoints().stream())
                .flatMap(t -> t.getEmotions().stream()).filter(e -> e.getQuote() != null && e.getPersona() != null)
                .findFirst().orElseThrow();
        String tip = tip(quoted, PartRole.EMOTION_POINT).replace('\n', ' ');
        assertTrue(tip.contains(quoted.getPersona().getName()), tip);
        assertTrue(tip.contains(quoted.getQuote().strip().replaceAll("\\s+", " ").substring(0, 20)), tip);
    }

    @Test
    void aTextThatIsCutIsSaidInFull() {
        set(scene.touchpoint(0), Literals.NAMED_ELEMENT__NAME, "word ".repeat(60) + "end");
        String tip = tip(scene.touchpoint(0), PartRole.TOUCHPOINT);
        assertTrue(tip.contains("end"), tip);
        assertTrue(tip.lines().allMatch(line -> line.length() <= 80), tip);
    }

    @Test
    void whatTheMapSaysInFullIsNotSaidTwice() {
        assertEquals("", tip(scene.stage(0), PartRole.STAGE_HEADER), "the goal stands in the header");
        String goal = "a goal far longer than its header ".repeat(20).strip();
        set(scene.stage(0), Literals.STAGE__GOAL, goal);
        assertTrue(tip(scene.stage(0), PartRole.STAGE_HEADER).replace('\n', ' ').contains(goal));
    }

    @Test
    void aLineOfOneLongWordIsNotBroken() {
        set(scene.touchpoint(0), Literals.NAMED_ELEMENT__NAME, "w".repeat(400));
        assertTrue(tip(scene.touchpoint(0), PartRole.TOUCHPOINT).lines().anyMatch(line -> line.length() == 400));
    }

    private void set(EObject element, EStructuralFeature feature, String value) {
        scene.session().execute(new FeatureEdits(scene.session().domain()).set(element, feature, value));
    }

    private String tip(EObject element, PartRole role) {
        return HoverText.of(scene.part(element, role).placed());
    }
}
