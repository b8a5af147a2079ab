package org.waymark.ui.compare;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.waymark.ui.widgets.Muted;

/** Shows the content of one side, with a button that takes it. */
public final class SideColumn {

    private final StyledText text;
    private final Optional<Button> take;

    /** Creates a read-only column without a button. */
    public SideColumn(Composite parent, String title) {
        this(parent, title, Optional.empty());
    }

    /** Creates a column with a button. */
    public SideColumn(Composite parent, String title, String button, Runnable action) {
        this(parent, title, Optional.of(button));
        take.ifPresent(found -> found.addListener(SWT.Selection, event -> action.run()));
    }

    private SideColumn(Composite parent, String title, Optional<String> button) {
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
        GridDataFactory.fillDefaults().grab(true, true).hint(120, 60).applyTo(text);
        take = button.map(label -> button(column, label));
    }

    private static Button button(Composite parent, String label) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    public StyledText text() {
        return text;
    }

    /** @param nothing text for an empty content */
    public void show(String value, String nothing, boolean canTake) {
        text.setText(value.isEmpty() ? nothing : value);
        text.setStyleRanges(value.isEmpty()
                ? new StyleRange[]{new StyleRange(0, nothing.length(), Muted.of(text), null, SWT.ITALIC)}
                : new StyleRange[0]);
        take.ifPresent(button -> button.setEnabled(canTake));
    }
}
