package org.waymark.core.layout.portfolio;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.waymark.core.domain.Ids;
import org.waymark.core.insight.CardChoice;
import org.waymark.core.insight.CardChoice.Group;
import org.waymark.core.insight.CardChoice.Member;
import org.waymark.core.insight.JourneyCard;
import org.waymark.core.insight.PortfolioCards;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.Sketch;
import org.waymark.core.layout.sheet.SheetBook;
import org.waymark.core.layout.sheet.Words;
import org.waymark.core.text.Messages;
import org.waymark.core.timeline.LastChange;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;

/** Lays the journeys of a portfolio out in rows of tiles, below a heading for each group. */
public final class TileGrid {

    private static final double GAP = 12;
    private static final double LEAST = 264;
    private static final double MOST = 440;

    private final SheetBook book;
    private final Context context;
    private final Portfolio portfolio;
    private final PortfolioCards cards;
    private final Function<String, Optional<LastChange>> changes;
    private final JourneyTile tile;
    private final KeptTiles kept;
    private final Messages messages;
    private final List<PlacedTile> placed = new ArrayList<>();
    private final Map<String, Journey> journeys = new HashMap<>();

    /**
     * @param changes last change of a journey by its id
     * @param kept drawings of the last page, if there was one
     */
    public TileGrid(SheetBook book, Portfolio portfolio, PortfolioCards cards,
            Function<String, Optional<LastChange>> changes, ZoneId zone, KeptTiles kept) {
        this.book = book;
        this.portfolio = portfolio;
        this.cards = cards;
        this.changes = changes;
        this.kept = kept;
        context = book.context();
        tile = new JourneyTile(book, zone);
        kept.begin(context, zone);
        messages = Messages.of(TileGrid.class, context.locale());
        portfolio.getJourneys().forEach(it -> journeys.putIfAbsent(Ids.idOf(it), it));
    }

    /** Draws what is chosen below what is on the sheet, on as many sheets as it takes; returns the tiles in order. */
    public List<PlacedTile> draw(CardChoice choice) {
        for (Group group : choice.groups(cards, id -> changes.apply(id).map(LastChange::time))) {
            String title = title(choice, group);
            List<List<Member>> rows = rows(group.members());
            for (int i = 0; i < rows.size(); i++) {
                row(rows.get(i), i == 0 ? title : "");
            }
            book.skip(context.px(GAP));
        }
        return List.copyOf(placed);
    }

    private List<List<Member>> rows(List<Member> members) {
        List<List<Member>> rows = new ArrayList<>();
        int columns = columns();
        for (int from = 0; from < members.size(); from += columns) {
            rows.add(members.subList(from, Math.min(from + columns, members.size())));
        }
        return rows;
    }

    /** Returns as many columns as there is room for, and no more than there are journeys. */
    private int columns() {
        double gap = context.px(GAP);
        int room = (int) Math.floor((book.content().width() + gap) / (context.px(LEAST) + gap));
        return Math.clamp(cards.cards().size(), 1, Math.max(1, room));
    }

    private double width() {
        double gap = context.px(GAP);
        return Math.min((book.content().width() - gap * (columns() - 1)) / columns(), context.px(MOST));
    }

    private void row(List<Member> members, String title) {
        double gap = context.px(GAP);
        double width = width();
        List<KeptTiles.TopKey> keys = members.stream()
                .map(it -> new KeptTiles.TopKey(it, parents(it.card()), width)).toList();
        List<JourneyTile.Top> tops = keys.stream()
                .map(it -> kept.top(it, () -> tile.top(it.member(), it.parents(), it.width()))).toList();
        double height = tops.stream().mapToDouble(tile::height).max().orElse(0);
        FontSpec font = context.theme().heading();
        double head = title.isEmpty() ? 0 : font.lineHeight() + context.px(8);
        if (head + height > book.left() && book.y() > book.content().y() + 1) {
            book.begin(book.title());
        }
        if (!title.isEmpty()) {
            Sketch sketch = new Sketch(context);
            double bottom = Words.below(sketch, title, 0, 0, book.content().width(), font, context.palette().ink(), 3);
            book.stack(portfolio, bottom, sketch, title);
            book.skip(context.px(8));
        }
        for (int i = 0; i < members.size(); i++) {
            tile(keys.get(i), tops.get(i), new Box(book.content().x() + i * (width + gap), book.y(), width, height));
        }
        book.skip(height + gap);
    }

    private void tile(KeptTiles.TopKey key, JourneyTile.Top top, Box box) {
        Member member = key.member();
        Optional<LastChange> changed = changes.apply(member.card().id());
        KeptTiles.Tile drawn = kept.tile(new KeptTiles.TileKey(key, changed, box.height()),
                () -> new KeptTiles.Tile(tile.draw(member, top, changed, box.width(), box.height()),
                        tile.spoken(member, key.parents(), changed)));
        book.put(journey(member.card()), box, drawn.sketch(), drawn.spoken());
        placed.add(new PlacedTile(member.card().id(), box, member.depth(), drawn.spoken()));
    }

    private Journey journey(JourneyCard card) {
        return journeys.getOrDefault(card.id(), context.journey());
    }

    private List<String> parents(JourneyCard card) {
        return card.parents().stream().map(cards::card).flatMap(Optional::stream).map(JourneyCard::name).toList();
    }

    /** Returns the heading of a group; empty where everything is one group. */
    private String title(CardChoice choice, Group group) {
        String count = " (" + group.members().size() + ")";
        return switch (choice.grouping()) {
            case NONE -> "";
            case STATUS, KIND -> group.literal().map(context::title).orElse("") + count;
            case OWNER -> (group.name().isEmpty() ? messages.get("portfolio_noOwner") : group.name()) + count;
            case PERSONA -> (group.name().isEmpty() ? messages.get("portfolio_noPersona") : group.name()) + count;
            case DETAILS -> group.name().isEmpty()
                    ? messages.get("portfolio_single") + count
                    : messages.get("portfolio_withDetails", group.name()) + count;
        };
    }
}
