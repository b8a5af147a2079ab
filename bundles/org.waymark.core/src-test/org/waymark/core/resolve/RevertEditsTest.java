package org.waymark.core.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.compare.Banks.Bank;
import org.waymark.core.compare.Banks;
import org.waymark.core.compare.Change;
import org.waymark.core.compare.ChangeSides;
import org.waymark.core.compare.ChangeTexts;
import org.waymark.core.compare.ModelDiff;
import org.waymark.core.compare.RandomEdits;
import org.waymark.core.compare.Trio;
import org.waymark.core.compare.Version;
import org.waymark.core.edit.DocumentDomain;
import org.waymark.core.edit.EditAssert;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.model.cjm.Role;

class RevertEditsTest {

    private static void assertReverted(PortfolioDocument older, PortfolioDocument newer, int changes) {
        List<Change> all = ModelDiff.between(Version.of(older), Version.of(newer)).changes();
        assertEquals(changes, all.size(), all::toString);
        for (int left = changes; left > 0; left--) {
            Change change = ModelDiff.between(Version.of(older), Version.of(newer)).changes().getFirst();
            EditAssert.assertDoUndoRedo(newer,
                    new RevertEdits(newer, new DocumentDomain(newer), older).revert(change));
        }
        assertEquals(Trio.text(older), Trio.text(newer));
    }

    private static void assertReverted(Consumer<Bank> edit, int changes) {
        assertReverted(Banks.bank(), Banks.bank(edit), changes);
    }

    @Test
    void valuesBecomeWhatTheyWere() {
        assertReverted(bank -> {
            bank.touchpoint("_ask").setPromise("At once.");
            bank.touchpoint("_wait").setImportance(4);
            bank.journey().setOwner(bank.function("_cc"));
            bank.ownership("_owns").setFunction(bank.function("_bo"));
            bank.ownership("_owns").getRoles().add(Role.ACCOUNTABLE);
            bank.journey().getTags().addAll(List.of("a", "b"));
        }, 6);
    }

    @Test
    void whatWasAddedGoesAndWhatWasDeletedComesBackWhereItWas() {
        assertReverted(bank -> bank.stage("_solution").getTouchpoints()
                .add(Banks.named(Banks.MAKE.createTouchpoint(), "_new", "New")), 1);
        assertReverted(bank -> bank.delete(bank.touchpoint("_ask")), 1);
        assertReverted(bank -> bank.delete(bank.stage("_complaint")), 1);
    }

    @Test
    void whatWasMovedGoesBack() {
        assertReverted(bank -> bank.stage("_solution").getTouchpoints().add(0, bank.touchpoint("_ask")), 1);
        assertReverted(bank -> bank.stage("_complaint").getTouchpoints().move(1, 0), 1);
    }

    @Test
    void whatMovedOutOfADeletedElementIsNotDoubled() {
        PortfolioDocument older = Banks.bank();
        PortfolioDocument newer = Banks.bank(bank -> {
            bank.stage("_solution").getTouchpoints().add(bank.touchpoint("_ask"));
            bank.delete(bank.stage("_complaint"));
        });
        Change removed = ModelDiff.between(Version.of(older), Version.of(newer)).changes().stream()
                .filter(Change.Removed.class::isInstance).findFirst().orElseThrow();
        EditAssert.assertDoUndoRedo(newer, new RevertEdits(newer, new DocumentDomain(newer), older).revert(removed));
        Bank bank = new Bank(newer);
        assertEquals(List.of("Waits"),
                bank.stage("_complaint").getTouchpoints().stream().map(t -> t.getName()).toList());
        assertEquals(List.of("Is paid", "Asks for a refund"),
                bank.stage("_solution").getTouchpoints().stream().map(t -> t.getName()).toList());
    }

    @Test
    void aWholeVersionIsTakenBackInOneStep() {
        PortfolioDocument older = Banks.bank();
        PortfolioDocument newer = Banks.bank(bank -> {
            bank.touchpoint("_ask").setPromise("At once.");
            bank.stage("_solution").getTouchpoints().add(0, bank.touchpoint("_ask"));
            bank.stage("_solution").getTouchpoints().add(Banks.named(Banks.MAKE.createTouchpoint(), "_new", "New"));
            bank.ownership("_owns").setFunction(bank.function("_bo"));
            bank.delete(bank.stage("_complaint"));
            bank.delete(bank.function("_cc"));
            bank.journey().getTags().add("a");
        });
        EditAssert.assertDoUndoRedo(newer, new RevertEdits(newer, new DocumentDomain(newer), older).restore());
        assertEquals(Trio.text(older), Trio.text(newer));
        EditAssert.assertNothingToDo(new RevertEdits(newer, new DocumentDomain(newer), older).restore());
    }

    @Test
    void whateverWasEditedAVersionComesBack() {
        for (int seed = 0; seed < 25; seed++) {
            PortfolioDocument newer = Trio.copy(Banks.bank());
            new RandomEdits(seed, "b").grow(newer.portfolio(), 40);
            PortfolioDocument older = Trio.copy(newer);
            new RandomEdits(seed + 1000, "x").edit(newer.portfolio(), 30);
            String before = Trio.text(newer);
            Command back = new RevertEdits(newer, new DocumentDomain(newer), older).restore();
            back.canExecute();
            back.execute();
            assertEquals(Trio.text(older), Trio.text(newer), "seed " + seed);
            back.undo();
            assertEquals(before, Trio.text(newer), "seed " + seed);
        }
    }

    @Test
    void allOfAnElementIsTakenBackInOneStepAndNothingElse() {
        PortfolioDocument older = Banks.bank();
        PortfolioDocument newer = Banks.bank(bank -> {
            bank.touchpoint("_ask").setPromise("At once.");
            bank.touchpoint("_ask").setName("Cries");
            bank.ownership("_owns").setInfluence(5);
            bank.touchpoint("_ask").getOwnerships().add(Banks.ownership("_o2", bank.function("_bo"), Role.INFORMED));
            bank.delete(bank.touchpoint("_wait"));
            bank.touchpoint("_paid").setPromise("Today.");
        });
        List<Change> all = ModelDiff.between(Version.of(older), Version.of(newer)).changes();
        EditAssert.assertDoUndoRedo(newer, new RevertEdits(newer, new DocumentDomain(newer), older)
                .revertAll("_ask", all));
        PortfolioDocument expected = Banks.bank(bank -> {
            bank.delete(bank.touchpoint("_wait"));
            bank.touchpoint("_paid").setPromise("Today.");
        });
        assertEquals(Trio.text(expected), Trio.text(newer));
        EditAssert.assertDoUndoRedo(newer, new RevertEdits(newer, new DocumentDomain(newer), older)
                .revertAll("_refund", all));
        assertEquals(Trio.text(older), Trio.text(newer));
        EditAssert.assertNothingToDo(new RevertEdits(newer, new DocumentDomain(newer), older)
                .revertAll("_refund", List.of()));
    }

    /** Reverting what can be reverted, again and again, makes any two versions equal. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void randomChangesAreTakenBackOneByOne(long seed) {
        Trio trio = Trio.random(seed, 60, 12);
        PortfolioDocument newer = Trio.copy(trio.ours());
        int before = ModelDiff.between(Version.of(trio.base()), Version.of(newer)).changes().size();
        int last = before + 1;
        for (int round = 0; round < 200; round++) {
            List<Change> left = ModelDiff.between(Version.of(trio.base()), Version.of(newer)).changes();
            RevertEdits edits = new RevertEdits(newer, new DocumentDomain(newer), trio.base());
            Command next = left.stream().map(edits::revert).filter(Command::canExecute).findFirst().orElse(null);
            if (next == null) {
                break;
            }
            // no EditAssert: an empty text that becomes unset is a change that no file shows
            String now = Trio.text(newer);
            next.execute();
            next.undo();
            assertEquals(now, Trio.text(newer));
            next.redo();
            last = left.size();
        }
        int after = ModelDiff.between(Version.of(trio.base()), Version.of(newer)).changes().size();
        assertTrue(after * 10 <= before, before + " changes, left " + after + " after " + last);
    }

    @Test
    void aChangeIsTwoTexts() {
        PortfolioDocument older = Banks.bank();
        PortfolioDocument newer = Banks.bank(bank -> bank.touchpoint("_ask").setPromise("At once."));
        Change change = ModelDiff.between(Version.of(older), Version.of(newer)).changes().getFirst();
        assertEquals(new ChangeSides("We answer within two days.", "At once."),
                ChangeSides.of(change, older, newer, Locale.ENGLISH));
        assertEquals("Promise changed from \"We answer within two days.\" to \"At once.\"",
                ChangeTexts.of(Locale.ENGLISH).matter(change));
    }
}
