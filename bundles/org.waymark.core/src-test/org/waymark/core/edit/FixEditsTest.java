package org.waymark.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.core.edit.QuickFix.KeepAccountable;
import org.waymark.core.edit.QuickFix.MakeAccountable;
import org.waymark.core.edit.QuickFix.MakeInitiative;
import org.waymark.core.rules.Finding;
import org.waymark.core.rules.RuleSettings;
import org.waymark.core.rules.Validator;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyKind;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Suppression;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Transition;

/** Every fix makes the finding that it was offered for go away, and all of it can be taken back. */
class FixEditsTest {

    private static final CjmFactory MAKE = CjmFactory.eINSTANCE;

    private final EditFixture f = new EditFixture();
    private final FixEdits edits = new FixEdits(f.domain);

    @Test
    void severalTouchpointsGetAnAccountableInOneStep() {
        BusinessFunction sales = function("Sales", "S");
        f.b1.getOwnerships().add(ownership(sales, Role.RESPONSIBLE));
        f.b.getTouchpoints().add(touchpoint("b2"));
        List<QuickFix> offered = QuickFixes.of(found("no-accountable"));
        assertEquals(List.of("Sales", "Service", ""), offered.stream().map(edits::choice).toList(),
                "who has a part there comes first");
        assertEquals("Make accountable (2)", edits.title(offered.getFirst()));
        f.check(edits.command(offered.getFirst()));
        assertEquals(List.of(), found("no-accountable"));
        assertEquals(List.of(Role.RESPONSIBLE, Role.ACCOUNTABLE), f.b1.getOwnerships().getFirst().getRoles());
    }

    @Test
    void aJourneyWithoutAnyOwnershipGetsItByStage() {
        f.a.getOwnerships().clear();
        QuickFix fix = QuickFixes.of(found("no-accountable")).getFirst();
        assertEquals(List.of(f.journey), fix.targets());
        f.check(edits.command(fix));
        assertEquals(f.service, EffectiveOwnership.of(f.b1).accountable().getFirst().function());
        assertEquals(List.of(), found("no-accountable"));
    }

    @Test
    void ofSeveralAccountablesTheOthersBecomeResponsible() {
        f.a.getOwnerships().add(ownership(function("Sales", "S"), Role.ACCOUNTABLE));
        QuickFix fix = QuickFixes.of(found("several-accountables")).stream()
                .filter(it -> it instanceof KeepAccountable keep && keep.function() == f.service).findFirst()
                .orElseThrow();
        f.check(edits.command(fix));
        assertEquals(List.of(Role.RESPONSIBLE), f.a.getOwnerships().getLast().getRoles());
        assertEquals(List.of(), found("several-accountables"));
    }

    @Test
    void badFeelingsGetAnInitiativeOfWhoIsAccountable() {
        Emotion angry = MAKE.createEmotion();
        angry.setPersona(f.anna);
        angry.setScore(BigDecimal.valueOf(-2));
        f.a2.getEmotions().add(angry);
        QuickFix fix = QuickFixes.of(found("negative-unanswered")).getFirst();
        f.check(edits.command(fix));
        Initiative made = f.portfolio.getInitiatives().getFirst();
        assertEquals(f.service, made.getAccountable());
        assertEquals(List.of(made), f.a2.getInitiatives());
        assertEquals("Improve \"a2\"", made.getName());
        assertEquals(List.of(), found("negative-unanswered"));
    }

    @Test
    void aPainPointIsOfferedAnInitiativeWithoutAnyRule() {
        PainPoint pain = MAKE.createPainPoint();
        pain.setName("Waits twice");
        f.a1.getPainPoints().add(pain);
        QuickFix fix = QuickFixes.at(List.of(pain), List.of()).getFirst();
        f.check(edits.command(fix));
        assertEquals("Waits twice", pain.getInitiatives().getFirst().getName());
        fix = QuickFixes.at(List.of(pain), List.of()).getLast();
        f.check(edits.command(fix));
        assertEquals(2, pain.getInitiatives().size(), "a second cure is possible, too");
    }

    @Test
    void anElementIsOfferedWhatItsMarkSays() {
        assertTrue(QuickFixes.at(List.of(f.b1), List.of()).getFirst() instanceof MakeAccountable make
                && make.targets().equals(List.of(f.b1)));
        assertEquals(List.of(), QuickFixes.at(List.of(f.a1), List.of()), "it inherits its accountable");
    }

    @Test
    void aPlannedTouchpointSetsTheBaseline() {
        Journey observed = MAKE.createJourney();
        observed.setKind(JourneyKind.OBSERVED);
        observed.setBaseline(journey("Old"));
        observed.getStages().add(MAKE.createStage());
        Touchpoint seen = touchpoint("seen");
        seen.setPlanned(f.a1);
        observed.getStages().getFirst().getTouchpoints().add(seen);
        f.portfolio.getJourneys().add(observed);
        QuickFix fix = QuickFixes.of(found("planned-elsewhere")).getFirst();
        assertEquals("Refund", edits.choice(fix));
        f.check(edits.command(fix));
        assertEquals(f.journey, observed.getBaseline());
        assertEquals(List.of(), found("planned-elsewhere"));
    }

    @Test
    void valuesThatMeanNothingAreRemoved() {
        f.a1.setCount(5L);
        f.anna.setPicture("none.png");
        List<Violation> both = new java.util.ArrayList<>(found("observed-only"));
        both.addAll(found("missing-file"));
        List<QuickFix> fixes = QuickFixes.of(both);
        assertEquals(3, fixes.size());
        assertTrue(fixes.getLast() instanceof MakeInitiative, "what is not mended at once can be planned");
        fixes.subList(0, 2).forEach(fix -> f.check(edits.command(fix)));
        assertEquals(List.of(), found("observed-only"));
        assertEquals(List.of(), found("missing-file"));
    }

    @Test
    void codesAndSharesAreMended() {
        function("Sales", "S");
        function("Shop", "S");
        Transition second = MAKE.createTransition();
        second.setSource(f.a1);
        second.setTarget(f.a2);
        second.setShare(BigDecimal.valueOf(60));
        f.transition.setShare(BigDecimal.valueOf(90));
        f.journey.getTransitions().add(second);
        f.check(edits.command(QuickFixes.of(found("duplicate-code")).getFirst()));
        f.check(edits.command(QuickFixes.of(found("share-sum")).getFirst()));
        assertEquals("S2", f.portfolio.getFunctions().getLast().getCode());
        assertEquals(List.of(new BigDecimal(60), new BigDecimal(40)),
                List.of(f.transition.getShare(), second.getShare()));
        assertEquals(List.of(), found("duplicate-code"));
        assertEquals(List.of(), found("share-sum"));
    }

    @Test
    void aFindingIsAcceptedWithItsReasonAndReportedAgain() {
        List<Violation> open = found("no-accountable");
        assertEquals(1, open.size());
        f.check(edits.accept(open, " Decided in May ", "Mia"));
        Suppression kept = f.b1.getSuppressions().getFirst();
        assertEquals(List.of("no-accountable", "Decided in May", "Mia"),
                List.of(kept.getRule(), kept.getReason(), kept.getAuthor()));
        assertEquals(List.of(), found("no-accountable"));
        assertFalse(FixEdits.suppression(open.getFirst()).isEmpty());
        f.check(edits.report(open));
        assertEquals(1, found("no-accountable").size());
    }

    @Test
    void aSuppressionWithoutEffectIsRemoved() {
        Suppression idle = MAKE.createSuppression();
        idle.setRule("no-such-rule");
        f.a1.getSuppressions().add(idle);
        f.check(edits.command(QuickFixes.of(found("idle-suppression")).getFirst()));
        assertEquals(List.of(), f.a1.getSuppressions());
    }

    @Test
    void anInitiativeWithoutAnOwnerGetsOne() {
        Initiative wish = MAKE.createInitiative();
        wish.setName("Wish");
        f.portfolio.getInitiatives().add(wish);
        List<QuickFix> fixes = QuickFixes
                .of(List.of(new Violation("initiative-incomplete", wish, Optional.of("accountable"))));
        f.check(edits.command(fixes.getFirst()));
        assertEquals(f.service, wish.getAccountable());
    }

    @Test
    void onePainPointOfManyIsOneInitiativeEach() {
        for (Step step : List.of(f.a1, f.a2)) {
            PainPoint pain = MAKE.createPainPoint();
            pain.setName("Pain of " + step.getName());
            step.getPainPoints().add(pain);
        }
        List<EObject> pains = List.of(f.a1.getPainPoints().getFirst(), f.a2.getPainPoints().getFirst());
        MakeInitiative fix = (MakeInitiative) QuickFixes.at(pains, List.of()).getFirst();
        assertEquals("Make an initiative (2)", edits.title(fix));
        f.check(edits.command(fix));
        assertEquals(2, f.portfolio.getInitiatives().size());
    }

    @Test
    void whatWasObservedIsAnsweredWithTheReasonAsDescription() {
        f.check(new InitiativeEdits(f.domain).observed(f.portfolio, Optional.of(f.a1), "Payment is skipped",
                "49 % skip it."));
        Initiative made = f.portfolio.getInitiatives().getLast();
        assertEquals("Payment is skipped: 49 % skip it.", made.getName() + ": " + made.getDescription());
        assertEquals(List.of(made), f.a1.getInitiatives());
        f.check(new InitiativeEdits(f.domain).observed(f.portfolio, Optional.empty(), "Chat", "Not on the map."));
        assertEquals(2, f.portfolio.getInitiatives().size());
    }

    private List<Violation> found(String rule) {
        return new Validator().validate(f.document, RuleSettings.standard()).stream()
                .filter(finding -> finding.ruleId().equals(rule)).map(this::violation).toList();
    }

    private Violation violation(Finding finding) {
        return new Violation(finding.ruleId(), f.document.find(finding.elementId()).orElseThrow(), finding.feature());
    }

    private BusinessFunction function(String name, String code) {
        BusinessFunction function = MAKE.createBusinessFunction();
        function.setName(name);
        function.setCode(code);
        f.portfolio.getFunctions().add(function);
        return function;
    }

    private Journey journey(String name) {
        Journey journey = MAKE.createJourney();
        journey.setName(name);
        f.portfolio.getJourneys().add(journey);
        return journey;
    }

    private static Touchpoint touchpoint(String name) {
        Touchpoint touchpoint = MAKE.createTouchpoint();
        touchpoint.setName(name);
        return touchpoint;
    }

    private static Ownership ownership(BusinessFunction function, Role role) {
        Ownership ownership = MAKE.createOwnership();
        ownership.setFunction(function);
        ownership.getRoles().add(role);
        return ownership;
    }
}
