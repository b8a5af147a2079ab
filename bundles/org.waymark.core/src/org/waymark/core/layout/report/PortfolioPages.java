package org.waymark.core.layout.report;

import java.util.List;
import java.util.Optional;

import org.waymark.core.JourneyException;
import org.waymark.core.domain.Ids;
import org.waymark.core.insight.CardChoice;
import org.waymark.core.insight.PortfolioCards;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.page.PageRequest;
import org.waymark.core.layout.page.PageSource;
import org.waymark.core.layout.portfolio.PortfolioHead;
import org.waymark.core.layout.portfolio.KeptTiles;
import org.waymark.core.layout.portfolio.TileGrid;
import org.waymark.core.layout.sheet.SheetBook;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Portfolio;

/** The journeys of a portfolio as tiles, with what is counted in all of them. */
public final class PortfolioPages implements PageSource {

    @Override
    public List<PlacedPage> pages(PageRequest request) throws JourneyException {
        Portfolio portfolio = request.input().document().portfolio();
        PortfolioCards cards = PortfolioCards.of(portfolio, request.input().journeys(), Ids::idOf);
        Messages messages = Messages.of(PortfolioPages.class, request.locale());
        SheetBook book = new SheetBook(request);
        book.begin(messages.get("portfolio_title", Labels.in(request.locale()).shown(portfolio)));
        PortfolioHead.draw(book, portfolio, cards, book.context().theme().title());
        PortfolioHead.totals(book, cards);
        new TileGrid(book, portfolio, cards, id -> Optional.ofNullable(request.input().changes().get(id)),
                request.input().created().getZone(), new KeptTiles()).draw(CardChoice.ALL);
        return book.pages();
    }
}
