package org.waymark.ui.matrix;

import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.waymark.core.ownership.RoleLetters;
import org.waymark.ui.widgets.Icon;

/** The line below the table: a legend of letters, brackets and colours, or the reason why an action was not done. */
final class MatrixLegend {

    private static final String BETWEEN = "  ·  ";
    private static final int SWATCH = 22;
    private static final int MARGIN = 6;

    private final MatrixLook look;
    private final Canvas line;
    private String told = "";
    private String hint = "";

    MatrixLegend(Composite parent, MatrixLook look) {
        this.look = look;
        line = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.heightHint = 28;
        line.setLayoutData(data);
        line.addListener(SWT.Paint, event -> paint(event.gc));
        line.setToolTipText(legend());
    }

    /** Returns as much of the legend as there is room for, in whole entries. */
    private String fitting(GC gc, int width) {
        String shown = legend();
        while (look.regular().extent(gc, shown).x > width && shown.contains(BETWEEN)) {
            shown = shown.substring(0, shown.lastIndexOf(BETWEEN));
        }
        return shown;
    }

    private String legend() {
        return look.texts().roles().stream().map(role -> RoleLetters.letter(role) + " " + look.texts().name(role))
                .collect(Collectors.joining(BETWEEN)) + BETWEEN + look.texts().get("legend_inherited") + BETWEEN
                + look.texts().get("legend_none");
    }

    /** Shows a message instead of the legend until {@link #clear()}. */
    void tell(String text) {
        told = text;
        line.setToolTipText(text);
        line.redraw();
    }

    /** Shows what is to be known about a cell instead of the legend; a message comes first. */
    void hint(String text) {
        hint = text;
        line.redraw();
    }

    void clear() {
        if (!told.isEmpty()) {
            told = "";
            line.setToolTipText(legend());
            line.redraw();
        }
    }

    /** Returns the current message, empty while the legend is shown. */
    String told() {
        return told;
    }

    void restyle() {
        clear();
        line.setToolTipText(legend());
        line.redraw();
    }

    private void paint(GC gc) {
        Rectangle area = line.getClientArea();
        MatrixColours colours = look.colours();
        gc.setBackground(colours.total.fill());
        gc.fillRectangle(area);
        gc.setForeground(colours.line);
        gc.drawLine(0, 0, area.width, 0);
        gc.setForeground(colours.total.ink());
        gc.setFont(look.regular().font);
        if (!told.isEmpty()) {
            gc.drawImage(Icon.INFO.image(), MARGIN, (area.height - 16) / 2);
            MatrixPainter.text(gc, look.bold(), told, 16 + 2 * MARGIN, area);
            return;
        }
        int right = look.heat() ? heat(gc, area) : area.width;
        Rectangle room = new Rectangle(0, 0, right - MARGIN, area.height);
        String text = hint.isEmpty() ? fitting(gc, room.width - 2 * MARGIN) : hint;
        MatrixPainter.text(gc, look.regular(), text, MARGIN, room);
    }

    private int heat(GC gc, Rectangle area) {
        String label = look.texts().get("legend_heat");
        Point extent = look.regular().extent(gc, label);
        int x = area.width - 5 * SWATCH - MARGIN;
        for (int influence = 1; influence <= 5; influence++) {
            Rectangle swatch = new Rectangle(x + (influence - 1) * SWATCH, 5, SWATCH, area.height - 9);
            MatrixPainter.fill(gc, swatch, look.colours().heat(influence).fill());
            gc.setForeground(look.colours().heat(influence).ink());
            MatrixPainter.centred(gc, look.regular(), Integer.toString(influence), swatch);
        }
        gc.setForeground(look.colours().total.ink());
        gc.drawString(label, x - extent.x - MARGIN, (area.height - extent.y) / 2, true);
        return x - extent.x - 2 * MARGIN;
    }
}
