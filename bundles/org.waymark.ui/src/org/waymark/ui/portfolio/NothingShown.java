package org.waymark.ui.portfolio;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.waymark.core.text.Messages;

/** A line above the tiles that says why there are none, and shows all again. */
final class NothingShown {

    private final Messages messages = Messages.of(NothingShown.class);
    private final Composite line;
    private final Label label;
    private final Button all;

    NothingShown(Composite parent, Runnable clear) {
        line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 8).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(line);
        line.setVisible(false);
        label = new Label(line, SWT.WRAP);
        all = new Button(line, SWT.PUSH);
        all.setText(messages.get("portfolio_showAll"));
        all.addListener(SWT.Selection, event -> clear.run());
    }

    /**
     * @param empty whether the portfolio has no journey
     * @param shown number of tiles
     */
    void show(boolean empty, int shown) {
        boolean needed = shown == 0;
        label.setText(messages.get(empty ? "portfolio_noJourney" : "portfolio_noneFits"));
        all.setVisible(!empty);
        GridData data = (GridData) line.getLayoutData();
        if (data.exclude == needed) {
            data.exclude = !needed;
            line.setVisible(needed);
            line.getParent().layout(true);
        }
    }
}
