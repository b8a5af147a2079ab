package org.waymark.ui.map.policies;

import java.math.BigDecimal;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Ink;
import org.waymark.ui.map.parts.MapContent;
import org.waymark.ui.paint.Paints;

/** The feedback of a dragged point: its new position with the score beside it. */
final class ScoreBubble extends Figure {

    private static final FontSpec FONT = FontSpec.bold(13);
    private static final int ROOM = 56;

    private final MapContent content;
    private String text = "";
    private int dot;

    ScoreBubble(MapContent content) {
        this.content = content;
    }

    void show(BigDecimal score, Rectangle point) {
        text = (score.signum() > 0 ? "+" : "") + score.toPlainString();
        dot = point.height;
        setBounds(new Rectangle(point.x, point.y, point.width + ROOM, point.height).expand(2, 4));
        repaint();
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        content.paints().ifPresent(paints -> paint(graphics, paints));
    }

    private void paint(Graphics graphics, Paints paints) {
        Ink accent = content.theme().palette().accent();
        Rectangle box = getBounds().getCopy().shrink(2, 4);
        graphics.setAntialias(SWT.ON);
        graphics.setBackgroundColor(paints.color(accent));
        graphics.fillOval(new Rectangle(box.x, box.y, dot, dot));
        Rectangle label = new Rectangle(box.x + dot + 4, getBounds().y, ROOM - 8, getBounds().height);
        graphics.fillRoundRectangle(label, 8, 8);
        graphics.setFont(paints.font(FONT));
        graphics.setForegroundColor(paints.color(accent.readable()));
        int width = (int) Math.ceil(paints.width(text, FONT));
        int height = (int) Math.ceil(paints.ascent(FONT) + paints.descent(FONT));
        graphics.drawString(text, label.x + (label.width - width) / 2, label.y + (label.height - height) / 2);
    }
}
