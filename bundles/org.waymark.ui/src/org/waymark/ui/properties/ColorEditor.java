package org.waymark.ui.properties;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.waymark.core.layout.Ink;
import org.waymark.ui.Icon;

/** A colour with its number; without one the map chooses. */
final class ColorEditor extends FeatureEditor {

    private Canvas swatch;
    private Label number;
    private ToolItem clear;

    ColorEditor(Subject subject) {
        super(subject);
    }

    @Override
    void create(Composite parent) {
        Composite row = Rows.row(parent, 3);
        swatch = new Canvas(row, SWT.BORDER);
        GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        data.widthHint = 36;
        data.heightHint = 18;
        swatch.setLayoutData(data);
        swatch.addListener(SWT.Paint, event -> {
            Ink ink = ink();
            if (ink.visible()) {
                event.gc.setBackground(new Color(ink.red(), ink.green(), ink.blue()));
                event.gc.fillRectangle(swatch.getClientArea());
            }
        });
        number = new Label(row, SWT.NONE);
        number.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        ToolBar bar = Rows.tools(row);
        Rows.tool(bar, Icon.SEARCH, messages.get("value_choose"), this::choose).setEnabled(!subject.readOnly());
        clear = Rows.tool(bar, Icon.CLEAR, messages.get("value_clear"), () -> commit(null));
    }

    private void choose() {
        ColorDialog dialog = new ColorDialog(swatch.getShell());
        Ink ink = ink();
        dialog.setRGB(ink.visible() ? new RGB(ink.red(), ink.green(), ink.blue()) : null);
        RGB chosen = dialog.open();
        if (chosen != null) {
            commit(String.format("#%02x%02x%02x", chosen.red, chosen.green, chosen.blue));
        }
    }

    private Ink ink() {
        return Ink.of((String) subject.value(), Ink.NONE);
    }

    @Override
    void refresh() {
        number.setText(subject.value() == null ? messages.get("value_automatic") : (String) subject.value());
        clear.setEnabled(subject.value() != null && !subject.readOnly());
        swatch.redraw();
    }
}
