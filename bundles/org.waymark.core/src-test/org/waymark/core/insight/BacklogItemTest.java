package org.waymark.core.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.waymark.core.ownership.OwnershipTable;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Frequency;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.InitiativeStatus;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.PromiseKept;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Viewpoint;

/** Checks what each initiative cures, and what is not cured yet. */
class BacklogItemTest {

    private final OwnershipTable table = OwnershipTable.of("""
                     | CC
            = Crisis |
            - Calls  |
            - Waits  |
            """);
    private final Touchpoint calls = table.get("Calls");
    private final Touchpoint waits = table.get("Waits");
    private final Initiative remedy = initiative("Call back");

    private Initiative initiative(String name) {
        Initiative initiative = CjmFactory.eINSTANCE.createInitiative();
        initiative.setName(name);
        table.portfolio.getInitiatives().add(initiative);
        return initiative;
    }

    private static PainPoint pain(Step step, String name, int severity, Frequency frequency) {
        PainPoint pain = CjmFactory.eINSTANCE.createPainPoint();
        pain.setName(name);
        pain.setSeverity(severity);
        pain.setFrequency(frequency);
        step.getPainPoints().add(pain);
        return pain;
    }

    private static void feels(Step step, Viewpoint viewpoint, int score) {
        Emotion emotion = CjmFactory.eINSTANCE.createEmotion();
        emotion.setViewpoint(viewpoint);
        emotion.setScore(BigDecimal.valueOf(score));
        step.getEmotions().add(emotion);
    }

    private BacklogItem item() {
        return BacklogItem.board(table.portfolio, table.portfolio.getJourneys(), OwnershipTable::id).getFirst();
    }

    @Test
    void anInitiativeCuresPainPointsBrokenPromisesAndTouchpoints() {
        pain(calls, "Ten choices", 4, Frequency.ALWAYS).getInitiatives().add(remedy);
        calls.setPromise("We are there at once");
        calls.setPromiseKept(PromiseKept.BROKEN);
        waits.getInitiatives().add(remedy);
        assertEquals(List.of("PAIN_POINT Ten choices @Calls", "PROMISE We are there at once @Calls",
                "TOUCHPOINT Waits @Waits"),
                item().cures().stream().map(it -> it.kind() + " " + it.name() + " @" + it.step()).toList());
        assertEquals(List.of("Ten choices"), item().painPoints());
        assertEquals(List.of("Waits"), item().touchpoints());
        assertEquals(1, item().count(Cure.Kind.PROMISE));
    }

    @Test
    void itNamesWhatIsFeltTodayAndWhatIsExpected() {
        waits.getInitiatives().add(remedy);
        pain(calls, "Ten choices", 4, Frequency.ALWAYS).getInitiatives().add(remedy);
        remedy.setExpectedScore(BigDecimal.ONE);
        feels(calls, Viewpoint.HYPOTHESIS, 2);
        feels(calls, Viewpoint.OBSERVED, -2);
        feels(waits, Viewpoint.HYPOTHESIS, -1);
        assertEquals(Optional.of(new BigDecimal("-1.5")), item().felt(), "what was said counts before what is assumed");
        assertEquals(Optional.of(BigDecimal.ONE), item().expectedScore());
        assertEquals(List.of(), BacklogItem.board(table.portfolio, List.of(), OwnershipTable::id).getFirst().cures());
    }

    @Test
    void painPointsWithoutACureComeFirst() {
        pain(calls, "Rare", 5, Frequency.RARE);
        pain(waits, "Often", 4, Frequency.OFTEN);
        pain(calls, "Cured", 5, Frequency.ALWAYS).getInitiatives().add(remedy);
        Initiative no = initiative("No");
        no.setStatus(InitiativeStatus.REJECTED);
        pain(waits, "Rejected", 1, Frequency.RARE).getInitiatives().add(no);
        assertEquals(List.of("Often 12 []", "Rare 5 []", "Rejected 1 []", "Cured 20 [Call back]"),
                PainItem.of(table.portfolio.getJourneys(), OwnershipTable::id).stream()
                        .map(it -> it.name() + " " + it.weight() + " " + it.cures()).toList());
    }
}
