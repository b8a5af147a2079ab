package org.waymark.ui.compare;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What one side says, with the button that takes it. */
final class SideColumn {

    private final StyledText text;
    private final Button take;
    private String said = "";

    SideColumn(Composite parent, String title, String button, Runnable action) {
        Composite column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(4, 4).applyTo(column);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(column);
        Label heading = new Label(column, SWT.NONE);
        heading.setText(title);
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        text = new StyledText(column, SWT.BORDER | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        text.setAlwaysShowScrollBars(false);
        text.setMargins(6, 6, 6, 6);
        text.setCaret(null);
        text.getAccessible().addAccessibleListener(org.eclipse.swt.accessibility.AccessibleListener
                .getNameAdapter(event -> event.result = title));
        GridDataFactory.fillDefaults().grab(true, true).hint(120, 90).applyTo(text);
        take = new Button(column, SWT.PUSH);
        take.setText(button);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(take);
        take.addListener(SWT.Selection, event -> action.run());
    }

    StyledText text() {
        return text;
    }

    String said() {
        return said;
    }

    /** @param nothing what stands there if the side says nothing */
    void show(String value, String nothing, boolean canTake) {
        said = value;
        text.setText(value.isEmpty() ? nothing : value);
        text.setForeground(value.isEmpty()
                ? text.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND)
                : null);
        take.setEnabled(canTake);
    }
}
