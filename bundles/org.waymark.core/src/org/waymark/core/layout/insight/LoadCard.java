package org.waymark.core.layout.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.core.insight.Concentration;
import org.waymark.core.insight.Load;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Palette;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.Stroke;

/** The load of each function as bars, the heaviest first. */
final class LoadCard {

    /** Greatest share of a card for the names of functions. */
    private static final double MOST_NAMES = 0.44;
    private static final int MOST_LINES = 3;

    private LoadCard() {
    }

    static void draw(Card card, CardContext paper) {
        List<Load> loads = paper.report().loads().stream().filter(it -> it.touchpoints() > 0)
                .sorted(Comparator.comparingInt(Load::load).reversed()).toList();
        card.title(paper.get("load_title"), fact(paper));
        if (loads.isEmpty()) {
            card.note(paper.get("load_none"));
        }
        int most = Math.max(1, loads.stream().mapToInt(Load::load).max().orElse(0));
        double names = Math.clamp(loads.stream()
                .mapToDouble(it -> paper.text().width(paper.name(it.function()), paper.theme().strong())).max()
                .orElse(0) + 1, card.inner() * 0.2, card.inner() * MOST_NAMES);
        for (Load load : loads) {
            bar(card, paper, load, (double) load.load() / most, Math.round(names));
        }
    }

    private static String fact(CardContext paper) {
        Concentration concentration = Concentration.of(paper.report().loads());
        int half = concentration.heaviest().size();
        return half == 0
                ? paper.get("load_hint")
                : paper.get("load_concentration", paper.get("load_hint"), Math.round(concentration.share() * 100), half,
                        paper.report().loads().size());
    }

    private static void bar(Card card, CardContext paper, Load load, double share, double name) {
        Palette palette = paper.theme().palette();
        Ink colour = paper.ink(load.function());
        List<PlacedShape> shapes = new ArrayList<>();
        double start = card.y();
        double value = paper.px(76);
        double gap = paper.px(8);
        double line = paper.theme().strong().lineHeight();
        double thick = paper.px(14);
        double y = start + paper.px(5);
        Box named = card.text(shapes, paper.name(load.function()), card.left(), y, name, paper.theme().strong(),
                palette.ink(), MOST_LINES, Card.Align.LEFT);
        double barX = card.left() + name + gap;
        double room = card.inner() - name - value - 2 * gap;
        double barY = y + (line - thick) / 2;
        shapes.add(new PlacedShape.Rect(new Box(barX, barY, room, thick), thick / 2, palette.surfaceAlt(),
                Stroke.NONE));
        if (load.load() > 0) {
            shapes.add(new PlacedShape.Rect(new Box(barX, barY, Math.max(thick, Math.round(room * share)), thick),
                    thick / 2, colour, Stroke.NONE));
        }
        card.text(shapes, paper.get("load_value", load.load(), Math.round(load.share() * 100)),
                barX + room + gap, y, value, paper.theme().labelStrong(), palette.ink(), 1, Card.Align.RIGHT);
        String facts = paper.get("load_facts", load.touchpoints(), load.momentsOfTruth(), load.accountable(),
                load.responsible());
        double below = Math.max(y + line, named.bottom()) + paper.px(1);
        Box counted = card.text(shapes, facts, card.left(), below, card.inner(), paper.theme().small(),
                palette.muted(), MOST_LINES, Card.Align.LEFT);
        double end = counted.bottom() + paper.px(6);
        card.skip(end - start);
        card.entry("load " + load.function().id(), new Box(card.left(), start, card.inner(), end - start), shapes,
                paper.get("load_spoken", paper.name(load.function()), load.load(), Math.round(load.share() * 100),
                        facts),
                List.of(load.function().id()));
    }
}
