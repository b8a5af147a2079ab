package org.waymark.core.layout.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.waymark.core.insight.Concentration;
import org.waymark.core.insight.OwnershipReport;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Palette;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.TextCache;
import org.waymark.core.layout.TextMeasurer;
import org.waymark.core.layout.Theme;
import org.waymark.core.ownership.Accountability;
import org.waymark.core.ownership.MatrixRow.Kind;

/** Lays out a report on ownership as a page of cards for a window width. A pure function, as the layout of a map. */
public final class InsightLayout {

    private static final double GAP = 14;
    /** Minimum width of a readable card; a page narrower than one card scrolls horizontally. */
    private static final double NARROWEST = 380;
    private static final int MOST_COLUMNS = 3;
    private static final double TILE = 128;
    private static final int TILE_LINES = 4;

    private final CardContext paper;
    private final double width;
    private final List<PlacedShape> ground = new ArrayList<>();
    private final List<InsightEntry> entries = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    private InsightLayout(CardContext paper, double width) {
        this.paper = paper;
        this.width = width;
    }

    /**
     * @param width available width in pixels at 100 %
     * @param locale language of the texts
     */
    public static PlacedInsight place(OwnershipReport report, Theme theme, TextMeasurer measurer, double width,
            Locale locale) {
        CardContext paper = CardContext.of(report, theme, TextCache.of(measurer), locale);
        return new InsightLayout(paper, Math.max(width, theme.px(NARROWEST + 2 * GAP))).place();
    }

    private PlacedInsight place() {
        double gap = paper.px(GAP);
        double top = facts(gap) + gap;
        int columns = (int) Math.clamp((width - gap) / (paper.px(NARROWEST) + gap), 1, MOST_COLUMNS);
        double cardWidth = Math.floor((width - gap) / columns - gap);
        double[] bottoms = new double[columns];
        Arrays.fill(bottoms, top);
        List<BiConsumer<Card, CardContext>> cards = List.of(LoadCard::draw, HeatCard::draw, HandoverCard::draw,
                ListCards::gaps, ListCards::authority, ListCards::conflicts);
        List<Box> placed = new ArrayList<>();
        for (BiConsumer<Card, CardContext> draw : cards) {
            int column = shortest(bottoms);
            Card card = new Card(paper, gap + column * (cardWidth + gap), bottoms[column], cardWidth);
            draw.accept(card, paper);
            double bottom = card.close(ground, entries, words);
            placed.add(new Box(gap + column * (cardWidth + gap), bottoms[column], cardWidth, bottom - bottoms[column]));
            bottoms[column] = bottom + gap;
        }
        double height = Arrays.stream(bottoms).max().orElse(top);
        return new PlacedInsight(width, height, paper.theme().palette().canvas(), placed, ground, entries,
                words.toString().strip());
    }

    private static int shortest(double[] bottoms) {
        int shortest = 0;
        for (int i = 1; i < bottoms.length; i++) {
            if (bottoms[i] < bottoms[shortest]) {
                shortest = i;
            }
        }
        return shortest;
    }

    /** Adds the key figures in large type and returns their lower edge. */
    private double facts(double gap) {
        OwnershipReport report = paper.report();
        Palette palette = paper.theme().palette();
        long touchpoints = report.matrix().rows().stream().filter(row -> row.kind() == Kind.TOUCHPOINT).count();
        long one = report.matrix().rows().stream()
                .filter(row -> row.kind() == Kind.TOUCHPOINT && row.accountable() == Accountability.ONE).count();
        int half = Concentration.of(report.loads()).heaviest().size();
        List<Tile> tiles = List.of(
                new Tile(one + " / " + touchpoints, "fact_one",
                        one == touchpoints ? palette.positive() : palette.negative()),
                new Tile(half + " / " + report.loads().size(), "fact_half", palette.ink()),
                new Tile(Integer.toString(report.handovers().size()), "fact_handovers", palette.ink()),
                tile(ListCards.count(report.gaps()), "fact_gaps", palette),
                tile(report.missingAuthority().size(), "fact_authority", palette),
                tile(report.metricConflicts().size(), "fact_conflicts", palette));
        int perLine = (int) Math.clamp((width - gap) / (paper.px(TILE) + gap), 1, tiles.size());
        perLine = perLine == 5 || perLine == 4 ? 3 : perLine;
        double tileWidth = Math.floor((width - gap) / perLine - gap);
        int lines = tiles.stream().mapToInt(it -> paper.text().wrap(paper.get(it.key), paper.theme().label(),
                tileWidth - 2 * paper.px(12), TILE_LINES).lines().size()).max().orElse(2);
        double tileHeight = paper.theme().title().lineHeight() + Math.max(2, lines) * paper.theme().label()
                .lineHeight() + paper.px(22);
        for (int i = 0; i < tiles.size(); i++) {
            tile(tiles.get(i), new Box(gap + i % perLine * (tileWidth + gap), gap + i / perLine * (tileHeight + gap),
                    tileWidth, tileHeight));
        }
        words.append('\n');
        return gap + (tiles.size() + perLine - 1) / perLine * (tileHeight + gap) - gap;
    }

    private record Tile(String number, String key, Ink ink) {
    }

    private static Tile tile(int count, String key, Palette palette) {
        return new Tile(Integer.toString(count), key, count == 0 ? palette.positive() : palette.negative());
    }

    private void tile(Tile tile, Box box) {
        Palette palette = paper.theme().palette();
        words.append(paper.get(tile.key)).append(": ").append(tile.number).append('\n');
        ground.add(new PlacedShape.Rect(box, paper.px(10), palette.surface(), Stroke.solid(palette.hairline(), 1)));
        Card pen = new Card(paper, box.x(), box.y(), box.width());
        double pad = paper.px(12);
        double y = box.y() + paper.px(8);
        y += pen.text(ground, tile.number, box.x() + pad, y, box.width() - 2 * pad, paper.theme().title(), tile.ink, 1,
                Card.Align.LEFT).height();
        pen.text(ground, paper.get(tile.key), box.x() + pad, y, box.width() - 2 * pad, paper.theme().label(),
                palette.muted(), TILE_LINES, Card.Align.LEFT);
    }
}
