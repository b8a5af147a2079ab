package org.waymark.core.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.core.ownership.OwnershipTable;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.InitiativeStatus;
import org.waymark.model.cjm.MomentKind;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.PromiseKept;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Viewpoint;

/** Known problems without an answer. */
class ExperienceDebtTest {

    private final OwnershipTable table = OwnershipTable.of("""
                     | CC
            = Crisis |
            - Calls  |
            * Menu   |
            """);
    private final Touchpoint calls = table.get("Calls");

    @BeforeEach
    void importance() {
        calls.setImportance(4);
    }

    @Test
    void aPainPointWithoutALivingInitiativeIsDebt() {
        PainPoint pain = pain("Waits");
        calls.getPainPoints().add(pain);
        table.<Stage>get("Crisis").getPainPoints().add(pain("Nobody knows"));
        table.<Touchpoint>get("Menu").getPainPoints().add(pain("Ten choices"));
        assertEquals(List.of("Nobody knows @Crisis 3", "Waits @Calls 3", "Ten choices @Menu 3"),
                show(debt().painPoints()));
        pain.getInitiatives().add(initiative(InitiativeStatus.REJECTED));
        assertEquals(3, debt().size());
        pain.getInitiatives().add(initiative(InitiativeStatus.IDEA));
        assertEquals(List.of("Nobody knows @Crisis 3", "Ten choices @Menu 3"), show(debt().painPoints()));
    }

    @Test
    void aBrokenPromiseIsDebtAndAHalfKeptOneIsNot() {
        calls.setPromise("An answer within a minute");
        calls.setPromiseKept(PromiseKept.PARTLY);
        assertEquals(0, debt().size());
        calls.setPromiseKept(PromiseKept.BROKEN);
        assertEquals(List.of("An answer within a minute @Calls 4"), show(debt().brokenPromises()));
    }

    @Test
    void aNegativeMomentOfTruthWithoutAnAnswerIsDebt() {
        feel(Viewpoint.HYPOTHESIS, "-1");
        assertEquals(List.of(), debt().unansweredMoments());
        calls.setMoment(MomentKind.STIMULUS);
        assertEquals(List.of(), debt().unansweredMoments());
        calls.setMoment(MomentKind.FIRST_MOMENT_OF_TRUTH);
        assertEquals(List.of("Calls @Calls 4"), show(debt().unansweredMoments()));
    }

    @Test
    void whatCustomersSaidOutweighsWhatTheCompanyThinks() {
        calls.setMoment(MomentKind.MOMENT_OF_TRUTH);
        feel(Viewpoint.HYPOTHESIS, "-1");
        feel(Viewpoint.OBSERVED, "1");
        assertEquals(List.of(), debt().unansweredMoments());
    }

    @Test
    void anInitiativeOrABackstageStepIsAnAnswer() {
        calls.setMoment(MomentKind.MOMENT_OF_TRUTH);
        feel(Viewpoint.OBSERVED, "-2");
        calls.getInitiatives().add(initiative(InitiativeStatus.PLANNED));
        assertEquals(List.of(), debt().unansweredMoments());
        calls.getInitiatives().clear();
        assertEquals(1, debt().size());
        calls.getBackstage().add(CjmFactory.eINSTANCE.createBackstageStep());
        assertEquals(0, debt().size());
    }

    private ExperienceDebt debt() {
        return ExperienceDebt.of(table.portfolio.getJourneys(), OwnershipTable::id);
    }

    private static List<String> show(List<ExperienceDebt.Debt> debts) {
        return debts.stream().map(it -> it.text() + " @" + it.stepId() + " " + it.weight()).toList();
    }

    private void feel(Viewpoint viewpoint, String score) {
        Emotion emotion = CjmFactory.eINSTANCE.createEmotion();
        emotion.setViewpoint(viewpoint);
        emotion.setScore(new BigDecimal(score));
        ((Step) calls).getEmotions().add(emotion);
    }

    private static PainPoint pain(String name) {
        PainPoint pain = CjmFactory.eINSTANCE.createPainPoint();
        pain.setName(name);
        pain.setSeverity(3);
        return pain;
    }

    private static Initiative initiative(InitiativeStatus status) {
        Initiative initiative = CjmFactory.eINSTANCE.createInitiative();
        initiative.setStatus(status);
        return initiative;
    }
}
