package org.waymark.ui.properties;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.waymark.ui.widgets.Icon;

/** Edits a colour: a swatch that opens the colour dialog, its text, and a button for no colour. */
final class ColorEditor implements FieldEditor {

    private final Field field;
    private final TextEditor text;
    private Canvas swatch;
    private ToolItem clear;

    ColorEditor(Field field) {
        this.field = field;
        this.text = new TextEditor(field);
    }

    @Override
    public Control create(Composite parent) {
        Composite box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(4, 0).applyTo(box);
        swatch = new Canvas(box, SWT.DOUBLE_BUFFERED);
        swatch.setToolTipText(field.form().messages().get("color_choose"));
        GridData data = new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false);
        data.widthHint = (field.form().isNarrow() ? 1 : 2) * field.form().lineHeight();
        data.heightHint = field.form().lineHeight();
        swatch.setLayoutData(data);
        swatch.addListener(SWT.Paint, e -> paint(e.gc));
        swatch.addListener(SWT.MouseUp, e -> choose());
        swatch.addListener(SWT.KeyDown, this::key);
        swatch.addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN);
        swatch.addListener(SWT.FocusIn, e -> swatch.redraw());
        swatch.addListener(SWT.FocusOut, e -> swatch.redraw());
        text.create(box).setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        clear = new ToolItem(new ToolBar(box, SWT.FLAT), SWT.PUSH);
        clear.setImage(Icon.CLEAR.image());
        clear.setToolTipText(field.form().messages().get("color_clear"));
        clear.addListener(SWT.Selection, e -> field.set(null));
        return box;
    }

    private void key(Event event) {
        if (event.character == ' ' || event.keyCode == SWT.CR) {
            choose();
        } else if (event.keyCode == SWT.DEL && field.editable()) {
            field.set(null);
        }
    }

    private void choose() {
        if (!field.editable()) {
            return;
        }
        ColorDialog dialog = new ColorDialog(swatch.getShell());
        dialog.setText(field.title());
        dialog.setRGB(rgb());
        RGB chosen = dialog.open();
        if (chosen != null) {
            field.set("#%02x%02x%02x".formatted(chosen.red, chosen.green, chosen.blue));
        }
    }

    /** Returns the current colour; {@code null}, as in SWT's dialog, for none. */
    private RGB rgb() {
        return !field.mixed() && field.value() instanceof String code && code.matches("#[0-9a-fA-F]{6}")
                ? new RGB(Integer.parseInt(code.substring(1, 3), 16), Integer.parseInt(code.substring(3, 5), 16),
                        Integer.parseInt(code.substring(5), 16))
                : null;
    }

    private void paint(GC gc) {
        RGB rgb = rgb();
        int width = swatch.getSize().x;
        int height = swatch.getSize().y;
        gc.setAntialias(SWT.ON);
        gc.setForeground(swatch.getForeground());
        if (rgb != null) {
            gc.setBackground(new Color(rgb));
            gc.fillRoundRectangle(1, 3, width - 3, height - 7, 8, 8);
        }
        gc.setAlpha(swatch.isFocusControl() ? 255 : 90);
        gc.drawRoundRectangle(1, 3, width - 3, height - 7, 8, 8);
        if (rgb == null) {
            gc.drawLine(4, height - 8, width - 5, 7);
        }
    }

    @Override
    public void refresh() {
        text.refresh();
        swatch.redraw();
        clear.setEnabled(field.editable() && (field.mixed() || field.value() != null));
    }

    @Override
    public boolean pending() {
        return text.pending();
    }

    @Override
    public void commit() {
        text.commit();
    }

    @Override
    public void revert() {
        text.revert();
    }
}
