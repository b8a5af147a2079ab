package org.waymark.core.layout.portfolio;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.waymark.core.insight.CardChoice;
import org.waymark.core.insight.PortfolioCards;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.TextCache;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.Drawn;
import org.waymark.core.layout.sheet.SheetBook;
import org.waymark.core.text.Labels;
import org.waymark.core.timeline.LastChange;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;

/**
 * The portfolio page of the screen, ready to be painted.
 *
 * @param page one sheet as high as its content
 * @param tiles in reading order
 */
public record PlacedPortfolio(PlacedPage page, List<PlacedTile> tiles) {

    private static final double MARGIN = 16;
    /** A narrower page is scrolled from side to side. */
    private static final double LEAST = 280;
    private static final double ENDLESS = 1_000_000;

    public PlacedPortfolio {
        tiles = List.copyOf(tiles);
    }

    /**
     * Look and language of a page.
     *
     * @param zone zone of the days that are named
     */
    public record Look(Theme theme, TextCache text, Locale locale, ZoneId zone) {
    }

    /**
     * Returns the page.
     *
     * @param changes last change of a journey by its id
     * @param room width there is for it
     * @param kept drawings of the last page, if there was one
     */
    public static PlacedPortfolio place(Portfolio portfolio, PortfolioCards cards, CardChoice choice,
            Function<String, Optional<LastChange>> changes, Look look, double room, KeptTiles kept) {
        double width = Math.max(room, look.theme().px(LEAST));
        Journey any = portfolio.getJourneys().stream().filter(it -> !it.eIsProxy()).findFirst().orElseThrow();
        Context context = new Context(any, ViewSettings.of(any).withLocale(look.locale()), look.theme(), look.text(),
                it -> new Drawn());
        double margin = context.px(MARGIN);
        Box content = new Box(margin, margin, Math.max(1, width - 2 * margin), ENDLESS);
        SheetBook book = new SheetBook(context, new Box(0, 0, width, ENDLESS), content);
        book.begin(Labels.in(look.locale()).shown(portfolio));
        PortfolioHead.draw(book, portfolio, cards, look.theme().heading().scaled(1.2));
        List<PlacedTile> tiles = new TileGrid(book, portfolio, cards, changes, look.zone(), kept).draw(choice);
        double bottom = book.y() + margin;
        PlacedPage page = book.pages().getFirst();
        return new PlacedPortfolio(new PlacedPage(page.title(), page.language(), new Box(0, 0, width, bottom),
                page.canvas(), page.parts()), tiles);
    }

    /** Returns the tile at a place. */
    public Optional<PlacedTile> at(double x, double y) {
        return tiles.stream().filter(it -> it.box().contains(x, y)).findFirst();
    }
}
