package org.waymark.core.layout.lane;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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
    private final double cardHeight;

    public TouchpointCards(Context context, Columns columns) {
        this.context = context;
        this.columns = columns;
        double highest = context.px(context.view().excerpt().namesOnly() ? 40 : 88);
        for (Stage stage : columns.stages()) {
            highest = Math.max(highest, cards(stage).highest());
        }
        cardHeight = Math.ceil(highest / 8) * 8;
    }

    public double height() {
        return cardHeight + 2 * Columns.PAD;
    }

    private StageCards cards(Stage stage) {
        return columns.drawn(stage).cards(() -> StageCards.of(columns.in(stage).stream()
                .flatMap(column -> column.touchpoint().map(it -> card(it, column)).stream()).toList()));
    }

    private CardDrawing card(Touchpoint touchpoint, PlacedColumn column) {
        double width = column.width() - 2 * Columns.PAD;
        return context.drawn(touchpoint).card(width,
                () -> new CardDrawing(context, touchpoint, column.stage(), width));
    }

    public List<PartGroup> place(double y) {
        return columns.stages().stream().map(stage -> columns.drawn(stage).group(PartKey.TOUCHPOINTS,
                List.of(columns.span(stage).x(), y, cardHeight), () -> place(stage, y))).toList();
    }

    private List<PlacedPart> place(Stage stage, double y) {
        List<PlacedPart> result = new ArrayList<>();
        Iterator<CardDrawing> cards = cards(stage).cards().iterator();
        for (PlacedColumn column : columns.in(stage)) {
            double width = column.width() - 2 * Columns.PAD;
            Box box = new Box(column.x() + Columns.PAD, y + Columns.PAD, width, cardHeight);
            if (column.touchpoint().isPresent()) {
                result.addAll(cards.next().place(box));
            } else if (columns.isCollapsed(stage)) {
                collapsed(stage, box, result);
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
