package org.waymark.core.layout.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

import org.waymark.core.insight.JourneyCard;
import org.waymark.core.insight.PortfolioCards;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.Sketch;
import org.waymark.core.layout.sheet.SheetBook;
import org.waymark.core.layout.sheet.Tiles;
import org.waymark.core.layout.sheet.Tiles.Tile;
import org.waymark.core.layout.sheet.Words;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.core.text.Plurals;
import org.waymark.model.cjm.JourneyStatus;
import org.waymark.model.cjm.Portfolio;

/** The head of a portfolio page: its name, which journey hurts most, and what is counted in all journeys. */
public final class PortfolioHead {

    private PortfolioHead() {
    }

    /** Draws name and headline below what is on the sheet. */
    public static void draw(SheetBook book, Portfolio portfolio, PortfolioCards cards, FontSpec font) {
        Context context = book.context();
        Sketch sketch = new Sketch(context);
        String name = Labels.in(context.locale()).shown(portfolio);
        double width = book.content().width();
        double y = Words.below(sketch, name, 0, 0, width, font, context.palette().ink(), 3);
        String headline = headline(context, cards);
        y = Words.below(sketch, headline, 0, y + context.px(2), width, context.theme().body(),
                context.palette().muted(), 6);
        book.stack(portfolio, y, sketch, name + ". " + headline);
        book.skip(context.px(12));
    }

    /** Draws what is counted in all journeys. */
    public static void totals(SheetBook book, PortfolioCards cards) {
        Messages messages = Messages.of(PortfolioHead.class, book.context().locale());
        List<Tile> tiles = new ArrayList<>();
        tiles.add(new Tile(Integer.toString(cards.cards().size()), messages.get("portfolio_journeys")));
        tiles.add(new Tile(Long.toString(count(cards, JourneyStatus.APPROVED)), messages.get("portfolio_approved")));
        tiles.add(bad(book, cards, it -> it.figures().broken(), messages.get("portfolio_broken")));
        tiles.add(bad(book, cards, JourneyCard::gaps, messages.get("portfolio_gaps")));
        tiles.add(new Tile(Integer.toString(cards.cards().stream().mapToInt(JourneyCard::openComments).sum()),
                messages.get("portfolio_comments")));
        Tiles.draw(book, tiles, book.context().theme().title());
        book.skip(book.context().px(14));
    }

    private static Tile bad(SheetBook book, PortfolioCards cards, ToIntFunction<JourneyCard> of, String label) {
        int sum = cards.cards().stream().mapToInt(of).sum();
        return new Tile(Integer.toString(sum), label,
                sum == 0 ? book.context().palette().ink() : book.context().palette().negative());
    }

    private static long count(PortfolioCards cards, JourneyStatus status) {
        return cards.cards().stream().filter(it -> it.status() == status).count();
    }

    private static String headline(Context context, PortfolioCards cards) {
        Messages messages = Messages.of(PortfolioHead.class, context.locale());
        Plurals plurals = new Plurals(messages, context.locale());
        List<String> sentences = new ArrayList<>();
        sentences.add(messages.get("portfolio_headline", plurals.count("portfolio_count", cards.cards().size()),
                count(cards, JourneyStatus.APPROVED)));
        cards.worst().filter(it -> it.figures().felt().orElse(0) < 0).ifPresent(worst -> sentences.add(messages.get(
                worst.figures().said().isPresent() ? "portfolio_worst" : "portfolio_worstAssumed", worst.name(),
                context.score(worst.figures().felt().orElse(0)), worst.figures().broken())));
        return String.join(" ", sentences);
    }
}
