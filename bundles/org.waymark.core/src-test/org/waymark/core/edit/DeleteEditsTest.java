package org.waymark.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeleteEditsTest {

    private final EditFixture f = new EditFixture();
    private final DeleteEdits edits = new DeleteEdits(f.domain);

    @Test
    void aTouchpointTakesItsTransitionsWithIt() {
        f.check(edits.delete(List.of(f.b1)));
        assertTrue(f.journey.getTransitions().isEmpty());
        assertTrue(f.b.getTouchpoints().isEmpty());
    }

    @Test
    void aStageTakesWhatPointsIntoItWithIt() {
        f.check(edits.delete(List.of(f.a)));
        assertTrue(f.journey.getTransitions().isEmpty());
        assertEquals(List.of(f.b), f.journey.getStages());
    }

    @Test
    void aFunctionTakesItsOwnershipsWithIt() {
        f.journey.setOwner(f.service);
        f.check(edits.delete(List.of(f.service)));
        assertTrue(f.a.getOwnerships().isEmpty());
        assertEquals(null, f.journey.getOwner());
    }

    @Test
    void aPersonaTakesItsFeelingsWithIt() {
        f.check(edits.delete(List.of(f.anna)));
        assertTrue(f.a1.getEmotions().isEmpty());
        assertTrue(f.a1.getPersonas().isEmpty());
        assertTrue(f.journey.getPersonas().isEmpty());
    }

    @Test
    void severalElementsGoInOneStepAlsoWhenOneLiesInTheOther() {
        f.check(edits.delete(List.of(f.a1, f.a, f.phone)));
        assertEquals(List.of(f.b), f.journey.getStages());
        assertTrue(f.portfolio.getChannels().isEmpty());
    }

    @Test
    void thePortfolioStays() {
        assertFalse(edits.delete(List.of(f.portfolio)).canExecute());
        assertFalse(edits.delete(List.of()).canExecute());
    }
}
