package org.waymark.benchmark;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.core.ownership.OwnershipMatrix;
import org.waymark.core.domain.Ids;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.Portfolio;

/** The ownership matrix of 2,000 touchpoints beside bare iterations over the same objects. */
final class MatrixBenchmark {

    private MatrixBenchmark() {
    }

    static void run(Meter meter) throws Exception {
        PortfolioDocument document = PortfolioFiles.create(java.nio.file.Path.of("matrix.cjm"),
                BigPortfolio.of(50, 40, 60, 12));
        Portfolio portfolio = document.portfolio();
        meter.note("2,000 touchpoints x 60 functions");
        meter.compare("compute", 15,
                () -> OwnershipMatrix.of(portfolio, portfolio.getJourneys(), MatrixOptions.PLAIN, Ids::idOf),
                "ten iterations over its objects", () -> tenIterations(portfolio));
    }

    private static int tenIterations(Portfolio portfolio) {
        int count = 0;
        for (int i = 0; i < 10; i++) {
            for (var all = portfolio.eAllContents(); all.hasNext();) {
                EObject next = all.next();
                count += next.eClass().getClassifierID();
            }
        }
        return count;
    }
}
