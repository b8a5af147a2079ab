package org.waymark.testing;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** A drop-down field, native or drawn by SWT. */
public final class ComboBot extends WidgetBot<Control> {

    ComboBot(Control combo) {
        super(combo);
    }

    public List<String> items() {
        return UiThread
                .call(() -> List.of(widget() instanceof CCombo c ? c.getItems() : ((Combo) widget()).getItems()));
    }

    /**
     * Selects the entry.
     *
     * @throws WidgetNotFoundException with the list of entries if there is no such one
     */
    public ComboBot setSelection(String entry) {
        int index = items().indexOf(entry);
        if (index < 0) {
            throw new WidgetNotFoundException("no entry '" + entry + "' in " + this + "; there are " + items());
        }
        return setSelection(index);
    }

    public ComboBot setSelection(int index) {
        waitUntilEnabled();
        UiThread.act(() -> {
            if (widget() instanceof CCombo combo) {
                combo.select(index);
            } else {
                ((Combo) widget()).select(index);
            }
            widget().notifyListeners(SWT.Selection, new Event());
        });
        return this;
    }

    public String selection() {
        return getText();
    }

    public ComboBot setText(String text) {
        waitUntilEnabled();
        UiThread.act(() -> {
            if (widget() instanceof CCombo combo) {
                combo.setText(text);
            } else {
                ((Combo) widget()).setText(text);
            }
        });
        return this;
    }

    public ComboBot pressShortcut(String... strokes) {
        setFocus();
        Keyboard.into(widget()).pressShortcut(strokes);
        return this;
    }
}
