package org.waymark.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.MomentKind;

class FeatureEditsTest {

    private final EditFixture f = new EditFixture();
    private final FeatureEdits edits = new FeatureEdits(f.domain);

    @Test
    void aTextIsSetAndCleaned() {
        f.check(edits.set(f.a1, Literals.NAMED_ELEMENT__NAME, "Calls\r\nthe bank\u0000"));
        assertEquals("Calls\nthe bank\uFFFD", f.a1.getName());
    }

    @Test
    void theSameValueIsNoStep() {
        EditAssert.assertNothingToDo(edits.set(f.a1, Literals.NAMED_ELEMENT__NAME, "a1"));
        EditAssert.assertNothingToDo(edits.set(f.a1, Literals.TOUCHPOINT__MOMENT, MomentKind.NONE));
    }

    @Test
    void anUnsettableValueIsUnset() {
        f.check(edits.set(f.anna, Literals.PERSONA__SHARE, BigDecimal.TEN));
        f.check(edits.set(f.anna, Literals.PERSONA__SHARE, null));
        assertFalse(f.anna.eIsSet(Literals.PERSONA__SHARE));
    }

    @Test
    void aReferenceIsSetAndTakenAway() {
        f.check(edits.set(f.journey, Literals.JOURNEY__OWNER, f.service));
        f.check(edits.set(f.journey, Literals.JOURNEY__OWNER, null));
        assertNull(f.journey.getOwner());
    }

    @Test
    void severalElementsChangeInOneStep() {
        f.check(edits.set(List.of(f.a1, f.a2), Literals.TOUCHPOINT__MOMENT, MomentKind.MOMENT_OF_TRUTH));
        assertEquals(MomentKind.MOMENT_OF_TRUTH, f.a2.getMoment());
    }

    @Test
    void aListIsReplacedByWhatDiffers() {
        f.check(edits.set(f.a1, Literals.NAMED_ELEMENT__TAGS, List.of("x", "y", "z")));
        f.check(edits.set(f.a1, Literals.NAMED_ELEMENT__TAGS, List.of("z", "new", "x", "z")));
        assertEquals(List.of("z", "new", "x"), f.a1.getTags());
        f.check(edits.set(f.a1, Literals.NAMED_ELEMENT__TAGS, null));
        assertTrue(f.a1.getTags().isEmpty());
    }

    @Test
    void valuesAreAddedOnceAndMoved() {
        f.check(edits.add(f.a2, Literals.TOUCHPOINT__CHANNELS, f.phone, -1));
        EditAssert.assertNothingToDo(edits.add(f.a2, Literals.TOUCHPOINT__CHANNELS, f.phone, -1));
        f.check(edits.move(f.journey, Literals.JOURNEY__STAGES, f.b, 0));
        EditAssert.assertNothingToDo(edits.move(f.journey, Literals.JOURNEY__STAGES, f.b, -5));
    }
}
