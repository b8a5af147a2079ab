package org.waymark.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Viewpoint;

class EmotionAndOwnershipEditsTest {

    private final EditFixture f = new EditFixture();
    private final EmotionEdits emotions = new EmotionEdits(f.domain);
    private final OwnershipEdits ownerships = new OwnershipEdits(f.domain);

    @Test
    void scoresSnapToHalvesInsideTheScale() {
        assertEquals(List.of("-2", "-1.5", "0", "0.5", "2"), List.of(-9.0, -1.6, 0.2, 0.25, 3.0).stream()
                .map(s -> EmotionEdits.snap(s).toPlainString()).toList());
    }

    @Test
    void severalEmotionsOfOnePersonaMoveTogether() {
        Emotion tense = CjmFactory.eINSTANCE.createEmotion();
        tense.setPersona(f.anna);
        tense.setScore(BigDecimal.ZERO);
        f.a1.getEmotions().add(tense);
        f.check(emotions.setScore(f.a1, f.anna, Viewpoint.HYPOTHESIS, new BigDecimal("-0.5")));
        assertEquals(List.of(BigDecimal.ZERO, BigDecimal.ONE.negate()), List.of(f.calm.getScore(), tense.getScore()));
    }

    @Test
    void aPointWhereThereWasNoneIsANewEmotion() {
        f.check(emotions.setScore(f.a2, f.anna, Viewpoint.OBSERVED, new BigDecimal("1.5")));
        assertEquals(Viewpoint.OBSERVED, f.a2.getEmotions().getFirst().getViewpoint());
    }

    @Test
    void aCellIsFilledInTheOrderOfTheRoles() {
        f.check(ownerships.assign(f.a1, f.service, Set.of(Role.SUPPORT, Role.RESPONSIBLE), 4));
        Ownership own = EffectiveOwnership.stated(f.a1, f.service).orElseThrow();
        assertEquals(List.of(Role.RESPONSIBLE, Role.SUPPORT), own.getRoles());
        f.check(ownerships.assign(f.a1, f.service, Set.of(Role.INFORMED), 0));
        assertEquals(0, own.getInfluence());
        EditAssert.assertNothingToDo(ownerships.assign(f.a1, f.service, Set.of(Role.INFORMED), 0));
    }

    @Test
    void clearingAnInheritedCellSaysExplicitlyNone() {
        f.check(ownerships.clear(f.a1, f.service));
        Ownership none = EffectiveOwnership.stated(f.a1, f.service).orElseThrow();
        assertTrue(none.getRoles().isEmpty() && none.getInfluence() == 0);
    }

    @Test
    void clearingAnOwnCellTakesItAway() {
        f.check(ownerships.clear(f.a, f.service));
        assertTrue(f.a.getOwnerships().isEmpty());
        EditAssert.assertNothingToDo(ownerships.clear(f.b1, f.service));
    }
}
