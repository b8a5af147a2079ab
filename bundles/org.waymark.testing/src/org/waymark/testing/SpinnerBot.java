package org.waymark.testing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;

/** A spinner. */
public final class SpinnerBot extends WidgetBot<Spinner> {

    SpinnerBot(Spinner spinner) {
        super(spinner);
    }

    public int getSelection() {
        return UiThread.call(widget()::getSelection);
    }

    public SpinnerBot setSelection(int value) {
        waitUntilEnabled();
        UiThread.act(() -> {
            widget().setSelection(value);
            widget().notifyListeners(SWT.Selection, new Event());
        });
        return this;
    }
}
