package org.waymark.core.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.waymark.core.ownership.OwnershipTable;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Metric;
import org.waymark.model.cjm.MetricEffect;

/** Metrics that work against the promise or against each other. */
class MetricConflictTest {

    private final OwnershipTable table = OwnershipTable.of("""
                   | CC   | Finance | IT
            = Help | A3   | S1      |
            - Call | R/A5 |         | S2
            - Mail |      |         | R2
            """);
    private final Metric handlingTime = metric("Handling time");
    private final Metric satisfaction = metric("Satisfaction");
    private final Metric feeIncome = metric("Fee income");

    @Test
    void anOwnershipThatSaysSoIsAConflict() {
        table.ownership("Call", "IT").setMetricEffect(MetricEffect.WORKS_AGAINST);
        table.ownership("Call", "IT").getMetrics().add(handlingTime);
        assertEquals(List.of("WORKS_AGAINST Call IT Handling time"), conflicts());
    }

    @Test
    void aMetricThatOpposesTheOneOfTheAccountableIsAConflictInEitherDirection() {
        handlingTime.getOpposes().add(satisfaction);
        table.ownership("Call", "CC").getMetrics().add(satisfaction);
        table.ownership("Call", "IT").getMetrics().add(handlingTime);
        List<String> expected = List.of("OPPOSING_METRICS Call IT Handling time against CC Satisfaction");
        assertEquals(expected, conflicts());
        handlingTime.getOpposes().clear();
        satisfaction.getOpposes().add(handlingTime);
        assertEquals(expected, conflicts());
    }

    @Test
    void whatIsInheritedTakesPartWhereTheTouchpointAddsItsOwn() {
        feeIncome.getOpposes().add(satisfaction);
        table.ownership("Help", "CC").getMetrics().add(satisfaction);
        table.ownership("Help", "Finance").getMetrics().add(feeIncome);
        table.ownership("Mail", "IT").getMetrics().add(feeIncome);
        // Call has an accountable function of its own; Mail inherits the stage's; the stage itself is reported once
        assertEquals(List.of("OPPOSING_METRICS Help Finance Fee income against CC Satisfaction",
                "OPPOSING_METRICS Mail IT Fee income against CC Satisfaction"), conflicts());
    }

    @Test
    void twoOpposingMetricsOfTheAccountableItselfAreOneConflict() {
        handlingTime.getOpposes().add(satisfaction);
        satisfaction.getOpposes().add(handlingTime);
        table.ownership("Call", "CC").getMetrics().addAll(List.of(handlingTime, satisfaction));
        assertEquals(List.of("OPPOSING_METRICS Call CC Handling time against CC Satisfaction"), conflicts());
    }

    private List<String> conflicts() {
        return MetricConflict.of(table.portfolio.getJourneys(), OwnershipTable::id).stream()
                .map(it -> it.kind() + " " + it.step() + " " + it.function() + " " + it.metric()
                        + it.accountable().map(name -> " against " + name + " " + it.opposed().orElseThrow())
                                .orElse(""))
                .toList();
    }

    private static Metric metric(String name) {
        Metric metric = CjmFactory.eINSTANCE.createMetric();
        metric.setName(name);
        return metric;
    }
}
