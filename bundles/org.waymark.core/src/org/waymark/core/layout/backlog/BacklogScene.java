package org.waymark.core.layout.backlog;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.waymark.core.domain.Ids;
import org.waymark.core.insight.BacklogItem;
import org.waymark.core.insight.JourneySummary.Proposal;
import org.waymark.core.insight.PainItem;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.TextCache;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.Drawn;
import org.waymark.core.layout.DropField;
import org.waymark.core.layout.sheet.EffortGrid;
import org.waymark.core.layout.sheet.SheetBook;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Portfolio;

/**
 * The backlog of a portfolio on the screen.
 *
 * @param today day after which a date is overdue
 */
public record BacklogScene(Portfolio portfolio, Theme theme, TextCache text, Locale locale, LocalDate today) {

    private static final double MARGIN = 14;
    private static final double ENDLESS = 1_000_000;
    /** Width of a readable column of the board, and of a readable grid. */
    private static final double COLUMN = 132;
    private static final double GRID = 420;
    private static final double GRID_HEIGHT = 330;
    /** Width from which pain points are listed beside their grid. */
    private static final double BESIDE = 760;
    /** Part of the height that a grid takes which has its list below, so that the list is seen to begin. */
    private static final double ABOVE = 0.75;

    /** Returns the board, at least as large as the room for it. */
    public PlacedBacklog board(List<BacklogItem> items, double width, double height) {
        return board(items, width, height, new KeptCards());
    }

    /**
     * Returns the board as above.
     *
     * @param kept cards of the board that was shown before
     */
    public PlacedBacklog board(List<BacklogItem> items, double width, double height, KeptCards kept) {
        double wide = Math.max(width, px(5 * COLUMN + 2 * MARGIN));
        SheetBook book = book(wide);
        BoardSheet board = new BoardSheet(book, portfolio.getInitiatives(), Optional.of(today), kept);
        double bottom = board.draw(content(wide, height), items);
        return placed(book, bottom, board.fields());
    }

    /** Returns the grid of impact and effort. */
    public PlacedBacklog grid(List<Proposal> proposals, double width, double height) {
        double wide = Math.max(width, px(GRID + 2 * MARGIN));
        SheetBook book = book(wide);
        EffortGrid grid = new EffortGrid(book, portfolio.getInitiatives());
        double bottom = grid.drawNamed(content(wide, Math.max(height, px(GRID_HEIGHT))), proposals, true);
        return placed(book, bottom, grid.fields());
    }

    /** Returns the pain points by severity and frequency, and their list. */
    public PlacedBacklog pains(List<PainItem> items, double width, double height) {
        double wide = Math.max(width, px(GRID + 2 * MARGIN));
        SheetBook book = book(wide);
        PainSheet sheet = new PainSheet(book, painPoints(portfolio.getJourneys()));
        boolean beside = wide >= px(BESIDE);
        Box content = content(wide, Math.max(beside ? height : height * ABOVE, px(GRID_HEIGHT)));
        double half = beside ? content.width() * 0.58 : content.width();
        double bottom = sheet.grid(new Box(content.x(), content.y(), half, content.height()), items, true);
        double listed = beside
                ? sheet.list(content.x() + half + px(MARGIN), content.y(), content.width() - half - px(MARGIN), items)
                : sheet.list(content.x(), bottom + px(MARGIN), content.width(), items);
        return placed(book, Math.max(bottom, listed), sheet.fields());
    }

    /** Returns the pain points of journeys by their id. */
    public static Map<String, PainPoint> painPoints(List<Journey> journeys) {
        Map<String, PainPoint> found = new HashMap<>();
        journeys.forEach(journey -> journey.eAllContents().forEachRemaining(it -> {
            if (it instanceof PainPoint pain) {
                found.put(Ids.idOf(pain), pain);
            }
        }));
        return found;
    }

    private PlacedBacklog placed(SheetBook book, double bottom, List<DropField> fields) {
        return PlacedBacklog.of(book.pages().getFirst(), bottom + px(MARGIN), fields);
    }

    private Box content(double width, double height) {
        return new Box(px(MARGIN), px(MARGIN), width - 2 * px(MARGIN), Math.max(1, height - 2 * px(MARGIN)));
    }

    private SheetBook book(double width) {
        Journey any = portfolio.getJourneys().stream().filter(it -> !it.eIsProxy()).findFirst()
                .orElseGet(CjmFactory.eINSTANCE::createJourney);
        Context context = new Context(any, ViewSettings.of(any).withLocale(locale), theme, text, it -> new Drawn());
        SheetBook book = new SheetBook(context, new Box(0, 0, width, ENDLESS),
                new Box(px(MARGIN), px(MARGIN), width - 2 * px(MARGIN), ENDLESS));
        book.begin(Messages.of(BacklogScene.class, locale).get("backlog_says",
                Labels.in(locale).shown(portfolio)));
        return book;
    }

    private double px(double length) {
        return theme.px(length);
    }
}
