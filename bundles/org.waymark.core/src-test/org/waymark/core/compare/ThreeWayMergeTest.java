package org.waymark.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.core.compare.Banks.Bank;
import org.waymark.core.domain.Ids;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.model.cjm.Comment;
import org.waymark.model.cjm.ConflictKind;
import org.waymark.model.cjm.MergeConflict;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Transition;

class ThreeWayMergeTest {

    private static Bank merge(Consumer<Bank> ours, Consumer<Bank> theirs) {
        return new Bank(Trio.merge(Banks.bank(), Banks.bank(ours), Banks.bank(theirs)));
    }

    private static List<MergeConflict> conflicts(Bank bank) {
        return Trio.conflicts(bank.document());
    }

    private static MergeConflict onlyConflict(Bank bank) {
        assertEquals(1, conflicts(bank).size());
        return conflicts(bank).getFirst();
    }

    private static List<String> names(List<? extends NamedElement> elements) {
        return elements.stream().map(NamedElement::getName).toList();
    }

    private static void comment(String id, List<Comment> list) {
        Comment comment = Banks.MAKE.createComment();
        Ids.assign(comment, id);
        comment.setText("Says " + id);
        list.add(comment);
    }

    private static Touchpoint touchpoint(String id, String name) {
        return Banks.named(Banks.MAKE.createTouchpoint(), id, name);
    }

    @Test
    void twoPeopleEditOneTouchpoint() {
        Bank merged = merge(bank -> bank.touchpoint("_ask").setPromise("At once."),
                bank -> bank.touchpoint("_ask").setImportance(5));
        assertEquals("At once.", merged.touchpoint("_ask").getPromise());
        assertEquals(5, merged.touchpoint("_ask").getImportance());
        assertEquals(List.of(), conflicts(merged));
    }

    @Test
    void twoPeopleAnswerOneCommentAndBothAnswersStay() {
        PortfolioDocument base = Banks.bank(bank -> comment("_c", bank.touchpoint("_ask").getComments()));
        PortfolioDocument ours = Trio.copy(base);
        comment("_r1", new Bank(ours).touchpoint("_ask").getComments().getFirst().getReplies());
        PortfolioDocument theirs = Trio.copy(base);
        Comment theirComment = new Bank(theirs).touchpoint("_ask").getComments().getFirst();
        comment("_r2", theirComment.getReplies());
        comment("_d", new Bank(theirs).touchpoint("_ask").getComments());
        theirComment.setResolved(true);
        Bank merged = new Bank(Trio.merge(base, ours, theirs));
        Comment asked = merged.touchpoint("_ask").getComments().getFirst();
        assertEquals(Set.of("_r1", "_r2"), asked.getReplies().stream().map(Ids::idOf).collect(Collectors.toSet()));
        assertEquals(true, asked.isResolved());
        assertEquals(2, merged.touchpoint("_ask").getComments().size());
        assertEquals(List.of(), conflicts(merged));
    }

    @Test
    void bothAddAnOwnershipOfTheSameFunction() {
        Bank merged = merge(bank -> {
            Ownership mine = Banks.ownership("_x", bank.function("_bo"), Role.RESPONSIBLE);
            mine.setInfluence(3);
            bank.touchpoint("_paid").getOwnerships().add(mine);
        }, bank -> {
            Ownership mine = Banks.ownership("_a", bank.function("_bo"), Role.ACCOUNTABLE);
            mine.setAuthority("may pay up to 100");
            bank.touchpoint("_paid").getOwnerships().add(mine);
        });
        Ownership one = merged.touchpoint("_paid").getOwnerships().getFirst();
        assertEquals(1, merged.touchpoint("_paid").getOwnerships().size());
        assertEquals("_a", Ids.idOf(one));
        assertEquals(List.of(Role.RESPONSIBLE, Role.ACCOUNTABLE), one.getRoles());
        assertEquals(3, one.getInfluence());
        assertEquals("may pay up to 100", one.getAuthority());
        assertEquals(List.of(), conflicts(merged));
    }

    @Test
    void bothInsertIntoOneStage() {
        Bank merged = merge(bank -> bank.stage("_complaint").getTouchpoints().add(1, touchpoint("_n2", "Mine")),
                bank -> bank.stage("_complaint").getTouchpoints().add(1, touchpoint("_n1", "Theirs")));
        assertEquals(List.of("Asks for a refund", "Theirs", "Mine", "Waits"),
                names(merged.stage("_complaint").getTouchpoints()));
        assertEquals(List.of(), conflicts(merged));
    }

    @Test
    void bothAddTagsAndOneTakesOneAway() {
        PortfolioDocument base = Banks.bank(bank -> bank.journey().getTags().addAll(List.of("a", "b")));
        PortfolioDocument ours = Trio.copy(base);
        PortfolioDocument theirs = Trio.copy(base);
        new Bank(ours).journey().getTags().remove("a");
        new Bank(ours).journey().getTags().add("c");
        new Bank(theirs).journey().getTags().add("d");
        assertEquals(List.of("b", "c", "d"), new Bank(Trio.merge(base, ours, theirs)).journey().getTags());
    }

    @Test
    void oneMovesWhatTheOtherEdits() {
        Bank merged = merge(bank -> bank.stage("_solution").getTouchpoints().add(0, bank.touchpoint("_ask")),
                bank -> bank.touchpoint("_ask").setThought("Why me?"));
        assertEquals(List.of("Asks for a refund", "Is paid"), names(merged.stage("_solution").getTouchpoints()));
        assertEquals("Why me?", merged.touchpoint("_ask").getThought());
        assertEquals(List.of(), conflicts(merged));
    }

    @Test
    void bothChangeOnePromise() {
        Bank merged = merge(bank -> bank.touchpoint("_ask").setPromise("At once."),
                bank -> bank.touchpoint("_ask").setPromise("Within a week."));
        MergeConflict conflict = onlyConflict(merged);
        assertEquals(ConflictKind.BOTH_CHANGED, conflict.getKind());
        assertEquals("_ask", conflict.getElementId());
        assertEquals("_complaint", conflict.getOwnerId());
        assertEquals("promise", conflict.getFeature());
        assertEquals("We answer within two days.", conflict.getBase());
        assertEquals("At once.", conflict.getOurs());
        assertEquals("Within a week.", conflict.getTheirs());
        assertEquals(merged.journey(), conflict.eContainer());
        assertEquals("We answer within two days.", merged.touchpoint("_ask").getPromise());
    }

    @Test
    void aConflictInTheLibraryStandsInThePortfolio() {
        Bank merged = merge(bank -> bank.function("_cc").setName("Call centre"),
                bank -> bank.function("_cc").setName("Service centre"));
        assertEquals(merged.portfolio(), onlyConflict(merged).eContainer());
    }

    @Test
    void oneDeletesTheStageInWhichTheOtherEdits() {
        Bank merged = merge(bank -> bank.delete(bank.stage("_complaint")),
                bank -> bank.touchpoint("_ask").setThought("Why me?"));
        MergeConflict conflict = onlyConflict(merged);
        assertEquals(ConflictKind.DELETED_AND_CHANGED, conflict.getKind());
        assertEquals("_complaint", conflict.getElementId());
        assertEquals(null, conflict.getOurs());
        assertTrue(conflict.getTheirs().contains("thought=\"Why me?\""));
        assertEquals(List.of("Asks for a refund", "Waits"), names(merged.stage("_complaint").getTouchpoints()));
        assertEquals("Why me?", merged.touchpoint("_ask").getThought());
    }

    @Test
    void oneDeletesWhatTheOtherLeavesAlone() {
        Bank merged = merge(bank -> bank.delete(bank.stage("_complaint")),
                bank -> bank.touchpoint("_paid").setThought("At last."));
        assertEquals(List.of("Solution"), names(merged.journey().getStages()));
        assertEquals(List.of(), conflicts(merged));
    }

    @Test
    void oneDeletesWhatTheOtherPutsSomethingInto() {
        Bank merged = merge(bank -> bank.delete(bank.stage("_solution")),
                bank -> bank.stage("_solution").getTouchpoints().add(bank.touchpoint("_wait")));
        assertEquals("_solution", onlyConflict(merged).getElementId());
        assertEquals(List.of("Is paid", "Waits"), names(merged.stage("_solution").getTouchpoints()));
    }

    @Test
    void oneRefersToWhatTheOtherDeletes() {
        Bank merged = merge(bank -> bank.delete(bank.function("_bo")),
                bank -> bank.journey().setOwner(bank.function("_bo")));
        MergeConflict conflict = onlyConflict(merged);
        assertEquals(ConflictKind.DANGLING_REFERENCE, conflict.getKind());
        assertEquals("_refund", conflict.getElementId());
        assertEquals("owner", conflict.getFeature());
        assertEquals("_bo", conflict.getTheirs());
        assertEquals("Back office", merged.journey().getOwner().getName());
    }

    @Test
    void oneAddsATransitionToWhatTheOtherDeletes() {
        Bank merged = merge(bank -> {
            Transition transition = Banks.named(Banks.MAKE.createTransition(), "_go", "goes");
            transition.setSource(bank.touchpoint("_ask"));
            transition.setTarget(bank.touchpoint("_paid"));
            bank.journey().getTransitions().add(transition);
        }, bank -> bank.delete(bank.touchpoint("_paid")));
        assertEquals(ConflictKind.DANGLING_REFERENCE, onlyConflict(merged).getKind());
        assertEquals(merged.touchpoint("_paid"), merged.get(Transition.class, "_go").getTarget());
    }

    @Test
    void bothMoveOneTouchpoint() {
        Consumer<Bank> toSolution = bank -> bank.stage("_solution").getTouchpoints().add(bank.touchpoint("_wait"));
        Consumer<Bank> below = bank -> bank.touchpoint("_ask").getMicroInteractions().add(bank.touchpoint("_wait"));
        Bank merged = merge(toSolution, below);
        MergeConflict conflict = onlyConflict(merged);
        assertEquals(ConflictKind.MOVED_TWICE, conflict.getKind());
        assertEquals("_wait", conflict.getElementId());
        assertEquals("_complaint touchpoints", conflict.getBase());
        assertEquals("_solution touchpoints", conflict.getOurs());
        assertEquals("_ask microInteractions", conflict.getTheirs());
        assertEquals(merged.stage("_complaint"), merged.touchpoint("_wait").eContainer());
        assertEquals(List.of(), conflicts(merge(toSolution, toSolution)));
    }

    @Test
    void twoMovesThatWouldPutEachIntoTheOther() {
        Bank merged = merge(bank -> bank.touchpoint("_ask").getMicroInteractions().add(bank.touchpoint("_wait")),
                bank -> bank.touchpoint("_wait").getMicroInteractions().add(bank.touchpoint("_ask")));
        assertEquals(List.of("Asks for a refund", "Waits"), names(merged.stage("_complaint").getTouchpoints()));
        assertEquals(List.of("_ask", "_wait"), conflicts(merged).stream().map(MergeConflict::getElementId).toList());
        assertTrue(conflicts(merged).stream().allMatch(each -> each.getKind() == ConflictKind.MOVED_TWICE));
    }

    @Test
    void twoFunctionsGetOneCode() {
        Bank merged = merge(bank -> bank.function("_cc").setCode("C"), bank -> bank.function("_bo").setCode("C"));
        MergeConflict conflict = onlyConflict(merged);
        assertEquals(ConflictKind.DUPLICATE_KEY, conflict.getKind());
        assertEquals("code", conflict.getFeature());
        assertTrue(conflict.getOurs().contains("xmi:id=\"_cc\""));
        assertTrue(conflict.getTheirs().contains("xmi:id=\"_bo\""));
        assertEquals("C", merged.function("_cc").getCode());
        assertEquals("C", merged.function("_bo").getCode());
    }

    @Test
    void oneGivesAnOwnershipToAFunctionThatTheOtherAdds() {
        Bank merged = merge(bank -> bank.ownership("_owns").setFunction(bank.function("_bo")),
                bank -> bank.touchpoint("_ask").getOwnerships()
                        .add(Banks.ownership("_new", bank.function("_bo"), Role.ACCOUNTABLE)));
        assertEquals(ConflictKind.DUPLICATE_KEY, onlyConflict(merged).getKind());
        assertEquals(2, merged.touchpoint("_ask").getOwnerships().size());
    }

    @Test
    void oneClearsAnOwnershipAndSetsItAgainWhileTheOtherEditsIt() {
        Bank merged = merge(bank -> {
            bank.delete(bank.ownership("_owns"));
            bank.touchpoint("_ask").getOwnerships().add(Banks.ownership("_again", bank.function("_cc"),
                    Role.RESPONSIBLE, Role.SUPPORT));
        }, bank -> bank.ownership("_owns").setInfluence(4));
        Ownership one = merged.touchpoint("_ask").getOwnerships().getFirst();
        assertEquals(1, merged.touchpoint("_ask").getOwnerships().size());
        assertEquals(List.of(Role.RESPONSIBLE, Role.SUPPORT), one.getRoles());
        assertEquals(4, one.getInfluence());
        assertEquals(List.of(), conflicts(merged));
    }

    @Test
    void aResolvedConflictStaysResolved() {
        PortfolioDocument base = merge(bank -> bank.touchpoint("_ask").setPromise("At once."),
                bank -> bank.touchpoint("_ask").setPromise("Within a week.")).document();
        PortfolioDocument resolved = Trio.copy(base);
        new Bank(resolved).journey().getConflicts().clear();
        new Bank(resolved).touchpoint("_ask").setPromise("At once.");
        PortfolioDocument other = Trio.copy(base);
        new Bank(other).touchpoint("_paid").setThought("At last.");
        Bank merged = new Bank(Trio.merge(base, resolved, other));
        assertEquals(List.of(), conflicts(merged));
        assertEquals("At once.", merged.touchpoint("_ask").getPromise());
        assertEquals("At last.", merged.touchpoint("_paid").getThought());
    }

    @Test
    void bothImportedTheSameMapAnew() {
        PortfolioDocument ours = withOtherIds("x");
        PortfolioDocument theirs = withOtherIds("y");
        byName(ours, "Is paid").setThought("At last.");
        byName(theirs, "Waits").setThought("How long?");
        Bank merged = new Bank(Trio.merge(Banks.bank(), ours, theirs));
        assertEquals(List.of("Complaint", "Solution"), names(merged.portfolio().getJourneys().getFirst().getStages()));
        assertEquals("At last.", byName(merged.document(), "Is paid").getThought());
        assertEquals("How long?", byName(merged.document(), "Waits").getThought());
        assertEquals(List.of(), conflicts(merged));
        assertFalse(merged.document().find("_ask").isPresent());
    }

    private static PortfolioDocument withOtherIds(String prefix) {
        PortfolioDocument document = Banks.bank();
        int[] count = {0};
        RandomEdits.all(document.portfolio()).forEach(element -> Ids.assign(element, "_" + prefix + count[0]++));
        return document;
    }

    private static Touchpoint byName(PortfolioDocument document, String name) {
        return RandomEdits.all(document.portfolio()).stream().filter(Touchpoint.class::isInstance)
                .map(Touchpoint.class::cast).filter(each -> each.getName().equals(name)).findFirst().orElseThrow();
    }
}
