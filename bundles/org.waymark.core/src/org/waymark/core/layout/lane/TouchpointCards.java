package org.waymark.core.layout.lane;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.PartKey;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedColumn;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.Stroke;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/** The row of touchpoint cards, all of one height. */
public final class TouchpointCards {

    private final Context context;
    private final Columns columns;
    private final Map<PlacedColumn, CardDrawing> cards = new LinkedHashMap<>();
    private final double cardHeight;

    public TouchpointCards(Context context, Columns columns) {
        this.context = context;
        this.columns = columns;
        double highest = context.px(context.view().excerpt().namesOnly() ? 40 : 88);
        for (PlacedColumn column : columns.all()) {
            if (column.touchpoint().isPresent()) {
                CardDrawing card = card(column.touchpoint().get(), column);
                cards.put(column, card);
                highest = Math.max(highest, card.height());
            }
        }
        cardHeight = Math.ceil(highest / 8) * 8;
    }

    public double height() {
        return cardHeight + 2 * Columns.PAD;
    }

    private CardDrawing card(Touchpoint touchpoint, PlacedColumn column) {
        double width = column.width() - 2 * Columns.PAD;
        return context.drawn(touchpoint).card(width,
                () -> new CardDrawing(context, touchpoint, column.stage(), width));
    }

    public List<PlacedPart> place(double y) {
        List<PlacedPart> result = new ArrayList<>();
        for (PlacedColumn column : columns.all()) {
            double x = column.x() + Columns.PAD;
            double width = column.width() - 2 * Columns.PAD;
            Box box = new Box(x, y + Columns.PAD, width, cardHeight);
            if (column.touchpoint().isPresent()) {
                result.addAll(cards.get(column).place(box));
            } else if (columns.isCollapsed(column.stage())) {
                collapsed(column.stage(), box, result);
            }
        }
        return result;
    }

    private void collapsed(Stage stage, Box box, List<PlacedPart> result) {
        Sketch sketch = new Sketch(context);
        sketch.rect(new Box(0, 0, box.width(), box.height()), context.px(8), context.palette().surface(),
                Stroke.dashed(context.palette().hairline(), 1));
        double size = context.px(20);
        double y = Math.round(box.height() / 2) - size;
        sketch.icon(Glyph.STACK, Math.round((box.width() - size) / 2), y, size, context.palette().muted());
        String text = context.message("collapsed_count", stage.getTouchpoints().size());
        sketch.text(text, 4, y + size + 4, box.width() - 8, context.theme().small(), context.palette().muted(), 2,
                Sketch.Align.CENTER);
        PartKey key = new PartKey(PartRole.STAGE_CELL, context.id(stage), PartKey.TOUCHPOINTS, context.id(stage), "");
        result.add(
                new PlacedPart(key, PlacedPart.Region.BODY, stage, stage, box, sketch.shapes(), Optional.empty(), text,
                        "", 1));
    }
}
