package org.waymark.ui.map.figures;

import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.TextLine;
import org.waymark.ui.paint.ShapePainter;

/** The header of a stage. Its text stays visible while a part of the header is, and a mark after the name folds it. */
public final class StageFigure extends PartFigure {

    private static final int PAD = 8;
    private static final int END = 14;
    private static final int NO_NAME = 20;

    private final Optional<FoldMark> mark;
    private List<PlacedShape.Text> texts = List.of();
    private List<PlacedShape> ground = List.of();
    private double from;
    private double room;
    private int clear;
    private int shift;

    /** @param mark empty if stages cannot be folded */
    public StageFigure(ShapePainter painter, PlacedPart part, Optional<FoldMark> mark) {
        super(painter, part);
        this.mark = mark;
        mark.ifPresent(this::add);
        read();
        arrange();
    }

    @Override
    public void place(PlacedPart other) {
        super.place(other);
        read();
        arrange();
    }

    /** Extracts the values that every scroll step needs. */
    private void read() {
        texts = part().shapes().stream().filter(PlacedShape.Text.class::isInstance).map(PlacedShape.Text.class::cast)
                .toList();
        ground = part().shapes().stream().filter(s -> !(s instanceof PlacedShape.Text)).toList();
        from = texts.stream().flatMap(text -> text.lines().stream()).mapToDouble(TextLine::x).min().orElse(0);
        double to = texts.stream().mapToDouble(StageFigure::right).max().orElse(0);
        double name = texts.isEmpty() ? 0 : right(texts.getFirst()) + PAD / 2 + FoldMark.SIZE;
        room = Math.max(0, box().width - END - Math.max(to, name));
    }

    private void arrange() {
        shift = shift();
        mark.ifPresent(m -> {
            Rectangle box = box();
            int middle = texts.isEmpty()
                    ? box.height / 2
                    : (int) Math.round(texts.getFirst().box().y() + texts.getFirst().box().height() / 2);
            int x = texts.isEmpty() ? NO_NAME : (int) Math.ceil(right(texts.getFirst())) + PAD / 2;
            m.ink(color().readable());
            m.setBounds(new Rectangle(box.x + x + shift, box.y + middle - FoldMark.SIZE / 2, FoldMark.SIZE,
                    FoldMark.SIZE));
        });
    }

    private static double right(PlacedShape.Text text) {
        return text.lines().stream().mapToDouble(line -> line.x() + line.width()).max().orElse(text.box().x());
    }

    private Ink color() {
        return ground.stream().filter(PlacedShape.Path.class::isInstance).map(PlacedShape.Path.class::cast)
                .map(PlacedShape.Path::fill).findFirst().orElse(Ink.WHITE);
    }

    @Override
    public int textShift() {
        return shift;
    }

    @Override
    void stick(int left) {
        clear = left;
        if (shift() != shift) {
            arrange();
            repaint();
        }
    }

    /** Returns the distance by which the text is moved: as far as it is covered, but not over the end of the header. */
    private int shift() {
        return (int) Math.clamp(clear + PAD - box().x - from, 0, room);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        painter().paint(graphics, ground, box().x, box().y, part().opacity());
        painter().paint(graphics, List.copyOf(texts), box().x + shift, box().y, part().opacity());
    }
}
