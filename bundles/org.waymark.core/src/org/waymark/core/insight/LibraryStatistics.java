package org.waymark.core.insight;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.waymark.core.domain.Library;
import org.waymark.core.text.Labels;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Portfolio;

/**
 * Counts of the lists of a portfolio.
 *
 * @param name name of the portfolio
 * @param counts a count for each list of the library in the order of the metamodel, then that of the journeys
 */
public record LibraryStatistics(String name, List<Count> counts) {

    /** The number of elements in a list of the portfolio; functions are counted with their subfunctions. */
    public record Count(EReference list, int elements) {
    }

    /** Returns the counts of a portfolio. */
    public static LibraryStatistics of(Portfolio portfolio) {
        return new LibraryStatistics(Labels.of(portfolio),
                Stream.concat(Library.lists().stream(), Stream.of(Literals.PORTFOLIO__JOURNEYS))
                        .map(list -> new Count(list, elements(portfolio, list))).toList());
    }

    private static int elements(Portfolio portfolio, EReference list) {
        return list == Literals.PORTFOLIO__FUNCTIONS
                ? functions(portfolio.getFunctions())
                : ((List<?>) portfolio.eGet(list)).size();
    }

    private static int functions(List<BusinessFunction> functions) {
        return functions.stream().mapToInt(f -> 1 + functions(f.getSubfunctions())).sum();
    }
}
