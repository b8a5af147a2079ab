package org.waymark.core.layout.content;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.waymark.core.JourneyException;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.page.Content;
import org.waymark.core.layout.page.MapPages;
import org.waymark.core.layout.page.PageFrame;
import org.waymark.core.layout.page.PageOptions;
import org.waymark.core.layout.page.PageRequest;
import org.waymark.core.layout.page.PageSource;
import org.waymark.core.layout.report.AppendixPages;
import org.waymark.core.layout.report.BacklogPages;
import org.waymark.core.layout.report.ComparePages;
import org.waymark.core.layout.report.InsightPages;
import org.waymark.core.layout.report.MatrixPages;
import org.waymark.core.layout.report.PersonaPages;
import org.waymark.core.layout.report.PortfolioPages;
import org.waymark.core.layout.report.SummaryPages;

/** The source of the pages of each content. */
public final class PageSources {

    private static final Map<Content, PageSource> SOURCES = new EnumMap<>(Map.of(
            Content.MAP, new MapPages(), Content.SUMMARY, new SummaryPages(), Content.COMPARE, new ComparePages(),
            Content.INSIGHT, new InsightPages(), Content.PERSONAS, new PersonaPages(), Content.BACKLOG,
            new BacklogPages(),
            Content.MATRIX, new MatrixPages(), Content.PORTFOLIO, new PortfolioPages(), Content.APPENDIX,
            new AppendixPages()));

    private PageSources() {
    }

    /**
     * Returns the pages of the content that the options state.
     *
     * @throws JourneyException if there is nothing to show or nobody could read it
     */
    public static List<PlacedPage> pages(PageRequest request) throws JourneyException {
        Content content = request.input().settings().get(PageOptions.CONTENT);
        return PageFrame.around(SOURCES.get(content).pages(request), request);
    }
}
