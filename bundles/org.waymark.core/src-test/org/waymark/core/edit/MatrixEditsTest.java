package org.waymark.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.core.edit.MatrixEdits.Cell;
import org.waymark.core.ownership.OwnershipText;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Step;

/** In the fixture the service is accountable for stage A, which a1 and a2 inherit; b1 inherits nothing. */
class MatrixEditsTest {

    private final EditFixture f = new EditFixture();
    private final MatrixEdits edits = new MatrixEdits(f.domain);

    @Test
    void aRoleIsGivenToAllCellsAndTakenWhenAllHaveIt() {
        List<Cell> cells = cells(f.a1, f.b1);
        f.check(edits.toggle(cells, Role.RESPONSIBLE));
        assertEquals(List.of(Role.RESPONSIBLE, Role.ACCOUNTABLE), own(f.a1).getRoles(), "added to what is inherited");
        assertEquals(List.of(Role.RESPONSIBLE), own(f.b1).getRoles());
        f.check(edits.toggle(cells, Role.RESPONSIBLE));
        assertEquals(List.of(Role.ACCOUNTABLE), own(f.a1).getRoles());
        assertTrue(f.b1.getOwnerships().isEmpty(), "nothing remains of it");
    }

    @Test
    void takingTheInheritedRoleAwaySaysExplicitlyNone() {
        f.check(edits.toggle(cells(f.a1), Role.ACCOUNTABLE));
        assertTrue(own(f.a1).getRoles().isEmpty() && own(f.a1).getInfluence() == 0);
        f.check(edits.clear(cells(f.a1)));
        assertTrue(f.a1.getOwnerships().isEmpty(), "inherits again");
    }

    @Test
    void anEmptiedCellWithAuthorityIsKept() {
        f.owned.setAuthority("may cancel");
        f.check(edits.toggle(cells(f.a), Role.ACCOUNTABLE));
        assertEquals("may cancel", own(f.a).getAuthority());
    }

    @Test
    void influenceIsSetForTheWholeRange() {
        f.check(edits.influence(cells(f.a1, f.a2, f.b1), 4));
        assertEquals(4, own(f.b1).getInfluence());
        assertEquals(List.of(Role.ACCOUNTABLE), own(f.a2).getRoles());
        EditAssert.assertNothingToDo(edits.influence(cells(f.a1), 4));
        f.check(edits.influence(cells(f.b1), 0));
        assertTrue(f.b1.getOwnerships().isEmpty());
    }

    @Test
    void clearingTakesOwnCellsAwayAndSaysNoneForInheritedOnes() {
        f.check(edits.influence(cells(f.b1), 2));
        f.check(edits.clear(cells(f.a1, f.b1)));
        assertTrue(own(f.a1).getRoles().isEmpty());
        assertTrue(f.b1.getOwnerships().isEmpty());
        EditAssert.assertNothingToDo(edits.clear(cells(f.b1)));
    }

    @Test
    void fillingCopiesWhatIsShown() {
        f.check(edits.fill(Map.of(cell(f.b1), cell(f.a1))));
        assertEquals(List.of(Role.ACCOUNTABLE), own(f.b1).getRoles());
        f.check(edits.toggle(cells(f.a1), Role.ACCOUNTABLE));
        f.check(edits.fill(Map.of(cell(f.b1), cell(f.a1))));
        assertTrue(own(f.b1).getRoles().isEmpty(), "explicitly none");
        EditAssert.assertNothingToDo(edits.fill(Map.of(cell(f.b1), cell(f.a1))));
        f.check(edits.clear(cells(f.b1)));
        EditAssert.assertNothingToDo(edits.fill(Map.of(cell(f.b1), cell(f.b))));
    }

    @Test
    void pastedTextsChangeWhatTheyName() {
        f.check(edits.paste(texts(f.a, "3", f.a1, "R/A 5", f.a2, "–", f.b1, "I")));
        assertEquals(List.of(Role.ACCOUNTABLE), own(f.a).getRoles(), "a number says nothing about roles");
        assertEquals(3, own(f.a).getInfluence());
        assertEquals(List.of(Role.RESPONSIBLE, Role.ACCOUNTABLE), own(f.a1).getRoles());
        assertTrue(own(f.a2).getRoles().isEmpty());
        f.check(edits.paste(texts(f.a1, "", f.a2, "(A)", f.b1, "0")));
        assertTrue(f.a1.getOwnerships().isEmpty());
        assertEquals(0, own(f.a2).getInfluence(), "brackets leave the cell alone");
        assertEquals(List.of(Role.INFORMED), own(f.b1).getRoles());
        Map<Cell, OwnershipText> unclear = texts(f.a1, "R", f.a2, "x");
        assertThrows(IllegalArgumentException.class, () -> edits.paste(unclear));
    }

    @Test
    void whatTheStageStatesAsNoneIsNotInherited() {
        f.check(edits.toggle(cells(f.a), Role.ACCOUNTABLE));
        assertEquals(new MatrixEdits.Content(Set.of(), 0), MatrixEdits.content(cell(f.a1)));
        EditAssert.assertNothingToDo(edits.clear(cells(f.a1)));
    }

    private Map<Cell, OwnershipText> texts(Object... stepsAndTexts) {
        Map<Cell, OwnershipText> texts = new LinkedHashMap<>();
        for (int i = 0; i < stepsAndTexts.length; i += 2) {
            texts.put(cell((Step) stepsAndTexts[i]), OwnershipText.parse((String) stepsAndTexts[i + 1]));
        }
        return texts;
    }

    private List<Cell> cells(Step... steps) {
        return List.of(steps).stream().map(this::cell).toList();
    }

    private Cell cell(Step step) {
        return new Cell(step, f.service);
    }

    private Ownership own(Step step) {
        return EffectiveOwnership.stated(step, f.service).orElseThrow();
    }
}
