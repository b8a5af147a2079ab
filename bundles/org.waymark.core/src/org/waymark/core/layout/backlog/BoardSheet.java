package org.waymark.core.layout.backlog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waymark.core.insight.BacklogItem;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.Sketch;
import org.waymark.core.layout.DropField;
import org.waymark.core.layout.sheet.EffortGrid;
import org.waymark.core.layout.sheet.SheetBook;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.InitiativeStatus;

/** A board: a column for each status, with a card for each initiative in the order of the portfolio. */
final class BoardSheet {

    private static final double GAP = 8;
    private static final double NARROW = 160;

    private final SheetBook book;
    private final Context context;
    private final CardSketch cards;
    private final KeptCards kept;
    private final Messages messages;
    private final Map<String, Initiative> elements = new HashMap<>();
    private final List<DropField> fields = new ArrayList<>();

    BoardSheet(SheetBook book, List<Initiative> initiatives, Optional<LocalDate> today, KeptCards kept) {
        this.book = book;
        this.kept = kept;
        context = book.context();
        kept.begin(context.theme(), context.locale(), today);
        cards = new CardSketch(context, today);
        messages = Messages.of(BoardSheet.class, context.locale());
        initiatives.forEach(it -> elements.put(context.id(it), it));
    }

    /** Draws the board in an area that is at least as high as given; returns its lower edge. */
    double draw(Box area, List<BacklogItem> items) {
        double gap = context.px(GAP);
        List<InitiativeStatus> statuses = InitiativeStatus.VALUES;
        List<Double> widths = widths(area.width() - (statuses.size() - 1) * gap, statuses, items);
        double bottom = area.bottom();
        List<Column> columns = new ArrayList<>();
        double x = area.x();
        for (InitiativeStatus status : statuses) {
            List<BacklogItem> here = items.stream().filter(it -> it.status() == status).toList();
            double width = widths.get(columns.size());
            Column column = new Column(status, here.size(), x, width);
            bottom = Math.max(bottom, cards(column, here, area.y(), inset(width)));
            columns.add(column);
            x += width + gap;
        }
        for (Column column : columns) {
            ground(column, new Box(column.x, area.y(), column.width, bottom - area.y()));
            column.cards.forEach(it -> book.part(PartRole.INITIATIVE, it.element, "card", it.box, it.sketch,
                    it.spoken));
        }
        return bottom;
    }

    List<DropField> fields() {
        return List.copyOf(fields);
    }

    /** Shares the room equally, but gives each column what its head needs while that is possible. */
    private List<Double> widths(double room, List<InitiativeStatus> statuses, List<BacklogItem> items) {
        List<Double> heads = statuses.stream().map(status -> headWidth(status,
                items.stream().filter(it -> it.status() == status).count())).toList();
        double share = room / statuses.size();
        double needed = heads.stream().mapToDouble(it -> Math.max(it - share, 0)).sum();
        double spare = heads.stream().mapToDouble(it -> Math.max(share - it, 0)).sum();
        double taken = Math.min(needed, spare);
        return heads.stream().map(it -> it >= share
                ? share + part(taken, it - share, needed)
                : share - part(taken, share - it, spare)).toList();
    }

    private static double part(double taken, double own, double all) {
        return all == 0 ? 0 : taken * own / all;
    }

    private double headWidth(InitiativeStatus status, long count) {
        FontSpec font = context.theme().strong();
        return Math.ceil(context.text().width(context.title(status), font))
                + Math.ceil(context.text().width(Long.toString(count), font)) + context.px(28);
    }

    /** Returns the distance of the cards from the edges of a column, less where each letter counts. */
    private double inset(double width) {
        return context.px(width < context.px(NARROW) ? 3 : GAP);
    }

    private double cards(Column column, List<BacklogItem> items, double top, double inset) {
        double gap = context.px(GAP);
        double y = top + head() + gap;
        for (BacklogItem item : items) {
            Initiative element = elements.get(item.id());
            double width = column.width - 2 * inset;
            KeptCards.Card card = kept.card(item, cards.bar(element), width, () -> card(item, element, width));
            Sketch sketch = new Sketch(context);
            sketch.shapes().addAll(card.shapes());
            column.cards.add(new Card(element, new Box(column.x + inset, y, width, card.height()), sketch,
                    card.spoken()));
            y += card.height() + gap;
        }
        return y;
    }

    private KeptCards.Card card(BacklogItem item, Initiative element, double width) {
        Sketch sketch = new Sketch(context);
        double height = cards.draw(sketch, item, element, width);
        return new KeptCards.Card(List.copyOf(sketch.shapes()), height, cards.spoken(item));
    }

    private double head() {
        return context.theme().strong().lineHeight() + context.px(10);
    }

    private void ground(Column column, Box box) {
        Sketch sketch = new Sketch(context);
        FontSpec font = context.theme().strong();
        double pad = context.px(10);
        sketch.rect(new Box(0, 0, box.width(), box.height()), context.px(6),
                book.panel().equals(book.paper()) ? context.palette().surfaceAlt() : book.panel(), Stroke.NONE);
        sketch.rect(new Box(0, 0, box.width(), context.px(3)), context.px(1.5),
                EffortGrid.ink(context.palette(), column.status), Stroke.NONE);
        String count = Integer.toString(column.count);
        double wide = Math.ceil(context.text().width(count, font)) + 1;
        sketch.label(context.title(column.status), pad, context.px(7), box.width() - 2 * pad - wide - context.px(6),
                font, context.palette().ink());
        sketch.label(count, box.width() - pad - wide, context.px(7), wide, font, context.palette().muted());
        String spoken = messages.get("board_column", context.title(column.status), column.count);
        book.put(context.journey(), box, sketch, spoken);
        fields.add(new DropField(column.status.ordinal() + 1, 0, box, spoken));
    }

    private record Card(Initiative element, Box box, Sketch sketch, String spoken) {
    }

    private record Column(InitiativeStatus status, int count, double x, double width, List<Card> cards) {

        Column(InitiativeStatus status, int count, double x, double width) {
            this(status, count, x, width, new ArrayList<>());
        }
    }
}
