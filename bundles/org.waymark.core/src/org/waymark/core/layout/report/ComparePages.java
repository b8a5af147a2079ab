package org.waymark.core.layout.report;

import java.util.List;

import org.waymark.core.JourneyException;
import org.waymark.core.domain.Ids;
import org.waymark.core.insight.JourneyComparison;
import org.waymark.core.insight.JourneyComparison.Sides;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.page.PageRequest;
import org.waymark.core.layout.page.PageSource;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Portfolio;

/** A journey beside its baseline. */
public final class ComparePages implements PageSource {

    @Override
    public List<PlacedPage> pages(PageRequest request) throws JourneyException {
        Portfolio portfolio = request.input().document().portfolio();
        Sides sides = Sides.of(portfolio, request.journey()).orElseThrow(
                () -> new JourneyException(Messages.of(ComparePages.class, request.locale()).get("compare_none",
                        Labels.in(request.locale()).shown(request.journey()))));
        return new CompareSheets(request, sides, JourneyComparison.of(portfolio, sides, Ids::idOf)).place();
    }
}
