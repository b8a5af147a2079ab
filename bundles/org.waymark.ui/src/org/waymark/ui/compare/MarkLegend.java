package org.waymark.ui.compare;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.waymark.core.text.Messages;
import org.waymark.core.layout.marks.MapMarks;

/** Explains the marks on a map: colour, sign and word of each. */
final class MarkLegend extends Canvas {

    private static final int SIZE = 16;
    private static final int GAP = 6;
    private static final int APART = 18;

    private final Messages messages = Messages.of(MarkLegend.class);

    MarkLegend(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addListener(SWT.Paint, event -> draw(event.gc));
        getAccessible().addAccessibleListener(org.eclipse.swt.accessibility.AccessibleListener
                .getNameAdapter(event -> event.result = spoken()));
    }

    private String word(MapMarks.Kind kind) {
        return messages.get("mark_" + kind.name().toLowerCase(Locale.ROOT));
    }

    private String spoken() {
        StringBuilder all = new StringBuilder();
        for (MapMarks.Kind kind : MapMarks.Kind.values()) {
            all.append(kind.sign()).append(' ').append(word(kind)).append("; ");
        }
        return all.toString();
    }

    private void draw(GC gc) {
        gc.setAntialias(SWT.ON);
        int x = 0;
        for (MapMarks.Kind kind : MapMarks.Kind.values()) {
            gc.setBackground(new Color(kind.ink().red(), kind.ink().green(), kind.ink().blue()));
            gc.fillOval(x, 2, SIZE, SIZE);
            gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_WHITE));
            Point sign = gc.textExtent(kind.sign());
            gc.drawText(kind.sign(), x + (SIZE - sign.x) / 2, 2 + (SIZE - sign.y) / 2, true);
            gc.setForeground(getForeground());
            x += SIZE + GAP;
            Point size = gc.textExtent(word(kind));
            gc.drawText(word(kind), x, 2 + (SIZE - size.y) / 2, true);
            x += size.x + APART;
        }
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        int width = 0;
        for (MapMarks.Kind kind : MapMarks.Kind.values()) {
            width += SIZE + GAP + gc.textExtent(word(kind)).x + APART;
        }
        int height = Math.max(SIZE + 4, gc.getFontMetrics().getHeight() + 2);
        gc.dispose();
        return new Point(widthHint == SWT.DEFAULT ? width : widthHint, height);
    }
}
