package org.waymark.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.waymark.core.text.Messages;

/** A button that says in its tooltip what it is good for. */
public final class HelpedButton {

    private HelpedButton() {
    }

    /** Creates a button with the text of a key; the tooltip stands at the same key with {@code _help}. */
    public static Button create(Composite parent, Messages messages, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(messages.get(key));
        button.setToolTipText(messages.get(key + "_help"));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }
}
