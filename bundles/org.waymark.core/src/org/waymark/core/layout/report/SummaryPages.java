package org.waymark.core.layout.report;

import java.util.List;

import org.waymark.core.domain.Ids;
import org.waymark.core.insight.JourneySummary;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.page.PageRequest;
import org.waymark.core.layout.page.PageSource;

/** The summary of a journey on one page. */
public final class SummaryPages implements PageSource {

    @Override
    public List<PlacedPage> pages(PageRequest request) {
        JourneySummary summary = JourneySummary.of(request.input().document().portfolio(), request.journey(),
                Ids::idOf);
        return new SummarySheet(request, summary).place();
    }
}
