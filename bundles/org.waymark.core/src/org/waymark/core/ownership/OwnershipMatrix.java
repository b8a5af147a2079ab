package org.waymark.core.ownership;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;

/**
 * The cross-functional ownership matrix of one or several journeys: the roles and influence of each function at each
 * step. It is computed once from the model and then independent of it.
 *
 * <p> A touchpoint inherits each ownership of its stage whose function it does not list itself, and a micro-interaction
 * those of its touchpoint in the same way. An ownership with neither role nor influence states that the function
 * explicitly has no part. An inherited accountable role counts only if the row has none of its own. In a rolled-up
 * matrix a column has the union of the roles and the greatest influence of its subtree; accountable functions are still
 * counted individually.
 *
 * @param journeys journeys in the order of the rows
 * @param columns functions, depth first in the order of the portfolio
 * @param rows for each journey its stages, each followed by its touchpoints
 * @param options options of the computation
 * @param unknownFunctions number of ownerships left out because their function is not in the portfolio
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

    /**
     * Computes the matrix.
     *
     * @param portfolio portfolio with the functions
     * @param journeys journeys to show, in this order; all of the portfolio for its full matrix
     * @param ids returns the id of an element as in the file
     */
    public static OwnershipMatrix of(Portfolio portfolio, List<Journey> journeys, MatrixOptions options,
            Function<EObject, String> ids) {
        return new MatrixBuilder(portfolio, options, ids).build(journeys);
    }

    /** Returns the rows of one journey. */
    public List<MatrixRow> rowsOf(String journeyId) {
        return rows.stream().filter(row -> row.journeyId().equals(journeyId)).toList();
    }

    /** Returns the part of the matrix of one journey, with all columns. */
    public OwnershipMatrix of(JourneyRef journey) {
        return new OwnershipMatrix(List.of(journey), columns, rowsOf(journey.id()), options, unknownFunctions);
    }

    /** Returns the index of a function's column, -1 if it has none. */
    public int columnOf(String functionId) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).id().equals(functionId)) {
                return i;
            }
        }
        return -1;
    }
}
