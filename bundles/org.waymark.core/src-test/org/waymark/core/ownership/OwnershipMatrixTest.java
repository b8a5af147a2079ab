package org.waymark.core.ownership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/** The rules of the ownership matrix on one worked example, computed by hand. */
class OwnershipMatrixTest {

    /** A late fee, from the letter to the refund. CC and CMP belong to Service. */
    static final String LATE_FEE = """
                            | Service | Service.CC | Service.CMP | Risk | Finance | IT
            = Learns        |         |            |             | A3   |         | S2
            - Gets letter!2 |         |            |             |      |         |
            - Opens app     |         |            |             | C1   |         | R/A4
            = Complains     | A2      | R4         |             |      | C1      | S1
            - Calls !5      |         | R/A5       |             |      |         |
            * Menu          |         | none       |             |      |         | A3
            * Agent         |         |            |             |      |         |
            - Waits !3      |         |            | R/A3        |      | A4      | none
            - Is refunded   |         | I2         |             | none | R/S5    |
            = Tells others  |         |            |             |      |         |
            """;

    @Test
    void aTouchpointInheritsWhatItDoesNotListItself() {
        assertEquals("""
                Learns: Risk=A3 IT=S2 => Risk
                  Gets letter: Risk=(A3) IT=(S2) => Risk
                  Opens app: Risk=C1 IT=R/A4 => IT
                Complains: Service=A2 CC=R4 Finance=C1 IT=S1 => Service
                  Calls: Service=(A2) CC=R/A5 Finance=(C1) IT=(S1) => CC
                  Waits: Service=(A2) CC=(R4) CMP=R/A3 Finance=A4 IT=none => CMP+Finance
                  Is refunded: Service=(A2) CC=I2 Risk=none Finance=R/S5 IT=(S1) => Service
                Tells others: =>\s
                """, OwnershipTable.show(OwnershipTable.of(LATE_FEE).matrix()));
    }

    @Test
    void aMicroInteractionInheritsFromItsTouchpointWithoutTheAccountablesThatDoNotCountThere() {
        OwnershipMatrix matrix = OwnershipTable.of(LATE_FEE).matrix(MatrixOptions.PLAIN.withMicroInteractions(true));
        assertEquals("""
                  Calls: Service=(A2) CC=R/A5 Finance=(C1) IT=(S1) => CC
                    Menu: Service=(2) CC=none Finance=(C1) IT=A3 => IT
                    Agent: Service=(2) CC=(R/A5) Finance=(C1) IT=(S1) => CC
                """, OwnershipTable.show(matrix).lines().skip(4).limit(3).reduce("", (a, b) -> a + b + "\n"));
    }

    @Test
    void rollingUpUnitesRolesTakesTheLargestInfluenceAndStillCountsFunctions() {
        assertEquals("""
                Learns: Risk=A3 IT=S2 => Risk
                  Gets letter: Risk=(A3) IT=(S2) => Risk
                  Opens app: Risk=C1 IT=R/A4 => IT
                Complains: Service=R/A4 Finance=C1 IT=S1 => Service
                  Calls: Service=R/A5 Finance=(C1) IT=(S1) => CC
                  Waits: Service=R/A(4) Finance=A4 IT=none => CMP+Finance
                  Is refunded: Service=I/(A)2 Risk=none Finance=R/S5 IT=(S1) => Service
                Tells others: =>\s
                """, OwnershipTable.show(OwnershipTable.of(LATE_FEE).matrix(MatrixOptions.PLAIN.withRollUp(1))));
    }

    @Test
    void twoAccountablesOfOneRolledUpFunctionAreStillTwo() {
        OwnershipMatrix matrix = OwnershipTable.of("""
                       | Service | Service.CC | Service.CMP
                = Call |         | A3         | R/A1
                """).matrix(MatrixOptions.PLAIN.withRollUp(1));
        assertEquals("Call: Service=R/A3 => CC+CMP\n", OwnershipTable.show(matrix));
        assertEquals(Accountability.SEVERAL, matrix.rows().getFirst().accountable());
        assertEquals(3, matrix.columns().getFirst().functions());
    }

    @Test
    void columnsFollowTheFunctionTreeDepthFirst() {
        OwnershipTable table = OwnershipTable.of("""
                    | A | A.B | A.B.C | A.D | E
                = S |   |     |       |     |
                """);
        assertEquals(List.of("A 0", "B 1", "C 2", "D 1", "E 0"), table.matrix().columns().stream()
                .map(column -> column.name() + " " + column.depth()).toList());
        assertEquals(List.of("", "A", "B", "A", ""),
                table.matrix().columns().stream().map(FunctionColumn::parentId).toList());
        assertEquals(List.of("A 1", "B 2", "D 1", "E 1"), table.matrix(MatrixOptions.PLAIN.withRollUp(2)).columns()
                .stream().map(column -> column.name() + " " + column.functions()).toList());
        assertEquals(2, table.matrix().columnOf("C"));
        assertEquals(-1, table.matrix().columnOf("Nobody"));
    }

    @Test
    void theMatrixOfOneJourneyIsAPartOfThePortfolios() {
        OwnershipTable table = OwnershipTable.of("""
                         | CC
                == Now
                = Call   | A1
                == Later
                = Chat   | R2
                - Writes |
                """);
        OwnershipMatrix matrix = table.matrix();
        assertEquals("Chat: CC=R2 => \n  Writes: CC=(R2) => \n",
                OwnershipTable.show(matrix.of(matrix.journeys().get(1))));
    }

    @Test
    void anOwnershipOfAFunctionThatIsNotThereIsLeftOutAndCounted() {
        OwnershipTable table = OwnershipTable.of(LATE_FEE);
        Ownership lost = CjmFactory.eINSTANCE.createOwnership();
        lost.getRoles().add(Role.ACCOUNTABLE);
        table.<Touchpoint>get("Calls").getOwnerships().add(lost);
        OwnershipMatrix matrix = table.matrix();
        assertEquals(1, matrix.unknownFunctions());
        assertEquals(Accountability.ONE, matrix.rows().get(4).accountable());
    }

    @Test
    void twoOwnershipsOfOneFunctionAddUp() {
        OwnershipTable table = OwnershipTable.of("""
                       | CC
                = Call | A4
                """);
        Ownership second = CjmFactory.eINSTANCE.createOwnership();
        second.setFunction(table.get("CC"));
        second.getRoles().add(Role.RESPONSIBLE);
        second.setInfluence(2);
        table.<Stage>get("Call").getOwnerships().add(second);
        assertEquals("Call: CC=R/A4 => CC\n", OwnershipTable.show(table.matrix()));
    }

    @Test
    void assignmentsAreTheStatedOwnershipsOnly() {
        OwnershipTable table = OwnershipTable.of(LATE_FEE);
        List<Assignment> assignments = Assignment.of(table.portfolio.getJourneys(), OwnershipTable::id);
        assertEquals(List.of("Learns>Risk", "Learns>IT", "Opens app>Risk", "Opens app>IT", "Complains>Service",
                "Complains>CC", "Complains>Finance", "Complains>IT", "Calls>CC", "Menu>CC", "Menu>IT", "Waits>CMP",
                "Waits>Finance", "Waits>IT", "Is refunded>CC", "Is refunded>Risk", "Is refunded>Finance"),
                assignments.stream().map(Assignment::ownershipId).toList());
        Assignment calls = assignments.get(8);
        assertEquals("Journey Complains Calls CC [responsible, accountable] 5 5 TOUCHPOINT",
                calls.journey() + " " + calls.stage() + " " + calls.touchpoint() + " " + calls.function() + " "
                        + calls.roles() + " " + calls.influence() + " " + calls.importance() + " " + calls.kind());
    }

    @Test
    void theRecordCannotBeChanged() {
        OwnershipMatrix matrix = OwnershipTable.of(LATE_FEE).matrix();
        assertThrows(UnsupportedOperationException.class, () -> matrix.rows().clear());
        assertThrows(UnsupportedOperationException.class, () -> matrix.rows().getFirst().cells().set(0, null));
        Set<Role> roles = matrix.rows().getFirst().cells().get(3).own();
        assertThrows(UnsupportedOperationException.class, () -> roles.add(Role.INFORMED));
    }

    @Test
    void aCellKnowsWhetherItIsInherited() {
        OwnershipMatrix matrix = OwnershipTable.of(LATE_FEE).matrix();
        List<MatrixCell> waits = matrix.rows().get(5).cells();
        assertEquals(List.of(true, true, false, false, false, false),
                waits.stream().map(MatrixCell::isInherited).toList());
        assertTrue(waits.get(5).isEmpty());
    }
}
