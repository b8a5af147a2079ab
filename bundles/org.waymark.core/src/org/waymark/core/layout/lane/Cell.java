package org.waymark.core.layout.lane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.InPlaceEdit;
import org.waymark.core.layout.PartKey;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedShape;

/**
 * The content of one lane at one touchpoint, stage or journey, laid out from 0, 0 in a given width. The grid moves it
 * to its place.
 */
final class Cell {

    private final Context context;
    private final String lane;
    private final EObject owner;
    private final double width;
    private final double opacity;
    private final Sketch sketch;
    private final List<PlacedPart> items = new ArrayList<>();
    private Optional<InPlaceEdit> edit = Optional.empty();
    private String name = "";
    private double bottom;
    private double flowX;
    private double flowY;
    private String caption = "";
    private Optional<Placed> last = Optional.empty();

    /**
     * The last placement of the cell.
     *
     * @param own shapes of the cell itself, moved by the padding
     */
    private record Placed(PartRole role, Box box, double padX, double padY, List<PlacedShape> own,
            List<PlacedPart> parts) {

        boolean padded(double x, double y) {
            return padX == x && padY == y;
        }
    }

    Cell(Context context, String lane, EObject owner, double width, double opacity) {
        this.context = context;
        this.lane = lane;
        this.owner = owner;
        this.width = width;
        this.opacity = opacity;
        sketch = new Sketch(context);
    }

    Context context() {
        return context;
    }

    double width() {
        return width;
    }

    /** Returns the width of a card in this cell: that of one column, even in a strip over several. */
    double columnWidth() {
        return Math.min(width, context.theme().columnWidth() - 2 * Columns.PAD);
    }

    double opacity() {
        return opacity;
    }

    /** Returns the shapes painted by the cell itself. */
    Sketch sketch() {
        return sketch;
    }

    double height() {
        return bottom;
    }

    boolean isEmpty() {
        return items.isEmpty() && sketch.isEmpty();
    }

    /**
     * Sets a caption before the first part of a strip, so that its parts are not mistaken for those of the columns
     * below.
     */
    void caption(String text) {
        caption = text;
    }

    /** Ensures a minimum height of the cell. */
    void reach(double y) {
        bottom = Math.max(bottom, y);
    }

    void say(String text) {
        name = text;
    }

    void edit(EAttribute feature, Box box, FontSpec font) {
        edit = Optional.of(new InPlaceEdit(owner, feature, box, font, true));
    }

    /** Creates a part of this cell from its shapes; {@link #stack} or {@link #flow} places it. */
    PlacedPart part(PartRole role, EObject element, String detail, double w, double h, Sketch shapes, String says,
            String hint) {
        return part(role, element, detail, w, h, shapes, Optional.empty(), says, hint);
    }

    PlacedPart part(PartRole role, EObject element, String detail, double w, double h, Sketch shapes,
            Optional<InPlaceEdit> inPlace, String says, String hint) {
        PartKey key = new PartKey(role, context.id(owner), lane, context.id(element), detail);
        return new PlacedPart(key, PlacedPart.Region.BODY, owner, element, new Box(0, 0, w, h), shapes.shapes(),
                inPlace, says, hint, opacity);
    }

    /** Places a part below the previous ones. */
    void stack(PlacedPart part, double gap) {
        double y = bottom == 0 ? 0 : bottom + gap;
        items.add(part.moved(0, y));
        bottom = y + part.bounds().height();
        flowX = width + 1;
    }

    /** Places a part beside the previous one if there is room, else below. */
    void flow(PlacedPart part, double gap) {
        flow(part, gap, gap);
    }

    /** Places a part as above, with different gaps to the left and above. */
    void flow(PlacedPart part, double gap, double gapAbove) {
        boolean first = bottom == 0;
        if (first) {
            flowX = caption();
            flowY = 0;
            if (flowX + part.bounds().width() > width) {
                // too narrow for both in a line
                flowY = context.theme().small().lineHeight() + context.px(10);
                flowX = 0;
            }
        } else if (flowX + part.bounds().width() > width) {
            flowX = 0;
            flowY = bottom + gapAbove;
        }
        items.add(part.moved(flowX, flowY));
        flowX += part.bounds().width() + gap;
        bottom = Math.max(bottom, flowY + part.bounds().height());
    }

    private double caption() {
        return caption.isEmpty()
                ? 0
                : sketch.label(caption, 2, context.px(5), width, context.theme().small(),
                        context.palette().muted()).right() + context.px(12);
    }

    /**
     * Returns the parts of the cell at a place in the map, the cell itself first; the same objects for the same place.
     */
    List<PlacedPart> place(PartRole role, Box box, double padX, double padY) {
        if (last.filter(it -> it.role == role && it.padded(padX, padY) && it.box.equals(box)).isPresent()) {
            return last.get().parts;
        }
        // the cell's shapes start at its padding
        List<PlacedShape> own = last.filter(it -> it.padded(padX, padY)).map(Placed::own)
                .orElseGet(() -> List.copyOf(Shift.all(sketch.shapes(), padX, padY)));
        List<PlacedPart> parts = new ArrayList<>(items.size() + 1);
        PartKey key = last.filter(it -> it.role == role).map(it -> it.parts.getFirst().key())
                .orElseGet(() -> new PartKey(role, context.id(owner), lane, context.id(owner), ""));
        Optional<InPlaceEdit> moved = edit.map(e -> new InPlaceEdit(e.owner(), e.feature(), e.box().moved(padX, padY),
                e.font(), e.multiline()));
        parts.add(new PlacedPart(key, PlacedPart.Region.BODY, owner, owner, box, own, moved, name, "", opacity));
        for (PlacedPart item : items) {
            parts.add(item.moved(box.x() + padX, box.y() + padY));
        }
        last = Optional.of(new Placed(role, box, padX, padY, own, List.copyOf(parts)));
        return last.get().parts;
    }
}
