package org.waymark.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.edit.ViewEdits.Draft;
import org.waymark.model.cjm.LaneKind;
import org.waymark.model.cjm.LaneSetting;
import org.waymark.model.cjm.Lens;
import org.waymark.model.cjm.View;

class ViewEditsTest {

    private final EditFixture f = new EditFixture();
    private final ViewEdits edits = new ViewEdits(f.domain);
    private final Draft board = new Draft("Board", List.of(LaneSpec.of(LaneKind.EMOTION),
            LaneSpec.of(LaneKind.OWNERSHIP), new LaneSpec(LaneKind.CUSTOM, "Risk")), List.of(f.anna),
            List.of(f.service), Lens.FUNCTION, f.service);

    @Test
    void aNewViewSaysWhatItsDraftSays() {
        f.check(edits.add(f.journey, board));
        assertEquals(board, Draft.of(f.journey.getViews().getFirst()));
    }

    @Test
    void lanesThatStayAreTheSameElements() {
        f.check(edits.add(f.journey, board));
        View view = f.journey.getViews().getFirst();
        LaneSetting ownership = view.getLanes().get(1);
        Draft other = new Draft("For the board", List.of(LaneSpec.of(LaneKind.OWNERSHIP),
                LaneSpec.of(LaneKind.EMOTION), LaneSpec.of(LaneKind.NOTES)), List.of(), List.of(), Lens.NONE, null);
        f.check(edits.change(view, other));
        assertEquals(other, Draft.of(view));
        assertSame(ownership, view.getLanes().getFirst());
    }

    @Test
    void whatDoesNotDifferIsNoStep() {
        f.check(edits.add(f.journey, board));
        EditAssert.assertNothingToDo(edits.change(f.journey.getViews().getFirst(), board));
    }
}
