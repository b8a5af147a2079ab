package org.waymark.core.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;
import org.waymark.core.JourneyException;
import org.waymark.core.compare.Banks.Bank;
import org.waymark.core.compare.Banks;
import org.waymark.core.compare.Conflict;
import org.waymark.core.compare.ConflictSides;
import org.waymark.core.compare.Trio;
import org.waymark.core.resolve.ConflictEdits.Choice;
import org.waymark.core.edit.DocumentDomain;
import org.waymark.core.edit.EditAssert;
import org.waymark.core.edit.TypedValues;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.rules.Finding;
import org.waymark.core.rules.RuleSettings;
import org.waymark.core.rules.Severity;
import org.waymark.core.rules.Validator;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.ConflictKind;
import org.waymark.model.cjm.MomentKind;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Role;

class ConflictEditsTest {

    private final TypedValues values = new TypedValues(Locale.ENGLISH, ZoneOffset.UTC);
    private Bank bank;
    private ConflictEdits edits;

    private Conflict merge(Consumer<Bank> ours, Consumer<Bank> theirs) {
        PortfolioDocument merged = Trio.merge(Banks.bank(), Banks.bank(ours), Banks.bank(theirs));
        bank = new Bank(merged);
        edits = new ConflictEdits(merged, new DocumentDomain(merged));
        return Conflict.all(merged.portfolio()).getFirst();
    }

    private void resolve(Conflict conflict, Choice choice) {
        check(edits.resolve(conflict, choice));
    }

    private void check(Command command) {
        EditAssert.assertDoUndoRedo(bank.document(), command);
        assertEquals(List.of(), Conflict.all(bank.portfolio()));
        List<Finding> errors = new Validator().validate(bank.document(), RuleSettings.standard()).stream()
                .filter(finding -> finding.severity() == Severity.ERROR).toList();
        assertEquals(List.of(), errors);
    }

    private Conflict promises() {
        return merge(bank -> bank.touchpoint("_ask").setPromise("At once."),
                bank -> bank.touchpoint("_ask").setPromise("Within a week."));
    }

    private String promise() {
        return bank.touchpoint("_ask").getPromise();
    }

    @Test
    void aTextIsTakenFromEitherSideOrBoth() {
        resolve(promises(), Choice.OURS);
        assertEquals("At once.", promise());
        resolve(promises(), Choice.THEIRS);
        assertEquals("Within a week.", promise());
        resolve(promises(), Choice.BOTH);
        assertEquals("At once.\nWithin a week.", promise());
        resolve(promises(), Choice.BASE);
        assertEquals("We answer within two days.", promise());
    }

    @Test
    void whatWasSettledByHandIsKept() {
        Conflict conflict = promises();
        bank.touchpoint("_ask").setPromise("Tomorrow.");
        resolve(conflict, Choice.AS_IT_IS);
        assertEquals("Tomorrow.", promise());
    }

    @Test
    void anAnswerCanBeTyped() throws Exception {
        Conflict conflict = promises();
        assertTrue(edits.canType(conflict));
        check(edits.resolve(conflict, values, "Within a day."));
        assertEquals("Within a day.", promise());
    }

    @Test
    void whatIsTypedIsChecked() {
        Conflict conflict = merge(bank -> bank.touchpoint("_ask").setImportance(5),
                bank -> bank.touchpoint("_ask").setImportance(1));
        assertThrows(JourneyException.class, () -> edits.resolve(conflict, values, "seven"));
        assertEquals(Set.of(Choice.OURS, Choice.THEIRS, Choice.BASE, Choice.AS_IT_IS), edits.choices(conflict));
        resolve(conflict, Choice.OURS);
        assertEquals(5, bank.touchpoint("_ask").getImportance());
    }

    @Test
    void aLiteralIsChosenAndNotTyped() {
        Conflict conflict = merge(bank -> bank.touchpoint("_ask").setMoment(MomentKind.MOMENT_OF_TRUTH),
                bank -> bank.touchpoint("_ask").setMoment(MomentKind.STIMULUS));
        assertFalse(edits.canType(conflict));
        assertEquals("Moment of truth", ConflictSides.of(conflict, bank.document(), Locale.ENGLISH).ours());
        resolve(conflict, Choice.THEIRS);
        assertEquals(MomentKind.STIMULUS, bank.touchpoint("_ask").getMoment());
    }

    @Test
    void anAnsweredConflictHasNothingLeftToDo() {
        Conflict conflict = promises();
        resolve(conflict, Choice.OURS);
        EditAssert.assertNothingToDo(edits.resolve(conflict, Choice.THEIRS));
    }

    @Test
    void aDeletedElementStaysOrGoesWithTheConflictsInIt() {
        Consumer<Bank> delete = bank -> bank.delete(bank.touchpoint("_ask"));
        Consumer<Bank> change = bank -> bank.touchpoint("_ask").setPromise("At once.");
        Conflict conflict = merge(delete, change);
        assertEquals(ConflictKind.DELETED_AND_CHANGED, conflict.kind());
        ConflictSides sides = ConflictSides.of(conflict, bank.document(), Locale.ENGLISH);
        assertEquals("", sides.ours());
        assertTrue(sides.theirs().contains("Promise: At once."), sides.theirs());
        resolve(conflict, Choice.THEIRS);
        assertEquals("At once.", promise());
        resolve(merge(delete, change), Choice.OURS);
        assertTrue(bank.document().find("_ask").isEmpty());
    }

    @Test
    void whatBothMovedGoesWhereOneWanted() {
        Conflict conflict = merge(bank -> bank.stage("_solution").getTouchpoints().add(bank.touchpoint("_wait")),
                bank -> bank.touchpoint("_ask").getMicroInteractions().add(bank.touchpoint("_wait")));
        assertEquals(ConflictKind.MOVED_TWICE, conflict.kind());
        resolve(conflict, Choice.OURS);
        assertEquals(List.of("Is paid", "Waits"), names(bank.stage("_solution").getTouchpoints()));
        assertTrue(edits.choices(conflict).contains(Choice.THEIRS));
    }

    @Test
    void oneOfTwoFunctionsTakesOverWhatReferredToTheOther() {
        Conflict conflict = merge(bank -> function(bank, "_x1", "Claims", "_paid"),
                bank -> function(bank, "_x2", "Claims desk", "_wait"));
        assertEquals(ConflictKind.DUPLICATE_KEY, conflict.kind());
        resolve(conflict, Choice.OURS);
        assertEquals(List.of("Contact centre", "Back office", "Claims"), names(bank.portfolio().getFunctions()));
        assertEquals("Claims", bank.touchpoint("_wait").getOwnerships().getFirst().getFunction().getName());
    }

    @Test
    void whereBothFunctionsOwnTheSameStepTheyBecomeOneOwnership() {
        Conflict conflict = merge(bank -> function(bank, "_x1", "Claims", "_paid"), bank -> {
            function(bank, "_x2", "Claims desk", "_paid");
            Ownership theirs = bank.ownership("_x2o");
            theirs.getRoles().add(Role.INFORMED);
            theirs.setInfluence(4);
            theirs.setAuthority("May pay at once.");
        });
        resolve(conflict, Choice.OURS);
        assertEquals(1, bank.touchpoint("_paid").getOwnerships().size());
        Ownership one = bank.touchpoint("_paid").getOwnerships().getFirst();
        assertEquals("Claims", one.getFunction().getName());
        assertEquals(List.of(Role.RESPONSIBLE, Role.INFORMED), one.getRoles());
        assertEquals(4, one.getInfluence());
        assertEquals("May pay at once.", one.getAuthority());
    }

    private static void function(Bank bank, String id, String name, String owned) {
        BusinessFunction function = Banks.named(Banks.MAKE.createBusinessFunction(), id, name);
        function.setCode("CL");
        bank.portfolio().getFunctions().add(function);
        bank.touchpoint(owned).getOwnerships().add(Banks.ownership(id + "o", function, Role.RESPONSIBLE));
    }

    private static List<String> names(List<? extends NamedElement> elements) {
        return elements.stream().map(NamedElement::getName).toList();
    }
}
