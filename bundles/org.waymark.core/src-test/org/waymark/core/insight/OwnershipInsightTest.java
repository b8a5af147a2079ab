package org.waymark.core.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.waymark.core.ownership.Assignment;
import org.waymark.core.ownership.FunctionColumn;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.core.ownership.MatrixRow;
import org.waymark.core.ownership.OwnershipTable;
import org.waymark.model.cjm.MomentKind;
import org.waymark.model.cjm.Touchpoint;

/** Load, concentration, handovers, gaps and missing authority on one worked example, computed by hand. */
class OwnershipInsightTest {

    private static final OwnershipTable FEE = OwnershipTable.of("""
                            | Service | Service.CC | Service.CMP | Risk | Finance | Legal
            = Learns        |         |            |             | A3   |         |
            - Gets letter!2 |         |            |             |      |         |
            - Opens app     |         | R1         |             | C1   |         |
            = Complains     |         | R4         |             |      | C1      |
            - Calls !5      |         | R/A5       |             |      |         |
            * Menu          |         | A5         |             |      |         |
            - Waits !3      |         |            | A3          |      | A4      |
            - Is refunded   |         | none       |             |      | R5      |
            = Tells others  |         | A2         |             |      |         |
            """);

    @Test
    void loadIsImportanceTimesInfluenceOverTouchpointsAndStagesWithoutAny() {
        FEE.<Touchpoint>get("Calls").setMoment(MomentKind.MOMENT_OF_TRUTH);
        FEE.<Touchpoint>get("Gets letter").setMoment(MomentKind.STIMULUS);
        // CC: opens app 1x1, calls 5x5, waits inherited 3x4, tells others 1x2; CMP: 3x3; Risk: letter 2x3, app 1x1;
        // Finance: calls inherited 5x1, waits 3x4, refunded 1x5
        assertEquals("""
                Service: 0 rows, 0 moments, A 0, R 0, load 0
                CC: 4 rows, 1 moments, A 2, R 3, load 40
                CMP: 1 rows, 0 moments, A 1, R 0, load 9
                Risk: 2 rows, 0 moments, A 1, R 0, load 7
                Finance: 3 rows, 1 moments, A 1, R 1, load 22
                Legal: 0 rows, 0 moments, A 0, R 0, load 0
                """, show(Load.of(FEE.matrix())));
    }

    @Test
    void microInteractionsArePartOfTheirTouchpoint() {
        assertEquals(show(Load.of(FEE.matrix())),
                show(Load.of(FEE.matrix(MatrixOptions.PLAIN.withMicroInteractions(true)))));
    }

    @Test
    void aRolledUpFunctionCarriesTheLoadOfItsStrongestPart() {
        // Waits: CC 4 inherited, CMP 3 own
        assertEquals("Service: 4 rows, 1 moments, A 3, R 3, load 40",
                show(Load.of(FEE.matrix(MatrixOptions.PLAIN.withRollUp(1)))).lines().findFirst().orElseThrow());
    }

    @Test
    void sharesAddUpAndTheHeaviestFunctionsCarryHalf() {
        List<Load> loads = Load.of(FEE.matrix());
        assertEquals(1.0, loads.stream().mapToDouble(Load::share).sum(), 1e-9);
        Concentration concentration = Concentration.of(loads);
        assertEquals(List.of("CC"), concentration.heaviest().stream().map(load -> load.function().name()).toList());
        assertEquals(40.0 / 78, concentration.share(), 1e-9);
        assertEquals((40.0 * 40 + 9 * 9 + 7 * 7 + 22 * 22) / (78.0 * 78), concentration.index(), 1e-9);
    }

    @Test
    void withoutAnyInfluenceNothingIsConcentrated() {
        Concentration none = Concentration.of(Load.of(OwnershipTable.of("""
                       | CC
                = Call | A
                """).matrix()));
        assertEquals(new Concentration(List.of(), 0, 0), none);
    }

    @Test
    void aHandoverIsAChangeOfTheAccountablesFromRowToRow() {
        // at "Opens app" Risk is explicitly consulted only, so the stage's accountable is overridden
        assertEquals(
                List.of("Gets letter [Risk] -> Opens app []", "Opens app [] -> Calls [CC]",
                        "Calls [CC] -> Waits [CMP, Finance]",
                        "Waits [CMP, Finance] -> Is refunded []", "Is refunded [] -> Tells others [CC]"),
                Handover.of(FEE.matrix()).stream().map(it -> it.from().name() + " " + names(it.before()) + " -> "
                        + it.to().name() + " " + names(it.after())).toList());
        assertEquals(List.of(false, true, false, false, true),
                Handover.of(FEE.matrix()).stream().map(Handover::betweenStages).toList());
    }

    @Test
    void noHandoverLeadsFromOneJourneyToAnother() {
        assertEquals(List.of(), Handover.of(OwnershipTable.of("""
                       | CC | IT
                == One
                = Call | A  |
                == Two
                = Chat |    | A
                """).matrix()));
    }

    @Test
    void gapsAreWhatNobodyOwnsAndWhoOwnsNothing() {
        Gaps gaps = Gaps.of(FEE.matrix());
        assertEquals(List.of("Opens app", "Is refunded"), rows(gaps.unaccountedRows()));
        assertEquals(List.of("Waits"), rows(gaps.contestedRows()));
        assertEquals(List.of("Complains"), rows(gaps.unownedStages()));
        // Service itself has no role, but its subfunctions have
        assertEquals(List.of("Legal"), names(gaps.idleFunctions()));
    }

    @Test
    void whoIsAccountableShouldHaveAnAuthority() {
        FEE.ownership("Calls", "CC").setAuthority("may cancel up to 100 a year");
        FEE.ownership("Waits", "CMP").setAuthority("  ");
        assertEquals(List.of("Learns>Risk", "Menu>CC", "Waits>CMP", "Waits>Finance", "Tells others>CC"),
                MissingAuthority.of(Assignment.of(FEE.portfolio.getJourneys(), OwnershipTable::id)).stream()
                        .map(it -> it.assignment().ownershipId()).toList());
    }

    private static String show(List<Load> loads) {
        StringBuilder out = new StringBuilder();
        for (Load load : loads) {
            out.append(load.function().name()).append(": ").append(load.touchpoints()).append(" rows, ")
                    .append(load.momentsOfTruth()).append(" moments, A ").append(load.accountable()).append(", R ")
                    .append(load.responsible()).append(", load ").append(load.load()).append('\n');
        }
        return out.toString();
    }

    private static List<String> names(List<FunctionColumn> functions) {
        return functions.stream().map(FunctionColumn::name).toList();
    }

    private static List<String> rows(List<MatrixRow> rows) {
        return rows.stream().map(MatrixRow::name).toList();
    }
}
