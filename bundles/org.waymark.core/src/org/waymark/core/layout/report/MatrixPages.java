package org.waymark.core.layout.report;

import java.util.List;

import org.waymark.core.JourneyException;
import org.waymark.core.domain.Ids;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.page.PageRequest;
import org.waymark.core.layout.page.PageSource;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.core.ownership.OwnershipMatrix;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;

/** The ownership matrix of a journey, with heads on each page. */
public final class MatrixPages implements PageSource {

    @Override
    public List<PlacedPage> pages(PageRequest request) throws JourneyException {
        OwnershipMatrix matrix = OwnershipMatrix.of(request.input().document().portfolio(),
                List.of(request.journey()), MatrixOptions.PLAIN, Ids::idOf);
        if (matrix.columns().isEmpty() || matrix.rows().isEmpty()) {
            throw new JourneyException(Messages.of(MatrixPages.class, request.locale()).get("matrix_none",
                    Labels.in(request.locale()).shown(request.journey())));
        }
        return new MatrixSheets(request, matrix).place();
    }
}
