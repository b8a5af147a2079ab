package org.waymark.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.core.domain.LaneFacts;
import org.waymark.core.domain.LaneSpec;
import org.waymark.model.cjm.LaneKind;
import org.waymark.model.cjm.NamedElement;

class CellEditsTest {

    private final EditFixture f = new EditFixture();
    private final CellEdits edits = new CellEdits(f.domain);

    @Test
    void aTextOfTheTouchpointIsReplacedAndCleared() {
        f.check(edits.write(f.a1, LaneSpec.of(LaneKind.THOUGHTS), "Where is it?\r\nStill waiting"));
        assertEquals("Where is it?\nStill waiting", f.a1.getThought());
        f.check(edits.clear(f.a1, LaneSpec.of(LaneKind.THOUGHTS)));
        assertEquals("", CellEdits.read(f.a1, LaneSpec.of(LaneKind.THOUGHTS)));
    }

    @Test
    void eachLineIsOneMorePainPoint() {
        f.check(edits.write(f.a, LaneSpec.of(LaneKind.PAIN_POINTS), "Slow\n\n  Expensive \nslow"));
        f.check(edits.write(f.a, LaneSpec.of(LaneKind.PAIN_POINTS), "SLOW\nRude"));
        assertEquals("Slow\nExpensive\nRude", CellEdits.read(f.a, LaneSpec.of(LaneKind.PAIN_POINTS)));
        EditAssert.assertNothingToDo(edits.write(f.a, LaneSpec.of(LaneKind.PAIN_POINTS), "rude"));
        f.check(edits.clear(f.a, LaneSpec.of(LaneKind.PAIN_POINTS)));
        assertTrue(f.a.getPainPoints().isEmpty());
    }

    @Test
    void aChannelIsTakenFromTheLibraryOrAddedToIt() {
        f.check(edits.write(f.a2, LaneSpec.of(LaneKind.CHANNELS), "phone\nBranch"));
        assertEquals(List.of("Phone", "Branch"), names(f.a2.getChannels()));
        assertSame(f.phone, f.a2.getChannels().getFirst());
        assertEquals(List.of("Phone", "Branch"), names(f.portfolio.getChannels()));
        f.check(edits.clear(f.a2, LaneSpec.of(LaneKind.CHANNELS)));
        assertEquals(List.of("Phone", "Branch"), names(f.portfolio.getChannels()));
    }

    @Test
    void aCustomLaneWritesAProperty() {
        f.check(edits.write(f.a1, new LaneSpec(LaneKind.CUSTOM, "Risk"), "high"));
        f.check(edits.write(f.a1, new LaneSpec(LaneKind.CUSTOM, "Risk"), "low"));
        assertEquals("low", f.a1.getProperties().getFirst().getValue());
        assertEquals("low", CellEdits.read(f.a1, new LaneSpec(LaneKind.CUSTOM, "Risk")));
    }

    @Test
    void aNoteHangsOnItsStep() {
        f.check(edits.write(f.a1, LaneSpec.of(LaneKind.NOTES), "Ask Viktor\nand Olga"));
        assertSame(f.a1, f.journey.getNotes().getFirst().getAbout());
        assertEquals("Ask Viktor\nand Olga", f.journey.getNotes().getFirst().getText());
    }

    @Test
    void aStageHasNoLanesOfTouchpoints() {
        assertFalse(LaneFacts.of(LaneKind.ACTION).content().takesTextAt(f.a));
        assertFalse(LaneFacts.of(LaneKind.STORYBOARD).content().takesTextAt(f.a1));
        EditAssert.assertNothingToDo(edits.write(f.a, LaneSpec.of(LaneKind.CHANNELS), "Phone"));
        EditAssert.assertNothingToDo(edits.clear(f.a2, LaneSpec.of(LaneKind.PAIN_POINTS)));
    }

    private static List<String> names(List<? extends NamedElement> elements) {
        return elements.stream().map(NamedElement::getName).toList();
    }
}
