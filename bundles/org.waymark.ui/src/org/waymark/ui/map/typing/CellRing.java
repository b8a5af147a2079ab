package org.waymark.ui.map.typing;

import java.util.function.Supplier;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Ink;
import org.waymark.ui.paint.Paints;

/** The ring around a cell without a part and, in the emotion lane, the badge of the typed score. */
final class CellRing extends Figure {

    private static final FontSpec FONT = FontSpec.bold(12);
    private static final int LINE = 2;
    private static final int PAD = 8;

    private final Paints paints;
    private Ink accent = Ink.BLACK;
    private Ink ground = Ink.BLACK;
    private boolean ring;
    private String badge = "";
    private Supplier<Rectangle> clear = () -> new Rectangle();

    CellRing(Paints paints) {
        this.paints = paints;
    }

    /**
     * @param ring true if the cell needs a ring of its own
     * @param badge text at the top of the cell, may be empty
     * @param seen area in which cells are not covered by headers
     */
    void show(Rectangle cell, boolean ringed, String text, Ink line, Ink behind, Supplier<Rectangle> seen) {
        clear = seen;
        ring = ringed;
        badge = text;
        accent = line;
        ground = behind;
        setBounds(cell);
        setVisible(ringed || !text.isEmpty());
        repaint();
    }

    /** Returns false, so that the mouse reaches the figures below. */
    @Override
    public boolean containsPoint(int x, int y) {
        return false;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.setAntialias(SWT.ON);
        Rectangle box = getBounds().getCopy();
        graphics.clipRect(clear.get());
        if (ring) {
            graphics.setForegroundColor(paints.color(accent));
            graphics.setLineWidth(LINE);
            graphics.drawRoundRectangle(box.getCopy().shrink(LINE, LINE), 12, 12);
        }
        if (!badge.isEmpty()) {
            int width = Math.min((int) Math.ceil(paints.width(badge, FONT)) + 2 * PAD, box.width - 4);
            int height = (int) Math.ceil(paints.ascent(FONT) + paints.descent(FONT)) + 4;
            Rectangle pill = new Rectangle(box.x + (box.width - width) / 2, box.y + 5, width, height);
            graphics.setBackgroundColor(paints.color(ground));
            graphics.fillRoundRectangle(pill, height, height);
            graphics.setFont(paints.font(FONT));
            graphics.setForegroundColor(paints.color(ground.readable()));
            graphics.clipRect(pill);
            graphics.drawString(badge, pill.x + PAD, pill.y + 2);
        }
    }
}
