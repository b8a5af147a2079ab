package org.waymark.core.ownership;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.domain.Ids;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;

/**
 * Which function does what at which touchpoint: the cross-functional ownership matrix of one or several journeys,
 * computed once from the model and then independent of it.
 * <p>
 * A touchpoint inherits each ownership of its stage whose function it does not list itself, and a micro-interaction
 * those of its touchpoint in the same way. An ownership with neither role nor influence says that the function has
 * explicitly nothing to do there. An inherited accountable counts only where the row names none. In a rolled-up matrix a
 * column has the union of the roles and the largest influence of its subtree, while accountables are still counted by
 * distinct function.
 *
 * @param journeys the journeys, in the order of the rows
 * @param columns the functions, depth first in the order of the portfolio
 * @param rows for each journey its stages, each followed by its touchpoints
 * @param options how it was computed
 * @param unknownFunctions how many ownerships were left out because they name no function of the portfolio
 */
public record OwnershipMatrix(List<JourneyRef> journeys, List<FunctionColumn> columns, List<MatrixRow> rows,
        MatrixOptions options, int unknownFunctions) {

    /** A journey of the matrix. */
    public record JourneyRef(String id, String name) {
    }

    public OwnershipMatrix {
        journeys = List.copyOf(journeys);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** As {@link #of(Portfolio, List, MatrixOptions, Function)} with the ids of the elements in their document. */
    public static OwnershipMatrix of(Portfolio portfolio, List<Journey> journeys, MatrixOptions options) {
        return of(portfolio, journeys, options, Ids::idOf);
    }

    /**
     * @param portfolio where the functions come from
     * @param journeys the journeys to show, in this order; all of the portfolio for its full matrix
     * @param ids gives an element its id, as in the file
     */
    public static OwnershipMatrix of(Portfolio portfolio, List<Journey> journeys, MatrixOptions options,
            Function<EObject, String> ids) {
        return new MatrixBuilder(portfolio, options, ids).build(journeys);
    }

    /** The rows of one journey. */
    public List<MatrixRow> rowsOf(String journeyId) {
        return rows.stream().filter(row -> row.journeyId().equals(journeyId)).toList();
    }

    /** The part of the matrix that belongs to one of its journeys, with all columns. */
    public OwnershipMatrix of(JourneyRef journey) {
        return new OwnershipMatrix(List.of(journey), columns, rowsOf(journey.id()), options, unknownFunctions);
    }

    /** The position of a function among the columns, -1 when it has none. */
    public int columnOf(String functionId) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).id().equals(functionId)) {
                return i;
            }
        }
        return -1;
    }
}
