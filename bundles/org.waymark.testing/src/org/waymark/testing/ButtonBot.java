package org.waymark.testing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** A push button, check box, radio button or toggle button. */
public final class ButtonBot extends WidgetBot<Button> {

    ButtonBot(Button button) {
        super(button);
    }

    /** Waits until the button is enabled, then presses it. */
    public ButtonBot click() {
        waitUntilEnabled();
        UiThread.act(() -> {
            int style = widget().getStyle();
            if ((style & (SWT.CHECK | SWT.TOGGLE)) != 0) {
                widget().setSelection(!widget().getSelection());
            } else if ((style & SWT.RADIO) != 0) {
                selectRadio();
            }
            widget().notifyListeners(SWT.Selection, new Event());
        });
        return this;
    }

    public boolean isChecked() {
        return UiThread.call(widget()::getSelection);
    }

    public ButtonBot select() {
        return isChecked() ? this : click();
    }

    public ButtonBot deselect() {
        return isChecked() ? click() : this;
    }

    /** Deselects the other buttons of the group and notifies them, as SWT does. */
    private void selectRadio() {
        for (Control sibling : widget().getParent().getChildren()) {
            if (sibling instanceof Button other && other != widget() && (other.getStyle() & SWT.RADIO) != 0
                    && other.getSelection()) {
                other.setSelection(false);
                other.notifyListeners(SWT.Selection, new Event());
            }
        }
        widget().setSelection(true);
    }
}
