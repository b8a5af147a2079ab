package org.waymark.ui.map.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.core.mapgrid.CurveFocus;
import org.waymark.core.mapgrid.GridCell;
import org.waymark.core.mapgrid.Move;
import org.waymark.model.cjm.Persona;
import org.waymark.ui.map.Scene;

/** Scores typed on the map: seen at once, and one undo step for all keys of a score. */
class ScoresTest {

    private Scene scene;
    private String before;

    @BeforeEach
    void open() throws Exception {
        scene = new Scene("contact-centre.cjm");
        before = scene.text();
        scene.typing().go(new GridCell(scene.touchpoint(0), "emotion"));
    }

    @Test
    void plusAndMinusChangeTheScoreByAHalf() {
        BigDecimal score = score(0);
        scene.typing().type('-');
        assertEquals(0, score.subtract(new BigDecimal("0.5")).compareTo(score(0)));
        scene.typing().type('+');
        assertEquals(0, score.compareTo(score(0)));
    }

    @Test
    void eachPlusIsAStepOfItsOwn() {
        scene.typing().type('2');
        scene.typing().type('-');
        scene.typing().type('-');
        assertEquals(0, BigDecimal.ONE.compareTo(score(0)));
        scene.session().undo();
        assertEquals(0, new BigDecimal("1.5").compareTo(score(0)));
    }

    @Test
    void aNumberIsSeenWhileItIsTypedAndIsOneStep() {
        for (char key : "-1.5".toCharArray()) {
            scene.typing().type(key);
        }
        assertEquals(0, new BigDecimal("-1.5").compareTo(score(0)));
        scene.typing().go(Move.RIGHT);
        assertTrue(scene.session().canUndo());
        scene.session().undo();
        assertEquals(before, scene.text());
        assertFalse(scene.session().canUndo());
    }

    @Test
    void escapeTakesBackWhatIsTypedAndLeavesNothingToRedo() {
        scene.typing().type('2');
        assertTrue(scene.typing().cancel());
        assertEquals(before, scene.text());
        assertFalse(scene.session().canUndo());
        assertFalse(scene.session().canRedo());
        assertFalse(scene.typing().cancel(), "there is nothing more to take back");
    }

    @Test
    void anotherCellBeginsAnotherScore() {
        scene.typing().type('1');
        scene.typing().go(Move.RIGHT);
        scene.typing().type('2');
        scene.typing().go(Move.LEFT);
        assertEquals(0, BigDecimal.ONE.compareTo(score(0)));
        assertEquals(0, new BigDecimal(2).compareTo(score(1)));
    }

    @Test
    void theNextPersonaHasACurveOfItsOwn() {
        CurveNames names = new CurveNames();
        Persona first = scene.typing().curve().persona().orElseThrow();
        BigDecimal known = score(0);
        scene.typing().curve(scene.typing().curve().next(scene.journey()));
        Persona second = scene.typing().curve().persona().orElseThrow();
        assertFalse(first == second);
        assertTrue(names.of(scene.typing().curve()).contains(second.getName()));
        scene.typing().type('-');
        scene.typing().type('2');
        assertEquals(0, new BigDecimal(-2).compareTo(score(0)));
        scene.typing().curve(scene.typing().curve().next(scene.journey()));
        assertEquals(0, known.compareTo(score(0)), "the curve of the first is as it was");
    }

    @Test
    void whatIsThoughtAndWhatIsSeenAreTwoCurves() {
        BigDecimal known = score(0);
        scene.typing().curve(scene.typing().curve().turned());
        scene.typing().type('-');
        scene.typing().type('2');
        scene.typing().curve(scene.typing().curve().turned());
        assertEquals(0, known.compareTo(score(0)));
    }

    @Test
    void plusOnACardIsAScoreToo() {
        scene.typing().go(GridCell.card(scene.touchpoint(1)));
        BigDecimal known = score(1);
        scene.typing().type('-');
        assertEquals(0, known.subtract(new BigDecimal("0.5")).compareTo(score(1)));
    }

    @Test
    void theBadgeSaysWhoAndHowMuch() {
        CurveNames names = new CurveNames();
        CurveFocus curve = scene.typing().curve();
        String name = curve.persona().orElseThrow().getName();
        assertEquals(name + "  \u22121.5", names.badge(curve, Optional.of(new BigDecimal("-1.5"))));
        assertEquals(name + "  +2", names.badge(curve, Optional.of(new BigDecimal("2"))));
        assertEquals(name + "  ?", names.badge(curve, Optional.empty()));
    }

    private BigDecimal score(int touchpoint) {
        return scene.typing().curve().score(scene.touchpoint(touchpoint)).orElseThrow();
    }
}
